"""A syllable taken apart into letters, their marks and its tone, and put together again."""

from __future__ import annotations

import re
import unicodedata

from summit_kb.vietnamese.normal import exact_form

ACUTE, GRAVE, HOOK, TILDE, DOT = "\u0301", "\u0300", "\u0309", "\u0303", "\u0323"
CIRCUMFLEX, HORN, BREVE = "\u0302", "\u031b", "\u0306"
TONES = (ACUTE, GRAVE, HOOK, TILDE, DOT)
VOWELS = frozenset("aeiouyăâêôơư")
_MARKED = frozenset("ăâêôơư")
_NUCLEUS = re.compile(r"^(?:qu|gi(?=[aeiouyăâêôơư])|[^aeiouyăâêôơư]*)([aeiouyăâêôơư]+)")


def parts(word: str) -> tuple[str, str]:
    """The syllable without its tone, and the tone's mark or nothing; lower case."""
    apart = unicodedata.normalize("NFD", exact_form(word))
    tone = next((mark for mark in apart if mark in TONES), "")
    return unicodedata.normalize("NFC", apart.replace(tone, "") if tone else apart), tone


def joined(toneless: str, tone: str) -> str:
    """The exact form of a syllable: the tone where Vietnamese puts it."""
    match = _NUCLEUS.match(toneless)
    if match is None or not tone:
        return exact_form(toneless)
    at = match.start(1) + _bearer(match[1], is_closed=match.end(1) < len(toneless))
    whole = f"{toneless[: at + 1]}{tone}{toneless[at + 1 :]}"
    return exact_form(unicodedata.normalize("NFC", whole))


def _bearer(nucleus: str, *, is_closed: bool) -> int:
    """Which vowel bears the tone; oa, oe and uy are left to the exact form."""
    marked = [at for at, vowel in enumerate(nucleus) if vowel in _MARKED]
    if marked:
        return marked[-1]
    if len(nucleus) == 1:
        return 0
    if len(nucleus) > 2 or is_closed:
        return 1
    return 0
