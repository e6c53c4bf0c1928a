"""Looking for words on both sides at once, and going from match to match through the rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from summit_kb.app.workspace import Workspace
from summit_kb.desktop.announce import announce
from summit_kb.desktop.beside.rows import Rows, block_at
from summit_kb.desktop.beside.side import Side
from summit_kb.desktop.reader.finding import could_be_phrase
from summit_kb.desktop.reader.match_bar import MatchBar
from summit_kb.reading.matching import Match
from summit_kb.search.highlight import MatchFinder
from summit_kb.search.language import QueryError
from summit_kb.vietnamese.normal import has_accents


@dataclass(frozen=True, order=True)
class Found:
    """A match on a side; in order of rows, left before right."""

    row: int
    side: int
    page: int
    start: int
    end: int

    @property
    def match(self) -> Match:
        return Match(self.page, self.start, self.end)


class BesideFinding(QObject):
    """Signals: ``changed`` when other matches are known; ``went_to`` carries a Found."""

    changed = Signal()
    went_to = Signal(object)

    def __init__(
        self, workspace: Workspace, bar: MatchBar, sides: Sequence[Side], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.query = ""
        self.accents = "folded"
        self._chosen = False
        self._workspace, self._bar, self._sides = workspace, bar, sides
        self._rows: Rows | None = None
        self._found: list[Found] = []
        self._current: Found | None = None
        self._landing = self._as_phrase = False
        bar.query_changed.connect(self.look_for)
        bar.step_wanted.connect(self.step)
        bar.accents_changed.connect(self.choose_accents)
        bar.closed.connect(self.clear)
        for number, side in enumerate(sides):
            side.settled.connect(self._settler(number))

    @property
    def current(self) -> Found | None:
        return self._current

    @property
    def found(self) -> Sequence[Found]:
        return self._found

    def use(self, rows: Rows | None) -> None:
        """The order to go in; without rows all of the left side comes first."""
        self._rows = rows
        self._gather()

    @Slot(str)
    def look_for(self, query: str) -> None:
        """Mark what ``query`` matches on both sides, and go to the first from where one is."""
        self.query = query
        if not self._chosen:
            self.accents = "exact" if has_accents(query) else "folded"
        self._bar.set_query(query)
        self._bar.show_accents(self.accents)
        self._landing = bool(query.strip())
        self._as_phrase = could_be_phrase(query)
        self._start_all()

    def _start_all(self) -> None:
        for side in self._sides:
            self._start(side)
        self._gather()

    @Slot(str)
    def choose_accents(self, accents: str) -> None:
        self.accents, self._chosen = accents, True
        self.look_for(self.query)

    def flip_accents(self) -> None:
        self.choose_accents("folded" if self.accents == "exact" else "exact")

    @Slot()
    def clear(self) -> None:
        self.look_for("")

    @Slot(bool)
    def step(self, forward: bool) -> None:
        """The next or previous match, round and round through both sides."""
        if not self._found:
            return
        at = self._found.index(self._current) if self._current in self._found else None
        if at is None:
            at = 0 if forward else len(self._found) - 1
        else:
            at = (at + (1 if forward else -1)) % len(self._found)
        self._go_to(self._found[at])

    def rows_with(self, side: int) -> set[int]:
        """The rows in which a side has matches."""
        return {found.row for found in self._found if found.side == side}

    def _start(self, side: Side) -> None:
        search = side.document.search if side.document is not None else None
        if search is not None:
            search.start(self._finder(), side.views.page)

    def _finder(self) -> MatchFinder | None:
        if not self.query.strip():
            return None
        accents = "exact" if self.accents == "exact" else "folded"
        query = f'"{self.query}"' if self._as_phrase else self.query
        try:
            return self._workspace.match_finder(query, accents, as_you_type=not self._as_phrase)
        except QueryError:
            # Half a query matches nothing; the field says nothing of it while one types.
            return None

    def _settler(self, number: int):  # noqa: ANN202 - a slot
        def on_settled() -> None:
            side = self._sides[number]
            search = side.document.search if side.document is not None else None
            if search is not None:
                search.changed.connect(self._gather)
                search.finished.connect(self._on_finished)
                self._start(side)

        return on_settled

    @Slot()
    def _gather(self) -> None:
        found = [
            self._placed(number, match)
            for number, side in enumerate(self._sides)
            if side.document is not None and side.document.search is not None
            for page in range(1, side.document.search.page_count + 1)
            for match in side.document.search.book.on(page)
        ]
        self._found = sorted(found)
        self._current = self._same(self._current)
        self._show_count()
        self.changed.emit()

    def _same(self, one: Found | None) -> Found | None:
        """A match as it is now: its row is another once the texts are aligned."""
        if one is None:
            return None
        same = (one.side, one.match)
        return next((each for each in self._found if (each.side, each.match) == same), None)

    def _placed(self, side: int, match: Match) -> Found:
        row = side
        if self._rows is not None:
            opened = self._sides[side].document
            text = opened.page_text(match.page) if opened is not None else ""
            block = block_at(text, match.start)
            row = self._rows.at(side, match.page, block) or 0
        return Found(row, side, match.page, match.start, match.end)

    @Slot()
    def _on_finished(self) -> None:
        if any(self._is_running(side) for side in self._sides):
            return
        self._gather()
        if self._as_phrase and not self._found:
            # Words that stand side by side nowhere are looked for one by one.
            self._as_phrase = False
            self._start_all()
            return
        if self._landing and self._found:
            self._landing = False
            self._go_to(self._first())
        announce(self._bar, self._bar.count.text())

    def _first(self) -> Found:
        """The first match on a page that shows, else the first of all."""
        pages = [side.views.page for side in self._sides]
        here = (one for one in self._found if one.page >= pages[one.side] > 1)
        return next(here, self._found[0])

    def _go_to(self, found: Found) -> None:
        self._current = found
        for number, side in enumerate(self._sides):
            search = side.document.search if side.document is not None else None
            if search is not None:
                search.select(found.match if number == found.side else None)
        self._show_count()
        self.went_to.emit(found)

    def _is_running(self, side: Side) -> bool:
        """A text that is not there yet is still to be looked through."""
        opened = side.document
        if opened is None or not self.query.strip():
            return False
        return opened.search.running if opened.search is not None else opened.is_loading

    def _show_count(self) -> None:
        number = self._found.index(self._current) + 1 if self._current in self._found else 0
        searching = any(self._is_running(side) for side in self._sides)
        self._bar.show_count(number, len(self._found), searching=searching)
