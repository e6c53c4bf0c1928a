"""The palette in the window: what can be found in it, asked in threads, carried out here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot

from summit_kb.desktop.spot import Spot
from summit_kb.foundation.errors import SummitError
from summit_kb.foundation.turns import turns

if TYPE_CHECKING:
    from summit_kb.app.marks import Mark
    from summit_kb.app.workspace import Workspace
    from summit_kb.desktop.palette.entry import Entry
    from summit_kb.desktop.palette.library_entries import Shelved
    from summit_kb.desktop.palette.palette import Palette
    from summit_kb.desktop.palette.ranking import Ranked
    from summit_kb.desktop.reader.pane import ReaderPane
    from summit_kb.desktop.window.main_window import MainWindow

ALL, DOING, HERE, PAGES, TOPICS, WAS = "", ">", "@", ":", "#", "<"
GO_TO_MARK, SET_MARK, NAME_MARK = "'", "=", "~"
_SCOPES = (DOING, HERE, PAGES, TOPICS, WAS, GO_TO_MARK, SET_MARK, NAME_MARK)
_OWN_ORDER = (HERE, PAGES, WAS, GO_TO_MARK, SET_MARK, NAME_MARK)
_FLEETING = ("typed-place", "set-mark", "rename-mark")
_MOST_SHOWN, _MOST_RECENT = 60, 40
_TURN = 0.1  # until what was typed is answered and painted


class PaletteHost(QObject):
    """Makes the palette when it is first asked for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.palette: Palette | None = None
        self._entries: list[Entry] = []
        self._shelved: Shelved | None = None
        self._collections: Sequence[tuple[str, str]] = ()
        self._recent: list[str] = []
        self._turn = self._answered = 0
        self._before: Spot | None = None
        self._named: Mark | None = None

    def open(self, scope: str = ALL) -> None:
        """Show it; ``scope`` is the sign that narrows it to some kind of thing."""
        palette = self.palette or self._make()
        self._entries = list(self._gathered())
        self._before = self._spot()
        self._read_library()
        palette.open(scope)

    @property
    def is_settled(self) -> bool:
        """Whether the list answers what the field says."""
        return self._turn == self._answered

    def state(self) -> list[str]:
        """Ids of what was chosen, the last first."""
        return self._recent

    def restore(self, state: object) -> None:
        rows = state if isinstance(state, list) else []
        self._recent = [row for row in rows if isinstance(row, str)][:_MOST_RECENT]

    def rename_mark(self, mark: Mark) -> None:
        """Let the person type another name for a mark."""
        if self.palette is not None:
            self._named = mark
            self.palette.field.setText(f"{NAME_MARK}{mark.name}")

    def marks_changed(self) -> None:
        """Show marks as they are now."""
        if self.palette is not None and self.palette.isVisible():
            self._entries = list(self._gathered())
            self._on_typed(self.palette.field.text())

    def _make(self) -> Palette:
        # Loaded when it is first opened: the window starts without it.
        from summit_kb.desktop.palette.palette import Palette  # noqa: PLC0415 - see above

        palette = self.palette = Palette(self._window)
        palette.typed.connect(self._on_typed)
        palette.chosen.connect(self._on_chosen)
        palette.looked_at.connect(self._on_looked_at)
        palette.left.connect(self._put_back)
        palette.rename_wanted.connect(_rename)
        palette.remove_wanted.connect(_remove)
        return palette

    def _gathered(self) -> Iterator[Entry]:
        """Everything that is known without reading anything."""
        from summit_kb.desktop.palette import (  # noqa: PLC0415 - see _make
            command_entries,
            library_entries,
            mark_entries,
            place_entries,
            reader_entries,
            setting_entries,
        )

        window, workspace = self._window, self._window.holding.workspace
        yield from command_entries.command_entries(window)
        yield from reader_entries.reader_entries(window)
        yield from setting_entries.setting_entries(window)
        yield from command_entries.desk_entries(window)
        if workspace is None:
            return
        yield from library_entries.topic_entries(window, workspace)
        yield from library_entries.search_entries(window)
        yield from library_entries.collection_entries(window, self._collections)
        yield from mark_entries.mark_entries(window)
        yield from place_entries.place_entries(window)

    def _read_library(self) -> None:
        """Read what documents and collections are called, and answer again with them."""
        from summit_kb.desktop.palette import library_entries  # noqa: PLC0415 - see _make

        workspace, language = self._window.holding.workspace, self._window.desk.language
        if workspace is None:
            self._shelved, self._collections = None, ()
            return
        opens, known = self._window.navigator.open, self._shelved

        def work() -> tuple[Shelved, list[tuple[str, str]]]:
            shelf = library_entries.shelved(workspace, language, opens, known)
            return shelf, _collections(workspace)

        self._window.desk.bridge.query("palette-library", work, self._on_library, self._on_failed)

    def _on_library(self, read: tuple[Shelved, list[tuple[str, str]]]) -> None:
        is_new = (self._shelved, self._collections) != read
        self._shelved, self._collections = read
        palette = self.palette
        if is_new and palette is not None and palette.isVisible():
            self._entries = list(self._gathered())
            self._on_typed(palette.field.text())

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        from summit_kb.desktop.palette.ranking import rank  # noqa: PLC0415 - see _make

        turns.take(_TURN)
        self._turn += 1
        turn, scope = self._turn, text[:1] if text[:1] in _SCOPES else ALL
        typed = text[len(scope) :]
        if scope == GO_TO_MARK and self._is_sign(typed):
            return
        entries = self._within(scope, typed)
        recent = (
            {key: age for age, key in enumerate(self._recent)} if scope not in _OWN_ORDER else {}
        )

        def work() -> Ranked:
            return rank(entries, typed, recent, _MOST_SHOWN, lambda: turn != self._turn)

        def done(ranked: Ranked) -> None:
            if self.palette is not None and turn == self._turn:
                self.palette.show_ranked(ranked, typed)
                self._answered = turn

        self._window.desk.bridge.query("palette", work, done, self._on_failed)

    def _is_sign(self, typed: str) -> bool:
        """Go to the mark whose whole name is the one sign typed, at once."""
        mark = self._window.marks.named(typed) if len(typed) == 1 else None
        if mark is None or self.palette is None:
            return False
        self.palette.leave()
        self._window.marks.go_to(mark)
        return True

    def _within(self, scope: str, typed: str) -> list[Entry]:
        """What is looked through."""
        from summit_kb.desktop.palette import (  # noqa: PLC0415 - see _make
            entry,
            mark_entries,
            place_entries,
        )

        if scope == ALL:
            shelf = self._shelved.entries if self._shelved is not None else ()
            return [*self._entries, *shelf]
        pane = self._pane()
        if scope == HERE:
            return list(place_entries.heading_entries(pane)) if pane is not None else []
        if scope == PAGES:
            if pane is None:
                return []
            return [*place_entries.page_entries(pane), *place_entries.typed_place(pane, typed)]
        if scope == SET_MARK:
            return list(mark_entries.setting_entries(self._window, typed))
        if scope == NAME_MARK:
            mark = self._named
            return list(mark_entries.naming_entries(self._window, mark, typed)) if mark else []
        groups = {GO_TO_MARK: (entry.MARK,), TOPICS: (entry.TOPIC,), WAS: (entry.PLACE,)}.get(
            scope, entry.DOING
        )
        return [one for one in self._entries if one.group in groups]

    def _pane(self) -> ReaderPane | None:
        from summit_kb.desktop.reader.pane import ReaderPane  # noqa: PLC0415 - see _make

        tab = self._window.tabs.current_document
        pane = tab.pane if tab is not None else None
        return pane if isinstance(pane, ReaderPane) else None

    def _spot(self) -> Spot | None:
        tab = self._window.tabs.current_document
        return tab.spot() if tab is not None else None

    @Slot(object)
    def _on_looked_at(self, entry: Entry) -> None:
        pane, palette = self._pane(), self.palette
        if entry.look is None or pane is None or palette is None:
            return
        entry.look()
        # What is looked at stands below the palette, not behind it.
        view = pane.views.reading
        hidden = palette.geometry().bottom() - view.mapTo(self._window, QPoint(0, 0)).y()
        bar = view.verticalScrollBar()
        bar.setValue(bar.value() - max(hidden, 0))

    @Slot()
    def _put_back(self) -> None:
        """Nothing was chosen: the document stands where it stood."""
        pane, before = self._pane(), self._before
        if pane is not None and pane.spots is not None and before is not None:
            here = pane.spots.here()
            if here is not None and not here.is_near(before):
                pane.spots.go_to(before)

    @Slot(object, bool)
    def _on_chosen(self, entry: Entry, behind: bool) -> None:
        self._put_back()
        if entry.id not in _FLEETING:
            others = [one for one in self._recent if one != entry.id]
            self._recent = [entry.id, *others][:_MOST_RECENT]
        try:
            entry.do(behind)
        except SummitError as error:
            self._window.tell_failure(error)

    @Slot(object)
    def _on_failed(self, error: SummitError) -> None:
        self._window.tell_failure(error)


def _rename(entry: Entry) -> None:
    if entry.rename is not None:
        entry.rename()


def _remove(entry: Entry) -> None:
    if entry.remove is not None:
        entry.remove()


def _collections(workspace: Workspace) -> list[tuple[str, str]]:
    from summit_kb.desktop.palette import library_entries  # noqa: PLC0415 - see _make

    return library_entries.collections_of(workspace)
