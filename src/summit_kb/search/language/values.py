"""Dates and amounts among the words of a query."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from summit_kb.search.language.nodes import Entity, Node, Word
from summit_kb.vietnamese import entities
from summit_kb.vietnamese.spelled_numbers import may_spell
from summit_kb.vietnamese.syllables import WORD


def with_values(text: str, things: Sequence[Node]) -> list[Node]:
    """``things`` with the words of each date and amount put together."""
    has_digits = any(isinstance(one, Word) and one.text[-1:].isdecimal() for one in things)
    if not has_digits and not may_spell(text):
        return list(things)
    result = list(things)
    # From the last to the first, so that places before them stay.
    for found in reversed(entities.find_entities(text)):
        at = [i for i, thing in enumerate(result) if _is_within(thing, found)]
        words = tuple(thing for i in at if isinstance(thing := result[i], Word))
        if not at or len(words) != len(WORD.findall(text, found.start, found.end)):
            continue
        if found.bare:
            result[at[0]] = replace(words[0], key=found.keys[0])
        else:
            result[at[0] : at[-1] + 1] = [_entity(text, found, words)]
    return result


def _is_within(thing: Node, found: entities.Entity) -> bool:
    is_plain = isinstance(thing, Word) and not thing.exact and not thing.prefix
    return is_plain and found.start <= thing.start and thing.end <= found.end


def _entity(text: str, found: entities.Entity, words: tuple[Word, ...]) -> Entity:
    # A day answers to its month, but who asks for the day does not want the month.
    is_date = found.keys[0].startswith("d")
    keys = found.keys[:1] if is_date else found.keys
    return Entity(found.start, found.end, words, text[found.start : found.end], keys)
