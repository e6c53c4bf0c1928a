"""The notes of the document one reads: read, written and read again in threads."""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from summit_kb.app.notes.notebook import Notebook, Said
from summit_kb.app.notes.views import NoteView
from summit_kb.desktop.reader.notes.washes import Wash, Washes
from summit_kb.desktop.reader.seams import Asking
from summit_kb.domain.document import Document
from summit_kb.domain.note import NoteColour, Stretch
from summit_kb.domain.text import ExtractedText
from summit_kb.foundation.errors import ExitCode, SummitError
from summit_kb.library.store import Library
from summit_kb.reading.matching import Match

_serial = itertools.count()
Find = Callable[[Sequence[str]], Stretch | None]


class NothingMarkedError(SummitError):
    """There are no words in the text to hold a note by."""

    code = "nothing-marked"
    exit_code = ExitCode.USAGE


class NotedWorkspace(Protocol):
    """What of a workspace notes need."""

    @property
    def library(self) -> Library: ...
    @property
    def notes(self) -> Notebook: ...
    def text(self, document: Document) -> ExtractedText: ...


@dataclass(frozen=True)
class _Read:
    """The notes of a document as they are now, and the one that was just made."""

    document: str
    views: tuple[NoteView, ...]
    washes: Washes
    made: NoteView | None = None


class NoteSource(QObject):
    """Writes one after another, in the order they were asked for.

    Signals: ``changed`` when other notes are known; ``made`` carries the NoteView of a new note;
    ``failed`` a SummitError.
    """

    changed = Signal()
    made = Signal(object)
    failed = Signal(object)

    def __init__(self, workspace: NotedWorkspace, bridge: Asking, parent: QObject) -> None:
        super().__init__(parent)
        self.views: tuple[NoteView, ...] = ()
        self.washes = Washes()
        self._workspace = workspace
        self._bridge = bridge
        self._document = ""
        self._removed: list[str] = []
        self._channel = f"notes-{next(_serial)}"
        self._waiting: deque[Callable[[], NoteView | None]] = deque()
        self._writing = False

    @property
    def can_undo(self) -> bool:
        return bool(self._removed)

    def open(self, document: str) -> None:
        """Follow another document."""
        if document != self._document:
            self._document, self.views, self.washes = document, (), Washes()
            self.changed.emit()
        self.reload()

    def reload(self) -> None:
        if self._document and not self._writing:
            document = self._document
            self._bridge.query(
                self._channel, lambda: self._read(document), self._on_read, self._on_quiet
            )

    def view(self, note_id: str) -> NoteView | None:
        return next((one for one in self.views if one.note.id == note_id), None)

    def texts(self) -> list[str]:
        """The texts of the document's pages; for a thread."""
        return self._texts(self._workspace.library.get(self._document))

    def add(self, find: Find, said: Said) -> None:
        """A note where ``find`` says, given the texts of the document's pages."""
        notes, name = self._workspace.notes, self._document

        def work() -> NoteView | None:
            texts = self._texts(self._workspace.library.get(name))
            stretch = find(texts)
            if stretch is None:
                raise NothingMarkedError
            return notes.add(name, stretch, said)

        self._write(work)

    def change(
        self, note_id: str, *, text: str | None = None, colour: NoteColour | None = None
    ) -> None:
        notes = self._workspace.notes

        def work() -> None:
            notes.change(note_id, text=text, colour=colour)

        self._write(work)

    def remove(self, note_id: str) -> None:
        """To the trash; ``undo`` brings it back."""
        notes = self._workspace.notes
        self._removed.append(note_id)

        def work() -> None:
            notes.remove([note_id])

        self._write(work)

    def undo(self) -> bool:
        """Bring the note back that was removed last here; False when there is none."""
        if not self._removed:
            return False
        note_id, notes = self._removed.pop(), self._workspace.notes

        def work() -> None:
            notes.restore([note_id])

        self._write(work)
        return True

    def _write(self, work: Callable[[], NoteView | None]) -> None:
        """Do ``work`` once all before it is done; it answers with a note that it made."""
        self._waiting.append(work)
        self._next()

    def _next(self) -> None:
        if self._writing or not self._waiting:
            return
        self._writing = True
        work, document = self._waiting.popleft(), self._document
        # A channel of its own: what is to be written is never superseded.
        channel = f"{self._channel}-write-{next(_serial)}"
        self._bridge.query(
            channel, lambda: self._written(work, document), self._on_written, self._on_failed
        )

    def _written(self, work: Callable[[], NoteView | None], document: str) -> _Read:
        made = work()
        read = self._read(document)
        return _Read(read.document, read.views, read.washes, made)

    def _read(self, name: str) -> _Read:
        document = self._workspace.library.get(name)
        views = tuple(self._workspace.notes.of(document))
        if not views:
            return _Read(name, (), Washes())
        notes = self._workspace.notes
        washes = [
            Wash(view, tuple(Match(*piece) for piece in notes.pieces(view)))
            for view in views
            if not view.is_lost
        ]
        return _Read(
            name, views, Washes([one for one in washes if one.pieces], self._texts(document))
        )

    def _texts(self, document: Document) -> list[str]:
        return [page.text for page in self._workspace.text(document).pages]

    def _take(self, read: _Read) -> None:
        if read.document == self._document:
            self.views, self.washes = read.views, read.washes
            self.changed.emit()

    @Slot(object)
    def _on_read(self, read: _Read) -> None:
        self._take(read)

    @Slot(object)
    def _on_written(self, read: _Read) -> None:
        self._writing = False
        self._take(read)
        if read.made is not None:
            self.made.emit(read.made)
        self._next()

    @Slot(object)
    def _on_failed(self, error: SummitError) -> None:
        self._writing = False
        self.failed.emit(error)
        self._next()

    @Slot(object)
    def _on_quiet(self, _error: SummitError) -> None:
        """A document that cannot be read says so itself; it shows no notes."""
