"""What pages and text are shown on: colours of paper, letters and everything marked on them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtGui import QColor, QPainter, QPalette

from summit_kb.desktop.reader.modes.look import ReadingMode
from summit_kb.desktop.theme.schemes import Marks, marks, palette

_Role = QPalette.ColorRole
_Mix = QPainter.CompositionMode


class Tone(StrEnum):
    """How pictures of pages are recoloured."""

    PLAIN = "plain"
    NIGHT = "night"
    SEPIA = "sepia"


@dataclass(frozen=True)
class Paper:
    """``mix`` lays a colour on like a marker pen, so that letters below stay readable.

    ``colours`` are those of links and words painted on the paper; ``of_text`` those of the text
    view, or None where it looks like the window.
    """

    tone: Tone
    ground: QColor
    ink: QColor
    mix: QPainter.CompositionMode
    marks: Marks
    selected: QColor
    spoken: QColor
    colours: QPalette
    of_text: QPalette | None = None

    @property
    def is_dark(self) -> bool:
        return self.tone is Tone.NIGHT


_NIGHT = {
    _Role.Window: "#0e1014",
    _Role.WindowText: "#d9dee6",
    _Role.Base: "#15181d",
    _Role.Text: "#d9dee6",
    _Role.AlternateBase: "#21262e",
    _Role.PlaceholderText: "#9da7b5",
    _Role.Mid: "#39414d",
    _Role.Midlight: "#173d43",
    _Role.Link: "#7cd3da",
    _Role.Highlight: "#2a6f77",
    _Role.HighlightedText: "#ffffff",
}
_SEPIA = {
    _Role.Window: "#e6dbc3",
    _Role.WindowText: "#382d20",
    _Role.Base: "#f5edda",
    _Role.Text: "#382d20",
    _Role.AlternateBase: "#eadfc6",
    _Role.PlaceholderText: "#665744",
    _Role.Mid: "#d3c5a6",
    _Role.Midlight: "#cfe2dc",
    _Role.Link: "#0b5a62",
    _Role.Highlight: "#0b6b74",
    _Role.HighlightedText: "#ffffff",
}


def _coloured(*, dark: bool, colours: dict[QPalette.ColorRole, str]) -> QPalette:
    made = palette(dark=dark)
    for role, colour in colours.items():
        made.setColor(role, QColor(colour))
    return made


def _plain() -> Paper:
    colours = palette(dark=False)
    return Paper(
        Tone.PLAIN,
        QColor("#ffffff"),
        QColor("#000000"),
        _Mix.CompositionMode_Multiply,
        marks(colours),
        QColor("#9fd3d8"),
        QColor("#d3ecdf"),
        colours,
    )


def _night() -> Paper:
    colours = _coloured(dark=True, colours=_NIGHT)
    # Screened over dark paper a colour grows lighter: these are darker than those of the text.
    on_pages = replace(marks(colours), match=QColor("#4c400f"), current_match=QColor("#5f3505"))
    return Paper(
        Tone.NIGHT,
        colours.color(_Role.Base),
        colours.color(_Role.Text),
        _Mix.CompositionMode_Screen,
        on_pages,
        QColor("#14484e"),
        QColor("#173a2b"),
        colours,
        colours,
    )


def _sepia() -> Paper:
    colours = _coloured(dark=False, colours=_SEPIA)
    warm = replace(marks(colours), warning=QColor("#7a4d00"))
    return Paper(
        Tone.SEPIA,
        colours.color(_Role.Base),
        QColor("#000000"),
        _Mix.CompositionMode_Multiply,
        warm,
        QColor("#9fd3d8"),
        QColor("#d3ecdf"),
        colours,
        colours,
    )


PLAIN, NIGHT, SEPIA = _plain(), _night(), _sepia()
_OF_MODE = {ReadingMode.NIGHT: NIGHT, ReadingMode.SEPIA: SEPIA}


def paper_of(mode: ReadingMode) -> Paper:
    return _OF_MODE.get(mode, PLAIN)
