import pytest

from summit_kb.app.relations import RelationMap
from summit_kb.app.standing import standing_of
from summit_kb.domain.document import Relation
from summit_kb.domain.kinds import RelationKind, Validity
from summit_kb.library.store import Library


def standing(library: Library, name: str):
    document = library.get(name)
    return standing_of(document, RelationMap(library).of(document))


def test_who_changed_a_document_whichever_side_says_so(library: Library, add_record) -> None:
    add_record("old")
    add_record("amending", relations=(Relation(RelationKind.AMENDS, "old"),))
    add_record("new", relations=(Relation(RelationKind.REPLACES, "old"),))
    add_record("other", relations=(Relation(RelationKind.CITES, "old"),))
    changes = standing(library, "old").changes
    assert [(one.kind, one.target) for one in changes] == [
        (RelationKind.REPLACED_BY, "new"),
        (RelationKind.AMENDED_BY, "amending"),
    ]
    assert standing(library, "new").changes == ()


@pytest.mark.parametrize(
    ("validity", "contradicted"),
    [
        (Validity.UNKNOWN, False),
        (Validity.IN_FORCE, True),
        (Validity.NOT_YET, True),
        (Validity.PARTLY_EXPIRED, False),
        (Validity.EXPIRED, False),
    ],
)
def test_the_librarians_word_stays(
    library: Library, add_record, validity: Validity, contradicted: bool
) -> None:
    add_record("old", validity=validity)
    add_record("new", relations=(Relation(RelationKind.REPEALS, "old"),))
    found = standing(library, "old")
    assert (found.validity, found.is_contradicted) == (validity, contradicted)


def test_an_amendment_contradicts_nothing(library: Library, add_record) -> None:
    add_record("old", validity=Validity.IN_FORCE)
    add_record("amending", relations=(Relation(RelationKind.AMENDS, "old"),))
    assert not standing(library, "old").is_contradicted
