"""The section of the desk where documents come in."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from summit_kb.desktop.adding.choosing import ask_files, ask_folder
from summit_kb.desktop.librarian.comparing.deciding import Deciding
from summit_kb.desktop.librarian.imports.answering_dialog import AnsweringDialog
from summit_kb.desktop.librarian.imports.deeds import ICONS, Deed, fits, label, offered
from summit_kb.desktop.librarian.imports.filter_bar import ALL, GROUPS
from summit_kb.desktop.librarian.imports.pasting import pasted_paths
from summit_kb.desktop.librarian.imports.row import FINISHED, Row, State
from summit_kb.desktop.librarian.imports.row_words import report_text
from summit_kb.desktop.librarian.imports.section_parts import SectionParts
from summit_kb.desktop.theme import icons
from summit_kb.domain.locator import Locator

if TYPE_CHECKING:
    from summit_kb.desktop.librarian.section import SectionContext

_log = logging.getLogger(__name__)
_FRESHEN_MS = 150


class ImportSection(SectionParts):
    """The queue with its filters; beside it, all about the chosen rows."""

    def __init__(self, context: SectionContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._dialog: AnsweringDialog | None = None
        self.deciding = Deciding(context, self)
        self._freshen_soon = QTimer(self)
        self._freshen_soon.setSingleShot(True)
        self._freshen_soon.setInterval(_FRESHEN_MS)
        self._freshen_soon.timeout.connect(self._freshen)
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """The section is shown, or the library or the language changed."""
        self.options.retranslate()
        self.list.refresh()
        self.details.refresh()
        self._freshen()

    def show_target(self, target: object) -> None:
        """A path, or a group of the filter bar."""
        if isinstance(target, str) and target in GROUPS:
            self.filters.choose(target)
        elif isinstance(target, Path):
            row = self.queue.model.get(target)
            if row is not None:
                self.filters.choose(ALL)
                self.list.select(row)

    def first_focus(self) -> QWidget:
        return self.list if len(self.queue.model) else self.add_files

    def state(self) -> dict[str, Any]:
        return {"options": self.options_open.isChecked()}

    def restore(self, state: Mapping[str, Any]) -> None:
        self.options_open.setChecked(state.get("options") is True)

    @Slot()
    def paste(self) -> None:
        """Add the files of the clipboard; say so when there are none."""
        paths = pasted_paths(QGuiApplication.clipboard().mimeData())
        if paths:
            self.queue.add(paths)
        else:
            self.context.changes.tell(
                self.tr("There are no files in the clipboard."),
                self.tr("Copy files or folders in the file manager first."),
                kind="info",
            )

    def do(self, deed: Deed, rows: Sequence[Row] | None = None) -> None:
        """Do something with rows, by default the chosen ones; those it does not fit are left."""
        fitting = [row for row in (rows or self.list.rows()) if fits(deed, row)]
        if not fitting:
            return
        match deed:
            case Deed.ADD | Deed.RETRY:
                self.queue.accept(fitting)
            case Deed.ACCEPT_SECRET | Deed.ACCEPT_DUPLICATE:
                self._ask(deed, fitting)
            case Deed.OPEN:
                self.open_requested.emit(Locator(fitting[0].document or ""))
            case Deed.DESCRIBE:
                names = dict.fromkeys(row.document for row in fitting)
                self.describe_requested.emit(list(names))
            case Deed.COMPARE:
                self._compare(fitting[0])
            case Deed.FOLDER:
                show_in_folder(fitting[0].source)
            case Deed.DISMISS:
                self.queue.dismiss(fitting)

    @property
    def dialog(self) -> AnsweringDialog | None:
        """The question that is being asked."""
        return self._dialog

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _connect(self) -> None:
        self.add_files.clicked.connect(lambda: self.queue.add(ask_files(self)))
        self.add_folder.clicked.connect(lambda: self.queue.add(ask_folder(self)))
        self.paste_files.clicked.connect(self.paste)
        self.clear.clicked.connect(self.queue.clear_finished)
        self.copy.clicked.connect(self._on_copy)
        self.add_offered.clicked.connect(self._on_add_offered)
        self.retry.clicked.connect(self._on_retry)
        self.describe_added.clicked.connect(self._on_describe_added)
        self.filters.chosen.connect(self._on_filter)
        self.list.chosen.connect(self._on_chosen)
        self.list.main_wanted.connect(self._on_main)
        self.list.removal_wanted.connect(lambda: self.do(Deed.DISMISS))
        self.list.menu_wanted.connect(self._on_menu)
        self.details.wanted.connect(self.do)
        self.details.document_wanted.connect(self._on_document)
        self.queue.moved.connect(self._freshen_soon.start)
        self.adding.watch.changed.connect(self._freshen_soon.start)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.paste)

    @Slot()
    def _freshen(self) -> None:
        """Counts, buttons and details as they are now."""
        counts = self.queue.model.counts()
        self.filters.show_counts(counts)
        self.show_queue(shown=len(self.queue.model) > 0)
        finished = sum(counts[state] for state in FINISHED)
        self.clear.setEnabled(finished > 0)
        self.copy.setEnabled(finished > 0)
        self.add_offered.setVisible(counts[State.OFFERED] > 0)
        self.retry.setVisible(counts[State.FAILED] + counts[State.CANCELLED] > 0)
        self.describe_added.setVisible(counts[State.ADDED] + counts[State.VERSION] > 0)
        if not self.options_open.isChecked():
            self.options_summary.setText(self.options.summary)
        self.details.show_rows(self.list.rows())
        waiting = [State.OFFERED, State.SECRET, State.FAILED]
        self.counted.emit(sum(counts[state] for state in waiting) or None)

    @Slot(str)
    def _on_filter(self, group: str) -> None:
        self.list.shown.show_states(GROUPS[group])

    @Slot()
    def _on_chosen(self) -> None:
        self.details.show_rows(self.list.rows())

    @Slot()
    def _on_main(self) -> None:
        deeds = offered(self.list.rows())
        if deeds:
            self.do(deeds[0])

    @Slot(QPoint)
    def _on_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for deed in offered(self.list.rows()):
            action = menu.addAction(icons.icon(ICONS[deed]), label(deed))
            action.triggered.connect(lambda _checked=False, wanted=deed: self.do(wanted))
        menu.popup(at)

    @Slot(str)
    def _on_document(self, name: str) -> None:
        self.open_requested.emit(Locator(name))

    @Slot()
    def _on_copy(self) -> None:
        rows = (row for row in self.queue.model if row.state in FINISHED)
        QGuiApplication.clipboard().setText(report_text(rows, self.context.desk.words))

    @Slot()
    def _on_add_offered(self) -> None:
        self.do(Deed.ADD, list(self.queue.model))

    @Slot()
    def _on_retry(self) -> None:
        self.do(Deed.RETRY, list(self.queue.model))

    @Slot()
    def _on_describe_added(self) -> None:
        self.do(Deed.DESCRIBE, list(self.queue.model))

    def _ask(self, deed: Deed, rows: Sequence[Row]) -> None:
        dialog = self._dialog = AnsweringDialog(deed, rows, self.context.desk.words, self.window())
        choices = replace(
            self.queue.choices,
            accept_secret=deed is Deed.ACCEPT_SECRET,
            accept_duplicates=deed is Deed.ACCEPT_DUPLICATE,
        )
        dialog.accepted.connect(lambda: self.queue.accept(rows, choices))
        dialog.finished.connect(self._on_answered)
        dialog.open()

    @Slot()
    def _on_answered(self) -> None:
        self._dialog = None
        self.list.setFocus()

    def _compare(self, row: Row) -> None:
        """Show how the new document differs from the one most like it, and what can be done."""
        self.deciding.compare(row.similar[0].document, row.document or "")


def show_in_folder(path: Path) -> None:
    """Open the file manager where ``path`` is, with the file chosen where that is possible."""
    if sys.platform == "win32" and path.exists():
        subprocess.Popen(["explorer", f"/select,{path}"])
    elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent))):
        _log.info("no program shows folders here: %s", path.parent)
