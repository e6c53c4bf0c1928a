"""Adding to a collection from wherever one is: a result, a document, words one selected."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from summit_kb.app.words import Wording
from summit_kb.desktop.collecting.chooser import Addition, Choice, Chooser
from summit_kb.desktop.collecting.drawer import Drawer
from summit_kb.desktop.results.hit_model import HIT_ROLE
from summit_kb.domain.briefing import Extract, Item, Quote
from summit_kb.domain.collection import Collection
from summit_kb.domain.finding import Hit
from summit_kb.domain.locator import Locator

if TYPE_CHECKING:
    from summit_kb.app.collections import Collections
    from summit_kb.app.workspace import Workspace
    from summit_kb.desktop.window.document_tab import DocumentTab
    from summit_kb.desktop.window.main_window import MainWindow

_READ = "collect-text"
_SHOWN_LETTERS = 60


class Collecting(QObject):
    """Asks what and where, adds it, and offers to take it back."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._drawer: Drawer | None = None

    def use(self, workspace: Workspace) -> None:
        """Add to the collections of this library from now on."""
        if self._drawer is not None:
            self._drawer.deleteLater()
        self._drawer = Drawer(self._window.desk, workspace, self)
        self._drawer.failed.connect(self._window.tell_failure)

    @Slot()
    def ask_here(self) -> None:
        """Ask about what one looks at: the document, or else the result."""
        tab = self._window.tabs.current_document
        if tab is not None:
            self._ask_about_document(tab)
            return
        room = self._window.tabs.current_room
        if room is not None and room.page is not None and room.page.collect():
            return
        index = self._window.page.results.list.currentIndex()
        on_search = self._window.tabs.currentWidget() is self._window.page
        if on_search and index.isValid():
            self.ask(self._of_hits(index.data(HIT_ROLE)))
            return
        text = self.tr("Open a document or go to a result first; then Ctrl+B adds it.")
        self._window.notices.tell("info", Wording(text, ""))

    def ask(self, choices: Sequence[Choice]) -> None:
        """Ask which of these is to be added, and where."""
        drawer = self._drawer
        if drawer is not None and choices:
            drawer.read(lambda: self._show(drawer, choices))

    def add(self, addition: Addition) -> None:
        """Add, and say so; a new collection is made for a name."""
        drawer = self._drawer
        if drawer is None:
            return

        def work(kept: Collections) -> tuple[Collection, Collection]:
            before = (
                kept.find(addition.collection)
                if addition.collection
                else kept.create(addition.name)
            )
            return before, kept.change(before.id, lambda now: now.with_added(addition.items))

        drawer.do(work, self._on_added)

    def _show(self, drawer: Drawer, choices: Sequence[Choice]) -> None:
        newest = sorted(drawer.all, key=lambda one: one.changed or one.created, reverse=True)
        dialog = Chooser(self._window.desk, choices, newest, self._window)
        dialog.decided.connect(self.add)
        dialog.show()

    def _on_added(self, both: tuple[Collection, Collection]) -> None:
        before, after = both
        count = len(after.items) - len(before.items)
        text = (
            self.tr("%n item(s) added to “%1”", "", count)
            if count
            else self.tr("It is in “%1” already")
        )
        notice = self._window.notices.tell(
            "success" if count else "info", Wording(text.replace("%1", after.name), "")
        )
        notice.offer(
            self.tr("Show the collection"), lambda: self._window.rooms.show("collections", after.id)
        )
        if count:

            def undo() -> None:
                notice.closed.emit()
                self._take_back(after, after.items[len(before.items) :])

            notice.offer(self.tr("Undo"), undo)

    def _take_back(self, collection: Collection, added: Sequence[Item]) -> None:
        """Take out what was added, whatever else was changed since."""
        gone = set(added)

        def work(kept: Collections) -> Collection:
            return kept.change(
                collection.id,
                lambda now: now.without(
                    [place for place, one in enumerate(now.items) if one in gone]
                ),
            )

        def done(_now: Collection) -> None:
            text = self.tr("Taken out of “%1” again").replace("%1", collection.name)
            self._window.notices.tell("info", Wording(text, ""))

        if self._drawer is not None:
            self._drawer.do(work, done)

    def _of_hits(self, hit: Hit) -> list[Choice]:
        choices = self._of_document(hit.document, hit.page)
        model = self._window.page.results.list.model()
        hits = [model.index(row, 0).data(HIT_ROLE) for row in range(model.rowCount())]
        documents = tuple(dict.fromkeys(one.document for one in hits))
        if len(documents) > 1:
            text = self.tr("All %n document(s) of the results that are shown", "", len(documents))
            choices.append(Choice(text, tuple(Extract(name) for name in documents)))
        return choices

    def _of_document(self, document: str, page: int | None) -> list[Choice]:
        workspace = self._window.holding.workspace
        known = workspace.library.documents.get(document) if workspace is not None else None
        file = known.original if known is not None else None
        count = file.pages if file is not None else None
        choices = [Choice(self.tr("The whole document"), (Extract(document),))]
        if count is not None and page:
            text = self.tr("This page: %1").replace("%1", str(page))
            choices.append(Choice(text, (Extract(document, (page,)),)))
        if count is not None and count > 1:
            choices.append(Choice(self.tr("Pages"), (), document, count))
        return choices

    def _ask_about_document(self, tab: DocumentTab) -> None:
        from summit_kb.desktop.reader.pane import ReaderPane  # noqa: PLC0415 - late as the reader itself
        from summit_kb.desktop.reader.views import TEXT  # noqa: PLC0415 - see above

        place, pane = tab.locator, tab.pane
        choices = self._of_document(place.document, place.page)

        def with_words(text: str) -> None:
            self.ask([*self._of_words(place, text), *choices])

        if not isinstance(pane, ReaderPane) or not pane.views.reading.has_selection:
            self.ask(choices)
        elif pane.views.shown == TEXT:
            with_words(pane.views.reading.selected_text())
        else:
            # Words of drawn pages may have to be read first.
            selecting = pane.views.pages.selecting
            selection = selecting.selection if selecting is not None else None
            if selection is not None:
                place = Locator(place.document, selection.first.page)
            self._window.desk.bridge.query(_READ, pane.views.pages.selected_text, with_words)

    def _of_words(self, place: Locator, text: str) -> list[Choice]:
        flat = " ".join(text.split())
        if not flat:
            return []
        short = flat if len(flat) <= _SHOWN_LETTERS else f"{flat[:_SHOWN_LETTERS].rstrip()}…"
        label = self.tr("The words selected: “%1”").replace("%1", short)
        return [Choice(label, (Quote(place, flat),))]
