"""The section of the history: change sets above, what one of them changed below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from summit_kb.app.desk import Done, Past
from summit_kb.desktop.librarian.blank_page import BlankPage
from summit_kb.desktop.librarian.past.past_filter import PastFilter
from summit_kb.desktop.librarian.past.past_rows import (
    CHANGE_WIDTHS,
    SET_WIDTHS,
    change_rows,
    document_of,
    set_row,
)
from summit_kb.desktop.librarian.past.value_words import ValueWords
from summit_kb.desktop.librarian.plain_table import PlainTable
from summit_kb.desktop.librarian.section import Section, SectionContext
from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.elided import ElidedLabel
from summit_kb.desktop.widgets.text import heading
from summit_kb.domain.locator import Locator

_Read = tuple[list[Past], dict[str, str]]


class PastSection(Section):
    """A target is the id of a document whose history alone is to be shown."""

    def __init__(self, context: SectionContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._document = ""
        self._past: dict[str, Past] = {}
        self._removed: dict[str, str] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 0)
        column.setSpacing(10)
        column.addLayout(self._build_head())
        self.filter = PastFilter()
        self.filter.changed.connect(self._show)
        self.filter.document_dropped.connect(self._on_document_dropped)
        column.addWidget(self.filter)
        column.addWidget(self._build_tables(), 1)
        self.retranslate()

    def _build_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        self._title = heading()
        self._title.setWordWrap(False)
        self.count = ElidedLabel(kind="muted")
        self.undo_button = QPushButton()
        self.undo_button.setIcon(icons.icon("undo"))
        self.undo_button.clicked.connect(self.undo_chosen)
        row.addWidget(self._title)
        row.addSpacing(6)
        row.addWidget(self.count, 1)
        row.addWidget(self.undo_button)
        return row

    def _build_tables(self) -> QSplitter:
        self.table = PlainTable(SET_WIDTHS)
        self.table.setSelectionMode(PlainTable.SelectionMode.SingleSelection)
        self.table.chosen_changed.connect(self._on_chosen)
        self.blank = BlankPage("recent")
        self.pages = QStackedWidget()
        self.pages.addWidget(self.table)
        self.pages.addWidget(self.blank)
        self.changes = PlainTable(CHANGE_WIDTHS)
        self.changes.opened.connect(self._on_opened)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.setProperty("kind", "gap")
        split.addWidget(self.pages)
        split.addWidget(self.changes)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        return split

    def refresh(self) -> None:
        workspace, document = self.context.workspace, self._document or None

        def read() -> _Read:
            removed = {one.id: one.title for one in workspace.trash()}
            return workspace.desk.history(document), removed

        self.context.desk.bridge.query("desk-past", read, self._on_past)

    def show_target(self, target: object) -> None:
        self._document = str(target)
        found = self.context.workspace.library.documents.get(self._document)
        self.filter.show_document(found.title if found else self._document)
        self.refresh()

    def first_focus(self) -> QWidget:
        return self.table

    @Slot()
    def undo_chosen(self) -> None:
        """Undo the marked change set, or redo it when it is undone."""
        past, desk = self._past.get(self.table.current_id), self.context.workspace.desk
        if past is None or past.change.of is not None:
            return
        name = past.change.id
        if past.is_undone:
            self.context.changes.run(
                lambda report, _cancel: desk.redo(name, report=report), self._on_redone
            )
        else:
            self.context.changes.undo(name)

    def retranslate(self) -> None:
        self._title.setText(self.tr("History"))
        self.table.setAccessibleName(self.tr("Changes, the newest first"))
        self.changes.setAccessibleName(self.tr("What the marked change changed"))
        self.blank.say(
            self.tr("No change fits"),
            self.tr("Every change of documents and topics is listed here, with who made it."),
        )
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _on_past(self, read: _Read) -> None:
        found, self._removed = read
        self._past = {one.change.id: one for one in found}
        self.filter.offer(sorted({one.change.by for one in found}))
        self._show()

    @Slot()
    def _show(self) -> None:
        words, language = self.context.desk.words, self.context.desk.language
        names = self._names()
        heads = (
            *(self.tr("When"), self.tr("Who"), self.tr("What")),
            *(self.tr("Documents and fields"), self.tr("State")),
        )
        fitting = [one for one in self._past.values() if self.filter.fits(one)]
        rows = [set_row(one, names, words, language) for one in fitting]
        self.table.show_rows(heads, rows)
        self.table.narrow(self.filter.field.text())
        shown = self.table.rows.rowCount()
        self.count.setText(self.tr("%Ln changes", "", shown))
        self.pages.setCurrentWidget(self.table if shown else self.blank)
        if shown and not self.table.current_id:
            first = self.table.rows.row(0).id
            self.table.choose([first], first)
        self._on_chosen()

    def _names(self) -> ValueWords:
        desk = self.context.desk
        library = self.context.workspace.library
        return ValueWords(library, desk.words, desk.language, self._removed)

    @Slot()
    def _on_chosen(self) -> None:
        past = self._past.get(next(iter(self.table.chosen_ids()), ""))
        heads = (
            *(self.tr("Document or file"), self.tr("Field")),
            *(self.tr("Before"), self.tr("After")),
        )
        rows = change_rows(past.change, self._names(), self.context.desk.words) if past else []
        self.changes.show_rows(heads, rows)
        is_undone = past is not None and past.is_undone
        self.undo_button.setText(
            " " + (self.tr("Redo this change") if is_undone else self.tr("Undo this change"))
        )
        self.undo_button.setEnabled(past is not None and past.change.of is None)

    @Slot(str)
    def _on_opened(self, number: str) -> None:
        past = self._past.get(self.table.current_id)
        document = document_of(past.change, int(number)) if past else ""
        if document in self.context.workspace.library.documents:
            self.open_requested.emit(Locator(document))
        elif document:
            self.section_requested.emit("trash", document)

    @Slot()
    def _on_document_dropped(self) -> None:
        self._document = ""
        self.refresh()

    def _on_redone(self, done: Done) -> None:
        count = len(done.change.documents) if done.change else 0
        self.context.changes.tell_done(
            self.tr("Done again: %Ln documents changed", "", count), done
        )
