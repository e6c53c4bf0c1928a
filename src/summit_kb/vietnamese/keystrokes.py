"""Telex and VNI keystrokes that were typed with the input method off, and what they meant.

``thanhf phoos`` and ``tha2nh pho61`` are "thành phố". Marks and tones may stand right behind their
letter or at the end of the syllable, as both methods allow. What does not come out as a syllable
of Vietnamese was no keystroke, so most English words stay as they are; which of the others were
meant, only a search can tell.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from summit_kb.vietnamese.spelling import is_syllable
from summit_kb.vietnamese.syllable_parts import (
    ACUTE,
    BREVE,
    CIRCUMFLEX,
    DOT,
    GRAVE,
    HOOK,
    HORN,
    TILDE,
    VOWELS,
    joined,
    parts,
)
from summit_kb.vietnamese.syllables import WORD

_LONGEST = 12
_JOINING = frozenset("/-_@")
_TELEX_TONES = {"s": ACUTE, "f": GRAVE, "r": HOOK, "x": TILDE, "j": DOT, "z": ""}
_VNI_TONES = {"1": ACUTE, "2": GRAVE, "3": HOOK, "4": TILDE, "5": DOT, "0": ""}
_VNI_MARKS = {"6": CIRCUMFLEX, "7": HORN, "8": BREVE}
_WITH = {
    CIRCUMFLEX: {"a": "â", "e": "ê", "o": "ô"},
    HORN: {"o": "ơ", "u": "ư"},
    BREVE: {"a": "ă"},
}
_KEYS = {
    "â": ("aa", "a6"),
    "ê": ("ee", "e6"),
    "ô": ("oo", "o6"),
    "ơ": ("ow", "o7"),
    "ư": ("uw", "u7"),
    "ă": ("aw", "a8"),
    "đ": ("dd", "d9"),
}


def meant(text: str, is_known: Callable[[str], bool]) -> str | None:
    """``text`` as it was meant, if words of it are keystrokes; ``is_known`` tells real words.

    One word at least must be unknown as it stands and known as it was meant. Then the others that
    can be read so are: who forgot the input method for one word forgot it for all.
    """
    found = [match for match in WORD.finditer(text) if not _is_joined(text, match)]
    read = [(match, decoded(match[0])) for match in found]
    if not any(word and is_known(word) and not is_known(match[0]) for match, word in read):
        return None
    result = text
    for match, word in reversed(read):
        if word is not None and is_known(word):
            result = f"{result[: match.start()]}{word}{result[match.end() :]}"
    return result


def _is_joined(text: str, match: re.Match[str]) -> bool:
    """Whether the word is a part of a document number or the like: the TW of 43-NQ/TW."""
    around = text[max(0, match.start() - 1) : match.start()] + text[match.end() : match.end() + 1]
    return any(sign in _JOINING for sign in around)


def decoded(word: str) -> str | None:
    """The syllable that the keys of ``word`` make, in small letters; None when they make none."""
    keys = word.lower()
    if not (1 < len(keys) <= _LONGEST and keys.isascii() and keys[0].isalpha()):
        return None
    # oeo is no keystroke for ô, so marks next to their letter are tried first.
    return _read(keys, is_loose=False) or _read(keys, is_loose=True)


def _read(keys: str, *, is_loose: bool) -> str | None:
    typed = _Typed(is_loose=is_loose)
    with_digits = not keys.isalpha()
    for key in keys:
        if not (typed.take_vni(key) if with_digits else typed.take_telex(key)):
            return None
    made = joined(typed.toneless, typed.tone)
    return made if made != keys and not made.isascii() and is_syllable(made) else None


def telex(syllable: str) -> str:
    """The keys of Telex for a syllable, the tone last."""
    return _encoded(syllable, 0, {mark: key for key, mark in _TELEX_TONES.items() if mark})


def vni(syllable: str) -> str:
    """The keys of VNI for a syllable, the tone last."""
    return _encoded(syllable, 1, {mark: key for key, mark in _VNI_TONES.items() if mark})


def _encoded(syllable: str, method: int, tones: dict[str, str]) -> str:
    toneless, tone = parts(syllable)
    if method == 0:
        toneless = toneless.replace("oo", "ooo")
    keys = "".join(_KEYS[letter][method] if letter in _KEYS else letter for letter in toneless)
    return keys + tones.get(tone, "")


class _Typed:
    """The letters so far and the tone; ``is_loose``: marks may come later in the syllable."""

    def __init__(self, *, is_loose: bool) -> None:
        self.letters: list[str] = []
        self.tone = ""
        self._is_loose = is_loose
        self._one_horn = False

    @property
    def toneless(self) -> str:
        text = "".join(self.letters)
        # One key for both horns, and nothing after them: that is thuở, not a thươ.
        return f"{text[:-2]}uơ" if self._one_horn and text.endswith("ươ") else text

    def take_telex(self, key: str) -> bool:
        """Whether the key makes sense here."""
        if key in _TELEX_TONES and self._has_vowel():
            return self._set_tone(_TELEX_TONES[key])
        if key == "w":
            return self._mark_w()
        if key == "d" and self.letters[:1] == ["d"]:
            self.letters[0] = "đ"
            return True
        if key in _WITH[CIRCUMFLEX]:
            if self.letters[-1:] == [_WITH[CIRCUMFLEX][key]]:
                # A third one takes the mark back: xooong is xoong.
                self.letters[-1:] = [key, key]
                return True
            if (self._is_loose or self.letters[-1:] == [key]) and self._mark(CIRCUMFLEX, key):
                return True
        self.letters.append(key)
        return True

    def take_vni(self, key: str) -> bool:
        if not key.isdecimal():
            self.letters.append(key)
            return True
        if key == "9":
            if self.letters[:1] != ["d"]:
                return False
            self.letters[0] = "đ"
            return True
        if not self._has_vowel():
            return False
        if key in _VNI_TONES:
            return self._set_tone(_VNI_TONES[key])
        mark = _VNI_MARKS[key]
        return self._mark_uo() if mark == HORN and self._uo() >= 0 else self._mark(mark)

    def _has_vowel(self) -> bool:
        return any(letter in VOWELS for letter in self.letters)

    def _set_tone(self, tone: str) -> bool:
        if self.tone and tone:
            return False
        self.tone = tone
        return True

    def _mark_w(self) -> bool:
        if self._uo() >= 0:
            return self._mark_uo()
        last = next((v for v in reversed(self.letters) if v in "aou"), "")
        if "".join(self.letters[-2:]) == "ua" and self.letters[:1] != ["q"]:
            last = "u"
        if last == "a":
            return self._mark(BREVE)
        if last and self._mark(HORN, last):
            return True
        if self._has_vowel():
            return False
        self.letters.append("ư")
        return True

    def _uo(self) -> int:
        """Where u and o stand side by side; one key gives both their horns."""
        text = "".join(self.letters)
        return max(text.find("uo"), text.find("ưo"), text.find("uơ"))

    def _mark_uo(self) -> bool:
        at = self._uo()
        self._one_horn = self.letters[at] == "u"
        if self.letters[max(0, at - 1)] == "q":
            self.letters[at + 1] = "ơ"
        else:
            self.letters[at : at + 2] = ["ư", "ơ"]
        return True

    def _mark(self, mark: str, only: str = "") -> bool:
        """Mark the last letter that takes ``mark``, or the last ``only``."""
        for at in range(len(self.letters) - 1, -1, -1):
            letter = self.letters[at]
            if letter in _WITH[mark] and only in ("", letter):
                self.letters[at] = _WITH[mark][letter]
                return True
        return False
