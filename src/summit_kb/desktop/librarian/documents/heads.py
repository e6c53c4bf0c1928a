"""The names of the table's columns."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from summit_kb.app.words import Words
from summit_kb.desktop.translation import QT_TRANSLATE_NOOP

_OWN = {
    "quality": QT_TRANSLATE_NOOP("DocumentHeads", "Quality"),
    "added": QT_TRANSLATE_NOOP("DocumentHeads", "Added"),
    "added_by": QT_TRANSLATE_NOOP("DocumentHeads", "By"),
    "state": QT_TRANSLATE_NOOP("DocumentHeads", "To confirm"),
}


def head(column: str, words: Words) -> str:
    """A column's name in the language of the moment; fields are called as everywhere else."""
    if column in _OWN:
        return QCoreApplication.translate("DocumentHeads", _OWN[column])
    return words.field(column)
