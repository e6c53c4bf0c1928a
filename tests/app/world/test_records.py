from dataclasses import replace
from datetime import date

import pytest

from summit_kb.app.world.graph import Bond, Condition, DatedBy, NodeKind, Origin
from summit_kb.app.world.records import bond_of, dated
from summit_kb.domain.document import Identity, ProposedRelation, Relation
from summit_kb.domain.kinds import RelationKind, Validity


@pytest.mark.parametrize("kind", list(RelationKind))
def test_a_relation_is_one_edge_seen_from_both_ends(kind, make_document, make_records) -> None:
    records = make_records(make_document("a", (kind.value, "b")), make_document("b"))
    [edge] = records.of("a")
    assert records.of("b") == [edge]
    bond, forward = bond_of(kind)
    assert edge.bond is bond
    if not bond.is_mutual:
        assert (edge.source, edge.target) == (("a", "b") if forward else ("b", "a"))


def test_one_written_on_both_ends_is_one(make_document, make_records) -> None:
    records = make_records(
        make_document("a", ("guides", "b"), ("same-number", "b")),
        make_document("b", ("guided-by", "a"), ("same-number", "a")),
    )
    assert {edge.bond for edge in records.of("b")} == {Bond.GUIDES, Bond.SAME_NUMBER}
    assert len(records.of("a")) == 2


def test_an_absent_target_is_a_node_that_says_what_is_known(make_document, make_records) -> None:
    identity = Identity("resolution", "33-NQ/TW", "Bộ Chính trị", date(2003, 10, 16))
    named = Relation(RelationKind.BASED_ON, "nghi-quyet-33", identity, "Nghị quyết 33")
    records = make_records(replace(make_document("a"), relations=(named,)))
    node = records.node("nghi-quyet-33")
    assert node is not None
    assert (node.kind, node.condition) == (NodeKind.ABSENT, Condition.ABSENT)
    assert (node.title, node.number, node.date) == ("Nghị quyết 33", "33-NQ/TW", "2003-10-16")


def test_what_others_did_is_known_of_a_document(two_of_a_number, make_records) -> None:
    records = make_records(*two_of_a_number)
    older = records.node("older")
    assert older is not None
    assert (older.change, older.validity) == (RelationKind.REPLACED_BY, Validity.UNKNOWN)
    newer = records.node("newer")
    assert newer is not None
    assert newer.change is None


def test_what_nobody_has_confirmed_changes_no_validity(make_document, make_records) -> None:
    identity = Identity("decision", "1/2020/QĐ-UBND", None, date(2020, 1, 7))
    read = ProposedRelation(RelationKind.REPLACES, identity, "thay thế …", 2, 0.9)
    wrong = ProposedRelation(RelationKind.AMENDS, identity, "sửa đổi …", 3, 0.9, rejected=True)
    records = make_records(
        make_document("a", proposed_relations=(read, wrong)), make_document("b", identity=identity)
    )
    edges = records.of("a")
    assert [edge.bond for edge in edges] == [Bond.REPLACES]
    assert (edges[0].origin, edges[0].page, edges[0].by) == (Origin.PROPOSED, 2, "a")
    node = records.node("b")
    assert node is not None
    assert node.change is None


def test_a_paper_is_dated_by_its_session(make_document, make_records) -> None:
    records = make_records(
        make_document("paper", event="hoi-nghi", session="phien-1"),
        make_document("note", event="hoi-nghi"),
    )
    paper, note = records.node("paper"), records.node("note")
    assert paper is not None
    assert note is not None
    assert (paper.date, paper.dated_by) == ("2019-07-02", DatedBy.EVENT)
    assert (note.date, note.dated_by) == ("2019-07", DatedBy.EVENT)
    [given] = records.of("paper")
    session = records.node(given.target)
    assert session is not None
    assert (session.kind, session.label("en")) == (NodeKind.SESSION, "Session 1")
    assert {edge.bond for edge in records.of(session.id)} == {Bond.GIVEN_AT, Bond.PART_OF}


def test_a_year_in_a_number_is_a_date() -> None:
    assert dated(Identity("law", "119/2020/QH14")) == ("2020", DatedBy.NUMBER)
    assert dated(Identity("law", "43-NQ/TW")) == (None, None)


def test_what_is_not_known_is_no_node(make_document, make_records) -> None:
    records = make_records(make_document("a"))
    assert [records.node(name) for name in ("b", "event:x", "session:hoi-nghi/x", "")] == [None] * 4
