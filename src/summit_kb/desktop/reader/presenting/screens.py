"""Which screen a presentation goes to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen
    from PySide6.QtWidgets import QWidget


def audience_screen(window: QWidget) -> QScreen:
    """Another screen than the window's, the largest; its own when there is no other."""
    own = window.screen()
    others = [screen for screen in QGuiApplication.screens() if screen is not own]
    return max(others, key=lambda one: one.size().width() * one.size().height(), default=own)
