"""The room of notes: all of this library's, narrowed, read, changed, found again, moved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from summit_kb.app.notes.listing import Listings, NoteListing, NoteOrder, NoteRow
from summit_kb.app.notes.views import NoteState
from summit_kb.desktop.announce import announce
from summit_kb.desktop.librarian.blank_page import BlankPage
from summit_kb.desktop.notebook.doing import Doing
from summit_kb.desktop.notebook.head import NotebookHead
from summit_kb.desktop.notebook.note_filters import NoteFilters
from summit_kb.desktop.notebook.note_model import ABOUT_ROLE
from summit_kb.desktop.notebook.note_rows import NoteRows
from summit_kb.desktop.notebook.sheet import NoteSheet
from summit_kb.desktop.notebook.undo_line import UndoLine
from summit_kb.desktop.window.room_page import RoomPage
from summit_kb.domain.locator import Locator
from summit_kb.foundation.errors import SummitError

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace
    from summit_kb.desktop.desk import Desk

_CHANNEL, _LOOKING = "notebook", "notebook-looking"
_LOOK_AGAIN_MS = 3_000
_SHEET_LETTERS = 92
_NARROW_LETTERS = 112
_TARGETS = {"state": "states", "document": "documents", "topic": "topics", "colour": "colours"}


@dataclass(frozen=True)
class _Read:
    """All there is to show, read in one go."""

    listing: NoteListing
    collections: tuple[tuple[str, str], ...]
    stamp: object
    is_looked_for: bool


class NotebookPage(RoomPage):
    """Its target is ``{"note": id}``, or what to tick: state, document, topic, colour."""

    def __init__(self, desk: Desk, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.workspace = workspace
        self.listing: NoteListing | None = None
        self.collections: tuple[tuple[str, str], ...] = ()
        self._listings = Listings(workspace)
        self._stamp: object = None
        self._wanted = ""
        self._is_empty = False
        self.head, self.filters, self.rows = NotebookHead(), NoteFilters(), NoteRows()
        self.sheet, self.blank, self.line = NoteSheet(), BlankPage("edit"), UndoLine()
        self.doing = Doing(self)
        self._again = QTimer(self)
        self._again.setInterval(_LOOK_AGAIN_MS)
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_target(self, target: object) -> None:
        wanted = cast("dict[str, object]", target) if isinstance(target, dict) else {}
        note = wanted.get("note")
        if isinstance(note, str):
            self._wanted = note
        ticked = {group: [str(wanted[key])] for key, group in _TARGETS.items() if wanted.get(key)}
        if ticked or self._wanted:
            self.head.field.clear()
            self.filters.set_ticked(ticked)
        self.read()

    def title(self) -> str:
        return ""

    def state(self) -> dict[str, Any]:
        return {
            "widths": self._split.sizes(),
            "order": self.head.chosen_order.value,
            "ticked": self.filters.ticked(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        widths, order, ticked = state.get("widths"), state.get("order"), state.get("ticked")
        if isinstance(widths, list) and len(widths) == 3 and all(type(w) is int for w in widths):
            self._split.setSizes(widths)
        if order in [one.value for one in NoteOrder]:
            self.head.order.set_value(str(order))
        if isinstance(ticked, dict):
            lists = {str(k): list(map(str, v)) for k, v in ticked.items() if isinstance(v, list)}
            try:
                self.filters.set_ticked(lists)
                self.filters.choice("", NoteOrder.DOCUMENT)
            except ValueError:
                self.filters.set_ticked({})

    def refresh(self) -> None:
        self.read()

    def collect(self) -> bool:
        self.doing.collect()
        return bool(self.doing.chosen)

    def focus_first(self) -> None:
        here = self.rows if self.rows.notes.rowCount() else self.head.field
        here.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def read(self) -> None:
        """Read all notes as they are now; texts are looked through afterwards, where they must."""
        self.desk.bridge.query(
            _CHANNEL, lambda: self._reading(look=False), self._on_read, self._on_failed
        )

    def retranslate(self) -> None:
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._again.start()
        if self.listing is not None:
            self.read()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._again.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Where three parts have no room side by side, a button shows the filters for the note."""
        is_narrow = self.width() < _NARROW_LETTERS * self.fontMetrics().averageCharWidth()
        self.head.filters.setVisible(is_narrow and not self._is_empty)
        filters = not is_narrow or self.head.filters.isChecked()
        self.filters.setVisible(filters and not self._is_empty)
        self._beside.setVisible(not (is_narrow and filters) and not self._is_empty)

    def _reading(self, *, look: bool) -> _Read:
        stamp = self.workspace.notes.stamp()
        listing = self._listings.read(look=look)
        kept = self.workspace.collections.all()
        return _Read(listing, tuple((one.id, one.name) for one in kept), stamp, look)

    @Slot(object)
    def _on_read(self, read: _Read) -> None:
        is_first = self.listing is None
        self.listing, self.collections, self._stamp = read.listing, read.collections, read.stamp
        self._show()
        unknown = any(row.view.state is NoteState.UNKNOWN for row in read.listing.rows)
        if unknown and not read.is_looked_for:
            self.desk.bridge.query(
                _LOOKING, lambda: self._reading(look=True), self._on_read, self._on_failed
            )
        if is_first and self.isVisible() and not self.head.field.hasFocus():
            self.focus_first()
        for fault in self.workspace.notes.store.take_faults():
            self.failed.emit(fault)

    @Slot(object)
    def _on_failed(self, error: SummitError) -> None:
        self.failed.emit(error)

    @Slot()
    def _show(self) -> None:
        """List what the filters let through."""
        listing = self.listing
        if listing is None:
            self._stack.setCurrentWidget(self._waiting)
            return
        choice = self.filters.choice(self.head.field.text(), self.head.chosen_order)
        rows, kept = listing.chosen(choice), self.rows.keep()
        language = self.desk.language
        by_document = choice.order is NoteOrder.DOCUMENT
        self.rows.notes.show(rows, by_document=by_document, language=language)
        self.rows.take_up(kept)
        self.filters.show_counts(
            listing, listing.counts(choice), self.workspace.library.thesaurus, language
        )
        self.head.show_counts(len(rows), len(listing.rows))
        self._say_blank(empty=not listing.rows, none=not rows)
        if self._wanted and self.rows.go_to(self._wanted):
            self._wanted = ""
        elif rows and self.rows.current is None:
            self.rows.choose(0)
        self._show_current()

    def _say_blank(self, *, empty: bool, none: bool) -> None:
        if empty:
            self.blank.say(
                self.tr("No notes yet"),
                self.tr(
                    "Select words in a document and press H to highlight them or N to write "
                    "a note; B keeps the page. Everything you mark is listed here."
                ),
                self.tr("Take in notes from a file…"),
            )
        elif none:
            self.blank.say(self.tr("No note is like that"), "", self.tr("Show all notes"))
        self._is_empty = empty
        self._fit()
        self._stack.setCurrentWidget(self.blank if empty or none else self.rows)

    @Slot()
    def _show_current(self) -> None:
        row, chosen = self.rows.current, len(self.rows.chosen)
        if row is None and chosen == 0 and not self.rows.notes.rowCount():
            self.sheet.show_row(None, "", 0)
            return
        about = str(self.rows.currentIndex().data(ABOUT_ROLE) or "")
        is_other = self.sheet.show_row(row, about, chosen)
        self.head.show_chosen(chosen)
        if row is not None and chosen <= 1 and not self.sheet.offers.isHidden():
            self.doing.offer(row, anew=is_other)

    @Slot()
    def _on_blank(self) -> None:
        if self.listing is not None and self.listing.rows:
            self.head.field.clear()
            self.filters.set_ticked({})
            self._show()
        else:
            self.doing.do("import")

    @Slot()
    def _on_order(self) -> None:
        """Another order begins at its top."""
        self._show()
        if self.rows.notes.rowCount():
            self.rows.choose(0)
            self.rows.scrollToTop()

    @Slot(object)
    def open(self, row: NoteRow) -> None:
        """The note in its document; one without a place opens the page it was on."""
        if row.view.document is None:
            announce(self, self.tr("The document is not in this library."))
            return
        page = row.view.page if row.view.page_label is not None else None
        self.opened.emit(Locator(row.view.document.id, page, f"note:{row.view.note.id}"))

    @Slot()
    def _on_again(self) -> None:
        """Notes made in a reader, in another window or by the command line come by themselves."""

        def seen(stamp: object) -> None:
            if stamp != self._stamp:
                self.read()

        self.desk.bridge.query("notebook-stamp", self.workspace.notes.stamp, seen)

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._waiting = QWidget()
        for part in (self._waiting, self.rows, self.blank):
            self._stack.addWidget(part)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._beside = QScrollArea()
        self._beside.setWidget(self.sheet)
        self._beside.setWidgetResizable(True)
        self._beside.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._beside.setFrameShape(QScrollArea.Shape.NoFrame)
        self._beside.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for part, stretch in ((self.filters, 0), (self._stack, 1), (self._beside, 0)):
            self._split.addWidget(part)
            self._split.setStretchFactor(self._split.count() - 1, stretch)
        letter = self.fontMetrics().averageCharWidth()
        self.filters.setMinimumWidth(24 * letter)
        self.rows.setMinimumWidth(36 * letter)
        self._beside.setMinimumWidth(36 * letter)
        self._split.setSizes([32 * letter, _SHEET_LETTERS * letter, 50 * letter])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._split, 1)
        column.addWidget(self.line)

    def _connect(self) -> None:
        self.head.changed.connect(self._show)
        self.head.order_changed.connect(self._on_order)
        self.head.export_wanted.connect(self.doing.export)
        self.head.filters_wanted.connect(self._fit)
        self.head.import_wanted.connect(self.doing.import_notes)
        self.filters.changed.connect(self._show)
        self.rows.opened.connect(self.open)
        self.rows.chosen_changed.connect(self._show_current)
        self.rows.current_changed.connect(self._show_current)
        self.rows.menu_wanted.connect(self.doing.show_menu)
        self.rows.deed_wanted.connect(self.doing.do)
        self.rows.colour_wanted.connect(self.doing.recolour)
        self.sheet.text_changed.connect(self.doing.write)
        self.sheet.colour_chosen.connect(self.doing.recolour)
        self.sheet.deed_wanted.connect(self.doing.do)
        self.sheet.offers.taken.connect(self.doing.accept)
        self.sheet.offers.looked_for.connect(self.doing.look_for)
        self.sheet.offers.left.connect(self.doing.leave)
        self.sheet.offers.shown.connect(self.doing.show_offer)
        self.blank.wanted.connect(self._on_blank)
        self.line.undo_wanted.connect(self.doing.undo)
        self._again.timeout.connect(self._on_again)
        for keys, deed in (("Ctrl+Z", "undo"), ("Ctrl+F", "find")):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda deed=deed: self.doing.do(deed))


def make(desk: Desk, workspace: Workspace) -> NotebookPage:
    """The page, as the list of rooms makes it."""
    return NotebookPage(desk, workspace)
