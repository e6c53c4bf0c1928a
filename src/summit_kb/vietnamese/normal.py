"""Text forms: composed Unicode, the exact form and the folded form of a word.

Index and query use these same functions; whoever changes what they return raises
FOLDING_VERSION, and every derived text and index is made again.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

FOLDING_VERSION = 1

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_MARKS = re.compile("[\u0300-\u036f]+")
# Tone typed before the vowel's own mark (é + circumflex): canonical order cannot mend it.
_TONE_FIRST = re.compile(f"([{_TONES}])([\u0302\u0306\u031b])")
_LOOSE_MARK = re.compile("[\u0302\u0306\u031b]")
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200c\u200d\u2060\ufeff"))
_D_LIKE = re.compile("[đĐðÐ]")
_D_LETTERS = str.maketrans({"ð": "đ", "Ð": "Đ"})
# A language has few words and a library many: forms of words are kept, those of longer texts not.
_KEPT = 1 << 16
_LONGEST_KEPT = 24


def nfc(text: str) -> str:
    """Composed form, from NFD and from the half-composed Windows forms (ê + U+0301) alike."""
    composed = unicodedata.normalize("NFC", text)
    if _LOOSE_MARK.search(composed) is None:
        return composed
    apart = unicodedata.normalize("NFD", composed)
    return unicodedata.normalize("NFC", _TONE_FIRST.sub(r"\2\1", apart))


def exact_form(word: str) -> str:
    """Lower case, composed, đ for the look-alike Ð, the tone where the old style puts it."""
    return (_kept_exact if len(word) <= _LONGEST_KEPT else _exact)(word)


def folded_form(word: str) -> str:
    """The exact form without marks; đ becomes d."""
    return (_kept_folded if len(word) <= _LONGEST_KEPT else _folded)(word)


def has_accents(text: str) -> bool:
    """Whether any letter carries a mark, đ included."""
    return (_kept_accents if len(text) <= _LONGEST_KEPT else _accented)(text)


def _exact(word: str) -> str:
    lower = nfc(nfc(word.translate(_INVISIBLE)).lower()).translate(_D_LETTERS)
    return lower if lower.isascii() else _place_tone(lower)


def _folded(word: str) -> str:
    exact = _exact(word)
    if exact.isascii():
        return exact
    bare = _MARKS.sub("", unicodedata.normalize("NFD", exact)).replace("đ", "d")
    return unicodedata.normalize("NFC", bare)


def _accented(text: str) -> bool:
    if text.isascii():
        return False
    apart = unicodedata.normalize("NFD", text)
    return _MARKS.search(apart) is not None or _D_LIKE.search(apart) is not None


_kept_exact = lru_cache(_KEPT)(_exact)
_kept_folded = lru_cache(_KEPT)(_folded)
_kept_accents = lru_cache(_KEPT)(_accented)


def _tone_moves() -> dict[str, str]:
    """Open rhymes oa, oe, uy carry the tone on their first letter; closed ones on the second."""
    moves: dict[str, str] = {}
    for first, second in ("oa", "oe", "uy"):
        for tone in _TONES:
            on_first = nfc(first + tone) + second
            on_second = first + nfc(second + tone)
            moves[on_second] = on_first
    return moves


_TO_FIRST = _tone_moves()
_TO_SECOND = {old: new for new, old in _TO_FIRST.items()}
_OPEN = re.compile(rf"(?<!q)(?:{'|'.join(_TO_FIRST)})$")
_AFTER_Q = re.compile(rf"(?<=q)(?:{'|'.join(old for old in _TO_SECOND if old[-1] == 'y')})")
_CLOSED = re.compile(rf"(?:{'|'.join(_TO_SECOND)})(?=[a-z])")


def _place_tone(word: str) -> str:
    word = _OPEN.sub(lambda match: _TO_FIRST[match[0]], word)
    word = _AFTER_Q.sub(lambda match: _TO_SECOND[match[0]], word)
    return _CLOSED.sub(lambda match: _TO_SECOND[match[0]], word)


_I_LETTERS = "iìíỉĩị"
_Y_LETTERS = "yỳýỷỹỵ"
_SWAPPED = str.maketrans(_I_LETTERS + _Y_LETTERS, _Y_LETTERS + _I_LETTERS)
_I_OR_Y = re.compile(rf"(?:[hklmst]|qu)[{_I_LETTERS}{_Y_LETTERS}]")


def other_spelling(form: str) -> str | None:
    """The same syllable with y for i or i for y (kỹ, kĩ), for an exact or a folded form."""
    if _I_OR_Y.fullmatch(form) is None:
        return None
    return form[:-1] + form[-1].translate(_SWAPPED)
