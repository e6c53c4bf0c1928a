from dataclasses import replace
from datetime import date

import pytest

from summit_kb.app.relations import RelationMap
from summit_kb.domain.document import Document, Identity, Relation
from summit_kb.domain.kinds import RelationKind


class Shelf:
    """A library of which only the documents matter."""

    def __init__(self, *documents: Document) -> None:
        self.documents = {document.id: document for document in documents}


def document(name: str, *relations: Relation) -> Document:
    return Document(name, name.upper(), Identity("other"), "vi", "", relations=relations)


def shown(shelf: Shelf, name: str) -> list[tuple[str, str, bool]]:
    views = RelationMap(shelf).of(shelf.documents[name])  # type: ignore[arg-type] - documents only
    return [(view.kind.value, view.target, view.known) for view in views]


def test_a_relation_is_seen_from_both_ends() -> None:
    shelf = Shelf(document("a", Relation(RelationKind.REPLACES, "b")), document("b"))
    assert shown(shelf, "a") == [("replaces", "b", True)]
    assert shown(shelf, "b") == [("replaced-by", "a", True)]


def test_one_written_on_both_ends_is_one() -> None:
    shelf = Shelf(
        document("a", Relation(RelationKind.REPLACES, "b")),
        document("b", Relation(RelationKind.REPLACED_BY, "a")),
    )
    assert shown(shelf, "b") == [("replaced-by", "a", True)]


def test_an_absent_target_is_described_by_what_is_known() -> None:
    identity = Identity("resolution", "33-NQ/TW")
    known = Relation(RelationKind.REPLACES, "x", identity, "Nghị quyết 33")
    shelf = Shelf(document("a", known, replace(known, target="y", title=None)))
    views = RelationMap(shelf).of(shelf.documents["a"])  # type: ignore[arg-type] - documents only
    assert [(view.title, view.known, view.identity) for view in views] == [
        ("Nghị quyết 33", False, identity),
        ("33-NQ/TW", False, identity),
    ]


@pytest.mark.parametrize("kind", list(RelationKind))
def test_every_kind_has_its_other_end(kind: RelationKind) -> None:
    shelf = Shelf(document("a", Relation(kind, "b")), document("b"))
    assert shown(shelf, "b") == [(kind.inverse.value, "a", True)]


def test_a_document_that_is_another_than_described_is_not_the_target() -> None:
    described = Identity("resolution", "43-NQ/TW", None, date(2019, 1, 24))
    other = replace(document("x"), identity=replace(described, date=date(2023, 11, 24)))
    shelf = Shelf(document("a", Relation(RelationKind.CITES, "x", described)), other)
    assert shown(shelf, "a") == [("cites", "x", False)]
    assert shown(shelf, "x") == []
    shelf = Shelf(shelf.documents["a"], replace(other, identity=described))
    assert shown(shelf, "a") == [("cites", "x", True)]
