"""Matches marked in the text view, near what shows only: a long text may have thousands."""

from __future__ import annotations

from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QPalette,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit

from summit_kb.desktop.reader.built_text import BuiltText
from summit_kb.desktop.reader.match_search import MatchSearch
from summit_kb.desktop.reader.modes.papers import NIGHT, PLAIN
from summit_kb.desktop.theme.schemes import Marks, is_dark, marks
from summit_kb.reading.matching import Match


def selections(
    built: BuiltText, search: MatchSearch | None, colours: QPalette, first: int, last: int
) -> list[QTextEdit.ExtraSelection]:
    """What to mark between two positions of the document."""
    found: list[QTextEdit.ExtraSelection] = []
    if built.washes is not None:
        found += built.washes.selections(built, colours, first, last)
    for page in range(built.page_at(first), min(built.page_at(last), built.page_count) + 1):
        for match in search.book.on(page) if search is not None else ():
            span = built.span(match)
            if span is not None and span[0] <= last and span[1] >= first:
                is_current = search is not None and match == search.current
                letters = _letters(marks(colours), current=is_current)
                found.append(_selection(built, span, letters))
    return found


def spoken(built: BuiltText, place: Match, colours: QPalette) -> list[QTextEdit.ExtraSelection]:
    """The sentence that is being read aloud: a ground, and a line for who sees no colours."""
    span = built.span(place)
    if span is None:
        return []
    letters = QTextCharFormat()
    letters.setBackground((NIGHT if is_dark(colours) else PLAIN).spoken)
    letters.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    letters.setUnderlineColor(colours.color(QPalette.ColorRole.Link))
    return [_selection(built, span, letters)]


def painted_selections(
    built: BuiltText, search: MatchSearch | None, colours: QPalette, first: int, last: int
) -> list[QAbstractTextDocumentLayout.Selection]:
    """The same, for a text that is painted elsewhere than in its view."""
    made: list[QAbstractTextDocumentLayout.Selection] = []
    for found in selections(built, search, colours, first, last):
        selection = QAbstractTextDocumentLayout.Selection()
        selection.cursor = found.cursor
        selection.format = found.format
        made.append(selection)
    return made


def _selection(
    built: BuiltText, span: tuple[int, int], letters: QTextCharFormat
) -> QTextEdit.ExtraSelection:
    cursor = QTextCursor(built.document)
    cursor.setPosition(span[0])
    cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
    made = QTextEdit.ExtraSelection()
    made.cursor = cursor
    made.format = letters
    return made


def _letters(marks: Marks, *, current: bool) -> QTextCharFormat:
    letters = QTextCharFormat()
    letters.setBackground(marks.current_match if current else marks.match)
    letters.setForeground(marks.match_text)
    if current:
        # Colour alone does not tell the current match from the others.
        letters.setFontWeight(QFont.Weight.Bold)
        letters.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        letters.setUnderlineColor(marks.current_outline)
    return letters
