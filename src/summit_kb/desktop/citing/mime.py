"""Quotations and references on the clipboard and on their way to another program."""

from __future__ import annotations

import sys

from PySide6.QtCore import QByteArray, QMimeData, Qt
from PySide6.QtGui import QDrag, QGuiApplication
from PySide6.QtWidgets import QWidget

from summit_kb.app.quoting import Pasted

_RTF = ("text/rtf", "application/rtf")
# What Word asks for on Windows has a name of its own there.
_WINDOWS_RTF = 'application/x-qt-windows-mime;value="Rich Text Format"'


def mime_of(pasted: Pasted) -> QMimeData:
    """Text, markup and rich text: every program takes the best it knows."""
    made = QMimeData()
    made.setText(pasted.text)
    made.setHtml(pasted.html)
    rich = QByteArray(pasted.rtf.encode("ascii"))
    for name in (*_RTF, *([_WINDOWS_RTF] if sys.platform == "win32" else [])):
        made.setData(name, rich)
    return made


def copy(pasted: Pasted) -> None:
    QGuiApplication.clipboard().setMimeData(mime_of(pasted))


def drag(widget: QWidget, pasted: Pasted) -> bool:
    """Let the person carry it to another program; whether it was taken there."""
    carried = QDrag(widget)
    carried.setMimeData(mime_of(pasted))
    return carried.exec(Qt.DropAction.CopyAction) is not Qt.DropAction.IgnoreAction
