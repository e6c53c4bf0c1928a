"""The library the window holds: opening it, working with it, what the start page says of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from summit_kb.app.words import Wording
from summit_kb.desktop.home.glance import Glance, glance_of
from summit_kb.desktop.home.overview import Overview, overview_of
from summit_kb.desktop.window import remembering
from summit_kb.desktop.window.library_opening import LibraryOpening
from summit_kb.domain.locator import Locator
from summit_kb.foundation.errors import SummitError
from summit_kb.foundation.work import Progress

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace
    from summit_kb.desktop.window.main_window import MainWindow

_FAULTS_TOLD = 2


class Holding(QObject):
    """Signals: ``ready`` once the library is open and the start page shows it; ``warmed`` once the
    first search is prepared too; ``glanced`` once the start page shows what the texts tell.
    """

    ready = Signal()
    glanced = Signal()
    warmed = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._first: Locator | None = None
        self._read_since = self._glance_wanted = False
        self._switching: Wording | None = None
        self._opening = LibraryOpening(window.desk.bridge, self)
        self._opening.opened.connect(self.use)
        self._opening.warmed.connect(self.warmed)
        self._opening.failed.connect(self._on_failed)
        self._opening.progressed.connect(self._on_progressed)
        page = window.page.opening
        page.retry_wanted.connect(self._on_retry)
        page.other_wanted.connect(window.orders.choose_library)
        window.navigator.read.connect(self._on_read)
        window.tabs.currentChanged.connect(self._on_tab_changed)
        window.adding.finished.connect(self._on_added)
        window.desk.translation.changed.connect(self.refresh)
        self.workspace: Workspace | None = None

    def open(self, root: Path | None, first: Locator | None = None) -> None:
        """Open a library in the background, and then ``first`` in it."""
        self._first = first
        self._window.page.show_opening()
        self._opening.open(root)

    def switch(self, root: Path | None, told: Wording | None = None) -> None:
        """Another edition of what is read: the one at hand stays until that is open, and tabs,
        search and places go on in it. ``told`` is said then.
        """
        self._first, self._switching = None, told or Wording("", "")
        self._opening.open(root)

    @Slot(object)
    def use(self, workspace: Workspace) -> None:
        """Work with ``workspace`` from now on; another one is closed."""
        window = self._window
        told, self._switching = self._switching, None
        carried = remembering.state_of(window) if told is not None else None
        old, self.workspace = self.workspace, workspace
        for part in (window.navigator, window.adding, window.page, window.search):
            part.use(workspace)
        window.librarian.use(workspace)
        window.rooms.use(workspace)
        window.collecting.use(workspace)
        window.keeping.use(workspace)
        window.marks.use()
        window.updating.use(workspace)
        if old is not None:
            old.close()
            # What was being read of the other library must not come in late.
            window.desk.bridge.forget("glance")
            window.page.start.forget()
            if told is not None and carried is not None:
                self._carry_over(workspace, told, carried)
        elif window.desk.settings.restore_session:
            remembering.take_up_session(window, window.state)
            window.keeping.recorder.begin()
        if self._first is not None:
            window.navigator.open(self._first)
        window.asked_for.library_opened()
        self._tell_faults(workspace)
        self._read_overview()
        if window.tabs.current_document is None:
            window.bar.field.setFocus()

    def _carry_over(self, workspace: Workspace, told: Wording, state: dict[str, Any]) -> None:
        """What was open goes on; documents that are gone are named."""
        window = self._window
        remembering.take_up_session(window, state)
        known = workspace.library.documents
        gone = [
            str(one["title"] or one["document"])
            for one in state["tabs"]
            if one["document"] not in known
        ]
        if gone:
            closed = self.tr("Closed, for they are not in it: %1").replace("%1", ", ".join(gone))
            told = Wording(told.sentence, f"{told.remedy} · {closed}" if told.remedy else closed)
        if told.sentence:
            window.notices.tell("success", told)

    def _tell_faults(self, workspace: Workspace) -> None:
        """Documents that could not be read, the first few by name."""
        words = self._window.desk.words
        for fault in workspace.library.faults[:_FAULTS_TOLD]:
            self._window.notices.tell("warning", words.error(fault))

    @Slot()
    def refresh(self) -> None:
        """The library or the language changed: ask and read again."""
        self._refresh_tabs()
        self._window.search.refresh()
        self._window.librarian.refresh()
        self._window.rooms.refresh()
        self._read_overview()

    def _refresh_tabs(self) -> None:
        """Tabs of removed documents close; they are reopened like any closed tab."""
        there = self.workspace.library.documents if self.workspace is not None else {}
        for tab in self._window.tabs.documents:
            if tab.document in there:
                tab.refresh()
            else:
                self._window.tabs.close_document(tab)

    @Slot()
    def show_places(self) -> None:
        """Where the reader left off, as far as the documents are still there."""
        self._read_since = False
        known = self.workspace.library.documents if self.workspace else {}
        here = [place for place in self._window.places if place.document in known]
        self._window.page.start.show_places(here, self._window.desk.language)

    def close(self) -> None:
        if self.workspace is not None:
            self.workspace.close()

    def _read_overview(self) -> None:
        workspace, desk = self.workspace, self._window.desk
        if workspace is not None:
            language = desk.language
            desk.bridge.query(
                "overview", lambda: overview_of(workspace, language), self._on_overview
            )

    def _on_overview(self, overview: Overview) -> None:
        self._window.page.start.show_overview(overview, self._window.desk.language)
        self.show_places()
        self.ready.emit()
        self._glance_wanted = True
        self._on_tab_changed()

    def _read_glance(self) -> None:
        """What takes longer: records and texts, read only when the page is looked at."""
        workspace, desk = self.workspace, self._window.desk
        if workspace is not None:
            language = desk.language
            desk.bridge.query("glance", lambda: glance_of(workspace, language), self._on_glance)

    @Slot(object)
    def _on_glance(self, glance: Glance) -> None:
        self._window.page.start.show_glance(glance)
        self.glanced.emit()

    @Slot()
    def _on_added(self) -> None:
        self.refresh()

    @Slot()
    def _on_read(self) -> None:
        """A page was turned: the start page shows it when it is looked at again."""
        self._read_since = True
        self._on_tab_changed()

    @Slot()
    def _on_tab_changed(self) -> None:
        if self._window.tabs.current_document is not None:
            return
        if self._read_since:
            self.show_places()
        if self._glance_wanted:
            self._glance_wanted = False
            self._read_glance()

    @Slot(object)
    def _on_failed(self, error: SummitError) -> None:
        if self._switching is not None:
            # What was read before is still there.
            self._switching = None
            self._window.tell_failure(error)
            return
        self._window.page.opening.show_failure(self._window.desk.words.error(error))

    @Slot(object)
    def _on_progressed(self, progress: Progress) -> None:
        stage = self._window.desk.words.stage(progress.stage)
        self._window.page.opening.show_progress(progress, stage)

    @Slot()
    def _on_retry(self) -> None:
        self._window.page.show_opening()
        self._opening.again()
