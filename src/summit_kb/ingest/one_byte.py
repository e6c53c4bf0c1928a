"""Text of one byte a letter, without any declaration: judged by the words that it gives."""

from __future__ import annotations

import re

from summit_kb.vietnamese.legacy.detect import detect
from summit_kb.vietnamese.legacy.tables import windows_1252
from summit_kb.vietnamese.normal import nfc
from summit_kb.vietnamese.spelling import syllable_share

_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 40_000
_READABLE = 0.7
_WESTERN = 0.9
_FEWEST_MARKED = 2


def one_byte_text(data: bytes) -> tuple[str, str] | None:
    """The text and the name of its encoding; None when no known one makes sense of it.

    Text in TCVN3, VNI or VPS comes as the Windows-1252 characters it is made of, all of them:
    the rescue of legacy text reads it from there.
    """
    sample = data[:_SAMPLE]
    western = windows_1252(sample)
    legacy = detect(western)
    windows_1258 = _decoded(sample, "cp1258")
    share = _vietnamese_share(windows_1258)
    if share > _READABLE and (legacy is None or share > legacy.confidence):
        return data.decode("cp1258", "replace"), "cp1258"
    if legacy is not None or _looks_western(western):
        return windows_1252(data), "cp1252"
    return None


def _vietnamese_share(text: str) -> float:
    """How much of a text with Vietnamese letters is Vietnamese, 0 for a text without."""
    words = _WORD.findall(nfc(text))
    marked = [word for word in words if not word.isascii()]
    if len(marked) < _FEWEST_MARKED or syllable_share(marked) < _READABLE:
        return 0.0
    return syllable_share(words)


def _looks_western(text: str) -> bool:
    """Whether marked letters stand one by one among plain ones, as in French and German."""
    marked = [word for word in _WORD.findall(text) if not word.isascii()]
    likely = [word for word in marked if len(word) == 1 or _marks(word) * 2 <= len(word)]
    return len(likely) >= len(marked) * _WESTERN


def _marks(word: str) -> int:
    return sum(not letter.isascii() for letter in word)


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return ""
