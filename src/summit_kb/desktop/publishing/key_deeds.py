"""What is done with keys and the publisher's folder, from the dialog to the disk and back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from summit_kb.desktop.publishing.check_step import size_text
from summit_kb.foundation.errors import SummitError
from summit_kb.foundation.work import Cancel, Report

if TYPE_CHECKING:
    from summit_kb.app.publishing.record import KeyRecord
    from summit_kb.desktop.desk import Desk
    from summit_kb.desktop.publishing.ceremony_dialog import CeremonyDialog, CeremonyOrder
    from summit_kb.desktop.publishing.publisher import Publisher
    from summit_kb.desktop.publishing.replace_dialog import ReplaceDialog, ReplaceOrder
    from summit_kb.editions.pruning import Pruned
    from summit_kb.library.store import Library

_RECORD = "publishing-record"
KEEP = 3


class KeyDeeds(QObject):
    """Signals: ``failed`` (SummitError); ``told`` (what was done)."""

    failed = Signal(object)
    told = Signal(str)

    def __init__(self, desk: Desk, publisher: Publisher, library: Library, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._publisher = publisher
        self._library = library.root
        self._over = parent

    @Slot()
    def make(self) -> CeremonyDialog:
        """Ask for the keys of the people at the table, and make them."""
        from summit_kb.desktop.publishing.ceremony_dialog import (  # noqa: PLC0415 - cryptography
            CeremonyDialog,
        )

        dialog = CeremonyDialog(self._over)

        def take(order: CeremonyOrder) -> None:
            self._make(order, dialog)

        dialog.ordered.connect(take)
        dialog.open()
        return dialog

    @Slot()
    def replace(self) -> ReplaceDialog | None:
        """Ask which key is replaced, and by whom."""
        from summit_kb.desktop.publishing.replace_dialog import (  # noqa: PLC0415 - cryptography
            ReplaceDialog,
        )

        standing = self._publisher.standing
        if standing is None:
            return None
        dialog = ReplaceDialog(standing, self._over)

        def take(order: ReplaceOrder) -> None:
            self._replace(order, dialog)

        dialog.ordered.connect(take)
        dialog.open()
        return dialog

    @Slot()
    def show_record(self, files: Sequence[Path] = (), holders: Sequence[str] = ()) -> None:
        """The record of the keys as they are now, to be printed."""
        folder = self._publisher.folder
        if folder is not None:
            self._show_record(folder, tuple(files), tuple(holders))

    @Slot()
    def prune(self) -> None:
        """Look how much room can be had, and ask before it is."""
        folder = self._publisher.folder
        if folder is None:
            return

        def look(_report: Report, _cancel: Cancel) -> Pruned:
            from summit_kb.app.publishing.sending import prune  # noqa: PLC0415 - cryptography

            return prune(folder, KEEP, only_look=True)

        self._desk.bridge.change(look, lambda found: self._ask(folder, found), self.failed.emit)

    def _make(self, order: CeremonyOrder, dialog: CeremonyDialog) -> None:
        library = self._library

        def work(_report: Report, _cancel: Cancel) -> None:
            from summit_kb.app.publishing.ceremony import make_keys  # noqa: PLC0415 - cryptography

            make_keys(
                order.folder,
                order.roots,
                order.publishing,
                threshold=order.threshold,
                library=library,
            )

        def done(_made: None) -> None:
            dialog.accept()
            self._publisher.use_folder(order.folder, key=str(order.publishing.path))
            files = [*order.roots, order.publishing]
            self.told.emit(self.tr("The keys are made. Print the record, and try each key once."))
            self._show_record(
                order.folder,
                tuple(one.path for one in files),
                tuple(one.holder for one in files),
            )

        self._desk.bridge.change(work, done, self._blaming(dialog.blame))

    def _replace(self, order: ReplaceOrder, dialog: ReplaceDialog) -> None:
        library, folder = self._library, self._publisher.folder
        if folder is None:
            return

        def work(_report: Report, _cancel: Cancel) -> None:
            from summit_kb.app.publishing import ceremony  # noqa: PLC0415 - cryptography

            if order.gone:
                ceremony.replace_root(folder, order.signing, order.gone, order.new, library=library)
            else:
                ceremony.rotate(folder, order.signing, order.new, library=library)

        def done(_made: None) -> None:
            dialog.accept()
            more = {} if order.gone else {"key": str(order.new.path)}
            self._publisher.use_folder(folder, **more)
            said = self.tr("The key is replaced.")
            if not order.gone:
                said = self.tr("The key is replaced. Publish again now.")
            self.told.emit(said)
            self._show_record(folder, (), ())

        self._desk.bridge.change(work, done, self._blaming(dialog.tell))

    def _blaming(self, blame: Callable[[str], None]) -> Callable[[SummitError], None]:
        def failed(error: SummitError) -> None:
            wording = self._desk.words.error(error)
            blame(f"{wording.sentence} {wording.remedy}")

        return failed

    def _show_record(self, folder: Path, files: tuple[Path, ...], holders: tuple[str, ...]) -> None:
        def read() -> KeyRecord:
            from summit_kb.app.publishing.record import key_record  # noqa: PLC0415 - cryptography

            return key_record(folder, files, holders)

        self._desk.bridge.query(_RECORD, read, self._on_record, self.failed.emit)

    def _on_record(self, record: KeyRecord) -> None:
        from summit_kb.app.publishing.record import record_html  # noqa: PLC0415 - cryptography
        from summit_kb.desktop.publishing.record_dialog import (  # noqa: PLC0415 - printing
            RecordDialog,
        )

        dialog = RecordDialog(record_html(record, self._desk.words), self._over)
        dialog.open()

    def _ask(self, folder: Path, found: Pruned) -> None:
        if not found.files:
            self.told.emit(self.tr("There is nothing to remove."))
            return
        said = self.tr(
            "The newest %1 editions stay. Files that none of them has are removed: %2. Updates for "
            "computers with an earlier edition can still be made."
        )
        said = said.replace("%1", str(len(found.kept))).replace("%2", size_text(found.bytes))
        box = QMessageBox(self._over)
        box.setWindowTitle(self.tr("Free room"))
        box.setText(said)
        remove = box.addButton(self.tr("Remove them"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        remove.clicked.connect(lambda: self._prune(folder))
        box.open()

    def _prune(self, folder: Path) -> None:
        def work(report: Report, cancel: Cancel) -> Pruned:
            from summit_kb.app.publishing.sending import prune  # noqa: PLC0415 - cryptography

            return prune(folder, KEEP, report=report, cancel=cancel)

        def done(pruned: Pruned) -> None:
            said = self.tr("Removed: %1.").replace("%1", size_text(pruned.bytes))
            self.told.emit(said)

        self._desk.bridge.change(work, done, self.failed.emit)
