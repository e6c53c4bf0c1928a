"""Under which heading one is reading."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF

from summit_kb.desktop.reader.page_view import PageView
from summit_kb.desktop.reader.text_view import TextView
from summit_kb.reading.outline import Heading

# The eye is a little below the top.
_EYE = 0.25


def heading_on_pages(view: PageView, headings: Sequence[Heading]) -> Heading | None:
    """The last heading at or above the eye, as exactly as the words of its page are known."""
    if view.file is None or not view.pages.count:
        return None
    eye = view.place(QPointF(0, _EYE * view.viewport().height()))
    words = view.file.texts.get(eye.page)
    passed: Heading | None = None
    for heading in headings:
        if heading.page > eye.page:
            break
        top = words.top_of(heading.title) if words and heading.page == eye.page else None
        if heading.page < eye.page or (top or 0.0) <= eye.y:
            passed = heading
    return passed


def heading_in_text(view: TextView, headings: Sequence[Heading]) -> Heading | None:
    """The same in the text view, where every heading has its position."""
    eye = view.position_at(_EYE * view.viewport().height())
    passed: Heading | None = None
    for heading in headings:
        start = view.start_of(heading.page, heading.block)
        if start is None or start > eye:
            break
        passed = heading
    return passed
