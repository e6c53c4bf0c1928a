"""How a person reads: on what paper, in what letters, how wide and how airy."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from summit_kb.desktop.translation import QT_TRANSLATE_NOOP
from summit_kb.foundation.settings import Settings

_LARGER, _NARROWER, _AIRIER = 1.4, 0.8, 0.25


class ReadingMode(StrEnum):
    """Each is independent of whether the window is light or dark."""

    NORMAL = "normal"
    NIGHT = "night"
    SEPIA = "sepia"
    LARGE = "large"

    @property
    def label(self) -> str:
        """The mode in the language of the window."""
        return QCoreApplication.translate("ReadingMode", _LABELS[self])

    @property
    def following(self) -> ReadingMode:
        """The mode that the key goes on to."""
        modes = list(ReadingMode)
        return modes[(modes.index(self) + 1) % len(modes)]


class Letters(StrEnum):
    """Which letters text is set in; ``WINDOW`` are those of the program."""

    WINDOW = "window"
    SERIF = "serif"
    SANS = "sans"


_LABELS = {
    ReadingMode.NORMAL: QT_TRANSLATE_NOOP("ReadingMode", "Normal"),
    ReadingMode.NIGHT: QT_TRANSLATE_NOOP("ReadingMode", "Night"),
    ReadingMode.SEPIA: QT_TRANSLATE_NOOP("ReadingMode", "Sepia"),
    ReadingMode.LARGE: QT_TRANSLATE_NOOP("ReadingMode", "Large text"),
}


@dataclass(frozen=True)
class Look:
    """``measure`` is letters a line, ``spacing`` the distance of lines in sizes of the letters."""

    mode: ReadingMode = ReadingMode.NORMAL
    letters: Letters = Letters.WINDOW
    measure: int = 70
    spacing: float = 1.6
    size: float = 1.0

    @classmethod
    def of(cls, settings: Settings) -> Look:
        """What the person chose, made larger where the mode says so."""
        mode = ReadingMode(settings.reading_mode)
        large = mode is ReadingMode.LARGE
        measure, spacing = settings.reading_measure, settings.reading_spacing / 100
        return cls(
            mode,
            Letters(settings.reading_letters),
            round(measure * _NARROWER) if large else measure,
            spacing + _AIRIER if large else spacing,
            _LARGER if large else 1.0,
        )
