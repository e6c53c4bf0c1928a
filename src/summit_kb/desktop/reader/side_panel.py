"""Beside the document: its contents, its pages, its matches, its notes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from summit_kb.desktop.reader.match_list import MatchList
from summit_kb.desktop.reader.notes.note_list import NoteList
from summit_kb.desktop.reader.open_document import OpenDocument
from summit_kb.desktop.reader.outline_tree import OutlineTree
from summit_kb.desktop.reader.page_list import PageList
from summit_kb.desktop.widgets.segments import Segments
from summit_kb.desktop.widgets.text import muted
from summit_kb.reading.outline import Heading

PARTS = ("outline", "pages", "matches", "notes")


class SidePanel(QFrame):
    """Signals: ``heading_chosen`` (Heading), ``page_chosen`` (int), ``match_chosen`` (Match)."""

    heading_chosen = Signal(object)
    page_chosen = Signal(int)
    match_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.outline, self.pages, self.matches = OutlineTree(), PageList(), MatchList()
        self.notes = NoteList()
        self.outline.chosen.connect(self.heading_chosen)
        self.pages.chosen.connect(self.page_chosen)
        self.matches.chosen.connect(self.match_chosen)
        self.parts = Segments(PARTS)
        self.parts.setProperty("kind", "compact")
        self.parts.chosen.connect(self._on_part)
        self._empty = muted()
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self._empty.setContentsMargins(16, 28, 16, 16)
        self._stack = QStackedWidget()
        self._document: OpenDocument | None = None
        self._lay_out()
        self.show_part("outline")
        self.retranslate()

    @property
    def part(self) -> str:
        return self.parts.value

    def show_part(self, name: str) -> None:
        if name in PARTS and not self.parts.button(name).isHidden():
            self.parts.set_value(name)
            self._show()

    def offer_notes(self, *, offered: bool) -> None:
        """Whether notes are kept of what is read."""
        self.parts.button("notes").setVisible(offered)
        if not offered and self.part == "notes":
            self.show_part("outline")

    def open(self, document: OpenDocument) -> None:
        """Follow another document; its parts come as they are ready."""
        self._document = document
        self.outline.show_headings(())
        self.pages.open(None)
        document.outline_changed.connect(self._on_outline)
        document.pages_ready.connect(self._on_pages)
        document.settled.connect(self._on_settled)
        self._show()

    def follow(self, page: int, heading: Heading | None) -> None:
        """Mark where one is reading."""
        self.outline.follow(heading)
        self.pages.follow(page)

    def note_changed(self) -> None:
        """The list of notes has become another one."""
        self._show()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Contents, pages and matches"))
        words = {
            "outline": self.tr("Contents"),
            "pages": self.tr("Pages"),
            "matches": self.tr("Matches"),
            "notes": self.tr("Notes"),
        }
        self.parts.set_words(words, self.tr("Beside the document"))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        for part in (*self._lists(), self._empty):
            self._stack.addWidget(part)
        head = QHBoxLayout()
        head.setContentsMargins(10, 8, 10, 6)
        head.addWidget(self.parts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)

    def _show(self) -> None:
        """The chosen part, or a line that says why there is nothing."""
        document = self._document
        has: dict[str, tuple[bool, str]] = {
            "outline": (
                self.outline.count > 0,
                self.tr("No headings were found in this document."),
            ),
            "pages": (
                document is not None and document.file is not None,
                self.tr("This document has no pages; it is read as text."),
            ),
            "matches": (
                document is not None and document.search is not None and document.search.active,
                self.tr("Nothing is looked for. Press Ctrl+F to find words in this document."),
            ),
            "notes": (
                self.notes.count() > 0,
                self.tr(
                    "No notes yet. Select words and press H to highlight them, N to write a note; "
                    "B bookmarks the page."
                ),
            ),
        }
        shown, reason = has[self.part]
        widgets: dict[str, QWidget] = dict(zip(PARTS, self._lists(), strict=True))
        self._empty.setText(reason)
        self._stack.setCurrentWidget(widgets[self.part] if shown else self._empty)

    def _lists(self) -> Sequence[QWidget]:
        return self.outline, self.pages, self.matches, self.notes

    @Slot(str)
    def _on_part(self, _name: str) -> None:
        self._show()

    @Slot()
    def _on_outline(self) -> None:
        if self._document is not None:
            headings: tuple[Heading, ...] = self._document.headings
            self.outline.show_headings(headings)
            self._show()

    @Slot()
    def _on_pages(self) -> None:
        if self._document is not None:
            self.pages.open(self._document.file)
            self._show()

    @Slot()
    def _on_settled(self) -> None:
        document = self._document
        if document is None or document.search is None:
            return
        self.pages.set_search(document.search)
        self.matches.set_search(
            document.search, lambda page: document.label(page) if document.is_paged else ""
        )
        document.search.changed.connect(self._on_matches)

    @Slot()
    def _on_matches(self) -> None:
        self._show()
