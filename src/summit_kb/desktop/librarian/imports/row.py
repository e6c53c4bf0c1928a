"""One file in the import queue, and what has become of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from summit_kb.app.reports import Added, Duplicate, Failed, SimilarDocument
from summit_kb.foundation.errors import SummitError

# Between what holds a file and the file, as ingest names what was inside another.
INSIDE = " › "


class State(StrEnum):
    """Where a file is on its way."""

    OFFERED = "offered"
    WAITING = "waiting"
    READING = "reading"
    OCR = "ocr"
    ADDED = "added"
    VERSION = "version"
    UNFOLDED = "unfolded"
    DUPLICATE = "duplicate"
    SECRET = "secret"
    FAILED = "failed"
    CANCELLED = "cancelled"


UNDER_WAY = frozenset({State.WAITING, State.READING, State.OCR})
IN_LIBRARY = frozenset({State.ADDED, State.VERSION, State.UNFOLDED})
NOT_ADDED = frozenset({State.SECRET, State.FAILED, State.CANCELLED})
FINISHED = frozenset({*IN_LIBRARY, State.DUPLICATE, *NOT_ADDED})


@dataclass
class Row:
    """``path`` is what the file is known by; for one that was inside another, also where.

    ``document`` is what it became or what it is a duplicate of; ``page`` of ``pages`` is how far
    recognising its text has come.
    """

    path: Path
    state: State = State.WAITING
    document: str | None = None
    title: str = ""
    error: SummitError | None = None
    warnings: tuple[str, ...] = ()
    similar: tuple[SimilarDocument, ...] = ()
    version: int | None = None
    page: int = 0
    pages: int = 0
    inside: int = 0
    accepted: bool = False

    @property
    def name(self) -> str:
        """The file's own name."""
        return self.path.name.rpartition(INSIDE)[2] or self.path.name

    @property
    def source(self) -> Path:
        """The file on the disk: the row's own, or the one that this was inside of."""
        return Path(str(self.path).partition(INSIDE)[0])

    @property
    def is_inside(self) -> bool:
        """Whether it is an attachment or a member of an archive."""
        return INSIDE in str(self.path)

    @property
    def origin(self) -> str:
        """Where it comes from: its folder, or the file it was inside of."""
        if self.is_inside:
            return Path(str(self.path).rpartition(INSIDE)[0]).name
        return str(self.path.parent)

    def take(self, outcome: Added | Duplicate | Failed) -> None:
        """Note what became of the file; being found again does not undo that it was added."""
        match outcome:
            case Added():
                self.state = State.ADDED if outcome.version is None else State.VERSION
                self.document, self.title = outcome.document.id, outcome.document.title
                self.warnings, self.similar = outcome.warnings, outcome.similar
                self.version, self.error = outcome.version, None
            case Duplicate():
                if self.state not in IN_LIBRARY or self.document != outcome.of:
                    self.state, self.document, self.error = State.DUPLICATE, outcome.of, None
            case Failed():
                is_secret = outcome.error.code == "secret-document"
                self.state = State.SECRET if is_secret else State.FAILED
                self.error = outcome.error

    def again(self) -> None:
        """Back to the beginning, to be tried once more."""
        self.state, self.error, self.document, self.title = State.WAITING, None, None, ""
        self.warnings, self.similar, self.version = (), (), None
        self.page = self.pages = 0
