"""Why nothing was found: which part of a search no document has, or which leaves out the rest."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import chain

from summit_kb.domain.finding import Filters, NoMatch, NoMatchReason, Request
from summit_kb.search.engine.snapshot import Mask
from summit_kb.search.evaluation import Ranked, rank
from summit_kb.search.facets import narrowed, value_label
from summit_kb.search.language import understood
from summit_kb.search.language.nodes import (
    All,
    And,
    Any,
    DateRange,
    Field,
    Node,
    Not,
    Phrase,
    YearRange,
)
from summit_kb.search.opened import OpenedIndex

_MOST_COUNTED = 12
"""Of so many parts it is counted what would be found without them."""


def why_nothing(
    index: OpenedIndex, node: Node, ranked: Ranked, request: Request, masks: Mapping[str, Mask]
) -> tuple[NoMatch, ...]:
    """The parts of a search that led to nothing being found, those that no document has first."""
    if not index.document_count:
        return (NoMatch("", NoMatchReason.LIBRARY_EMPTY, 0),)
    if ranked.documents.any():
        return tuple(_filters(index, ranked, request, masks))
    return _Doubter(index, request, masks).parts(node)


def _filters(
    index: OpenedIndex, ranked: Ranked, request: Request, masks: Mapping[str, Mask]
) -> Iterator[NoMatch]:
    for name, mask in masks.items():
        left = int(narrowed(ranked.documents, masks, but=name).sum())
        reason = NoMatchReason.FILTER_EXCLUDES if mask.any() else NoMatchReason.VALUE_UNKNOWN
        values = _values(request.filters, name)
        labels = [value_label(index, name, value, request.language) for value in values]
        yield NoMatch(", ".join(labels), reason, left, name)


def _values(filters: Filters, name: str) -> Sequence[str]:
    if name == "year":
        years = filters.years
        return [f"{low}" if low == high else f"{low}\u2013{high}" for low, high in years]
    chosen: Mapping[str, Sequence[str]] = {
        "topic": filters.topics,
        "type": filters.types,
        "issuer": filters.issuers,
        "speaker": filters.speakers,
        "event": filters.events,
        "language": filters.languages,
        "validity": filters.validity,
    }
    return chosen[name]


class _Doubter:
    """Looks at the parts of a query one by one, and at the query without each."""

    def __init__(self, index: OpenedIndex, request: Request, masks: Mapping[str, Mask]) -> None:
        self._index = index
        self._request = request
        self._masks = masks

    def parts(self, node: Node) -> tuple[NoMatch, ...]:
        parts = list(_parts(node))
        found = {at: self._unknown(part) for at, part in enumerate(parts)}
        nowhere = {at for at, reasons in found.items() if reasons}
        if nowhere:
            # One of several alone left out, the others would still find nothing.
            way_out = self._without(parts, nowhere)
            unknown = [
                NoMatch(told.text, told.reason, *way_out)
                for reasons in found.values()
                for told in reasons
            ]
            return tuple(dict.fromkeys(unknown))
        kept = [
            NoMatch(self._said(part), _reason(part), *self._without(parts, {at}))
            for at, part in enumerate(parts)
        ]
        guilty = [one for one in kept if one.count_without]
        return tuple(dict.fromkeys(guilty or kept))

    def _unknown(self, node: Node) -> Sequence[NoMatch]:
        """What of a part no document has at all; nothing where the part alone finds documents."""
        if self._count(node):
            return ()
        if isinstance(node, Any):
            return [*chain.from_iterable(map(self._unknown, node.children))]
        if isinstance(node, All | And):
            return self.parts(node)
        reason = _reason_alone(node)
        words = node.words if isinstance(node, Phrase) else ()
        if len(words) > 1:
            missing = [*chain.from_iterable(self._unknown(word) for word in dict.fromkeys(words))]
            if missing:
                return missing
        return (NoMatch(self._said(node), reason, 0),)

    def _count(self, node: Node) -> int:
        return int(rank(self._index, node, self._request).documents.sum())

    def _without(self, parts: Sequence[Node], left: Set[int]) -> tuple[int, str, str]:
        """How many documents there are without some parts, no filter, and the query without."""
        others = tuple(part for at, part in enumerate(parts) if at not in left)
        if not others or len(parts) > _MOST_COUNTED:
            return 0, "", ""
        rest = others[0] if len(others) == 1 else All(others[0].start, others[-1].end, others)
        documents = rank(self._index, rest, self._request).documents
        return int(narrowed(documents, self._masks).sum()), "", self._said(rest)

    def _said(self, node: Node) -> str:
        return understood(node, self._request.language)


def _parts(node: Node) -> Iterator[Node]:
    """What a query asks for all together."""
    if isinstance(node, All | And):
        for child in node.children:
            yield from _parts(child)
    else:
        yield node


def _reason_alone(node: Node) -> NoMatchReason:
    match node:
        case Not():
            return NoMatchReason.EXCLUDED
        case Field() | YearRange() | DateRange():
            return NoMatchReason.VALUE_UNKNOWN
        case Phrase(words=words) if len(words) > 1:
            return NoMatchReason.PHRASE_UNKNOWN
        case _:
            return NoMatchReason.WORD_UNKNOWN


def _reason(node: Node) -> NoMatchReason:
    """Why a part that is in some documents leaves none of those the others find."""
    match node:
        case Not():
            return NoMatchReason.EXCLUDED
        case Field() | YearRange() | DateRange():
            return NoMatchReason.FILTER_EXCLUDES
        case _:
            return NoMatchReason.APART
