"""What is selected in a view, as a stretch of the document's text."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from summit_kb.desktop.reader.built_text import BuiltText
from summit_kb.domain.note import Stretch
from summit_kb.reading.correspondence import Correspondence
from summit_kb.reading.page_words import PageWords
from summit_kb.reading.selection import Selection


def of_words(
    selection: Selection, read: Callable[[int], PageWords], texts: Sequence[str]
) -> Stretch | None:
    """The stretch of selected words of drawn pages; None when the text has none of them."""
    first, last = selection.first, selection.last
    begin = _on_page(read(first.page), first.word, texts, first.page)
    end = _on_page(read(last.page), last.word, texts, last.page)
    if begin is None or end is None:
        return None
    stretch = Stretch(first.page, begin[0], last.page, end[1])
    return stretch if (first.page, begin[0]) < (last.page, end[1]) else None


def of_text(built: BuiltText, start: int, end: int) -> Stretch | None:
    """The stretch between two positions of the text view."""
    pages = range(built.page_at(start), built.page_at(max(end - 1, start)) + 1)
    found = [
        (page, span) for page in pages if (span := built.own_span(page, start, end)) is not None
    ]
    if not found:
        return None
    (first, begin), (last, finish) = found[0], found[-1]
    return Stretch(first, begin[0], last, finish[1])


def _on_page(
    words: PageWords, word: int, texts: Sequence[str], page: int
) -> tuple[int, int] | None:
    if not 1 <= page <= len(texts) or word >= len(words):
        return None
    way = Correspondence(words.text, texts[page - 1])
    return way.span(int(words.starts[word]), int(words.ends[word]))
