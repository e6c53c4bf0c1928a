"""Documents referred to but not held, found by their number."""

from types import SimpleNamespace

import pytest

from summit_kb.app.absent import AbsentDocument, absent_documents
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
    return SimpleNamespace(documents={one.id: one for one in documents})


@pytest.mark.parametrize("text", ["33-NQ/TW", "33/nq-tw", "nghị quyết 33", "NQ 33 đà nẵng"])
def test_an_absent_number_is_known_however_it_is_typed(library, text):
    assert absent_documents(library, text) == [
        AbsentDocument("33-NQ/TW", "Nghị quyết 33", ("nq-43", "nq-119"))
    ]


@pytest.mark.parametrize("text", ["", "đà nẵng", "43-NQ/TW", "NQ 43", "34-NQ/TW", "nghị định 33"])
def test_everything_else_is_not_said_to_be_absent(library, text):
    assert absent_documents(library, text) == []
