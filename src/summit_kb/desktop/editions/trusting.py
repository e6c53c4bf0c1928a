"""The first trust: a root is read, its digits are shown, and the reader says whether they agree."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from summit_kb.desktop.editions.book import EditionBook
from summit_kb.desktop.editions.trust_dialog import TrustDialog


class Comparing(QObject):
    """Shows the dialog over ``page``."""

    def __init__(self, book: EditionBook, page: QWidget) -> None:
        super().__init__(page)
        self._book = book
        self._page = page
        self.dialog: TrustDialog | None = None

    @Slot()
    def compare(self) -> None:
        """The root that the edition carries with it."""
        untrusted = self._book.untrusted
        if untrusted is not None:
            self._book.read_root_of(untrusted, self.show)

    @Slot()
    def choose(self) -> None:
        """A root in a file of its own."""
        title, kinds = self.tr("Choose the publisher's root.json"), self.tr("Roots of trust")
        name, _kind = QFileDialog.getOpenFileName(
            self._page, title, str(Path.home()), f"{kinds} (*.json)"
        )
        if name:
            self._book.read_root_in(Path(name), self.show)

    def show(self, read: tuple[Path, bytes, str]) -> None:
        """Show the digits of a root that was read."""
        path, data, fingerprint = read
        dialog = self.dialog = TrustDialog(data, fingerprint, path, self._page)
        dialog.trusted.connect(self._on_trusted)
        dialog.destroyed.connect(self._on_gone)
        dialog.open()

    @Slot(object, object)
    def _on_trusted(self, data: bytes, path: Path) -> None:
        self._book.trust(data, path)

    @Slot()
    def _on_gone(self) -> None:
        self.dialog = None
