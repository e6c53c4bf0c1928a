"""Whether text is in a legacy encoding: judged by the syllables it gives, never by a font alone.

A conversion is believed when it turns unreadable words into Vietnamese syllables and leaves the
text as a whole readable. Words that are good Unicode Vietnamese already speak against it; French
and English words stay unreadable either way.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from summit_kb.vietnamese.legacy.convert import to_unicode
from summit_kb.vietnamese.legacy.tables import TABLES
from summit_kb.vietnamese.spelling import is_syllable

# Letters that only Unicode Vietnamese has: legacy text is made of Windows-1252 characters.
_UNICODE_ONLY = re.compile("[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]")
_WORD = re.compile(r"[^\W\d_]+")
_VIQR_SIGN = re.compile(r"[AEOaeo]\^|[AaOoUu][(+][`'?~.]?|[Dd][Dd]")
_SAMPLE = 40_000


@dataclass(frozen=True)
class Detection:
    """A legacy encoding and how sure it is: the share of readable words after conversion."""

    encoding: str
    confidence: float


@dataclass(frozen=True)
class _Threshold:
    readable: float
    witnesses: int


_PLAIN = _Threshold(readable=0.7, witnesses=2)
_MANY = 12
_FONT_SAYS_SO = _Threshold(readable=0.5, witnesses=1)


def detect(text: str, *, font: str = "") -> Detection | None:
    """The encoding of ``text``, or None for text that must not be touched.

    ``font`` is the name of the font the text is set in, where the format tells it; it lowers the
    threshold and never decides.
    """
    sample = text[:_SAMPLE]
    if not is_possible(sample):
        return None
    suspected = encoding_of_font(font)
    found = [
        detection
        for encoding in TABLES
        if (
            detection := _judge(
                sample, encoding, _FONT_SAYS_SO if encoding == suspected else _PLAIN
            )
        )
    ]
    return max(found, key=lambda detection: detection.confidence, default=None)


def is_possible(text: str) -> bool:
    """Whether ``text`` can be in a legacy encoding: it hardly has letters of Unicode alone."""
    sample = text[:_SAMPLE]
    return len(_UNICODE_ONLY.findall(sample)) <= len(sample) // 200


def encoding_of_font(font: str) -> str | None:
    """The encoding a font name hints at."""
    name = font.casefold()
    if name.startswith(".vn"):
        return "tcvn3"
    if name.startswith("vni"):
        return "vni"
    return "vps" if name.startswith("vps") else None


def _judge(sample: str, encoding: str, threshold: _Threshold) -> Detection | None:
    if encoding == "viqr" and len(_VIQR_SIGN.findall(sample)) < len(sample) // 60 + 2:
        return None
    after = to_unicode(sample, encoding)
    if after == sample:
        return None
    words_before, words_after = _WORD.findall(sample), _WORD.findall(after)
    same = set(words_before)
    changed = [word for word in words_after if not word.isascii() and word not in same]
    if not changed:
        return None
    mended = sum(map(is_syllable, changed))
    # Quotation marks of other languages turn into lone letters: they are no evidence.
    witnesses = {word.casefold() for word in changed if _is_witness(word)}
    readable_after = sum(map(is_syllable, words_after)) / len(words_after)
    readable_before = sum(map(is_syllable, words_before)) / max(len(words_before), 1)
    # Text in two languages: what changes is Vietnamese, whatever stands beside it.
    is_plain_case = len(witnesses) >= _MANY and mended >= 0.9 * len(changed)
    believed = (
        len(witnesses) >= threshold.witnesses
        and mended >= 0.8 * len(changed)
        and (readable_after >= threshold.readable or is_plain_case)
        and readable_after > readable_before
    )
    return Detection(encoding, readable_after) if believed else None


def _is_witness(word: str) -> bool:
    """A syllable that can be read; a small letter before a capital is a quoted one."""
    return len(word) > 1 and is_syllable(word) and (word[0].isupper() or word.islower())
