"""All that was decided of one document becomes one change."""

from datetime import date

import pytest

from summit_kb.app.assignments import Assignment, Operation
from summit_kb.app.decisions import Decisions, decided
from summit_kb.app.editing import EditRefusedError
from summit_kb.app.related import RelationAmbiguousError
from summit_kb.app.workspace import Workspace
from summit_kb.domain.document import Identity, Proposal, ProposedRelation, ProposedTopic
from summit_kb.domain.kinds import RelationKind

RELATIONS = (
    ProposedRelation(
        RelationKind.BASED_ON, Identity("resolution", "43-NQ/TW"), "Căn cứ Nghị quyết 43", 1, 0.9
    ),
    ProposedRelation(
        RelationKind.REPLACES, Identity("decision", "7/QĐ-UBND"), "thay thế Quyết định 7", 2, 0.6
    ),
)


@pytest.fixture
def described(workspace: Workspace, add_record):
    add_record("moi", **_VALUES)
    add_record("nq-1", identity=Identity("resolution", "43-NQ/TW", None, date(2014, 1, 1)))
    add_record("nq-2", identity=Identity("resolution", "43-NQ/TW", None, date(2019, 1, 24)))
    workspace.library.reload()
    return workspace


_VALUES = {
    "identity": Identity("decision", "1/QĐ-UBND", "UBND", date(2020, 1, 1)),
    "proposed": {
        "number": Proposal("1/QĐ-UBND", 0.9, "page 1: Số: 1/QĐ-UBND"),
        "date": Proposal("2020-01-01", 0.5, "page 1: ngày 01/01/2020"),
    },
    "proposed_topics": (
        ProposedTopic("du-lieu", 0.9, "title"),
        ProposedTopic("du-lieu-mo", 0.4, "text"),
    ),
    "proposed_relations": RELATIONS,
}
ALL = Decisions(
    values=(Assignment("date", ("02/01/2020",)),),
    confirm=("number",),
    relations={1: "nq-2"},
    no_relations=(2,),
    topics=("du-lieu",),
    no_topics=("du-lieu-mo",),
)


def test_everything_is_in_force_as_one_change(described: Workspace) -> None:
    before = len(described.desk.history())
    done = described.desk.decide("moi", ALL)
    (document,) = done.documents
    assert document.proposed == {}
    assert document.identity.date == date(2020, 1, 2)
    assert document.topics == ("du-lieu",)
    assert [(one.kind, one.target) for one in document.relations] == [
        (RelationKind.BASED_ON, "nq-2")
    ]
    assert [one.rejected for one in document.proposed_relations] == [True]
    assert [(one.topic, one.rejected) for one in document.proposed_topics] == [("du-lieu-mo", True)]
    assert len(described.desk.history()) == before + 1
    described.desk.undo()
    (first,) = [described.library.get("moi")]
    assert set(first.proposed) == {"number", "date"}
    assert len(first.proposed_relations) == 2


def test_what_is_not_decided_goes_on_waiting(described: Workspace) -> None:
    document = decided(described.library, "moi", Decisions(confirm=("number",)))
    assert set(document.proposed) == {"date"}
    assert len(document.proposed_relations) == len(document.proposed_topics) == 2


def test_a_fault_anywhere_leaves_everything(described: Workspace) -> None:
    before = described.library.get("moi")
    values = (Assignment("date", ("never",)), Assignment("title", ()))
    with pytest.raises(EditRefusedError) as caught:
        described.desk.decide("moi", Decisions(values, topics=("du-lieu",)))
    assert {fault.facts["field"] for fault in caught.value.faults} == {"date", "title"}
    with pytest.raises(RelationAmbiguousError):
        described.desk.decide("moi", Decisions(confirm=("number",), relations={1: None}))
    assert described.library.get("moi") == before


def test_lists_are_added_to_and_taken_from(described: Workspace) -> None:
    added = Assignment("topics", ("du-lieu-mo",), Operation.ADD)
    described.desk.decide("moi", Decisions((added,), topics=("du-lieu",)))
    assert described.library.get("moi").topics == ("du-lieu-mo", "du-lieu")


def test_nothing_decided_is_told() -> None:
    assert Decisions().is_empty
    assert not ALL.is_empty
