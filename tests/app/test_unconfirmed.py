"""What waits for a librarian, and where it is needed most."""

from dataclasses import replace
from datetime import date

from summit_kb.app.unconfirmed import Sureness, sureness, unconfirmed, unconfirmed_count
from summit_kb.domain.document import (
    Document,
    Identity,
    Proposal,
    ProposedRelation,
    ProposedTopic,
)
from summit_kb.domain.kinds import RelationKind


def _document(name: str, **values: object) -> Document:
    known: dict[str, object] = {
        "title": name,
        "identity": Identity("report"),
        "language": "vi",
        "added": "2026-11-22T08:00:00Z",
    }
    return Document(name, **(known | values))


def _read(**confidences: float) -> dict[str, Proposal]:
    return {name: Proposal("x", value, "page 1") for name, value in confidences.items()}


def test_the_most_doubtful_comes_first() -> None:
    documents = [
        _document("sure", proposed=_read(number=0.95, date=0.95, title=0.95, issuer=0.95)),
        _document("quiet"),
        _document("doubtful", proposed=_read(number=0.4, date=0.5)),
        _document("place", proposed=_read(place=0.4)),
    ]
    found = unconfirmed(documents)
    assert [one.document.id for one in found] == ["doubtful", "place", "sure"]
    assert (found[0].fields, found[0].doubtful) == (2, 2)
    assert unconfirmed_count(documents) == 3


def test_what_is_missing_counts_as_much_as_a_doubt() -> None:
    whole = Identity("report", "7/BC", "UBND", date(2020, 1, 2))
    documents = [
        _document("whole", identity=whole, proposed=_read(title=0.5)),
        _document("bare", identity=Identity("other"), proposed=_read(title=0.5)),
        _document("undated", identity=replace(whole, date=None), proposed=_read(title=0.5)),
    ]
    assert [one.document.id for one in unconfirmed(documents)] == ["bare", "undated", "whole"]


def test_topics_and_relations_wait_too_unless_rejected() -> None:
    relation = ProposedRelation(RelationKind.CITES, Identity("law", "1/2020"), "Luật", 1, 0.5)
    no = ProposedRelation(RelationKind.CITES, Identity("law", "2"), "Luật 2", 1, 0.9, rejected=True)
    topics = (ProposedTopic("a", 0.9, "title"), ProposedTopic("b", 0.9, "title", rejected=True))
    document = _document("d", proposed_topics=topics, proposed_relations=(relation, no))
    (only,) = unconfirmed([document])
    assert (only.fields, only.topics, only.relations, only.doubtful) == (0, 1, 1, 1)
    rejected = _document("r", proposed_relations=(no,))
    assert unconfirmed([rejected]) == []
    assert unconfirmed_count([rejected]) == 0


def test_only_the_sure_is_sure() -> None:
    steps = [sureness(value) for value in (0.95, 0.8, 0.79, 0.6, 0.59, 0.0)]
    assert steps == [Sureness.SURE] * 2 + [Sureness.LIKELY] * 2 + [Sureness.DOUBTFUL] * 2
