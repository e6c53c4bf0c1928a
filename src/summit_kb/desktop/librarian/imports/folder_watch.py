"""Watches a folder for new files: told by the system, and looked at now and then all the same.

The system tells nothing of a folder on a network share, so both are done. A file still being
written waits until it is quiet.
"""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from summit_kb.app.gathering import files_under
from summit_kb.desktop.librarian.imports.row import State
from summit_kb.desktop.librarian.imports.settling import Settling, Signature
from summit_kb.desktop.librarian.imports.watch_file import Watched, load, save, watch_file

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace
    from summit_kb.desktop.desk import Desk
    from summit_kb.desktop.librarian.imports.queue import ImportQueue
    from summit_kb.desktop.librarian.imports.row import Row

_POLL_MS, _SOON_MS, _KEEP_MS = 5_000, 700, 1_000
_CHANNEL = "watched-folder"
# The system's own watches are few; the others are found by looking.
_MOST_FOLDERS = 200
Listing = dict[Path, Signature]


class FolderWatch(QObject):
    """Hands new files to the queue. Signal: ``changed`` when what is watched, or whether it can
    be reached, is another.
    """

    changed = Signal()

    def __init__(self, desk: Desk, queue: ImportQueue) -> None:
        super().__init__(queue)
        self._desk = desk
        self._queue = queue
        self._library: Path | None = None
        self._watched = Watched()
        self._settling = Settling()
        self.is_reachable = True
        self._is_looking = False
        self._system = QFileSystemWatcher(self)
        self._poll = self._timer(_POLL_MS, once=False)
        self._soon = self._timer(_SOON_MS, once=True)
        self._keep_soon = QTimer(self)
        self._keep_soon.setSingleShot(True)
        self._keep_soon.setInterval(_KEEP_MS)
        self._keep_soon.timeout.connect(self.keep)
        self._system.directoryChanged.connect(self._soon.start)
        queue.settled.connect(self._on_settled)
        queue.dismissed.connect(self._on_dismissed)

    @property
    def folder(self) -> Path | None:
        return self._watched.folder

    @property
    def automatic(self) -> bool:
        """Whether new files are added without being asked for."""
        return self._watched.automatic

    def use(self, workspace: Workspace) -> None:
        """Watch what this library watches."""
        self.keep()
        self._library = workspace.library.root
        self._watched = load(watch_file(self._library))
        self._begin()

    def watch(self, folder: Path | None) -> None:
        """Watch another folder, or none; files there already are new."""
        self._watched = Watched(folder, self._watched.automatic)
        self._begin()
        self.keep()

    def set_automatic(self, *, automatic: bool) -> None:
        self._watched = replace(self._watched, automatic=automatic)
        if automatic:
            self._queue.accept([row for row in self._queue.model if row.state is State.OFFERED])
        self.keep()
        self.changed.emit()

    @Slot()
    def look(self) -> None:
        """Look at the folder now."""
        folder, library = self.folder, self._library
        if folder is None or library is None or self._is_looking:
            return
        # A slow share is not asked again before it has answered.
        self._is_looking = True
        doubtful = self._settling.waiting
        self._desk.bridge.query(
            _CHANNEL,
            lambda: _listing(folder, library, doubtful),
            self._on_listed,
            self._on_failed,
        )

    @Slot()
    def keep(self) -> None:
        """Write down what was seen."""
        self._keep_soon.stop()
        if self._library is not None:
            kept = replace(self._watched, known=dict(self._settling.known))
            save(watch_file(self._library), kept)

    def _timer(self, interval: int, *, once: bool) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(interval)
        timer.setSingleShot(once)
        timer.timeout.connect(self.look)
        return timer

    def _begin(self) -> None:
        watched = [*self._system.directories(), *self._system.files()]
        if watched:
            self._system.removePaths(watched)
        self._settling = Settling(dict(self._watched.known))
        self.is_reachable = True
        self._is_looking = False
        self._desk.bridge.forget(_CHANNEL)
        if self.folder is None:
            self._poll.stop()
        else:
            self._poll.start()
            self.look()
        self.changed.emit()

    def _on_failed(self, _error: object) -> None:
        """It is looked at again before long."""
        self._is_looking = False

    def _on_listed(self, listing: Listing | None) -> None:
        self._is_looking = False
        if (listing is not None) != self.is_reachable:
            self.is_reachable = listing is not None
            self.changed.emit()
        if listing is None or self.folder is None:
            return
        self._watch_folders({self.folder, *(path.parent for path in listing)})
        ready = self._settling.look(listing, time.monotonic())
        self._settling.forget_gone(listing)
        if self._settling.waiting:
            self._soon.start()
        if ready and self.automatic:
            self._queue.add(ready)
        elif ready:
            self._queue.offer(ready)

    def _watch_folders(self, folders: Iterable[Path]) -> None:
        known = set(self._system.directories())
        fresh = [str(folder) for folder in folders if str(folder) not in known]
        room = max(_MOST_FOLDERS - len(known), 0)
        if fresh[:room]:
            self._system.addPaths(fresh[:room])

    @Slot(list)
    def _on_settled(self, rows: list[Row]) -> None:
        """What was stopped, or waits for an answer, comes again at the next start."""
        waits = (State.CANCELLED, State.SECRET)
        self._note(row for row in rows if row.state not in waits)

    @Slot(list)
    def _on_dismissed(self, rows: list[Row]) -> None:
        self._note(rows)

    def _note(self, rows: Iterable[Row]) -> None:
        handed = [row for row in rows if self._settling.settle(row.source)]
        if handed:
            self._keep_soon.start()


def _listing(folder: Path, library: Path, doubtful: Collection[Path]) -> Listing | None:
    """What is in the folder; None when it cannot be looked at. Runs in a thread."""
    if not folder.is_dir():
        return None
    found: Listing = {}
    for path in files_under([folder], library)[0]:
        try:
            status = path.stat()
            if path in doubtful:
                # While Windows copies a file nobody else may open it.
                path.open("rb").close()
        except OSError:
            continue
        found[path] = (status.st_size, status.st_mtime_ns)
    return found
