"""What a table would change, seen before anything is written."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from summit_kb.app.exchange.plan import SheetPlan
from summit_kb.app.words import Words
from summit_kb.desktop.librarian.exchanging.plan_model import PlanModel
from summit_kb.desktop.librarian.exchanging.plan_rows import lines_of
from summit_kb.desktop.widgets.buttons import primary_button
from summit_kb.desktop.widgets.sizing import resize_in_letters, scaled
from summit_kb.desktop.widgets.text import heading, muted
from summit_kb.library.store import Library

_WIDTHS = (7, 38, 20, 30)
_LAST = 34
_SIDE = 22


class PlanDialog(QDialog):
    """Signal: ``conflicts_wanted`` (bool) asks for the plan anew, with or without the rows of
    documents edited since; ``show_plan`` takes it.
    """

    conflicts_wanted = Signal(bool)

    def __init__(
        self, plan: SheetPlan, library: Library, words: Words, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import a table"))
        self._library = library
        self._words = words
        self.plan = plan
        resize_in_letters(self, 150, 66)
        self._build()
        self.show_plan(plan)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_SIDE, 20, _SIDE, 16)
        layout.setSpacing(10)
        self.title = heading(1.25)
        layout.addWidget(self.title)
        self.notes = muted()
        self.notes.setWordWrap(True)
        layout.addWidget(self.notes)
        self.model = PlanModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self._dress(self.table)
        layout.addWidget(self.table, 1)
        self.with_conflicts = QCheckBox()
        self.with_conflicts.toggled.connect(self.conflicts_wanted)
        layout.addWidget(self.with_conflicts)
        layout.addLayout(self._build_buttons())

    def _dress(self, table: QTableView) -> None:
        table.setProperty("kind", "plan")
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + scaled(13))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)

    def _build_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch()
        self.leave = QPushButton(self.tr("Cancel"))
        self.leave.setAutoDefault(False)
        self.leave.clicked.connect(self.reject)
        self.write = primary_button()
        self.write.setDefault(True)
        self.write.clicked.connect(self.accept)
        for button in (self.leave, self.write):
            row.addWidget(button)
        return row

    @Slot(object)
    def show_plan(self, plan: SheetPlan) -> None:
        """Show what ``plan`` would do."""
        self.plan = plan
        lines = lines_of(plan, self._library, self._words)
        self.model.show_lines(lines, self._heads())
        self._fit_columns()
        self.table.setVisible(bool(lines))
        self.title.setText(self._title())
        self.table.setAccessibleName(self.title.text())
        notes = self._notes()
        self.notes.setText("\n".join(notes))
        self.notes.setVisible(bool(notes))
        count = len(plan.conflicts)
        self.with_conflicts.setText(
            self.tr("Also change %Ln document(s) edited after the table was written", "", count)
        )
        self.with_conflicts.setVisible(count > 0 and not plan.faults)
        can_write = bool(plan.changes) and not plan.faults
        self.write.setText(self.tr("Write %Ln change(s)", "", len(plan.changes)))
        self.write.setVisible(can_write)
        self.leave.setText(self.tr("Cancel") if can_write else self.tr("Close"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """All of a line is seen at once, however large the text; the last column has the rest."""
        letter = self.table.fontMetrics().averageCharWidth()
        room = max(self.width() - 2 * _SIDE, letter)
        share = min(1.0, room / (letter * (sum(_WIDTHS) + _LAST)))
        head = self.table.horizontalHeader()
        for column, width in enumerate(_WIDTHS):
            least = head.sectionSizeHint(column)
            self.table.setColumnWidth(column, max(int(letter * width * share), least))

    def _title(self) -> str:
        plan = self.plan
        if plan.faults:
            return self.tr("%Ln thing(s) in the table are wrong", "", len(plan.faults))
        if not plan.changes:
            return self.tr("The table changes nothing")
        changes = self.tr("%Ln change(s) in {documents}", "", len(plan.changes))
        documents = self.tr("%Ln document(s)", "", len(plan.documents))
        return changes.format(documents=documents)

    def _notes(self) -> list[str]:
        plan, notes = self.plan, [self.plan.path.name]
        if plan.faults:
            notes.append(self.tr("Nothing is written until all of them are mended in the table."))
        if plan.ignored:
            said = self.tr("Columns nobody knows, left aside: {columns}")
            notes.append(said.format(columns=", ".join(plan.ignored)))
        if plan.fixed:
            names = ", ".join(self._words.field(name) for name in plan.fixed)
            said = self.tr("Columns that only tell something, changes left aside: {columns}")
            notes.append(said.format(columns=names))
        if not plan.is_signed:
            notes.append(
                self.tr("The signatures are missing: documents edited since cannot be told.")
            )
        return notes

    def _heads(self) -> list[str]:
        heads = [self.tr("Row"), self.tr("Document"), self.tr("Field")]
        if self.plan.faults:
            return [*heads, self.tr("In the table"), self.tr("What is wrong")]
        return [*heads, self.tr("Before"), self.tr("After")]
