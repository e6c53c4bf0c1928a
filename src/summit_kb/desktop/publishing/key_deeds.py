"""What is done with keys and the publisher's folder, from the dialog to the disk and back."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from summit_kb.app.publishing.key_book import Kept, KeyBook
from summit_kb.desktop.publishing.check_step import size_text
from summit_kb.foundation.errors import SummitError
from summit_kb.foundation.work import Cancel, Report

if TYPE_CHECKING:
    from summit_kb.app.publishing.ceremony import KeyFile
    from summit_kb.app.publishing.record import KeyRecord
    from summit_kb.desktop.desk import Desk
    from summit_kb.desktop.publishing.ceremony_dialog import CeremonyDialog, CeremonyOrder
    from summit_kb.desktop.publishing.publisher import Publisher
    from summit_kb.desktop.publishing.replace_dialog import ReplaceDialog, ReplaceOrder
    from summit_kb.editions.pruning import Pruned
    from summit_kb.library.store import Library

_log = logging.getLogger(__name__)
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
        dialog = ReplaceDialog(standing, self._publisher.holders, self._over)

        def take(order: ReplaceOrder) -> None:
            self._replace(order, dialog)

        dialog.ordered.connect(take)
        dialog.open()
        return dialog

    @Slot()
    def show_record(self) -> None:
        """The record of the keys as they are now, to be printed."""
        folder = self._publisher.folder
        if folder is not None:
            self._show_record(folder)

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
            _remember(order.folder, _keys_of(order.folder), [*order.roots, order.publishing])

        def done(_made: None) -> None:
            dialog.accept()
            self._publisher.use_folder(order.folder, key=str(order.publishing.path))
            self.told.emit(self.tr("The keys are made. Print the record, and try each key once."))
            self._show_record(order.folder)

        self._desk.bridge.change(work, done, self._blaming(dialog.blame))

    def _replace(self, order: ReplaceOrder, dialog: ReplaceDialog) -> None:
        library, folder = self._library, self._publisher.folder
        if folder is None:
            return

        def work(_report: Report, _cancel: Cancel) -> None:
            from summit_kb.app.publishing import ceremony  # noqa: PLC0415 - cryptography

            before = _keys_of(folder)
            if order.gone:
                ceremony.replace_root(folder, order.signing, order.gone, order.new, library=library)
            else:
                ceremony.rotate(folder, order.signing, order.new, library=library)
            _remember(folder, [one for one in _keys_of(folder) if one not in before], [order.new])

        def done(_made: None) -> None:
            dialog.accept()
            more = {} if order.gone else {"key": str(order.new.path)}
            self._publisher.use_folder(folder, **more)
            said = self.tr("The key is replaced.")
            if not order.gone:
                said = self.tr("The key is replaced. Publish again now.")
            self.told.emit(said)
            self._show_record(folder)

        self._desk.bridge.change(work, done, self._blaming(dialog.tell))

    def _blaming(self, blame: Callable[[str], None]) -> Callable[[SummitError], None]:
        def failed(error: SummitError) -> None:
            wording = self._desk.words.error(error)
            blame(f"{wording.sentence} {wording.remedy}")

        return failed

    def _show_record(self, folder: Path) -> None:
        def read() -> KeyRecord:
            from summit_kb.app.publishing.record import key_record  # noqa: PLC0415 - cryptography

            return key_record(folder, known=KeyBook().all())

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
        asked = self.tr("Remove %1 of files that none of the newest %2 editions has?")
        asked = asked.replace("%1", size_text(found.bytes)).replace("%2", str(len(found.kept)))
        box = QMessageBox(self._over)
        box.setWindowTitle(self.tr("Free room"))
        box.setText(asked)
        box.setInformativeText(
            self.tr("Updates for computers with an earlier edition can still be made.")
        )
        remove = box.addButton(self.tr("Remove them"), QMessageBox.ButtonRole.AcceptRole)
        stay = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
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


def _keys_of(folder: Path) -> list[str]:
    """Ids in the order of the record: root keys, then the publishing key."""
    from summit_kb.editions.repository import Repository  # noqa: PLC0415 - cryptography
    from summit_kb.editions.standing import standing  # noqa: PLC0415 - cryptography

    found = standing(Repository(folder))
    return [*found.roots, *found.publishing]


def _remember(folder: Path, keys: Sequence[str], files: Sequence[KeyFile]) -> None:
    """Who holds which; that the keys are made is not undone when it cannot be written."""
    kept = [Kept(one.holder, one.path.name) for one in files]
    try:
        KeyBook().keep(zip(keys, kept, strict=True))
    except SummitError:
        _log.exception("holders of the keys of %s", folder)
