"""Dates and amounts of a text, with keys that are the same in every spelling.

24/1/2019, ngày 24 tháng 01 năm 2019, 24 January 2019      d2019-01-24
tháng 01/2019                                              d2019-01
2.200 tỷ, 2,200 billion, 2,2 nghìn tỷ, hai nghìn hai trăm tỷ  n2200000000000
345 tỷ đồng                                                 n345000000000, VND345000000000
30 %, 30 phần trăm                                          %30
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from summit_kb.vietnamese.amounts import Amount, amounts_in, spelled_amounts_in
from summit_kb.vietnamese.dates import DateMention, dates_in
from summit_kb.vietnamese.figures import written
from summit_kb.vietnamese.folded_text import fold_text
from summit_kb.vietnamese.numbers import NumberMention, find_numbers
from summit_kb.vietnamese.spelled_numbers import may_spell
from summit_kb.vietnamese.taken import Taken

ENTITY_VERSION = 3
"""Raised whenever other keys come of the same text."""

Span = tuple[int, int]
_DIGIT = re.compile(r"\d")
_ADDRESS = re.compile(r"(?:\w+://|www\.|\w+@)\S+")


class Entity(NamedTuple):
    """A date or an amount where it stands.

    ``keys`` are all it answers to, the most telling first: a day answers to its month. ``bare``:
    plain digits, for which the word itself stands as well.
    """

    start: int
    end: int
    keys: tuple[str, ...]
    bare: bool = False


def find_entities(text: str, numbers: Iterable[NumberMention] | None = None) -> list[Entity]:
    """Every date and amount of ``text``, in order, not overlapping.

    ``numbers`` are the document numbers of the text, when they are known already: nothing in them
    is an amount.
    """
    has_words = may_spell(text)
    if not has_words and _DIGIT.search(text) is None:
        return []
    folded = fold_text(text)
    mentions = find_numbers(text) if numbers is None else numbers
    taken: list[Span] = [(mention.start, mention.end) for mention in mentions]
    if "://" in text or "www." in text or "@" in text:
        taken += [match.span() for match in _ADDRESS.finditer(text)]
    others = Taken(_apart(taken))
    dates = [date for date in dates_in(folded) if others.leaves(date.start, date.end)]
    taken += [(date.start, date.end) for date in dates]
    amounts = amounts_in(folded, Taken(_apart(taken)))
    if has_words:
        taken += [(amount.start, amount.end) for amount in amounts]
        amounts += spelled_amounts_in(folded, Taken(_apart(taken)))
    found = [
        *(Entity(date.start, date.end, tuple(date_keys(date))) for date in dates),
        *(Entity(a.start, a.end, amount_keys(a), a.bare) for a in amounts),
    ]
    return sorted(found)


def date_keys(date: DateMention) -> Iterator[str]:
    """Keys of a date: the day, its month, and the day in any year."""
    year = "" if date.year is None else f"{date.year:04}"
    if date.day is not None:
        yield f"d{year}-{date.month:02}-{date.day:02}"
    if date.year is not None:
        yield f"d{year}-{date.month:02}"
        if date.day is not None:
            yield f"d-{date.month:02}-{date.day:02}"


def amount_keys(amount: Amount) -> tuple[str, ...]:
    """Keys of an amount: with its unit, and, for money, without."""
    value = written(amount.value)
    if not amount.unit:
        return (f"n{value}",)
    if amount.unit == "%":
        return (f"%{value}",)
    return (f"{amount.unit}{value}", f"n{value}")


def _apart(spans: Iterable[Span]) -> list[Span]:
    """The same places as spans that do not overlap."""
    apart: list[Span] = []
    for start, end in sorted(spans):
        if apart and start < apart[-1][1]:
            apart[-1] = (apart[-1][0], max(end, apart[-1][1]))
        else:
            apart.append((start, end))
    return apart
