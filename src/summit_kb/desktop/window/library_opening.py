"""Opening a library away from the window, which is there already."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from summit_kb.desktop.bridge import Bridge
from summit_kb.desktop.window.readers import load_reader
from summit_kb.foundation.errors import SummitError
from summit_kb.foundation.work import Cancel, Progress, Report

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace


_log = logging.getLogger(__name__)


class LibraryOpening(QObject):
    """Signals: ``opened`` (Workspace), ``failed`` (SummitError), ``progressed`` (Progress);
    ``warmed`` once the first search is prepared.
    """

    opened = Signal(object)
    warmed = Signal()
    failed = Signal(object)
    progressed = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._root: Path | None = None

    def open(self, root: Path | None) -> None:
        """Open ``root``, or the default library for None."""
        self._root = root
        job = self._bridge.change(lambda r, c: _open(root, r, c), self._on_opened, self._on_failed)
        job.progressed.connect(self._on_progressed)

    def again(self) -> None:
        """Try the same library once more."""
        self.open(self._root)

    def _on_opened(self, workspace: Workspace) -> None:
        self.opened.emit(workspace)
        # While the start page is read; a search that comes first does not wait for it.
        self._bridge.query("warm", workspace.warm, self._on_warm, _on_cold)

    def _on_warm(self, _nothing: None) -> None:
        self.warmed.emit()
        self._bridge.query("reader", load_reader, _on_loaded)

    def _on_failed(self, error: SummitError) -> None:
        self.failed.emit(error)

    @Slot(object)
    def _on_progressed(self, progress: Progress) -> None:
        self.progressed.emit(progress)


def _on_loaded(_nothing: None) -> None:
    _log.debug("the reader is loaded")


def _on_cold(error: SummitError) -> None:
    # The search that needs it tells the person what is wrong.
    _log.info("the first search is not prepared: %s", error)


def _open(root: Path | None, report: Report, _cancel: Cancel) -> Workspace:
    # Everything below the window is loaded here, in the thread, so that the window is seen first.
    from summit_kb.app.workspace import Workspace  # noqa: PLC0415 - loaded late on purpose

    workspace = Workspace.open(root, report=report, apart=True)
    # It gets ready while the start page is looked at: the first page read then comes at once.
    workspace.pages.start()
    return workspace
