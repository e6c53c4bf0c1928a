"""The order of the Vietnamese alphabet: a ă â b c d đ e ê …, tones last."""

from __future__ import annotations

import unicodedata

from summit_kb.vietnamese.normal import exact_form

_LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_TONES = "\u0300\u0309\u0303\u0301\u0323"
# Above whatever else a text may hold, so that words come after figures and marks.
_FIRST = 0x2F00
_PLACES = {ord(letter): _FIRST + place for place, letter in enumerate(_LETTERS)}
_NO_TONES = dict.fromkeys(map(ord, _TONES))


def order_key(text: str) -> tuple[str, str]:
    """Sorts as a Vietnamese dictionary does: by letters first, by tones where those are equal."""
    apart = unicodedata.normalize("NFD", exact_form(text))
    bare = unicodedata.normalize("NFC", apart.translate(_NO_TONES))
    tones = "".join(str(_TONES.find(one)) for one in apart if one in _TONES)
    return bare.translate(_PLACES), tones
