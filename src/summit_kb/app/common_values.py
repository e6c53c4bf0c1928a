"""What several documents have in common, field by field, for a form that edits them at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import cast

from summit_kb.domain.change import Value
from summit_kb.domain.document import Document
from summit_kb.domain.kinds import Validity
from summit_kb.library.record_values import values_of

FREE_FIELDS = (
    *("issuer", "parent_body", "signer", "signer_title", "speaker", "place", "source", "rights"),
)


@dataclass(frozen=True)
class Common:
    """The values all documents have in a field; none for an empty one.

    ``differs`` tells that they have different ones; ``values`` is empty then.
    """

    values: tuple[str, ...] = ()
    differs: bool = False


@dataclass(frozen=True)
class CommonValues:
    """``topics`` counts how many documents have each; ``waiting`` how many have proposals."""

    documents: int
    fields: dict[str, Common]
    topics: dict[str, int]
    waiting: int


def common_values(documents: Sequence[Document], fields: Iterable[str]) -> CommonValues:
    """What ``documents`` have in common in ``fields``."""
    records = [values_of(document) for document in documents]
    found: dict[str, Common] = {}
    for field in fields:
        held = {_texts(field, record.get(field)) for record in records}
        found[field] = Common(next(iter(held))) if len(held) == 1 else Common(differs=bool(held))
    topics = Counter(topic for document in documents for topic in document.topics)
    return CommonValues(
        len(documents), found, dict(topics), sum(1 for one in documents if one.proposed)
    )


def known_texts(documents: Iterable[Document]) -> dict[str, list[str]]:
    """What the free fields hold anywhere in the library, the most frequent first."""
    counts: dict[str, Counter[str]] = {field: Counter() for field in FREE_FIELDS}
    for document in documents:
        values: dict[str, str | None] = {
            "issuer": document.identity.issuer,
            "parent_body": document.parent_body,
            "signer": document.signer,
            "signer_title": document.signer_title,
            "speaker": document.speaker,
            "place": document.place,
            "source": document.source,
            "rights": document.rights,
        }
        for field, text in values.items():
            if text:
                counts[field][text] += 1
    return {field: [text for text, _ in found.most_common()] for field, found in counts.items()}


def _texts(field: str, value: Value) -> tuple[str, ...]:
    if value is None:
        # A validity nobody knows is not written down.
        return (Validity.UNKNOWN.value,) if field == "validity" else ()
    if isinstance(value, list):
        return tuple(str(item) for item in cast("list[object]", value))
    return (str(value),)
