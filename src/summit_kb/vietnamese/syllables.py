"""Text into syllables: runs of letters or digits, none left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

# A mark or an invisible joiner belongs to the letter before it, so NFD text has the same words.
PATTERN = r"[^\W_]+(?:[\u0300-\u036f\u00ad\u200c\u200d\u2060][^\W_]*)*"
WORD = re.compile(PATTERN)
_LONG = 200  # a shorter text is read before the table is made


class Token(NamedTuple):
    """A run of letters or digits; ``start`` and ``end`` count characters of the given text."""

    text: str
    start: int
    end: int


def words(text: str) -> list[str]:
    """The texts of all tokens: several times faster where their places do not matter."""
    if len(text) >= _LONG:
        from summit_kb.vietnamese.letter_table import plain_words  # noqa: PLC0415 start-up time

        found = plain_words(text)
        if found is not None:
            return found
    return WORD.findall(text)


def tokens(text: str) -> Iterator[Token]:
    """Every syllable in order; there is no stop list and no shortest length."""
    for match in WORD.finditer(text):
        yield Token(match[0], match.start(), match.end())
