"""Notes as rich text (RTF 1.9), which every word processor opens: quotation, colour, reference."""

from __future__ import annotations

from collections.abc import Sequence

from summit_kb.domain.note import NoteColour

# The grounds the window shows, as red, green and blue; the table counts from 1, black.
_GROUNDS = {
    NoteColour.YELLOW: (251, 243, 189),
    NoteColour.GREEN: (220, 241, 214),
    NoteColour.BLUE: (217, 232, 251),
    NoteColour.PINK: (251, 220, 231),
    NoteColour.PURPLE: (232, 222, 250),
}
_TABLE = "".join(rf"\red{r}\green{g}\blue{b};" for r, g, b in _GROUNDS.values())
_GREY = r"\red90\green90\blue90;"
_HEAD = (
    r"{\rtf1\ansi\ansicpg1252\deff0\uc1{\fonttbl{\f0\froman Times New Roman;}}"
    rf"{{\colortbl;\red0\green0\blue0;{_TABLE}{_GREY}}}"
    "\n\\paperw11906\\paperh16838\\margl1701\\margr1134\\margt1134\\margb1134\\fs26\n"
)
_PLACES = {colour: place for place, colour in enumerate(_GROUNDS, 2)}
_GREY_PLACE = len(_GROUNDS) + 2


def document(paragraphs: Sequence[str]) -> bytes:
    """A whole file of paragraphs made by the functions below."""
    return (_HEAD + "\n".join(paragraphs) + "\n}\n").encode("ascii")


def heading(text: str, level: int = 1) -> str:
    """Level 1 for the title, 2 for a document."""
    size = 36 if level == 1 else 30
    return rf"{{\pard\keepn\sb240\sa120\outlinelevel{level - 1}\b\fs{size} {escaped(text)}\par}}"


def paragraph(text: str) -> str:
    """What the reader wrote, its lines kept."""
    return rf"{{\pard\sa120 {escaped(text)}\par}}"


def quotation(text: str, colour: NoteColour | None) -> str:
    """Set in from the margin; on its colour's ground when it has one."""
    ground = rf"\chshdng0\chcbpat{_PLACES[colour]}\cb{_PLACES[colour]} " if colour else ""
    words = rf"{{{ground}\ldblquote {escaped(text)}\rdblquote}}"
    return rf"{{\pard\li567\ri567\sb120\sa60\keepn {words}\par}}"


def source(text: str) -> str:
    """Where a quotation stands, and whatever else is to be small."""
    return rf"{{\pard\li567\ri567\sa180\cf{_GREY_PLACE}\fs22 {escaped(text)}\par}}"


def escaped(text: str) -> str:
    """Text as RTF: marks of its own with a backslash, other letters by their number."""
    return "".join(_escaped(letter) for letter in text)


def _escaped(letter: str) -> str:
    if letter in "\\{}":
        return f"\\{letter}"
    if letter == "\n":
        return "\\line "
    if letter == "\t":
        return "\\tab "
    if " " <= letter <= "~":
        return letter
    if letter < " ":
        return ""
    units = letter.encode("utf-16-le", "replace")
    codes = [int.from_bytes(units[at : at + 2], "little") for at in range(0, len(units), 2)]
    # A signed number, and a question mark for programs that do not know it.
    return "".join(f"\\u{code - 65536 if code > 32767 else code}?" for code in codes)
