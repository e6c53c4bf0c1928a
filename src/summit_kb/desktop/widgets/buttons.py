"""Buttons made the same way everywhere."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton, QWidget

from summit_kb.desktop.mac_keys import as_written_here
from summit_kb.desktop.theme import icons


def icon_button(name: str, parent: QWidget | None = None) -> QToolButton:
    """A flat button with only an icon; whoever makes it gives it words."""
    button = QToolButton(parent)
    button.setIcon(icons.icon(name))
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button


def set_words(button: QToolButton, text: str, keys: str = "") -> None:
    """What an icon button is called, and its shortcut in the tooltip."""
    button.setText(text)
    button.setAccessibleName(text)
    button.setToolTip(f"{text} ({as_written_here(keys)})" if keys else text)


def link_button(icon: QIcon | None = None, parent: QWidget | None = None) -> QPushButton:
    """A button that looks like a link."""
    button = QPushButton(parent)
    button.setProperty("kind", "link")
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    if icon is not None:
        button.setIcon(icon)
    return button


def primary_button(icon_name: str | None = None, parent: QWidget | None = None) -> QPushButton:
    """The one button a person most likely wants."""
    button = QPushButton(parent)
    button.setProperty("kind", "primary")
    if icon_name:
        button.setIcon(icons.icon(icon_name, QPalette.ColorRole.HighlightedText))
    return button


def as_link(text: str, limit: int = 90) -> str:
    """Text for a button: one line, not too long, and no letter taken for a shortcut."""
    short = text if len(text) <= limit else text[: limit - 1].rstrip() + "…"
    return short.replace("&", "&&")
