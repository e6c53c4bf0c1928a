"""The section of removed documents: bring them back, or delete them for good."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from summit_kb.app.desk import Done
from summit_kb.app.trash import Trashed
from summit_kb.desktop.librarian.blank_page import BlankPage
from summit_kb.desktop.librarian.plain_table import PlainTable
from summit_kb.desktop.librarian.section import Section, SectionContext
from summit_kb.desktop.librarian.trash.deleting import may_delete
from summit_kb.desktop.librarian.trash.rows import WIDTHS, make_row
from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.elided import ElidedLabel
from summit_kb.desktop.widgets.text import heading, muted
from summit_kb.domain.change import ChangeSet


class TrashSection(Section):
    """A target is the id of a document to mark."""

    def __init__(self, context: SectionContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._trashed: dict[str, Trashed] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 0)
        column.setSpacing(10)
        column.addLayout(self._build_head())
        self._hint = muted()
        self._hint.setWordWrap(True)
        column.addWidget(self._hint)
        self.table = PlainTable(WIDTHS)
        self.blank = BlankPage("trash")
        self.pages = QStackedWidget()
        self.pages.addWidget(self.table)
        self.pages.addWidget(self.blank)
        column.addWidget(self.pages, 1)
        self.table.chosen_changed.connect(self._on_chosen)
        self.table.opened.connect(self._on_opened)
        self.table.remove_wanted.connect(self.delete_chosen)
        self.retranslate()

    def _build_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        self._title = heading()
        self._title.setWordWrap(False)
        self.count = ElidedLabel(kind="muted")
        self.restore_button = QPushButton()
        self.restore_button.setIcon(icons.icon("undo"))
        self.restore_button.clicked.connect(self.restore_chosen)
        self.delete_button = QPushButton()
        self.delete_button.setIcon(icons.icon("trash"))
        self.delete_button.clicked.connect(self.delete_chosen)
        row.addWidget(self._title)
        row.addSpacing(6)
        row.addWidget(self.count, 1)
        row.addWidget(self.delete_button)
        row.addWidget(self.restore_button)
        return row

    def refresh(self) -> None:
        workspace = self.context.workspace
        self.context.desk.bridge.query("desk-trash", workspace.trash, self._on_trashed)

    def show_target(self, target: object) -> None:
        self.table.choose([str(target)], str(target))

    def first_focus(self) -> QWidget:
        return self.table

    @Slot()
    def restore_chosen(self) -> None:
        """Bring the chosen documents back."""
        desk, names = self.context.workspace.desk, self.table.chosen_ids()
        if names:
            self.context.changes.run(
                lambda report, _cancel: desk.restore(names, report=report), self._on_restored
            )

    @Slot()
    def delete_chosen(self) -> None:
        """Delete the chosen documents for good, after asking."""
        workspace, names = self.context.workspace, self.table.chosen_ids()
        if names and may_delete([self._trashed[name].title for name in names], self):
            self.context.changes.run(
                lambda _report, _cancel: workspace.delete(names), self._on_deleted
            )

    def retranslate(self) -> None:
        self._title.setText(self.tr("Trash"))
        self._hint.setText(
            self.tr(
                "Removed documents stay here, whole, until they are deleted for good. Nobody finds "
                "them by searching."
            )
        )
        self.restore_button.setText(" " + self.tr("Bring back"))
        self.delete_button.setText(" " + self.tr("Delete for good…"))
        self.table.setAccessibleName(self.tr("Removed documents"))
        self.blank.say(
            self.tr("The trash is empty"),
            self.tr("What is removed from the library can be brought back from here."),
        )
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _on_trashed(self, found: list[Trashed]) -> None:
        self._trashed = {one.id: one for one in found}
        self._show()

    def _show(self) -> None:
        words, language = self.context.desk.words, self.context.desk.language
        heads = (
            *(words.field(name) for name in ("title", "number", "type")),
            *(self.tr("Removed"), self.tr("By"), self.tr("Size")),
        )
        rows = [make_row(one, words, language) for one in self._trashed.values()]
        self.table.show_rows(heads, rows)
        self.pages.setCurrentWidget(self.table if rows else self.blank)
        self._hint.setVisible(bool(rows))
        size = QLocale().formattedDataSize(sum(one.size for one in self._trashed.values()), 1)
        text = self.tr("%Ln documents", "", len(rows))
        self.count.setText(f"{text} · {size}" if rows else "")
        self._on_chosen()

    @Slot()
    def _on_chosen(self) -> None:
        chosen = bool(self.table.chosen_ids())
        self.restore_button.setEnabled(chosen)
        self.delete_button.setEnabled(chosen)

    @Slot(str)
    def _on_opened(self, _name: str) -> None:
        self.restore_chosen()

    def _on_restored(self, done: Done) -> None:
        count = len(done.documents)
        self.context.changes.tell_done(
            self.tr("%Ln documents are back in the library", "", count), done
        )

    def _on_deleted(self, change: ChangeSet) -> None:
        self.context.changes.tell(
            self.tr("%Ln documents deleted for good", "", len(change.documents))
        )
