"""What spoke for a value or a topic, in words people understand."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from summit_kb.app.words import Words
from summit_kb.desktop.translation import QT_TRANSLATE_NOOP

_WHOLE = {
    "text": QT_TRANSLATE_NOOP("Where", "Read from the text as a whole"),
    "file-format": QT_TRANSLATE_NOOP("Where", "By the format of the file"),
    "file-metadata": QT_TRANSLATE_NOOP("Where", "The file says so of itself"),
    "file-name": QT_TRANSLATE_NOOP("Where", "From the name of the file"),
}
_PARTS = {
    "heading": QT_TRANSLATE_NOOP("Where", "headings"),
    "body": QT_TRANSLATE_NOOP("Where", "text"),
    "rule": QT_TRANSLATE_NOOP("Where", "rule"),
}
_FIELDS = ("title", "subject", "issuer", "number")


def where_text(where: str, words: Words) -> str:
    """``title: a; body ×9: b`` with its parts named; other words stay as they are."""
    if where in _WHOLE:
        return QCoreApplication.translate("Where", _WHOLE[where])
    return "; ".join(_part(part, words) for part in where.split("; "))


def _part(part: str, words: Words) -> str:
    name, found, rest = part.partition(":")
    kind, times, count = name.partition(" ×")
    named = words.field(kind) if kind in _FIELDS else kind
    if kind in _PARTS:
        named = QCoreApplication.translate("Where", _PARTS[kind])
    return f"{named}{times}{count}{found}{rest}"
