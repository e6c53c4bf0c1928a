from dataclasses import replace
from datetime import date

import pytest

from summit_kb.app import related
from summit_kb.app.related import (
    RelationAmbiguousError,
    RelationNotFoundError,
    TargetNotAbsentError,
)
from summit_kb.app.resolving import Resolver
from summit_kb.domain.document import Document, Identity, ProposedRelation, Relation
from summit_kb.domain.kinds import RelationKind
from summit_kb.library.errors import DocumentNotFoundError
from summit_kb.library.store import Library

BCT, TW = "Bộ Chính trị", "Ban Chấp hành Trung ương"
POLITBURO = Identity("resolution", "43-NQ/TW", BCT, date(2019, 1, 24))
COMMITTEE = Identity("resolution", "43-NQ/TW", TW, date(2023, 11, 24))
NUMBER = Identity("resolution", "43-NQ/TW")
ABSENT = Identity("resolution", "33-NQ/TW", BCT, date(2003, 10, 16))


def read(kind: str, identity: Identity, **more: object) -> ProposedRelation:
    return ProposedRelation(RelationKind(kind), identity, "theo văn bản", 2, 0.9, **more)  # type: ignore[arg-type] - mixed


@pytest.fixture
def held(library: Library, add_record) -> Library:
    add_record("bct", identity=POLITBURO)
    add_record("tw", identity=COMMITTEE)
    proposed = (read("cites", POLITBURO), read("based-on", NUMBER), read("replaces", ABSENT))
    add_record("x", proposed_relations=proposed)
    return library


@pytest.fixture
def x(held: Library) -> Document:
    return held.get("x")


def test_what_waits_with_what_it_may_mean(held: Library, x: Document) -> None:
    views = related.proposed_views(x, Resolver(held.documents))
    assert [(view.number, view.resolution.chosen) for view in views] == [
        (1, "bct"), (2, None), (3, None),
    ]  # fmt: skip
    assert views[1].resolution.candidates == ("bct", "tw")
    assert views[2].resolution.candidates == ()


def test_one_that_is_certain_is_confirmed(held: Library, x: Document) -> None:
    after = related.confirmed(held, x, {1: None})
    assert after.relations == (Relation(RelationKind.CITES, "bct"),)
    assert after.proposed_relations == x.proposed_relations[1:]


def test_an_open_one_waits_for_the_librarian(held: Library, x: Document) -> None:
    with pytest.raises(RelationAmbiguousError) as ambiguous:
        related.confirmed(held, x, {2: None})
    assert ambiguous.value.facts["candidates"] == ["bct", "tw"]
    after = related.confirmed(held, x, {2: "tw"})
    assert after.relations == (Relation(RelationKind.BASED_ON, "tw"),)


def test_an_absent_target_is_described(held: Library, x: Document) -> None:
    [made] = related.confirmed(held, x, {3: None}).relations
    assert made.target == "nghi-quyet-33-nq-tw-2003-10-16"
    assert made.identity == ABSENT


@pytest.mark.parametrize(
    ("choices", "failure"),
    [
        ({4: None}, RelationNotFoundError),
        ({0: None}, RelationNotFoundError),
        ({1: "nobody"}, DocumentNotFoundError),
        ({1: "x"}, DocumentNotFoundError),
    ],
)
def test_wrong_choices(held: Library, x: Document, choices: dict, failure: type[Exception]) -> None:
    with pytest.raises(failure):
        related.confirmed(held, x, choices)


def test_absent_documents_are_not_joined_by_number_alone(library: Library, add_record) -> None:
    add_record("a", proposed_relations=(read("cites", NUMBER), read("cites", COMMITTEE)))
    first = related.confirmed(library, library.get("a"), {1: None, 2: None})
    add_record("b", relations=first.relations)
    other = replace(first, id="c", relations=(), proposed_relations=(read("cites", NUMBER),))
    [made] = related.confirmed(library, other, {1: None}).relations
    assert made.target not in {one.target for one in first.relations}
    same = replace(other, proposed_relations=(read("amends", COMMITTEE),))
    [made] = related.confirmed(library, same, {1: None}).relations
    assert made.target == first.relations[1].target


def test_a_rejected_one_is_not_proposed_again(held: Library, x: Document) -> None:
    after = related.rejected(x, [1])
    numbers = [view.number for view in related.proposed_views(after, Resolver(held.documents))]
    assert numbers == [2, 3]
    again = related.with_proposals(after, [read("cites", POLITBURO), read("amends", POLITBURO)])
    assert [one.kind for one in again.proposed_relations[3:]] == [RelationKind.AMENDS]
    with pytest.raises(RelationNotFoundError):
        related.rejected(x, [9])


def test_what_relations_say_already_is_not_proposed(held: Library, x: Document) -> None:
    known = replace(x, relations=(Relation(RelationKind.CITES, "bct"),))
    left = related.without_known(known, Resolver(held.documents))
    assert left.proposed_relations == x.proposed_relations[1:]
    absent = replace(x, relations=(Relation(RelationKind.REPLACES, "a", ABSENT),))
    assert related.with_proposals(absent, [read("replaces", ABSENT)]) == absent


def test_absent_targets_with_who_refers_to_them(held: Library, add_record) -> None:
    relation = Relation(RelationKind.CITES, "gone", ABSENT, "Về Đà Nẵng")
    arrived = Relation(RelationKind.CITES, "elsewhere", POLITBURO)
    add_record("p", relations=(relation, arrived))
    add_record("q", relations=(Relation(RelationKind.REPLACES, "gone"),))
    first, second = related.absent_targets(held)
    assert (first.target, first.title, first.identity) == ("gone", "Về Đà Nẵng", ABSENT)
    assert first.referred_by == (("p", RelationKind.CITES), ("q", RelationKind.REPLACES))
    assert (second.target, second.candidates) == ("elsewhere", ("bct",))


def test_an_absent_document_that_came_is_joined_by_hand(held: Library, add_record) -> None:
    undated = Relation(
        RelationKind.CITES, "nghi-quyet-33-nq-tw", Identity("resolution", "33-NQ/TW")
    )
    add_record("y", relations=(undated, Relation(RelationKind.REPLACES, "bct")))
    add_record("den", identity=ABSENT)
    held.reload()
    [absent] = related.absent_targets(held)
    assert absent.candidates == ("den",)
    [made] = related.joined(held, "nghi-quyet-33-nq-tw", "den")
    assert made.id == "y"
    assert made.relations == (
        Relation(RelationKind.CITES, "den"),
        Relation(RelationKind.REPLACES, "bct"),
    )
    with pytest.raises(TargetNotAbsentError):
        related.joined(held, "khac", "den")
    with pytest.raises(DocumentNotFoundError):
        related.joined(held, "nghi-quyet-33-nq-tw", "khong-co")


def test_a_target_that_is_another_document_counts_as_absent(held: Library, add_record) -> None:
    add_record("y", relations=(Relation(RelationKind.CITES, "bct", COMMITTEE),))
    held.reload()
    assert [one.target for one in related.absent_targets(held)] == ["bct"]
    [made] = related.joined(held, "bct", "tw")
    assert made.relations == (Relation(RelationKind.CITES, "tw"),)
