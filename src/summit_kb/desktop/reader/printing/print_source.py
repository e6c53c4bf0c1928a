"""What a reader shows, ready to be printed: taken up in the window's thread, painted in another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from summit_kb.app.notes.views import NoteView
from summit_kb.desktop.reader.match_marks import MatchMarks
from summit_kb.desktop.reader.match_search import MatchSearch
from summit_kb.desktop.reader.modes.look import Letters
from summit_kb.desktop.reader.notes.washes import Washes
from summit_kb.desktop.reader.printing.note_text import note_text, plain_text
from summit_kb.desktop.reader.printing.page_sheets import PageSheets, PrintedFile
from summit_kb.desktop.reader.printing.print_plan import PrintPlan
from summit_kb.desktop.reader.printing.sheet_frame import SheetFrame
from summit_kb.desktop.reader.printing.sheets import JoinedSheets, Sheets
from summit_kb.desktop.reader.printing.text_sheets import PrintedText, TextSheets
from summit_kb.domain.text import ExtractedText


@dataclass(frozen=True)
class PrintWords:
    """What is written between the document's own words, in the language of the window."""

    page: str  # "Page {page}"
    page_of: str  # "Page {page} of {count}"
    notes: str


@dataclass(frozen=True)
class PrintSource:
    """``file`` is None for a text without pages; ``notes`` are those that have a place."""

    words: PrintWords
    file: PrintedFile | None
    text: ExtractedText | None
    letters: Letters = Letters.WINDOW
    search: MatchSearch | None = None
    washes: Washes = field(default_factory=Washes)
    notes: Sequence[NoteView] = ()

    def sheets(self, plan: PrintPlan, frame: SheetFrame) -> Sheets:
        """For one thread, which paints them too."""
        if plan.selection:
            return self._text_sheets(plain_text(plan.selection), frame)
        said = self._said() if plan.notes else None
        main = self._document(plan, frame)
        return main if said is None else JoinedSheets([main, self._text_sheets(said, frame)])

    def _document(self, plan: PrintPlan, frame: SheetFrame) -> Sheets:
        washes = self.washes if plan.notes else Washes()
        search = self.search if plan.matches else None
        if self.file is not None:
            marks = MatchMarks(search) if search is not None else None
            file = replace(self.file, marks=marks, washes=washes, dots=plan.dots, words=plan.words)
            return PageSheets(file, plan.pages or range(1, len(file.labels) + 1))
        text = self.text or plain_text("")
        printed = PrintedText(text, self.words.page, self.letters, search, washes)
        return TextSheets(printed, frame.room.size(), frame.unit, plan.pages)

    def _text_sheets(self, text: ExtractedText, frame: SheetFrame) -> Sheets:
        printed = PrintedText(text, self.words.page, self.letters)
        return TextSheets(printed, frame.room.size(), frame.unit)

    def _said(self) -> ExtractedText | None:
        return note_text(self.notes, self.words.notes, self._page_label)

    def _page_label(self, view: NoteView) -> str:
        if self.file is None or not 1 <= view.page <= len(self.file.labels):
            return ""
        return self.words.page.format(page=self.file.labels[view.page - 1])
