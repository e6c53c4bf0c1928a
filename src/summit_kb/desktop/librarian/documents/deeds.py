"""What is done with chosen documents as a whole: to the trash, confirmed, their folder shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from summit_kb.app.desk import Done
from summit_kb.desktop.librarian.comparing.deciding import Deciding
from summit_kb.desktop.librarian.section import SectionContext
from summit_kb.domain.locator import Locator


class Deeds(QObject):
    """Each goes through the lane of changes and says what it did, with undoing offered."""

    def __init__(self, context: SectionContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._deciding: Deciding | None = None

    def remove(self, ids: Sequence[str]) -> None:
        """To the trash."""
        workspace, names = self._context.workspace, list(ids)
        if names:
            self._context.changes.run(
                lambda report, _cancel: workspace.desk.remove(names, report=report),
                self._on_removed,
            )

    def confirm(self, ids: Sequence[str]) -> None:
        """All proposals for fields are right as they are."""
        workspace, names = self._context.workspace, list(ids)
        if names:
            self._context.changes.run(
                lambda report, _cancel: workspace.desk.edit(names, confirm=["all"], report=report),
                self._on_confirmed,
            )

    def compare(self, ids: Sequence[str]) -> None:
        """What differs between two documents, and what becomes of them."""
        parent = self.parent()
        if len(ids) != 2 or not isinstance(parent, QWidget):
            return
        if self._deciding is None:
            self._deciding = Deciding(self._context, parent)
        self._deciding.compare(*ids)

    def show_folder(self, document: str) -> None:
        """The document's folder in the system's file manager."""
        folder = self._context.workspace.library.documents_folder / document
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    @staticmethod
    def copy_locators(ids: Sequence[str]) -> None:
        QGuiApplication.clipboard().setText("\n".join(str(Locator(name)) for name in ids))

    def _on_removed(self, done: Done) -> None:
        count = len(done.change.documents) if done.change else 0
        self._context.changes.tell_done(
            self.tr("%Ln documents are in the trash now", "", count), done
        )

    def _on_confirmed(self, done: Done) -> None:
        count = len(done.change.documents) if done.change else 0
        self._context.changes.tell_done(
            self.tr("%Ln documents: what was read is confirmed", "", count), done
        )
