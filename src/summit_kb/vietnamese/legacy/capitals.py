"""Capitals that TCVN3 cannot write: "QUYÕT §ÞNH" stands for QUYẾT ĐỊNH, its tones for small ones.

Only the letters around a toned one tell which it was meant to be.
"""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_]+")
_FEWEST = 2


def with_capitals(text: str) -> str:
    """Converted TCVN3 with its toned letters raised in words, and lines, of capitals."""
    if text.islower():
        return text
    return "\n".join(_line(line) for line in text.split("\n"))


def _line(line: str) -> str:
    words = _WORD.findall(line)
    raised = any(_is_mixed_capitals(word) for word in words)
    small = any(letter.isascii() and letter.islower() for letter in line)
    if raised and not small:
        return line.upper()
    return _WORD.sub(lambda match: _word(match[0]), line) if raised else line


def _word(word: str) -> str:
    return word.upper() if _is_mixed_capitals(word) else word


def _is_mixed_capitals(word: str) -> bool:
    """Whether two letters or more are capitals, none is a small plain letter, some are toned."""
    plain = [letter for letter in word if letter.isascii()]
    capitals = sum(map(str.isupper, word))
    return capitals >= _FEWEST and not word.isupper() and all(map(str.isupper, plain))
