"""The section of documents: the table with its filters, and the fields of what is chosen beside."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMessageBox, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from summit_kb.desktop.librarian.batch.edit_panel import EditPanel
from summit_kb.desktop.librarian.blank_page import BlankPage
from summit_kb.desktop.librarian.documents.deeds import Deeds
from summit_kb.desktop.librarian.documents.filter_line import FilterLine
from summit_kb.desktop.librarian.documents.head_line import HeadLine
from summit_kb.desktop.librarian.documents.heads import head
from summit_kb.desktop.librarian.documents.narrowing import Narrowing
from summit_kb.desktop.librarian.documents.row import Row, RowShelf
from summit_kb.desktop.librarian.documents.row_menu import row_menu
from summit_kb.desktop.librarian.documents.table_model import TableModel
from summit_kb.desktop.librarian.documents.table_view import TableView
from summit_kb.desktop.librarian.section import Section, SectionContext
from summit_kb.domain.locator import Locator

_OPENED_AT_ONCE = 8
_QUALITY_SECONDS = 0.3
_QUALITY_PAUSE_MS = 120


@dataclass(frozen=True)
class EditTarget:
    """Documents whose ``field`` is to be edited."""

    ids: tuple[str, ...]
    field: str


class DocumentsSection(Section):
    """A target is a list of document ids to show alone, an EditTarget, or the name of a quick
    filter.
    """

    def __init__(self, context: SectionContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.deeds = Deeds(context, self)
        self._shelf = RowShelf()
        self.model = TableModel(lambda column: head(column, context.desk.words), self)
        self._build()
        self._connect()
        self._measuring = QTimer(self)
        self._measuring.setSingleShot(True)
        self._measuring.setInterval(_QUALITY_PAUSE_MS)
        self._measuring.timeout.connect(self._measure)
        self.retranslate()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 0)
        column.setSpacing(10)
        self.head = HeadLine()
        self.filters = FilterLine(self.context.desk)
        self.table = TableView(self.model)
        self.blank = BlankPage("documents")
        self.pages = QStackedWidget()
        self.pages.addWidget(self.table)
        self.pages.addWidget(self.blank)
        self.split = QSplitter()
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.pages)
        self.panel = EditPanel(self.context)
        self.panel.hide()
        self.split.addWidget(self.panel)
        self.split.setStretchFactor(0, 1)
        self.split.setStretchFactor(1, 0)
        column.addWidget(self.head)
        column.addWidget(self.filters)
        column.addWidget(self.split, 1)

    def _connect(self) -> None:
        self.filters.changed.connect(self._on_narrowed)
        self.filters.left_below.connect(self.table.setFocus)
        self.table.opened.connect(self._on_opened)
        self.table.remove_wanted.connect(self.remove_chosen)
        self.table.edit_wanted.connect(self.edit_chosen)
        self.panel.closed.connect(self._close_panel)
        self.panel.left.connect(self.table.setFocus)
        self.head.edit_wanted.connect(self._on_edit_button)
        self.table.menu_wanted.connect(self._on_menu)
        self.table.chosen_changed.connect(self._on_chosen)
        self.blank.wanted.connect(self._on_blank)
        self.head.open_wanted.connect(self.open_chosen)
        self.head.remove_wanted.connect(self.remove_chosen)
        self.head.columns_wanted.connect(self._on_columns)
        self.head.undo_wanted.connect(self.context.changes.undo_last)
        self.head.redo_wanted.connect(self.context.changes.redo)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.filters.field.setFocus)

    def refresh(self) -> None:
        """Make the rows of what has changed, in a thread."""
        workspace, desk = self.context.workspace, self.context.desk
        words, language = desk.words, desk.language
        desk.bridge.query(
            "desk-rows", lambda: self._shelf.rows(workspace, words, language), self._on_rows
        )

    def show_target(self, target: object) -> None:
        if isinstance(target, str):
            self.filters.use(target)
        elif isinstance(target, EditTarget):
            self.show_target(list(target.ids))
            self.edit_chosen(target.field)
        elif isinstance(target, list):
            self.filters.show_only([str(name) for name in target])
            self.table.choose({str(name) for name in target}, str(target[0]) if target else "")

    def first_focus(self) -> QWidget:
        return self.table if self.pages.currentWidget() is self.table else self.filters.field

    def may_close(self) -> bool:
        if not self.panel.touched:
            return True
        answer = QMessageBox.question(
            self,
            self.tr("Not applied"),
            self.tr("The fields you edited are not applied yet. Leave them all the same?"),
        )
        return answer == QMessageBox.StandardButton.Yes

    def state(self) -> dict[str, Any]:
        return {"table": self.table.columns_state()}

    def restore(self, state: Mapping[str, Any]) -> None:
        table = state.get("table")
        if isinstance(table, dict):
            self.table.restore_columns(table)

    @Slot()
    def open_chosen(self) -> None:
        """Open the chosen documents, a handful at most."""
        for name in self.table.chosen_ids()[:_OPENED_AT_ONCE]:
            self.open_requested.emit(Locator(name))

    @Slot()
    def edit_chosen(self, field: str = "") -> None:
        """Show the fields of what is chosen, with the keyboard in ``field`` or the first."""
        if not self.panel.isVisible():
            self.panel.show()
            self.head.edit.setChecked(True)
            self.panel.refresh()
        self.panel.show_documents(self.table.chosen_ids())
        self.panel.start(field)

    @Slot()
    def remove_chosen(self) -> None:
        """Move the chosen documents to the trash; undoing is offered, so nobody is asked."""
        self.deeds.remove(self.table.chosen_ids())

    def retranslate(self) -> None:
        if self.model.total:
            self.blank.say(
                self.tr("No document fits these filters"),
                self.tr("Words may be typed without accents; fewer filters show more."),
                self.tr("Show all"),
            )
        else:
            self.blank.say(
                self.tr("This library has no documents yet"),
                self.tr("Import files or a folder; what can be read of them is proposed."),
                self.tr("Go to Import"),
            )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._measuring.stop()

    def _on_rows(self, rows: list[Row]) -> None:
        chosen, current = set(self.table.chosen_ids()), self.table.current_id
        self.model.set_rows(rows)
        self.filters.offer(rows, self.context.workspace.library.thesaurus)
        self.table.choose(chosen, current)
        self._show_state()
        if self.panel.isVisible():
            self.panel.refresh()
        self._measure()

    @Slot(object)
    def _on_narrowed(self, narrowing: Narrowing) -> None:
        chosen, current = set(self.table.chosen_ids()), self.table.current_id
        self.model.narrow(narrowing)
        self.table.choose(chosen, current)
        self._show_state()

    def _show_state(self) -> None:
        is_empty = self.model.rowCount() == 0
        self.retranslate()
        self.pages.setCurrentWidget(self.blank if is_empty else self.table)
        self._on_chosen()

    @Slot()
    def _on_chosen(self) -> None:
        chosen = self.table.chosen_count()
        self.head.show_counts(self.model.rowCount(), self.model.total, chosen)
        if self.panel.isVisible():
            self.panel.show_documents(self.table.chosen_ids())

    @Slot(int)
    def _on_opened(self, place: int) -> None:
        self.open_requested.emit(Locator(self.model.row(place).id))

    @Slot()
    def _on_edit_button(self) -> None:
        if self.head.edit.isChecked():
            self.edit_chosen()
        else:
            self._close_panel()

    @Slot()
    def _close_panel(self) -> None:
        self.panel.revert()
        self.panel.hide()
        self.head.edit.setChecked(False)
        self.table.setFocus()

    @Slot()
    def _on_blank(self) -> None:
        if self.model.total:
            self.filters.clear()
        else:
            self.section_requested.emit("imports", None)

    @Slot()
    def _on_columns(self) -> None:
        button = self.head.columns
        menu = self.table.columns_menu(button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    @Slot(QPoint)
    def _on_menu(self, at: QPoint) -> None:
        chosen = self.table.chosen_ids()
        menu = row_menu(len(chosen), self._doing(chosen), self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _doing(self, chosen: list[str]) -> dict[str, Callable[[], None]]:
        first = chosen[0] if chosen else ""
        return {
            "open": self.open_chosen,
            "describe": lambda: self.describe_requested.emit(chosen),
            "edit": self.edit_chosen,
            "confirm": lambda: self.deeds.confirm(chosen),
            "past": lambda: self.section_requested.emit("past", first),
            "folder": lambda: self.deeds.show_folder(first),
            "compare": lambda: self.deeds.compare(chosen),
            "copy": lambda: self.deeds.copy_locators(chosen),
            "table": lambda: self.export_requested.emit(chosen),
            "remove": self.remove_chosen,
        }

    @Slot()
    def _measure(self) -> None:
        """Work out qualities a little at a time while the table is seen."""
        workspace = self.context.workspace
        documents = [row.document for row in self.model.rows if row.quality is None]
        if documents and self.isVisible():
            self.context.desk.bridge.query(
                "desk-quality",
                lambda: workspace.qualities.work_out(documents, _QUALITY_SECONDS),
                self._on_measured,
            )

    def _on_measured(self, more: bool) -> None:
        if more:
            self._measuring.start()
        else:
            self.refresh()
