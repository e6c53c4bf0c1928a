"""Families of letters that have all of Vietnamese, among those this computer has."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from summit_kb.desktop.reader.modes.look import Letters
from summit_kb.foundation.paths import resources_dir

_FAMILIES = {
    Letters.SERIF: ("Noto Serif", "Source Serif 4", "Cambria", "Times New Roman", "DejaVu Serif"),
    Letters.SANS: ("Noto Sans", "Segoe UI", "Arial", "Liberation Sans", "DejaVu Sans"),
}
_HINTS = {Letters.SERIF: QFont.StyleHint.Serif, Letters.SANS: QFont.StyleHint.SansSerif}


def set_letters(font: QFont, letters: Letters) -> None:
    """Set the family of ``font``, or leave it the program's own."""
    families = families_of(letters)
    if families:
        font.setFamilies([*families, *QApplication.font().families()])
        font.setStyleHint(_HINTS[letters])


@cache
def families_of(letters: Letters) -> tuple[str, ...]:
    """The families that are there and have all of Vietnamese, the best first."""
    found = tuple(family for family in _FAMILIES.get(letters, ()) if _is_vietnamese(family))
    if not found and letters is Letters.SERIF:
        # The one that briefing books are set in comes with the program.
        folder = resources_dir() / "fonts"
        added = [
            QFontDatabase.addApplicationFont(str(folder / f"NotoSerif-{style}.ttf"))
            for style in ("Regular", "Bold", "Italic")
        ]
        found = tuple(QFontDatabase.applicationFontFamilies(added[0]) if added[0] >= 0 else ())
    return found


def _is_vietnamese(family: str) -> bool:
    system = QFontDatabase.WritingSystem.Vietnamese
    return QFontDatabase.hasFamily(family) and system in QFontDatabase.writingSystems(family)
