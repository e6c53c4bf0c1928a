"""The main window: what is where, and who hears whom."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from summit_kb.desktop.adding.add_bar import AddBar
from summit_kb.desktop.adding.adding import Adding
from summit_kb.desktop.adding.choosing import dropped_paths
from summit_kb.desktop.adding.drop_sheet import DropSheet
from summit_kb.desktop.desk import Desk
from summit_kb.desktop.home.overview import Overview, overview_of
from summit_kb.desktop.places import ReadPlaces
from summit_kb.desktop.searching import SearchSession
from summit_kb.desktop.theme import icons
from summit_kb.desktop.window import remembering
from summit_kb.desktop.window.actions import Actions
from summit_kb.desktop.window.error_line import ErrorLine
from summit_kb.desktop.window.finding import Finding, FindingParts
from summit_kb.desktop.window.library_opening import LibraryOpening
from summit_kb.desktop.window.navigator import Navigator
from summit_kb.desktop.window.notices import Notices
from summit_kb.desktop.window.orders import Orders
from summit_kb.desktop.window.readers import reader_maker
from summit_kb.desktop.window.search_page import SearchPage
from summit_kb.desktop.window.state_file import StateFile
from summit_kb.desktop.window.suggestions import SuggestionPopup
from summit_kb.desktop.window.tabs import Tabs
from summit_kb.desktop.window.top_bar import TopBar
from summit_kb.domain.locator import Locator
from summit_kb.foundation.errors import SummitError
from summit_kb.foundation.work import Progress

if TYPE_CHECKING:
    from summit_kb.app.reports import AddReport
    from summit_kb.app.workspace import Workspace


class MainWindow(QMainWindow):
    """Signal: ``ready`` once the library is open and the first page is shown."""

    ready = Signal()

    def __init__(self, desk: Desk, state_file: StateFile | None = None) -> None:
        super().__init__()
        self.desk = desk
        self.workspace: Workspace | None = None
        self.places = ReadPlaces()
        self._state_file = state_file or StateFile()
        self._state = self._state_file.load()
        self._first: Locator | None = None
        self._build()
        self._connect()
        remembering.take_up_shape(self, self._state)
        self.retranslate()

    # -- building ---------------------------------------------------------------------------

    def _build(self) -> None:
        self.setWindowIcon(icons.icon("app"))
        self.setAcceptDrops(True)
        self.setMinimumSize(520, 420)
        self.actions_ = Actions(self)
        self.search = SearchSession(self.desk, self)
        self.opening = LibraryOpening(self.desk.bridge, self)
        self.setCentralWidget(self._build_parts())
        self.navigator = Navigator(self.tabs, self.search, self.places, reader_maker(self.desk))
        self.popup = SuggestionPopup(self.bar.field, self)
        self.finding = Finding(
            self.desk,
            self.search,
            self.navigator,
            FindingParts(self.bar.field, self.popup, self.error_line),
            self._focus_results,
        )
        self.adding = Adding(self.desk, self.add_bar)
        self.drop_sheet = DropSheet(self)
        self.orders = Orders(self)

    def _build_parts(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.bar = TopBar(self.actions_)
        self.error_line = ErrorLine()
        self.notices = Notices()
        self.page = SearchPage(self.desk, self.search)
        self.tabs = Tabs(self.page)
        self.add_bar = AddBar(self.desk)
        for widget in (self.bar, self.error_line, self.notices):
            column.addWidget(widget)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.add_bar)
        return body

    def _connect(self) -> None:
        self.actions_.wanted.connect(self.orders.carry_out)
        self.bar.language_chosen.connect(self.orders.use_language)
        self.navigator.moved.connect(self._on_moved)
        self.navigator.read.connect(self._show_places)
        self.navigator.failed.connect(self.tell_failure)
        self.finding.tell_others(self.tell_failure)
        self.page.results.opened.connect(self.navigator.open_hit)
        self.page.results.left_at_top.connect(self.bar.field.setFocus)
        start = self.page.start
        start.searched.connect(self.finding.search_for)
        start.topic_chosen.connect(self.finding.show_topic)
        start.opened.connect(self.navigator.open)
        start.add_wanted.connect(self.actions_["add_files"].trigger)
        self.adding.finished.connect(self._on_added)
        self.adding.failed.connect(self.tell_failure)
        self.adding.opened.connect(self.navigator.open)
        self._connect_desk()

    def _connect_desk(self) -> None:
        self.desk.bridge.failure.connect(self.tell_failure)
        self.desk.translation.changed.connect(self._on_language_changed)
        self.desk.appearance.changed.connect(self._on_look_changed)
        self.opening.opened.connect(self.use)
        self.opening.failed.connect(self._on_opening_failed)
        self.opening.progressed.connect(self._on_opening_progressed)
        self.page.opening.retry_wanted.connect(self._on_retry)
        self.page.opening.other_wanted.connect(self.orders.choose_library)

    # -- the library ------------------------------------------------------------------------

    def open_library(self, root: Path | None, first: Locator | None = None) -> None:
        """Open a library in the background, and then ``first`` in it."""
        self._first = first
        self.page.show_opening()
        self.opening.open(root)

    @Slot(object)
    def use(self, workspace: Workspace) -> None:
        """Work with ``workspace`` from now on; another one is closed."""
        old, self.workspace = self.workspace, workspace
        self.navigator.use(workspace)
        self.adding.use(workspace)
        self.page.use(workspace)
        self.search.use(workspace)
        if old is not None:
            old.close()
        elif self.desk.settings.restore_session:
            remembering.take_up_session(self, self._state)
        if self._first is not None:
            self.navigator.open(self._first)
        self.refresh_overview()
        if self.tabs.current_document is None:
            self.bar.field.setFocus()

    def refresh_overview(self) -> None:
        """Read again what the start page shows."""
        workspace, language = self.workspace, self.desk.language
        if workspace is not None:
            self.desk.bridge.query(
                "overview", lambda: overview_of(workspace, language), self._on_overview
            )

    def _on_overview(self, overview: Overview) -> None:
        self.page.start.show_overview(overview, self.desk.language)
        self._show_places()
        self.ready.emit()

    @Slot()
    def _show_places(self) -> None:
        known = self.workspace.library.documents if self.workspace else {}
        here = [place for place in self.places if place.document in known]
        self.page.start.show_places(here, self.desk.language)

    @Slot(object)
    def _on_added(self, _report: AddReport) -> None:
        self.search.refresh()
        self.refresh_overview()

    @Slot(object)
    def _on_opening_failed(self, error: SummitError) -> None:
        self.page.opening.show_failure(self.desk.words.error(error))

    @Slot(object)
    def _on_opening_progressed(self, progress: Progress) -> None:
        self.page.opening.show_progress(progress, self.desk.words.stage(progress.stage))

    @Slot()
    def _on_retry(self) -> None:
        self.page.show_opening()
        self.opening.again()

    # -- telling ----------------------------------------------------------------------------

    @Slot(object)
    def tell_failure(self, error: SummitError) -> None:
        """A failure in words, at the top of the page."""
        if error.code != "cancelled":
            self.notices.tell("error", self.desk.words.error(error))

    @Slot()
    def _on_moved(self) -> None:
        self.actions_["back"].setEnabled(self.navigator.history.can_back)
        self.actions_["forward"].setEnabled(self.navigator.history.can_forward)

    def _focus_results(self) -> None:
        if self.page.currentWidget() is self.page.results:
            self.navigator.show_search()
            self.page.results.list.focus_first()

    # -- language and look --------------------------------------------------------------------

    def retranslate(self) -> None:
        self.setWindowTitle("Summit KB")
        self.actions_.retranslate()
        self.bar.language.set_value(self.desk.language)
        self.bar.show_mode(self.desk.appearance.mode)
        self._on_moved()

    @Slot()
    def _on_language_changed(self) -> None:
        self.retranslate()
        self.search.refresh()
        self.refresh_overview()

    @Slot()
    def _on_look_changed(self) -> None:
        self.bar.show_mode(self.desk.appearance.mode)

    # -- Qt -----------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()
            self.drop_sheet.cover()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self.drop_sheet.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.drop_sheet.hide()
        event.acceptProposedAction()
        self.adding.add(dropped_paths(event.mimeData()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.popup.isVisible():
            self.popup.place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.adding.is_running and not self.orders.confirm_stop():
            event.ignore()
            return
        self._state_file.save(remembering.state_of(self))
        self.desk.bridge.close()
        if self.workspace is not None:
            self.workspace.close()
        super().closeEvent(event)
