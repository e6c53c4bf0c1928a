"""Light, dark or as the system has it; the style sheet; the size of text."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal, Slot
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from summit_kb.desktop.theme import icons, schemes
from summit_kb.foundation.paths import resources_dir

_ROLES = {
    "button-text": QPalette.ColorRole.ButtonText,
    "highlighted-text": QPalette.ColorRole.HighlightedText,
    "link": QPalette.ColorRole.Link,
    "placeholder-text": QPalette.ColorRole.PlaceholderText,
}
_STYLED = "summit_kb_styled"
_SMALLEST_POINT_SIZE = 10.5
_FAMILY = "Noto Sans"
_FILES = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")
_GENERIC_FAMILIES = {"Sans Serif", "sans-serif", "Sans", "DejaVu Sans"}


class Mode(StrEnum):
    """What the person chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Appearance(QObject):
    """Applies a look to the application. Signal: ``changed`` after every switch."""

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._mode = Mode.SYSTEM
        self._text_percent = 100
        self._pictures = QTemporaryDir()
        # Held for as long as this object: PySide drops the one with the other.
        self._hints = QGuiApplication.styleHints()
        self._accessibility = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._on_system_changed)
        self._accessibility.contrastPreferenceChanged.connect(self._on_system_changed)

    @property
    def mode(self) -> Mode:
        return self._mode

    @property
    def text_percent(self) -> int:
        return self._text_percent

    def apply(self, mode: Mode, text_percent: int = 100) -> None:
        """Show ``mode`` with text at ``text_percent`` of the system's size."""
        self._mode = mode
        self._text_percent = text_percent
        # Once only: a style cannot be replaced safely under widgets that use a style sheet.
        if not self._application.property(_STYLED):
            self._application.setStyle("Fusion")
            self._application.setProperty(_STYLED, True)
        font = _font(text_percent)
        if font != self._application.font():
            self._application.setFont(font)
            self._paint(anew=True)
        else:
            self._paint()

    def _paint(self, *, anew: bool = False) -> None:
        """A look that is in force already is left alone, unless ``anew``: every widget is visited
        for it.
        """
        application = self._application
        palette = schemes.palette(dark=self._dark(), contrast=self._contrast())
        sheet = _style_sheet(palette, application.font(), Path(self._pictures.path()))
        if anew or palette != application.palette() or sheet != application.styleSheet():
            application.setPalette(palette)
            # Changed, never taken away: Qt would crash at a later change, see decision 0037.
            application.setStyleSheet(sheet)
        self.changed.emit()

    def _dark(self) -> bool:
        if self._mode is not Mode.SYSTEM:
            return self._mode is Mode.DARK
        return self._hints.colorScheme() is Qt.ColorScheme.Dark

    def _contrast(self) -> bool:
        return self._accessibility.contrastPreference() is Qt.ContrastPreference.HighContrast

    @Slot()
    def _on_system_changed(self) -> None:
        self._paint()


def bring_type() -> list[str]:
    """Ours stands in where the system has not the type the window is drawn for; the files read."""
    if QFontDatabase.hasFamily(_FAMILY):
        return []
    files = [str(resources_dir() / "fonts" / name) for name in _FILES]
    return [file for file in files if QFontDatabase.addApplicationFont(file) >= 0]


def _font(text_percent: int) -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if font.family() in _GENERIC_FAMILIES:
        # The generic family is often one whose stacked Vietnamese marks are cramped, or cut off.
        bring_type()
        font.setFamilies([_FAMILY, "Segoe UI", font.family()])
    size = max(font.pointSizeF(), _SMALLEST_POINT_SIZE)
    font.setPointSizeF(size * text_percent / 100)
    return font


def _style_sheet(palette: QPalette, font: QFont, folder: Path) -> str:
    """The style sheet; ``icon(name, role)`` in it stands for a drawing in a palette's colour,
    ``em(n)`` for n heights of a line.

    Style sheets take pictures from files only, so the drawings are written into ``folder``.
    """
    text = (resources_dir() / "styles" / "summit.qss").read_text(encoding="utf-8")

    def picture(match: re.Match[str]) -> str:
        colour = palette.color(_ROLES[match[2]])
        path = folder / f"{match[1]}-{colour.name()[1:]}.svg"
        path.write_text(icons.tinted(match[1], colour), encoding="utf-8")
        return f'url("{path.as_posix()}")'

    text = re.sub(r"icon\(([a-z-]+), ([a-z-]+)\)", picture, text)
    line = QFontMetrics(font).height()
    return re.sub(r"\bem\(([\d.]+)\)", lambda em: f"{round(line * float(em[1]))}px", text)
