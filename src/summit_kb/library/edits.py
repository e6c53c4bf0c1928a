"""A change set as it is wanted, and the steps on disk that make it."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from summit_kb.domain.change import ChangeSet
from summit_kb.domain.document import Document
from summit_kb.foundation import atomic
from summit_kb.foundation.errors import StorageError
from summit_kb.library.history import History
from summit_kb.library.pending import Pending

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Edits:
    """Records to be written, documents to be moved, and files of the library by name.

    ``action`` says what for: "edit", "remove", "undo" … ``of`` is the change set undone or redone.
    """

    action: str
    documents: tuple[Document, ...] = ()
    removed: tuple[str, ...] = ()
    restored: tuple[str, ...] = ()
    files: Mapping[str, str] = field(default_factory=dict[str, str])
    of: str | None = None


@dataclass
class Steps:
    """Files to write and folders to move, all of them or none."""

    root: Path
    texts: dict[Path, tuple[str | None, str]] = field(
        default_factory=dict[Path, "tuple[str | None, str]"]
    )
    moves: list[tuple[Path, Path]] = field(default_factory=list["tuple[Path, Path]"])

    def write(self, path: Path, before: str | None, after: str) -> None:
        self.texts[path] = (before, after)

    def move(self, source: Path, target: Path) -> None:
        self.moves.append((source, target))

    def take(self, change_set: ChangeSet) -> None:
        """Do it all and say so in the history; on any failure everything is as it was."""
        history = History(self.root)
        pending = self._pending(change_set.id, history)
        try:
            pending.save(self.root)
        except StorageError as error:
            if self.texts:
                raise
            # Moves need no space, and things must be removable from a disk that is full.
            _log.info("moved without a way back: %s", error)
        try:
            self._perform()
            history.append(change_set)
            pending.close(self.root)
        except BaseException:
            try:
                pending.roll_back(self.root)
            except StorageError as error:
                # Readers go on seeing the old state; the next writer puts it back.
                _log.info("not taken back yet: %s", error)
            raise

    def _pending(self, change: str, history: History) -> Pending:
        return Pending(
            change,
            history.mark(),
            {self._name(path): before for path, (before, _) in self.texts.items()},
            tuple((self._name(source), self._name(target)) for source, target in self.moves),
        )

    def _perform(self) -> None:
        for source, target in self.moves:
            try:
                target.parent.mkdir(parents=True, exist_ok=True)
                atomic.move(source, target)
                atomic.sync_folder(target.parent)
                atomic.sync_folder(source.parent)
            except OSError as error:
                raise StorageError.from_os(source, error) from error
        for path, (_, after) in self.texts.items():
            atomic.write_text(path, after)

    def _name(self, path: Path) -> str:
        return path.relative_to(self.root).as_posix()
