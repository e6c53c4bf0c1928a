"""What the groups of the palette are called, and what each is drawn with."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from summit_kb.desktop.palette import entry
from summit_kb.desktop.translation import QT_TRANSLATE_NOOP

_NAMES = {
    entry.COMMAND: QT_TRANSLATE_NOOP("PaletteGroup", "Command"),
    entry.READING: QT_TRANSLATE_NOOP("PaletteGroup", "In the document"),
    entry.DESK: QT_TRANSLATE_NOOP("PaletteGroup", "Librarian's desk"),
    entry.SETTING: QT_TRANSLATE_NOOP("PaletteGroup", "Setting"),
    entry.DOCUMENT: QT_TRANSLATE_NOOP("PaletteGroup", "Document"),
    entry.TOPIC: QT_TRANSLATE_NOOP("PaletteGroup", "Topic"),
    entry.SEARCH: QT_TRANSLATE_NOOP("PaletteGroup", "Saved search"),
    entry.COLLECTION: QT_TRANSLATE_NOOP("PaletteGroup", "Collection"),
    entry.PLACE: QT_TRANSLATE_NOOP("PaletteGroup", "Where I was"),
    entry.MARK: QT_TRANSLATE_NOOP("PaletteGroup", "Mark"),
    entry.HEADING: QT_TRANSLATE_NOOP("PaletteGroup", "Heading"),
    entry.PAGE: QT_TRANSLATE_NOOP("PaletteGroup", "Page"),
}
ICONS = {
    entry.COMMAND: "chevron-right",
    entry.READING: "page-view",
    entry.DESK: "desk",
    entry.SETTING: "settings",
    entry.DOCUMENT: "document",
    entry.TOPIC: "topic",
    entry.SEARCH: "star",
    entry.COLLECTION: "folder",
    entry.PLACE: "recent",
    entry.MARK: "bookmark",
    entry.HEADING: "outline",
    entry.PAGE: "one-page",
}


def group_name(group: str) -> str:
    """In the language of the moment."""
    return QCoreApplication.translate("PaletteGroup", _NAMES.get(group, group))
