"""Documents referred to but not held, found by their number."""

from types import SimpleNamespace

import pytest

from summit_kb.app.absent import Absences, AbsentDocument, absent_documents
from summit_kb.domain.document import Document, Identity, Relation
from summit_kb.domain.kinds import RelationKind


def _document(document_id, number, *targets):
    relations = tuple(
        Relation(RelationKind.CITES, target, Identity("resolution", cited), title)
        for target, cited, title in targets
    )
    identity = Identity("resolution", number)
    return Document(document_id, "T", identity, "vi", "2026-11-22", relations=relations)


@pytest.fixture
def library():
    absent = ("nq-33", "33-NQ/TW", "Nghị quyết 33")
    documents = [
        _document("nq-43", "43-NQ/TW", absent, ("nq-43-2023", "43-NQ/TW", "Nghị quyết 43 khác")),
        _document(
            "nq-119", "119/2020/QH14", ("nq-33", "33-NQ/TW", None), ("nq-43", "43-NQ/TW", "")
        ),
    ]
    held = {one.id: one for one in documents}
    return SimpleNamespace(documents=held, documents_state=held)


@pytest.mark.parametrize("text", ["33-NQ/TW", "33/nq-tw", "nghị quyết 33", "NQ 33 đà nẵng"])
def test_an_absent_number_is_known_however_it_is_typed(library, text):
    assert absent_documents(library, text) == [
        AbsentDocument("33-NQ/TW", "Nghị quyết 33", ("nq-43", "nq-119"))
    ]


@pytest.mark.parametrize("text", ["", "đà nẵng", "43-NQ/TW", "NQ 43", "34-NQ/TW", "nghị định 33"])
def test_everything_else_is_not_said_to_be_absent(library, text):
    assert absent_documents(library, text) == []


class Counted(dict):
    """Counts how often a document is asked for."""

    read = 0

    def get(self, name, default=None):
        self.read += 1
        return super().get(name, default)


def test_records_are_read_once_for_each_state(library):
    documents = Counted(library.documents)
    shelf = SimpleNamespace(documents=documents, documents_state="first")
    absences = Absences(shelf)
    assert absences.named_in("đà nẵng") == []
    assert documents.read == 0
    first = absences.named_in("33-NQ/TW")
    assert absences.named_in("nghị quyết 33") == first
    assert documents.read == 2
    documents["nq-33"] = _document("nq-33", "33-NQ/TW")
    shelf.documents_state = "second"
    assert absences.named_in("33-NQ/TW") == []
    assert documents.read == 5


def test_who_asks_while_they_are_read_does_not_wait(library):
    asked_meanwhile = []

    class Slow(dict):
        def get(self, name, default=None):
            asked_meanwhile.append(absences.named_in("33-NQ/TW"))
            return super().get(name, default)

    absences = Absences(SimpleNamespace(documents=Slow(library.documents), documents_state=1))
    assert [one.number for one in absences.named_in("33-NQ/TW")] == ["33-NQ/TW"]
    assert asked_meanwhile == [None, None]
