"""Shapes of words while a style is carried out: signs around them, which are read off at the end.

Signs of a private range, unlike tags, survive whatever a style does to letters.
"""

from __future__ import annotations

from dataclasses import replace

from citeproc.string import String

from summit_kb.reading.citing.rich import Rich, Run, tidied

# One letter opens a shape, the next one closes it.
_FIRST = 0xE100
_SHAPES = ("Italic", "Bold", "Underline", "Superscript", "Subscript", "SmallCaps")
_OPENING = {chr(_FIRST + 2 * number): name for number, name in enumerate(_SHAPES)}
_CLOSING = {chr(_FIRST + 2 * number + 1): name for number, name in enumerate(_SHAPES)}
_SIGNS = str.maketrans(dict.fromkeys((*_OPENING, *_CLOSING), ""))


class Marked(String):
    """Letters that may begin with signs: what makes the first letter large passes over them."""

    def capitalize_first(self) -> Marked:
        text = str(self)
        at = next((place for place, one in enumerate(text) if one not in _OPENING), len(text))
        return Marked(text[:at] + text[at : at + 1].upper() + text[at + 1 :])


def _shaping(name: str) -> type[Marked]:
    opening = next(sign for sign, shape in _OPENING.items() if shape == name)
    closing = chr(ord(opening) + 1)

    class Shaped(Marked):
        def __new__(cls, text: object) -> Shaped:
            return super().__new__(cls, f"{opening}{text}{closing}")

    return Shaped


class Marking:
    """What the processor asks of a format of output."""

    Italic = Oblique = _shaping("Italic")
    Bold = _shaping("Bold")
    Light = Marked
    Underline = _shaping("Underline")
    Superscript = _shaping("Superscript")
    Subscript = _shaping("Subscript")
    SmallCaps = _shaping("SmallCaps")

    @staticmethod
    def preformat(text: object) -> Marked:
        return Marked(cleaned(str(text)))


def cleaned(text: str) -> str:
    """A text without signs of ours in it."""
    return text.translate(_SIGNS)


def read_off(marked: str) -> Rich:
    """The runs between the signs."""
    found: list[Run] = []
    shape, open_ones = Run(""), list[str]()
    since = 0
    for at, letter in enumerate(marked):
        if letter not in _OPENING and letter not in _CLOSING:
            continue
        found.append(replace(shape, text=marked[since:at]))
        since = at + 1
        if letter in _OPENING:
            open_ones.append(_OPENING[letter])
        elif _CLOSING[letter] in open_ones:
            open_ones.remove(_CLOSING[letter])
        shape = _shape(open_ones)
    return tidied((*found, replace(shape, text=marked[since:])))


def _shape(names: list[str]) -> Run:
    return Run(
        "",
        # Italics within italics stand upright.
        italic=names.count("Italic") % 2 == 1,
        bold="Bold" in names,
        underline="Underline" in names,
        small_caps="SmallCaps" in names,
        level=("Superscript" in names) - ("Subscript" in names),
    )
