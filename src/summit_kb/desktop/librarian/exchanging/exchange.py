"""The commands of moving in and out: each asks for a file, works in the lane, tells the end."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from summit_kb.app.exchange.bags import export_bag
from summit_kb.app.exchange.sheet_export import SheetOptions, SheetWritten, export_sheet
from summit_kb.app.exchange.sheet_import import import_sheet
from summit_kb.app.exchange.sheet_reading import plan_of, read_plan
from summit_kb.desktop.librarian.exchanging import choosing
from summit_kb.desktop.librarian.exchanging.exchange_button import ExchangeButton
from summit_kb.desktop.librarian.exchanging.plan_dialog import PlanDialog

if TYPE_CHECKING:
    from summit_kb.app.desk import Done
    from summit_kb.app.exchange.plan import SheetPlan
    from summit_kb.app.workspace import Workspace
    from summit_kb.desktop.desk import Desk
    from summit_kb.desktop.librarian.changes import Changes
    from summit_kb.library.bags.writing import BagWritten


class Exchange(ExchangeButton):
    """The button with its menu, and what the commands do for one library."""

    def __init__(
        self, desk: Desk, workspace: Workspace, changes: Changes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._workspace = workspace
        self._changes = changes
        self.dialog: PlanDialog | None = None
        self.export_table.triggered.connect(self.export_sheet)
        self.import_table.triggered.connect(self.import_sheet)
        self.export_library.triggered.connect(self.export_bag)

    @Slot()
    def export_sheet(self) -> None:
        """Write a table of all documents."""
        self._export(None)

    @Slot(list)
    def export_chosen(self, ids: list[str]) -> None:
        """Write a table of some documents."""
        self._export(ids)

    def _export(self, ids: Sequence[str] | None) -> None:
        library = self._workspace.library
        path = choosing.ask_table_to_write(self.window(), library.root.name)
        if path is None:
            return
        options = SheetOptions(heading=self._desk.language)
        self._changes.run(
            lambda report, cancel: export_sheet(
                library, path, ids, options, report=report, cancel=cancel
            ),
            self._on_sheet_written,
        )

    @Slot()
    def import_sheet(self) -> None:
        """Read a table and show what it would change."""
        path = choosing.ask_table_to_read(self.window())
        if path is not None:
            self.preview(path)

    def preview(self, path: Path) -> None:
        library = self._workspace.library
        self._desk.bridge.query(
            "sheet-plan",
            lambda: read_plan(library, path),
            self._on_planned,
            self._changes.tell_failure,
        )

    @Slot()
    def export_bag(self) -> None:
        """Write the whole library as a bag."""
        workspace = self._workspace
        path = choosing.ask_bag_to_write(self.window(), workspace.library.root.name)
        if path is None:
            return
        self._changes.run(
            lambda report, cancel: export_bag(workspace, path, report=report, cancel=cancel),
            self._on_bag_written,
        )

    def _on_planned(self, plan: SheetPlan) -> None:
        if self.dialog is not None:
            self.dialog.show_plan(plan)
            return
        dialog = PlanDialog(plan, self._workspace.library, self._desk.words, self.window())
        self.dialog = dialog
        dialog.conflicts_wanted.connect(self._on_conflicts_wanted)
        dialog.accepted.connect(self._on_accepted)
        dialog.destroyed.connect(self._on_dialog_gone)
        dialog.open()

    @Slot(bool)
    def _on_conflicts_wanted(self, wanted: bool) -> None:
        if self.dialog is None:
            return
        plan, library = self.dialog.plan, self._workspace.library
        self._desk.bridge.query(
            "sheet-plan",
            lambda: plan_of(library, plan.path, plan.sheet, takes_conflicts=wanted),
            self._on_planned,
            self._changes.tell_failure,
        )

    @Slot()
    def _on_accepted(self) -> None:
        if self.dialog is None:
            return
        plan, workspace = self.dialog.plan, self._workspace
        self._changes.run(
            lambda report, cancel: import_sheet(workspace, plan, report=report, cancel=cancel),
            self._on_sheet_read,
        )

    @Slot()
    def _on_dialog_gone(self) -> None:
        self.dialog = None

    def _on_sheet_read(self, done: Done) -> None:
        count = len(done.documents)
        self._changes.tell_done(self.tr("The table changed %Ln document(s)", "", count), done)

    def _on_sheet_written(self, done: SheetWritten) -> None:
        said = self.tr("%Ln document(s) written to {path}", "", done.rows)
        self._changes.tell(said.format(path=done.path))

    def _on_bag_written(self, done: BagWritten) -> None:
        said = self.tr("%Ln file(s) written to {path}", "", done.payload.files)
        self._changes.tell(said.format(path=done.path))
