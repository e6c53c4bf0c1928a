"""What the items of a collection are called, and what they give, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from summit_kb.app.briefing_words import spans
from summit_kb.app.collection_view import CollectionView, ItemKind, ItemView
from summit_kb.desktop.collecting.counts import CollectionCounts
from summit_kb.desktop.translation import QT_TRANSLATE_NOOP
from summit_kb.domain.briefing import Extract

ICONS = {
    ItemKind.DIVIDER: "outline",
    ItemKind.DOCUMENT: "document",
    ItemKind.PAGES: "pages",
    ItemKind.QUOTE: "quote",
}
_NAMES = {
    ItemKind.DIVIDER: QT_TRANSLATE_NOOP("Collecting", "Divider"),
    ItemKind.DOCUMENT: QT_TRANSLATE_NOOP("Collecting", "Whole document"),
    ItemKind.PAGES: QT_TRANSLATE_NOOP("Collecting", "Pages"),
    ItemKind.QUOTE: QT_TRANSLATE_NOOP("Collecting", "Quote"),
}


def kind_name(kind: ItemKind) -> str:
    return QCoreApplication.translate("Collecting", _NAMES[kind])


def gives(item: ItemView) -> str:
    """How much of the book an item is: "4 pages", "pages 2-3", "set anew"."""
    if item.is_absent:
        return QCoreApplication.translate("Collecting", "not in this library")
    if item.kind is ItemKind.PAGES and isinstance(item.item, Extract):
        text = QCoreApplication.translate("Collecting", "pages %1")
        return text.replace("%1", spans(item.item.pages))
    if item.kind is ItemKind.DOCUMENT:
        if item.pages is None:
            return QCoreApplication.translate("Collecting", "set anew")
        return CollectionCounts().pages(item.pages)
    return ""


def spoken(item: ItemView, place: int, count: int) -> str:
    """An item as a screen reader says it."""
    where = QCoreApplication.translate("Collecting", "%1 of %2")
    where = where.replace("%1", str(place)).replace("%2", str(count))
    parts = (kind_name(item.kind), item.title, gives(item), item.detail, item.remark, where)
    return ". ".join(part for part in parts if part)


def totals(view: CollectionView) -> str:
    """All there is: "12 documents, 118 pages, 3 quotes"."""
    counts = CollectionCounts()
    told = (
        (view.documents, counts.documents),
        (view.pages, counts.pages),
        (view.quotes, counts.quotes),
        (view.set_anew, counts.set_anew),
    )
    return " · ".join(say(count) for count, say in told if count)
