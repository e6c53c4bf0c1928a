"""Where reading aloud begins: with what is selected, or else with what shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summit_kb.desktop.reader.views import TEXT
from summit_kb.reading.correspondence import Correspondence

if TYPE_CHECKING:
    from summit_kb.desktop.reader.open_document import OpenDocument
    from summit_kb.desktop.reader.views import Views

# So many letters tell where in the text of the page a place is.
_SEEN = 60


def starting_place(views: Views, document: OpenDocument) -> tuple[int, int]:
    """A page and how far into its text."""
    if views.shown == TEXT:
        return _in_text(views)
    pages, file = views.pages, views.pages.file
    selecting = pages.selecting
    chosen = selecting.selection if selecting is not None else None
    page = chosen.first.page if chosen is not None else pages.current_page
    words = file.texts.get(page) if file is not None else None
    if words is None or not len(words) or document.text is None:
        return page, 0
    if chosen is not None:
        word: int | None = chosen.first.word
    else:
        top = pages.place()
        if top.page != page or top.y <= 0:
            return page, 0
        word = words.nearest(0, top.y)
    start = int(words.starts[word or 0])
    span = Correspondence(words.text, document.page_text(page)).span(start, start + _SEEN)
    return page, span[0] if span is not None else 0


def _in_text(views: Views) -> tuple[int, int]:
    built = views.text.built
    if built is None:
        return views.page, 0
    cursor = views.text.textCursor()
    position = cursor.selectionStart() if cursor.hasSelection() else views.text.top_position()
    page = built.page_at(position)
    last = max(built.document.characterCount() - 1, 0)
    span = built.own_span(page, position, min(position + _SEEN, last))
    return page, span[0] if span is not None else 0
