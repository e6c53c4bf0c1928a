"""Notes laid on both views: which words of which page have which colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from summit_kb.app.notes.views import NoteView
from summit_kb.desktop.reader.built_text import BuiltText
from summit_kb.desktop.reader.notes.colours import ink
from summit_kb.desktop.theme.schemes import is_dark
from summit_kb.domain.note import NoteKind
from summit_kb.reading.boxes import Box
from summit_kb.reading.correspondence import Correspondence
from summit_kb.reading.matching import Match
from summit_kb.reading.page_words import PageWords


@dataclass(frozen=True)
class Wash:
    """A note, and its stretches of the pages' texts."""

    view: NoteView
    pieces: tuple[Match, ...]

    @property
    def is_bookmark(self) -> bool:
        return self.view.note.kind is NoteKind.BOOKMARK


class Washes:
    """All notes of a document that have a place; ``texts`` are the texts of its pages."""

    def __init__(self, washes: Sequence[Wash] = (), texts: Sequence[str] = ()) -> None:
        self.all = tuple(washes)
        self._texts = texts
        self._ways: dict[int, tuple[PageWords, Correspondence]] = {}

    @property
    def texts(self) -> Sequence[str]:
        return self._texts

    def on(self, page: int) -> list[tuple[Wash, Match]]:
        return [(wash, piece) for wash in self.all for piece in wash.pieces if piece.page == page]

    def boxes(self, wash: Wash, piece: Match, words: PageWords) -> list[Box]:
        """Where a piece stands on its drawn page, one rectangle a line."""
        if wash.is_bookmark or not 1 <= piece.page <= len(self._texts):
            return []
        known = self._ways.get(piece.page)
        if known is None or known[0] is not words:
            way = Correspondence(self._texts[piece.page - 1], words.text)
            known = self._ways[piece.page] = (words, way)
        span = known[1].span(piece.start, piece.end)
        return words.span_boxes(*span) if span else []

    def at_page(self, page: int, x: float, y: float, words: PageWords) -> Wash | None:
        """The note at a point of a page, in points; the smallest of several."""
        here = [
            (piece.end - piece.start, wash)
            for wash, piece in self.on(page)
            for box in self.boxes(wash, piece, words)
            if box.left <= x <= box.right and box.top <= y <= box.bottom
        ]
        return min(here, key=lambda one: one[0])[1] if here else None

    def at_text(self, built: BuiltText, position: int) -> Wash | None:
        """The note at a position of the text view."""
        here = [
            (span[1] - span[0], wash)
            for wash, piece in self.on(built.page_at(position))
            if not wash.is_bookmark and (span := built.span(piece)) is not None
            if span[0] <= position < span[1]
        ]
        return min(here, key=lambda one: one[0])[1] if here else None

    def selections(
        self, built: BuiltText, colours: QPalette, first: int, last: int
    ) -> list[QTextEdit.ExtraSelection]:
        """What to colour between two positions of the text view."""
        found: list[QTextEdit.ExtraSelection] = []
        for page in range(built.page_at(first), min(built.page_at(last), built.page_count) + 1):
            for wash, piece in self.on(page):
                span = None if wash.is_bookmark else built.span(piece)
                if span is not None and span[0] <= last and span[1] >= first:
                    found.append(_selection(built, span, wash, colours))
        return found


def _selection(
    built: BuiltText, span: tuple[int, int], wash: Wash, colours: QPalette
) -> QTextEdit.ExtraSelection:
    made = QTextEdit.ExtraSelection()
    made.cursor = QTextCursor(built.document)
    made.cursor.setPosition(span[0])
    made.cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
    inks, letters = ink(wash.view.note.colour, dark=is_dark(colours)), QTextCharFormat()
    letters.setBackground(inks.ground)
    says = bool(wash.view.note.text)
    style = QTextCharFormat.UnderlineStyle
    letters.setUnderlineStyle(style.DashUnderline if says else style.SingleUnderline)
    letters.setUnderlineColor(inks.line)
    made.format = letters
    return made
