"""Small libraries of which only the records matter."""

from collections.abc import Callable
from datetime import date

import pytest

from summit_kb.app.world.records import Records
from summit_kb.domain.document import Document, Identity, Relation
from summit_kb.domain.event import Event, Session
from summit_kb.domain.kinds import RelationKind

MakeDocument = Callable[..., Document]
MakeRecords = Callable[..., Records]


@pytest.fixture
def make_document() -> MakeDocument:
    """A document ``name`` with relations given as (kind, target)."""

    def make(name: str, *relations: tuple[str, str], **values: object) -> Document:
        told = tuple(Relation(RelationKind(kind), target) for kind, target in relations)
        known: dict[str, object] = {
            "identity": Identity("other"),
            "language": "vi",
            "added": "",
            "title": name.upper(),
        }
        return Document(id=name, relations=told, **(known | values))  # type: ignore[arg-type] - mixed

    return make


@pytest.fixture
def make_records() -> MakeRecords:
    def make(*documents: Document) -> Records:
        session = Session("phien-1", "Phiên 1", "Session 1", "2019-07-02")
        event = Event("hoi-nghi", "Hội nghị", "Conference", "2019-07", sessions=(session,))
        return Records({one.id: one for one in documents}, {event.id: event})

    return make


@pytest.fixture
def two_of_a_number(make_document: MakeDocument) -> list[Document]:
    """Two resolutions of one number, and one that replaces the older."""
    older = Identity("resolution", "43-NQ/TW", "Bộ Chính trị", date(2019, 1, 24))
    newer = Identity("resolution", "43-NQ/TW", "Ban Chấp hành Trung ương", date(2023, 11, 24))
    return [
        make_document("older", identity=older),
        make_document("newer", ("same-number", "older"), identity=newer),
        make_document("third", ("replaces", "older")),
    ]
