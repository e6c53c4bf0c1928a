"""Numbers in words, with a hundred or more in them or a percentage: hai nghìn hai trăm tỷ,
ba mươi phần trăm, two hundred and five million.

Words that mean something else as well are left alone: năm after a number is a year, trăm without
its accents a station; and "hai triệu ba" may be 2,3 million or two million and three.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from summit_kb.vietnamese.amount_words import OTHERWISE
from summit_kb.vietnamese.folded_text import FoldedText
from summit_kb.vietnamese.normal import exact_form, folded_form, nfc


class Spelled(NamedTuple):
    """``power`` is that of its largest multiplier: 2 for a hundred, 0 without any."""

    start: int
    end: int
    value: Decimal
    power: int


class _Word(NamedTuple):
    start: int
    end: int
    text: str
    """As it is in the tables, with its accents; empty for a word that is not."""
    is_bare: bool = False
    """Typed without the accents it has."""


_DIGITS = {
    "không": 0, "một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7,
    "tám": 8, "chín": 9,
}  # fmt: skip
_AFTER_TENS = {name: value for name, value in _DIGITS.items() if name not in ("không", "năm")} | {
    "mốt": 1, "tư": 4, "lăm": 5, "nhăm": 5,
}  # fmt: skip
_POWERS = {"nghìn": 3, "ngàn": 3, "triệu": 6, "tỷ": 9, "tỉ": 9}
_ZERO = ("linh", "lẻ")
_HALF = "rưỡi"
_BILLION = 9

_UNITS = """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
sixteen seventeen eighteen nineteen
"""
_SMALL = {name: value for value, name in enumerate(_UNITS.split())}
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ENGLISH_POWERS = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12}

_KNOWN = (
    *_DIGITS, *_AFTER_TENS, *_POWERS, *_ZERO, _HALF, "trăm", "mươi", "mười",
    *_SMALL, *_TENS, *_ENGLISH_POWERS, "hundred", "and",
)  # fmt: skip
_EXACT = {exact_form(name): name for name in _KNOWN}
_NO_PLAIN = ("ngàn", "tỉ", "bẩy", "lẻ", "mốt", "mười")
# Typed without accents, tram is more often trạm; a larger word must stand beside it.
_PLAIN = {folded_form(name): name for name in _KNOWN if name not in _NO_PLAIN}
_SURE = frozenset(("nghìn", "triệu", "tỷ"))
_SIGNS = (
    "trăm", "nghìn", "ngàn", "triệu", " tỷ", " tỉ", "nghin", "trieu", " ty", "hundred", "thousand",
    "illion", "percent",
)  # fmt: skip
_RUN = re.compile(
    r"(?<![\w\u0300-\u036f])(?:{0})(?:[ \u00a0\n-]+(?:{0}))*(?![\w\u0300-\u036f])".format(
        "|".join(sorted({*map(folded_form, _KNOWN)}, key=len, reverse=True))
    )
)
_LONG = 300
_WORD = re.compile(r"[a-z]+")
_NEXT_WORD = re.compile(r"[ \u00a0\n]+([a-z]+)")
_NONE = _Word(0, 0, "")


def may_spell(text: str) -> bool:
    """Whether a text has any of the words that every number in words has (of a long text, in
    small letters).
    """
    if any(sign in text for sign in _SIGNS):
        return True
    if len(text) > _LONG and (text.isascii() or unicodedata.is_normalized("NFC", text)):
        return False
    lower = nfc(text).lower()
    return any(sign in lower for sign in _SIGNS)


def find_spelled(text: FoldedText) -> Iterator[Spelled]:
    """Every number in words, in order; those without a multiplier too (a unit must follow)."""
    for run in _RUN.finditer(text.folded):
        words = [_word(text, *word.span()) for word in _WORD.finditer(text.folded, *run.span())]
        at = 0
        while at < len(words):
            number = _Reader(text.folded, words, at).read()
            if number is not None:
                yield number
                at = next(i for i, word in enumerate(words) if word.end == number.end)
            at += 1


def _word(text: FoldedText, start: int, end: int) -> _Word:
    typed = exact_form(text.composed[start:end])
    name = _EXACT.get(typed) or _PLAIN.get(typed, "")
    return _Word(start, end, name, name != typed and exact_form(name) != typed)


class _Reader:
    """Reads one number from a word on."""

    def __init__(self, folded: str, words: Sequence[_Word], at: int) -> None:
        self._folded = folded
        self._words = words
        self._first = self._at = at
        self._power = 0

    def read(self) -> Spelled | None:
        here = self._here.text
        value = self._english() if here in _SMALL or here in _TENS else self._vietnamese()
        if value is None or self._at == self._first:
            return None
        used = self._words[self._first : self._at]
        bare = [word.is_bare for word in used if not word.text.isascii()]
        is_sure = any(word.text in _SURE for word in used)
        if any(bare) and not (all(bare) and is_sure):
            return None
        return Spelled(used[0].start, used[-1].end, value, self._power)

    @property
    def _here(self) -> _Word:
        return self._words[self._at] if self._at < len(self._words) else _NONE

    def _takes(self, *names: str) -> bool:
        is_it = self._here.text in names
        self._at += is_it
        return is_it

    def _vietnamese(self) -> Decimal | None:
        section, lowest = Decimal(0), 99
        while (group := self._group()) is not None:
            value, digit = group
            power = self._multiplier(lowest)
            if power is None and digit and lowest < 99:
                if digit != "năm":
                    return None  # hai triệu ba
                self._at -= 1  # hai nghìn năm: years
                break
            section += value
            if power is None:
                break
            lowest = self._lifted(power)
            if power == _BILLION:
                section = section.scaleb(power)
            else:
                section += value.scaleb(power) - value
                if self._takes("tỷ", "tỉ"):  # hai nghìn tỷ
                    section, lowest = section.scaleb(_BILLION), self._lifted(_BILLION)
            if self._takes(_HALF):
                section += Decimal(5).scaleb(lowest - 1)
                break
        return section

    def _lifted(self, power: int) -> int:
        self._power = max(self._power, power)
        return power

    def _multiplier(self, lowest: int) -> int | None:
        """The power of the word here; a thousand may come before billions, else powers fall."""
        name = self._here.text
        power = _POWERS.get(name)
        if power is None or (power >= lowest and power != _BILLION) or self._is_otherwise(name):
            return None
        self._at += 1
        return power

    def _is_otherwise(self, name: str) -> bool:
        following = _NEXT_WORD.match(self._folded, self._here.end)
        return following is not None and following[1] in OTHERWISE.get(name, ())

    def _group(self) -> tuple[Decimal, str] | None:
        """A number below a thousand; its name, where it is one digit alone."""
        begun = self._at
        hundreds = self._digit(_DIGITS)
        if hundreds is not None and self._takes("trăm"):
            self._lifted(2)
            if self._takes(*_ZERO):
                last = self._digit(_DIGITS | _AFTER_TENS)
                return None if last is None else (Decimal(100 * hundreds + last), "")
            return Decimal(100 * hundreds + (self._tens() or 0)), ""
        self._at = begun
        tens = self._tens()
        if tens is not None:
            return Decimal(tens), ""
        name = self._here.text
        lone = self._digit(_DIGITS)
        return None if lone is None else (Decimal(lone), name)

    def _tens(self) -> int | None:
        begun = self._at
        if (self._here.text == "mươi" and self._here.is_bare) or self._here.text == "mười":
            self._at += 1
            return 10 + (self._digit(_AFTER_TENS) or 0)
        tens = self._digit(_DIGITS)
        if tens is not None and self._takes("mươi"):
            return 10 * tens + (self._digit(_AFTER_TENS) or 0)
        self._at = begun
        return None

    def _digit(self, table: dict[str, int]) -> int | None:
        value = table.get(self._here.text)
        self._at += value is not None
        return value

    def _english(self) -> Decimal | None:
        total = Decimal(0)
        lowest = 99
        while (group := self._english_group()) is not None:
            power = _ENGLISH_POWERS.get(self._here.text, 0)
            self._at += power > 0
            if power >= lowest:
                if (lowest, power) != (3, _BILLION):
                    return None
                total = (total + group).scaleb(power)  # two thousand two hundred billion
            else:
                total += Decimal(group).scaleb(power)
            lowest = power
            self._power = max(self._power, power)
            if not power:
                break
        return total if total else None

    def _english_group(self) -> int | None:
        begun = self._at
        if self._at > self._first:
            self._takes("and")
        value = self._english_tens()
        if value is None:
            self._at = begun
            return None
        if self._takes("hundred"):
            self._power = max(self._power, 2)
            rest = self._at
            self._takes("and")
            tens = self._english_tens()
            if tens is None:
                self._at = rest
            value = 100 * value + (tens or 0)
        return value

    def _english_tens(self) -> int | None:
        name = self._here.text
        if name in _TENS:
            self._at += 1
            small = _SMALL.get(self._here.text, 0)
            follows = 0 < small < 10
            self._at += follows
            return 10 * (_TENS.index(name) + 2) + (small if follows else 0)
        return self._digit(_SMALL)
