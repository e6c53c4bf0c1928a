"""A text beside its folded copy, letter by letter: what is found in one stands in the other."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from summit_kb.vietnamese.normal import exact_form, folded_form, nfc

if TYPE_CHECKING:
    from summit_kb.vietnamese.letter_table import LetterTable

_LETTERS = (*range(0x41, 0x250), *range(0x1E00, 0x1F00))
_LONG = 200  # a shorter text is folded before the table for long ones is made
_CLUSTER = re.compile(r"[^\u0300-\u036f][\u0300-\u036f]*|[\u0300-\u036f]+")


class FoldedText(NamedTuple):
    """``composed`` and ``folded`` have the same length; ``places`` lead back to the text given
    (None: they are the same).
    """

    composed: str
    folded: str
    places: Sequence[int] | None

    def place(self, at: int) -> int:
        """The place in the text as it was given."""
        return at if self.places is None else self.places[at]

    def is_spelled(self, start: int, end: int, words: str) -> bool:
        """Whether a part is ``words`` with their accents, or with none at all."""
        typed = _exact(self.composed[start:end])
        return typed == words or typed == _folded(words)


def fold_text(text: str) -> FoldedText:
    """``text`` composed, and folded with every letter in its place."""
    places: list[int] | None = None
    if not text.isascii() and not unicodedata.is_normalized("NFC", text):
        text, places = _composed(text)
    return FoldedText(text, _fold_letters(text), places)


def _fold_letters(text: str) -> str:
    if len(text) >= _LONG:
        folded = _long_table().exchanged(text)
        if len(folded) == len(text):  # lone halves of a character may have met
            return folded
    return text.translate(_table())


@cache
def _long_table() -> LetterTable:
    from summit_kb.vietnamese.letter_table import LetterTable  # noqa: PLC0415 start-up time

    return LetterTable(_table())


@cache
def _table() -> dict[int, str]:
    table: dict[int, str] = {}
    for code in _LETTERS:
        letter = chr(code)
        folded = folded_form(letter)
        if letter.isalpha() and len(folded) == 1:
            table[code] = folded
    return table


@lru_cache(maxsize=4096)
def _exact(words: str) -> str:
    return " ".join(map(exact_form, words.split()))


@lru_cache(maxsize=512)
def _folded(words: str) -> str:
    return " ".join(map(folded_form, words.split()))


def _composed(text: str) -> tuple[str, list[int]]:
    """Each letter with its marks as one character where there is one; where each came from."""
    letters: list[str] = []
    places: list[int] = []
    for match in _CLUSTER.finditer(text):
        letter = nfc(match[0])
        letters.append(letter)
        places += range(match.start(), match.start() + len(letter))
    return "".join(letters), [*places, len(text)]
