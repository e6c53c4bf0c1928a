"""Which language a query is asked in, told by its words.

A word that has the shape of a Vietnamese syllable, with or without accents, is taken as
Vietnamese, any other as English. Too few of either leave it open: names ("ASEAN", "camera") are
the same in both, and Đà Nẵng is written with its accents in English too.
"""

from __future__ import annotations

from itertools import pairwise

from summit_kb.search.analysis import Forms, forms, is_plain_syllable
from summit_kb.vietnamese.normal import has_accents
from summit_kb.vietnamese.numbers import find_numbers
from summit_kb.vietnamese.syllables import WORD

# Words nobody would say in Vietnamese; two of them outweigh any syllables they stand among.
_ENGLISH_WORDS = """
about and are circular city decision decree directive does for from has have how is its law many
much of plan report resolution their this was were what when where which who why will with you
"""
_ENGLISH = frozenset(_ENGLISH_WORDS.split())
_NAMES = frozenset(("vietnam", "danang", "asean", "nq", "tw", "ubnd", "hdnd", "qh", "cp"))
_PLACES = frozenset((("da", "nang"), ("viet", "nam")))
_ENOUGH = 2


def asked_language(text: str, otherwise: str) -> str:
    """``vi`` or ``en``; ``otherwise`` where the words of a query do not tell."""
    words = _words(text)
    english = [word for word in words if word.folded in _ENGLISH or not _is_vietnamese(word)]
    surely = sum(word.folded in _ENGLISH for word in words)
    vietnamese = len(words) - len(english)
    if surely >= _ENOUGH:
        return "en"
    if any(word.exact != word.folded for word in words):
        return "vi"
    if len(english) > vietnamese and (surely or len(english) >= _ENOUGH):
        return "en"
    if vietnamese > len(english) and vietnamese >= _ENOUGH:
        return "vi"
    return "vi" if has_accents(text) else otherwise


def _is_vietnamese(word: Forms) -> bool:
    return word.exact != word.folded or is_plain_syllable(word.folded)


def _words(text: str) -> list[Forms]:
    """Words, each once, without figures, document numbers and names."""
    for mention in reversed(find_numbers(text)):
        if not mention.is_partial:
            text = text[: mention.start] + " " + text[mention.end :]
    words = [forms(match[0]) for match in WORD.finditer(text)]
    placed = {
        at + i
        for at, (first, second) in enumerate(pairwise(words))
        if (first.folded, second.folded) in _PLACES
        for i in (0, 1)
    }
    kept = dict.fromkeys(word for at, word in enumerate(words) if at not in placed)
    return [word for word in kept if word.folded.isalpha() and word.folded not in _NAMES]
