"""The main window: what is where, and who hears whom."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from summit_kb.app.updating.marker import is_marker
from summit_kb.desktop.adding.add_bar import AddBar
from summit_kb.desktop.adding.adding import Adding
from summit_kb.desktop.adding.choosing import dropped_paths
from summit_kb.desktop.adding.drop_sheet import DropSheet
from summit_kb.desktop.desk import Desk
from summit_kb.desktop.editions.edition_line import EditionLine
from summit_kb.desktop.places import ReadPlaces
from summit_kb.desktop.searching import SearchSession
from summit_kb.desktop.theme import icons
from summit_kb.desktop.window import remembering
from summit_kb.desktop.window.actions import Actions
from summit_kb.desktop.window.asked_for import AskedFor
from summit_kb.desktop.window.collecting import Collecting
from summit_kb.desktop.window.error_line import ErrorLine
from summit_kb.desktop.window.finding import Finding, FindingParts
from summit_kb.desktop.window.history_menu import HistoryMenu
from summit_kb.desktop.window.holding import Holding
from summit_kb.desktop.window.keeping import Keeping
from summit_kb.desktop.window.librarian_tab import LibrarianTab
from summit_kb.desktop.window.marks_host import MarksHost
from summit_kb.desktop.window.navigator import Navigator
from summit_kb.desktop.window.notices import Notices
from summit_kb.desktop.window.orders import Orders
from summit_kb.desktop.window.palette_host import DOING, PaletteHost
from summit_kb.desktop.window.readers import reader_maker
from summit_kb.desktop.window.rooms import Rooms
from summit_kb.desktop.window.search_page import SearchPage
from summit_kb.desktop.window.state_file import StateFile
from summit_kb.desktop.window.suggestions import SuggestionPopup
from summit_kb.desktop.window.system_menu import SystemMenu
from summit_kb.desktop.window.tabs import Tabs
from summit_kb.desktop.window.top_bar import TopBar
from summit_kb.desktop.window.updating import Updating
from summit_kb.foundation.errors import SummitError

_KEEP_AFTER_MS = 3_000


class MainWindow(QMainWindow):
    """The parts are public: controllers and tests speak to them. Signal: ``closing``."""

    closing = Signal()

    def __init__(self, desk: Desk, state_file: StateFile | None = None) -> None:
        super().__init__()
        self.desk = desk
        self.places = ReadPlaces()
        self._state_file = state_file or StateFile()
        self.state = self._state_file.load()
        self._build()
        self._connect()
        self._keep_soon = self._build_keeping()
        remembering.take_up_shape(self, self.state)
        self.retranslate()
        self.bar.field.setFocus()

    def _build(self) -> None:
        self.setWindowIcon(icons.icon("app"))
        self.setAcceptDrops(True)
        self.setMinimumSize(520, 420)
        self.commands = Actions(self)
        if sys.platform == "darwin":
            self.setMenuBar(SystemMenu(self.commands))
        self.search = SearchSession(self.desk, self)
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
        self.librarian = LibrarianTab(self)
        self.rooms = Rooms(self)
        self.collecting = Collecting(self)
        self.palette_host = PaletteHost(self)
        for name in ("back", "forward"):
            HistoryMenu(self, self.bar.button(name), ahead=name == "forward")
        self.marks = MarksHost(self)
        self.orders = Orders(self)
        self.keeping = Keeping(self)
        self.updating = Updating(self)
        self.holding = Holding(self)
        self.asked_for = AskedFor(self)
        self.holding.ready.connect(self.keeping.library_changed)
        self._build_find_key()

    def _build_parts(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.bar = TopBar(self.commands)
        self.error_line = ErrorLine()
        self.notices = Notices()
        self.page = SearchPage(self.desk, self.search)
        self.tabs = Tabs(self.page)
        self.add_bar = AddBar(self.desk)
        for widget in (self.bar, self.error_line, self.notices):
            column.addWidget(widget)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.add_bar)
        self.edition_line = EditionLine()
        column.addWidget(self.edition_line)
        return body

    def _build_find_key(self) -> None:
        # In a document the same keys find in that document.
        key = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self.page)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self.commands["find"].trigger)

    def _build_keeping(self) -> QTimer:
        """Keeps the state now and then, so that a crash costs little."""
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(_KEEP_AFTER_MS)
        timer.timeout.connect(self._keep)
        self.navigator.moved.connect(timer.start)
        self.navigator.read.connect(timer.start)
        return timer

    def _connect(self) -> None:
        self.commands.wanted.connect(self.orders.carry_out)
        self.bar.field.commands_wanted.connect(lambda: self.palette_host.open(DOING))
        self.bar.language_chosen.connect(self.orders.use_language)
        self.navigator.moved.connect(self._on_moved)
        self.page.results.opened.connect(self.navigator.open_hit)
        self.page.results.left_at_top.connect(self.bar.field.setFocus)
        self.page.results.like.opened.connect(self.navigator.open)
        self.page.results.absent.opened.connect(self.navigator.open)
        self.page.results.like.left.connect(self.navigator.back)
        self.adding.queue_wanted.connect(self._show_imports)
        self.navigator.describe_wanted.connect(self._describe)
        self.navigator.deed_wanted.connect(self.librarian.do)
        self.page.results.list.deed_wanted.connect(self.librarian.do)
        self.page.results.list.room_wanted.connect(self.rooms.show)
        self.desk.appearance.changed.connect(self._on_look_changed)
        self._connect_start_page()
        self.finding.tell_others(self.tell_failure)
        for failing in (self.navigator.failed, self.adding.failed, self.desk.bridge.failure):
            failing.connect(self.tell_failure)

    def _connect_start_page(self) -> None:
        start = self.page.start
        start.searched.connect(self.finding.search_for)
        start.topic_chosen.connect(self.finding.show_topic)
        start.opened.connect(self.navigator.open)
        start.opened_with.connect(self.navigator.open)
        start.room_wanted.connect(self.rooms.show)
        start.add_wanted.connect(self.commands["add_files"].trigger)

    @Slot(object)
    def tell_failure(self, error: SummitError) -> None:
        """A failure in words, at the top of the page."""
        if error.code != "cancelled":
            self.notices.tell("error", self.desk.words.error(error))

    def retranslate(self) -> None:
        self.setWindowTitle("Summit KB")
        self.commands.retranslate()
        self.bar.language.set_value(self.desk.language)
        self.bar.show_mode(self.desk.appearance.mode)
        self._on_moved()

    @Slot()
    def _keep(self) -> None:
        # Before the library is open there is nothing new to keep, only something to lose.
        if self.holding.workspace is not None:
            self._state_file.save(remembering.state_of(self))

    @Slot()
    def _on_moved(self) -> None:
        self.commands["back"].setEnabled(self.navigator.history.can_back)
        self.commands["forward"].setEnabled(self.navigator.history.can_forward)

    @Slot()
    def _on_look_changed(self) -> None:
        self.bar.show_mode(self.desk.appearance.mode)

    @Slot(str)
    def _describe(self, document: str) -> None:
        self.librarian.show("confirming", [document])

    @Slot()
    def _show_imports(self) -> None:
        self.librarian.show("imports")

    def _focus_results(self) -> None:
        if self.page.currentWidget() is self.page.results:
            self.navigator.show_search()
            self.page.results.list.focus_first()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()
            self.drop_sheet.cover()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self.drop_sheet.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.drop_sheet.hide()
        event.acceptProposedAction()
        paths = dropped_paths(event.mimeData())
        markers = [path for path in paths if is_marker(path)]
        if markers:
            self.updating.show_page(markers[0])
        self.adding.add([path for path in paths if path not in markers])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.popup.isVisible():
            self.popup.place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def closeEvent(self, event: QCloseEvent) -> None:
        stays = self.adding.is_running and not self.orders.confirm_stop()
        if stays or not self.librarian.may_close():
            event.ignore()
            return
        self.closing.emit()
        self._keep_soon.stop()
        self._keep()
        self.navigator.stop()
        self.keeping.close()
        self.updating.close()
        self.adding.close()
        self.desk.bridge.close()
        self.holding.close()
        super().closeEvent(event)
