from dataclasses import replace
from datetime import date

import pytest

from summit_kb.app.assignments import Assignment
from summit_kb.app.editing import EditRefusedError, edited
from summit_kb.domain.document import Identity, Proposal, ProposedRelation, Relation
from summit_kb.domain.kinds import RelationKind
from summit_kb.library.store import Library


def wanted(*texts: str) -> list[Assignment]:
    return [Assignment.parse(text) for text in texts]


@pytest.fixture
def two(library: Library, add_record) -> Library:
    add_record("a", title="A", proposed={"title": Proposal("A", 0.5, "page 1")})
    add_record("b", title="B", topics=("du-lieu",))
    return library


def test_many_documents_at_once(two: Library) -> None:
    a, b = edited(two, ["a", "b", "a"], wanted("topics+=du-lieu-mo", "signer=Lan"))
    assert (a.topics, b.topics) == (("du-lieu-mo",), ("du-lieu", "du-lieu-mo"))
    assert (a.signer, b.signer) == ("Lan", "Lan")
    assert two.get("a").signer is None


def test_a_field_that_is_set_is_confirmed(two: Library) -> None:
    [same] = edited(two, ["a"], wanted("title=A"))
    assert (same.title, same.proposed) == ("A", {})
    [other] = edited(two, ["a"], wanted("signer=Lan"))
    assert list(other.proposed) == ["title"]


@pytest.mark.parametrize("confirm", ["title", "all"])
def test_proposals_are_confirmed(two: Library, confirm: str) -> None:
    a, b = edited(two, ["a", "b"], [], [confirm])
    assert a == replace(two.get("a"), proposed={})
    assert b == two.get("b")


def test_a_proposal_that_waits_outside_its_field_is_put_in(library: Library, add_record) -> None:
    proposed = {
        "event": Proposal("hoi-nghi", 0.5, "page 1"),
        "recipients": Proposal("Bộ A\nBộ B", 0.5, "page 1"),
    }
    add_record("a", proposed=proposed)
    [after] = edited(library, ["a"], [], ["all"])
    assert (after.event, after.recipients, after.proposed) == ("hoi-nghi", ("Bộ A", "Bộ B"), {})
    add_record("b", proposed={"event": Proposal("Hội nghị nào đó", 0.5, "page 1")})
    with pytest.raises(EditRefusedError) as refused:
        edited(library, ["b"], [], ["all"])
    assert [fault.facts["field"] for fault in refused.value.faults] == ["event"]


def test_every_fault_is_told_once_and_at_once(two: Library) -> None:
    with pytest.raises(EditRefusedError) as refused:
        edited(
            two, ["a", "b", "nobody"], wanted("topics+=x", "date=99", "session=phien-1"), ["colour"]
        )
    faults = refused.value.faults
    assert [fault.code for fault in faults] == [
        "field-value", "field-value", "field-unknown", "field-value", "document-not-found",
    ]  # fmt: skip
    assert refused.value.facts["count"] == 5


def test_what_was_wrong_before_stops_no_other_mending(library: Library, add_record) -> None:
    add_record("a", session="phien-1")
    [after] = edited(library, ["a"], wanted("signer=Lan"))
    assert after.signer == "Lan"
    [mended] = edited(library, ["a"], wanted("event=hoi-nghi"))
    assert (mended.event, mended.session) == ("hoi-nghi", "phien-1")


def test_relations_are_confirmed_by_name_only(library: Library, add_record) -> None:
    known = Identity("resolution", "43-NQ/TW", "Bộ Chính trị", date(2019, 1, 24))
    other = Identity("resolution", "43-NQ/TW", "Ban Chấp hành Trung ương", date(2023, 11, 24))
    add_record("bct", identity=known)
    add_record("tw", identity=other)
    sure = ProposedRelation(RelationKind.CITES, known, "theo Nghị quyết", 1, 0.9)
    open_one = replace(sure, identity=Identity("resolution", "43-NQ/TW"))
    add_record("x", proposed_relations=(sure, replace(sure, rejected=True)))
    add_record("y", proposed_relations=(open_one,))
    [x] = edited(library, ["x"], [], ["all"])
    assert x.relations == ()
    [x] = edited(library, ["x"], [], ["relations"])
    assert x.relations == (Relation(RelationKind.CITES, "bct"),)
    assert [one.rejected for one in x.proposed_relations] == [True]
    with pytest.raises(EditRefusedError) as caught:
        edited(library, ["x", "y"], [], ["relations"])
    assert [fault.code for fault in caught.value.faults] == ["relation-ambiguous"]
