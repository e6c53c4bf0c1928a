"""Amounts in running text: numbers with their multiplier, percentages, money.

2.200 tỷ đồng = 2,200 billion VND = 2,2 nghìn tỷ đồng = hai nghìn hai trăm tỷ đồng;
15 tỷ 750 triệu = 15,75 tỷ; 30 % = 30 phần trăm = ba mươi phần trăm; 05 = 5.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from summit_kb.vietnamese.amount_words import (
    CURRENCIES,
    MULTIPLIERS,
    OTHERWISE,
    PERCENT,
    SIGNS,
)
from summit_kb.vietnamese.figures import Figure, figures
from summit_kb.vietnamese.folded_text import FoldedText, fold_text
from summit_kb.vietnamese.normal import folded_form
from summit_kb.vietnamese.quantities import is_quantity, stands_free
from summit_kb.vietnamese.spelled_numbers import find_spelled
from summit_kb.vietnamese.taken import Taken


class Amount(NamedTuple):
    """``unit``: "%", the code of a currency ("VND"), or empty for a plain number.

    ``bare``: as a word stands for it as well: digits alone, no leading zero, no unit.
    """

    start: int
    end: int
    value: Decimal
    unit: str
    bare: bool


_THOUSANDS = 3
_LONGEST_SIGN = 5
_GAP = r"[ \u00a0\u202f\n]{0,2}"
_DIGITS_NEXT = re.compile(r"[ \u00a0\u202f\n]{1,2}(?=\d)")
_HALF = re.compile(rf"{_GAP}ruoi\b")
_PER_CENT_SIGN = re.compile(rf"{_GAP}%")
_SIGN_BEFORE = re.compile(r"(?:\bus)?([$€£¥₫])[ \u00a0]?\Z")
_CODE_BEFORE = re.compile(r"\b(usd|vnd|eur|jpy|cny|gbp|krw)[ \u00a0]?\Z")
_WORD_AFTER = re.compile(r"[ \u00a0]+([a-z]+)")
_NEXT = re.compile(rf"{_GAP}([a-z]+|[₫])(?![a-z\u0300-\u036f])")


def _by_first(words: Iterable[str]) -> dict[str, list[tuple[re.Pattern[str], str]]]:
    """Folded first word -> what may stand there, the longest first."""
    table: dict[str, list[tuple[re.Pattern[str], str]]] = {}
    for word in sorted(words, key=len, reverse=True):
        folded = folded_form(word).replace(" ", r"[ \u00a0\n]+")
        pattern = re.compile(rf"{folded}(?![\w\u0300-\u036f])")
        table.setdefault(folded_form(word.split()[0]), []).append((pattern, word))
    return table


_MULTIPLIER = _by_first(MULTIPLIERS)
_PERCENT = _by_first(PERCENT)
_CURRENCY = _by_first(CURRENCIES)
_FIRST_WORDS = frozenset((*_MULTIPLIER, *_PERCENT, *_CURRENCY))
_BEFORE_ENDS = frozenset((*SIGNS, *"drypw"))


def find_amounts(text: str) -> list[Amount]:
    """Every amount of ``text``, in order, not overlapping; offsets into ``text``."""
    return amounts_in(fold_text(text), Taken(()))


def amounts_in(text: FoldedText, taken: Taken) -> list[Amount]:
    """Every amount of a text that was folded, outside the places ``taken`` (places in the text
    as it was given).
    """
    found: list[Amount] = []
    reached = 0
    for figure in figures(text.folded):
        if figure.start < reached:
            continue
        if not taken.leaves(text.place(figure.start), text.place(figure.end)):
            continue
        amount = _read(text, figure, reached)
        if amount is not None:
            reached = amount.end
            start, end = text.place(amount.start), text.place(reached)
            found.append(Amount(start, end, amount.value, amount.unit, amount.bare))
    return found


def spelled_amounts_in(text: FoldedText, taken: Taken) -> list[Amount]:
    """Every amount in words of a text that was folded, outside the places ``taken``."""
    found: list[Amount] = []
    for number in find_spelled(text):
        start = text.place(number.start)
        if not taken.leaves(start, text.place(number.end)):
            continue
        unit, end = _unit_after(text, number.end, multiplied=number.power >= _THOUSANDS)
        if number.power or unit == "%":
            found.append(Amount(start, text.place(end), number.value, unit, bare=False))
    return found


def _read(text: FoldedText, figure: Figure, since: int) -> Amount | None:
    if not stands_free(text.folded, figure):
        return None
    value, power, unit, end = figure.value, 0, "", figure.end
    if _may_have_unit(text.folded, end):
        value, power, end = _multiplied(text, figure)
        unit, end = _unit_after(text, end, multiplied=power > 0)
    start = figure.start
    if not unit:
        unit, start = _unit_before(text.folded, since, start)
    has_unit = bool(unit) or power > 0
    if not has_unit and not is_quantity(text, figure):
        return None
    return Amount(start, end, value, unit, figure.bare and not has_unit)


def _may_have_unit(folded: str, at: int) -> bool:
    """Whether a multiplier, a unit or the sign of one may stand from ``at`` on."""
    following = _NEXT.match(folded, at)
    if following is not None and following[1] in _FIRST_WORDS:
        return True
    return folded[at : at + 1] in SIGNS or _PER_CENT_SIGN.match(folded, at) is not None


def _multiplied(text: FoldedText, figure: Figure) -> tuple[Decimal, int, int]:
    """Value, power of ten and end of a number with its multipliers: 15 tỷ 750 triệu."""
    power, end = _power(text, figure.end)
    if not power:
        return figure.value, 0, end
    value = figure.value.scaleb(power)
    if half := _HALF.match(text.folded, end):
        return value + Decimal(5).scaleb(power - 1), power, half.end()
    lower = power
    while rest := _next_part(text, end):
        added, own, stop = rest
        if own < lower and added.scaleb(own) < 10**lower:  # 15 tỷ 750 triệu
            value, lower, end = value + added.scaleb(own), own, stop
        elif power == _THOUSANDS == lower < own and added < 10**_THOUSANDS:  # 2 nghìn 200 tỷ
            return (value + added).scaleb(own), own, stop
        else:
            break
    return value, power, end


def _next_part(text: FoldedText, at: int) -> tuple[Decimal, int, int] | None:
    """The number right after a multiplier, the power of its own multiplier, and its end."""
    digits = _DIGITS_NEXT.match(text.folded, at)
    figure = next(figures(text.folded, digits.end()), None) if digits else None
    if digits is None or figure is None or figure.start != digits.end():
        return None
    power, end = _power(text, figure.end)
    return (figure.value, power, end) if power else None


def _power(text: FoldedText, at: int) -> tuple[int, int]:
    """The power of ten that the words from ``at`` on mean (nghìn tỷ: 12), and their end."""
    power = 0
    for _ in range(2):
        found = _word(text, at, _MULTIPLIER)
        if found is None or (found[0] == "tr" and text.folded[found[1] : found[1] + 1] == "."):
            break
        power += MULTIPLIERS[found[0]]
        at = found[1]
    return power, at


def _unit_after(text: FoldedText, at: int, *, multiplied: bool) -> tuple[str, int]:
    """The unit that stands from ``at`` on, or none, and its end."""
    if sign := _PER_CENT_SIGN.match(text.folded, at):
        return "%", sign.end()
    if not multiplied and (percent := _word(text, at, _PERCENT)):
        return "%", percent[1]
    if currency := _word(text, at, _CURRENCY):
        return CURRENCIES[currency[0]], currency[1]
    after = text.folded[at : at + 1]
    return (SIGNS[after], at + 1) if after in SIGNS else ("", at)


def _unit_before(folded: str, since: int, at: int) -> tuple[str, int]:
    """The currency written right before ``at``, or none, and its start."""
    window = folded[max(since, at - _LONGEST_SIGN) : at]
    if window.rstrip(" \u00a0")[-1:] not in _BEFORE_ENDS:
        return "", at
    if sign := _SIGN_BEFORE.search(window):
        return SIGNS[sign[1]], at - len(sign[0])
    if code := _CODE_BEFORE.search(window):
        return code[1].upper(), at - len(code[0])
    return "", at


def _word(
    text: FoldedText, at: int, table: dict[str, list[tuple[re.Pattern[str], str]]]
) -> tuple[str, int] | None:
    """Which word of ``table`` stands from ``at`` on, spelled with its accents or without any."""
    first = _NEXT.match(text.folded, at)
    if first is None:
        return None
    start = first.start(1)
    for pattern, word in table.get(first[1], ()):
        match = pattern.match(text.folded, start)
        if match and text.is_spelled(start, match.end(), word):
            following = _WORD_AFTER.match(text.folded, match.end())
            if following is None or following[1] not in OTHERWISE.get(word, ()):
                return word, match.end()
    return None
