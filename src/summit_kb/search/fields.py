"""``field:value`` into a mask of documents."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import reduce

import numpy as np

from summit_kb.search.analysis import analyse, number_keys
from summit_kb.search.engine import queries as q
from summit_kb.search.engine import schema
from summit_kb.search.engine.snapshot import Mask
from summit_kb.search.language.nodes import (
    All,
    And,
    Any,
    DateRange,
    Entity,
    Field,
    FieldName,
    Node,
    Not,
    Number,
    Phrase,
    Word,
    YearRange,
)
from summit_kb.search.language.vocabularies import is_closed, value_ids
from summit_kb.search.opened import OpenedIndex
from summit_kb.vietnamese.normal import has_accents
from summit_kb.vietnamese.numbers import find_numbers, number_key

_KEYWORDS = {
    FieldName.TOPIC: schema.TOPIC,
    FieldName.TYPE: schema.TYPE,
    FieldName.ISSUER: schema.ISSUER,
    FieldName.SPEAKER: schema.SPEAKER,
    FieldName.EVENT: schema.EVENT,
    FieldName.LANGUAGE: schema.LANGUAGE,
    FieldName.VALIDITY: schema.VALIDITY,
}


def field_mask(index: OpenedIndex, node: Field | YearRange | DateRange) -> Mask:
    """The documents a field condition allows."""
    if isinstance(node, YearRange):
        return index.between(index.years, node.low, node.high)
    if isinstance(node, DateRange):
        low, high = (day and int(f"{day:%Y%m%d}") for day in (node.low, node.high))
        return index.between(index.dates, low, high)
    return _combined(index, node.name, node.value)


def _combined(index: OpenedIndex, name: FieldName, value: Node) -> Mask:
    if isinstance(value, All | And):
        return reduce(np.logical_and, _each(index, name, value.children))
    if isinstance(value, Any):
        return reduce(np.logical_or, _each(index, name, value.children))
    if isinstance(value, Not):
        return ~_combined(index, name, value.child)
    if name is FieldName.NUMBER:
        return _numbered(index, value)
    if name is FieldName.TITLE:
        return _titled(index, value)
    return _valued(index, name, value)


def _each(index: OpenedIndex, name: FieldName, values: Iterable[Node]) -> list[Mask]:
    return [_combined(index, name, value) for value in values]


def _words(value: Node) -> tuple[Word, ...]:
    return value.words if isinstance(value, Phrase | Number | Entity) else (_word(value),)


def _word(value: Node) -> Word:
    return value if isinstance(value, Word) else Word(value.start, value.end, "")


def _numbered(index: OpenedIndex, value: Node) -> Mask:
    typed = " ".join(word.text for word in _words(value))
    if _word(value).prefix:
        query = q.Prefix(schema.NUMBERS, number_key(typed))
        return index.documents_of(index.snapshot.execute(query))
    mentions = find_numbers(typed)
    canonical = mentions[0].canonical if mentions else typed
    return index.with_value(schema.NUMBERS, number_keys(canonical)[0])


def _titled(index: OpenedIndex, value: Node) -> Mask:
    words = _words(value)
    typed = " ".join(word.text for word in words)
    exact = any(word.exact for word in words) or (isinstance(value, Phrase) and value.exact)
    terms = analyse(typed)
    field = schema.TITLE_EXACT if exact else schema.TITLE_FOLDED
    spelled = terms.exact if exact else terms.folded
    if words[-1].prefix:
        query: q.Query = q.Prefix(field, spelled[-1])
    elif isinstance(value, Phrase) and value.within is not None:
        query = q.near(field, spelled, value.within)
    elif len(spelled) > 1:
        query = q.Phrase(field, spelled)
    else:
        query = q.Term(field, spelled[0])
    return index.documents_of(index.snapshot.execute(query))


def _valued(index: OpenedIndex, name: FieldName, value: Node) -> Mask:
    words = _words(value)
    typed = " ".join(word.text for word in words)
    field = _KEYWORDS[name]
    values = index.snapshot.facet(field).values
    if is_closed(name):
        wanted = [one for one in values if one in value_ids(name, typed)]
    else:
        wanted = _named(index, name, values, typed, prefix=words[-1].prefix)
    return reduce(np.logical_or, (index.with_value(field, one) for one in wanted), index.nothing)


def _named(
    index: OpenedIndex, name: FieldName, values: Sequence[str], typed: str, *, prefix: bool
) -> list[str]:
    """Values one of whose names holds the typed words; accents decide where they are typed."""
    terms = analyse(typed)
    names = _names_of(index, name)

    def having(spelled: Sequence[str], form: int) -> list[str]:
        return [
            value
            for value in values
            if any(_holds(analyse(label)[form], spelled, prefix=prefix) for label in names(value))
        ]

    found = having(terms.exact, 0) if has_accents(typed) else []
    return found or having(terms.folded, 1)


def _names_of(index: OpenedIndex, name: FieldName) -> Callable[[str], Iterable[str]]:
    if name is FieldName.EVENT:
        return lambda value: (value, *index.records.events.get(value, ()))
    if name is FieldName.TOPIC:
        return lambda value: _topic_names(index, value)
    return lambda value: (value,)


def _topic_names(index: OpenedIndex, topic_id: str) -> Iterable[str]:
    topic = index.records.thesaurus.get(topic_id)
    if topic is None:
        return (topic_id,)
    return (topic_id, topic.vi, topic.en, *topic.synonyms, *topic.abbreviations)


def _holds(words: Sequence[str], wanted: Sequence[str], *, prefix: bool) -> bool:
    """Whether ``wanted`` stands in ``words`` one after the other."""
    size = len(wanted)
    for at in range(len(words) - size + 1):
        part = words[at : at + size]
        if part == wanted or (
            prefix and part[:-1] == wanted[:-1] and part[-1].startswith(wanted[-1])
        ):
            return size > 0
    return False
