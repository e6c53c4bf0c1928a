"""Documents with something that was read and nobody has decided on, in most need first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from summit_kb.app.vocabulary import topic_decisions
from summit_kb.domain.document import Document

# What a document is known and found by: a doubt there weighs most, and what is missing half.
_WEIGHTS: Mapping[str, float] = {
    "number": 3.0,
    "date": 3.0,
    "type": 2.0,
    "issuer": 2.0,
    "title": 2.0,
    "secrecy": 3.0,
}
_MISSING = 0.5
_SURE, _LIKELY = 0.8, 0.6
_EACH = 0.02


class Sureness(StrEnum):
    """How sure the program is, in as many steps as people tell apart."""

    SURE = "sure"
    LIKELY = "likely"
    DOUBTFUL = "doubtful"


def sureness(confidence: float) -> Sureness:
    """Only what is sure may be accepted together with others."""
    if confidence >= _SURE:
        return Sureness.SURE
    return Sureness.LIKELY if confidence >= _LIKELY else Sureness.DOUBTFUL


@dataclass(frozen=True)
class Unconfirmed:
    """How much waits in a document; ``need`` grows with what waits and how doubtful it is."""

    document: Document
    fields: int
    topics: int
    relations: int
    doubtful: int
    need: float


def unconfirmed(documents: Iterable[Document]) -> list[Unconfirmed]:
    """Those in which something waits, the greatest need first."""
    found = [one for one in map(_of, documents) if one.fields + one.topics + one.relations]
    return sorted(found, key=lambda one: (-one.need, one.document.id))


def unconfirmed_count(documents: Iterable[Document]) -> int:
    """In how many documents something waits."""
    return sum(_waits(document) for document in documents)


def _of(document: Document) -> Unconfirmed:
    topics = topic_decisions.waiting(document)
    relations = [one for one in document.proposed_relations if not one.rejected]
    confidences = [
        *(one.confidence for one in document.proposed.values()),
        *(one.confidence for one in topics),
        *(one.confidence for one in relations),
    ]
    need = sum(
        _WEIGHTS.get(name, 1.0) * (1 - one.confidence) for name, one in document.proposed.items()
    )
    need += _MISSING * sum(_WEIGHTS[name] for name in _missing(document))
    return Unconfirmed(
        document,
        len(document.proposed),
        len(topics),
        len(relations),
        sum(sureness(one) is Sureness.DOUBTFUL for one in confidences),
        need + _EACH * len(confidences),
    )


def _missing(document: Document) -> list[str]:
    """Of what identifies a document, what neither the program nor anybody has found."""
    identity = document.identity
    known = {"number": identity.number, "date": identity.date, "issuer": identity.issuer}
    missing = [name for name, value in known.items() if value is None]
    return missing + (["type"] if identity.type == "other" else [])


def _waits(document: Document) -> bool:
    waiting = (one for one in document.proposed_relations if not one.rejected)
    return bool(document.proposed or topic_decisions.waiting(document)) or any(waiting)
