"""A library: its description, vocabularies and documents, and the one way to change them."""

from __future__ import annotations

import threading
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path

from summit_kb.domain.document import Document, DocumentFile
from summit_kb.domain.event import Event
from summit_kb.domain.topic import Thesaurus
from summit_kb.foundation import atomic
from summit_kb.foundation.errors import StorageError, SummitError
from summit_kb.foundation.lock import writer_lock
from summit_kb.library import catalogue, vocabularies
from summit_kb.library.errors import (
    DocumentNotFoundError,
    LibraryExistsError,
    LibraryNotFoundError,
)
from summit_kb.library.fields import TomlFile
from summit_kb.library.starting import first_files
from summit_kb.library.writer import Writer

DERIVED = ".derived"
_CACHE = "catalogue"
_LOCK = ".writer.lock"


class Library:
    """A library as it was when it was opened or last reloaded.

    ``derived`` is where what can be rebuilt goes: ``.derived`` of the library, unless the caller
    names another place because the library cannot be written to.
    """

    def __init__(self, root: Path, derived: Path) -> None:
        self.root = root
        self.derived = derived
        self.thesaurus = Thesaurus()
        self.events: dict[str, Event] = {}
        self._description = vocabularies.Description("", None, (), 0)
        self._catalogue = catalogue.Catalogue(self.documents_folder)
        self._vocabulary_faults: list[SummitError] = []
        self._seen = (0, 0)
        self._changing = threading.RLock()
        self._writer: Writer | None = None
        self.reload()

    @classmethod
    def open(cls, root: Path, *, derived: Path | None = None) -> Library:
        root = root.absolute()
        if not (root / "library.toml").is_file():
            raise LibraryNotFoundError(path=str(root))
        return cls(root, derived or root / DERIVED)

    @classmethod
    def create(cls, root: Path, name: str | None = None) -> Library:
        """A new, empty library; the folder may exist, a library in it may not."""
        root = root.absolute()
        if (root / "library.toml").exists():
            raise LibraryExistsError(path=str(root))
        try:
            (root / "documents").mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StorageError.from_os(root, error) from error
        files = first_files(name or root.name)
        # library.toml comes last: with it the folder is a library.
        for file_name in sorted(files, key=lambda file_name: file_name == "library.toml"):
            if not (root / file_name).exists():
                atomic.write_text(root / file_name, files[file_name])
        return cls.open(root)

    @property
    def name(self) -> str:
        return self._description.name

    @property
    def name_en(self) -> str | None:
        return self._description.name_en

    @property
    def languages(self) -> tuple[str, ...]:
        return self._description.languages

    @property
    def edition(self) -> int:
        return self._description.edition

    @property
    def documents(self) -> Mapping[str, Document]:
        """The documents that can be read, by id."""
        return self._catalogue

    @property
    def faults(self) -> list[SummitError]:
        """What could not be read: each names its file."""
        return [*self._vocabulary_faults, *self._catalogue.faults]

    @property
    def documents_folder(self) -> Path:
        return self.root / "documents"

    def get(self, document_id: str) -> Document:
        document = self.documents.get(document_id)
        if document is None:
            raise DocumentNotFoundError(document=document_id)
        return document

    def file_path(self, document: Document, file: DocumentFile) -> Path:
        return self.documents_folder / document.id / file.name

    def signature(self) -> dict[str, str]:
        """What each document's record hashes to; files are named there by their own hash."""
        return {name: entry.digest for name, entry in self._catalogue.entries.items()}

    def reload(self) -> None:
        """Read again what changed on disk since; a writer of ours keeps step by itself."""
        with self._changing:
            if self._writer is None:
                self._read()

    def changed_outside(self) -> bool:
        """Whether another process has added, changed or removed documents; two calls of stat.

        A record edited by hand in place shows at the next reload only.
        """
        return self._writer is None and self._seen != self._state()

    @contextmanager
    def writing(self, wait: float = 0.0) -> Generator[Writer]:
        """Hold the library as its only writer; raises InUseError after ``wait`` seconds."""
        with writer_lock(self.root / _LOCK, wait=wait):
            with self._changing:
                self._read()
                self._writer = writer = Writer(self.root, self._catalogue)
            try:
                writer.sweep()
                yield writer
            finally:
                with self._changing:
                    if writer.changed:
                        catalogue.save(self._catalogue, self.derived / _CACHE)
                    self._writer = None
                    self._seen = self._state()

    def _read(self) -> None:
        documents, _ = self._state()
        description = vocabularies.read_description(TomlFile.read(self.root / "library.toml"))
        self._description = description
        self._read_vocabularies()
        cache = self.derived / _CACHE
        found = catalogue.scan(self.documents_folder, cache)
        self._catalogue = found
        if found.read:
            catalogue.save(found, cache)
        self._seen = (documents, self._state()[1])

    def _read_vocabularies(self) -> None:
        # A fault in a vocabulary is told; the documents can be read without it.
        self._vocabulary_faults = []
        self.thesaurus, self.events = Thesaurus(), {}
        topics, events = self.root / "topics.toml", self.root / "events.toml"
        try:
            if topics.exists():
                self.thesaurus = vocabularies.read_topics(TomlFile.read(topics))
        except SummitError as fault:
            self._vocabulary_faults.append(fault)
        try:
            if events.exists():
                self.events = vocabularies.read_events(TomlFile.read(events))
        except SummitError as fault:
            self._vocabulary_faults.append(fault)

    def _state(self) -> tuple[int, int]:
        """What additions and removals move, and what any other change by a program moves."""
        return _moment(self.documents_folder), _moment(self.derived / _CACHE)


def _moment(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0
