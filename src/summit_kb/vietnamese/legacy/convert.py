"""Legacy text to Unicode."""

from __future__ import annotations

import re
from functools import cache

from summit_kb.vietnamese.legacy.tables import TABLES
from summit_kb.vietnamese.normal import nfc
from summit_kb.vietnamese.spelling import is_syllable

_VIQR_CHUNK = re.compile(r"\S+")
_VIQR_STOPS = "?.'`~"


def to_unicode(text: str, encoding: str) -> str:
    """``text`` read as ``encoding`` ("tcvn3", "vni", "vps", "viqr"); what is not in it stays."""
    if encoding == "viqr":
        return _VIQR_CHUNK.sub(lambda match: _viqr_chunk(match, text), text)
    return nfc(_replace(text, encoding))


def in_place(text: str, encoding: str, filler: str) -> str:
    """The same for "tcvn3", "vni" and "vps", every letter where it stood.

    A letter written with two characters is followed by ``filler`` (one character).
    """
    table = TABLES[encoding]
    return _pattern(encoding).sub(lambda match: table[match[0]].ljust(len(match[0]), filler), text)


def _replace(text: str, encoding: str) -> str:
    table = TABLES[encoding]
    return _pattern(encoding).sub(lambda match: table[match[0]], text)


@cache
def _pattern(encoding: str) -> re.Pattern[str]:
    longest_first = sorted(TABLES[encoding], key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest_first)))


def _viqr_chunk(match: re.Match[str], text: str) -> str:
    """A sign that ends a chunk may be a tone or the sentence's own punctuation."""
    chunk = match[0]
    whole = _replace(chunk, "viqr")
    if chunk[-1] not in _VIQR_STOPS or whole[-1] in _VIQR_STOPS:
        return whole
    apart = _replace(chunk[:-1], "viqr") + chunk[-1]
    if not is_syllable(whole.strip('"(),;:!')):
        return apart
    following = text[match.end() :].lstrip(" ")
    ends_line = chunk[-1] in ".?" and (not following or following[0] == "\n")
    return apart if ends_line else whole


def as_written(text: str, encoding: str) -> str:
    """Unicode text as a file in ``encoding`` holds it: what ``to_unicode`` was given.

    TCVN3 has no capitals with tones: they were small letters in a font of capitals.
    """
    letters = _letters(encoding)
    return "".join(letters.get(one, letters.get(one.lower(), one)) for one in nfc(text))


@cache
def _letters(encoding: str) -> dict[str, str]:
    """What is written for each letter; the shortest where there are several ways."""
    found: dict[str, str] = {}
    for written, letter in TABLES[encoding].items():
        known = found.get(letter)
        if known is None or len(written) < len(known):
            found[letter] = written
    return found
