from datetime import date

import pytest

from summit_kb.domain.document import Document, Identity, Relation
from summit_kb.domain.kinds import RelationKind
from summit_kb.library.claims import Claims

DAY = date(2019, 1, 24)
NAME = "nghi-quyet-43-nq-tw"


def document(identity: Identity, *relations: Relation, title: str = "Nghị quyết") -> Document:
    return Document("", title, identity, "vi", "", relations=relations)


def claims(identity: Identity | None, title: str | None = None) -> Claims:
    relation = Relation(RelationKind.CITES, NAME, identity, title)
    return Claims([document(Identity("report"), relation)])


ASKED = Identity("resolution", "43-NQ/TW", "Bộ Chính trị", DAY)


@pytest.mark.parametrize(
    ("asked", "held", "is_another"),
    [
        (ASKED, ASKED, False),
        (ASKED, Identity("resolution", "43-NQ/TW", None, DAY), False),
        (ASKED, Identity("resolution", "43-NQ/TW", "BỘ CHÍNH TRỊ", DAY), False),
        (ASKED, Identity("resolution", "43-NQ/TW", "Ban Chấp hành Trung ương", DAY), True),
        (ASKED, Identity("resolution", "43-NQ/TW", "Bộ Chính trị", date(2023, 11, 24)), True),
        (ASKED, Identity("resolution", "43-NQ/TW"), True),
        (Identity("resolution", "43-NQ/TW"), ASKED, True),
        (Identity("resolution", "43-NQ/TW"), Identity("resolution", "43-NQ/TW"), True),
        (Identity("law", None, None, DAY), Identity("law", None, None, DAY), True),
    ],
)
def test_an_id_is_only_for_the_document_that_was_surely_meant(
    asked: Identity, held: Identity, is_another: bool
) -> None:
    assert claims(asked).is_of_another(NAME, document(held)) == is_another


def test_a_law_known_by_name_and_day() -> None:
    asked = claims(Identity("law", None, None, DAY), "Luật Thanh tra")
    held = document(Identity("law", "56/2010/QH12", None, DAY), title="Luật thanh tra")
    assert not asked.is_of_another(NAME, held)
    assert asked.is_of_another(
        NAME, document(Identity("law", None, None, DAY), title="Luật Đất đai")
    )


def test_ids_nobody_described_are_free() -> None:
    assert not claims(None).is_of_another(NAME, document(ASKED))
    assert not claims(ASKED).is_of_another("khac", document(ASKED))
