"""A library: its description, vocabularies and documents, and the one way to change them."""

from __future__ import annotations

import threading
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from summit_kb.domain.authority import Authority
from summit_kb.domain.document import Document, DocumentFile
from summit_kb.domain.event import Event
from summit_kb.domain.rule import Rule
from summit_kb.domain.topic import Thesaurus
from summit_kb.foundation import atomic
from summit_kb.foundation.errors import StorageError, SummitError
from summit_kb.foundation.lock import Holder, holder_of, writer_lock
from summit_kb.library import catalogue, pending, showing, vocabularies
from summit_kb.library.authorities_toml import AUTHORITIES_FILE, read_authorities
from summit_kb.library.derived_place import derived_place
from summit_kb.library.errors import (
    DocumentNotFoundError,
    LibraryExistsError,
    LibraryNotEditableError,
    LibraryNotFoundError,
)
from summit_kb.library.fields import TomlFile
from summit_kb.library.history import History
from summit_kb.library.pending import Pending
from summit_kb.library.rules_toml import RULES_FILE, read_rules
from summit_kb.library.starting import first_files
from summit_kb.library.writer import Writer

_CACHE = "catalogue"
_LOCK = ".writer.lock"
_TRIES = 5


@dataclass
class _Vocabularies:
    """Topics and events, and what could not be read of them."""

    thesaurus: Thesaurus = field(default_factory=Thesaurus)
    events: dict[str, Event] = field(default_factory=dict[str, Event])
    rules: tuple[Rule, ...] = ()
    authorities: tuple[Authority, ...] = ()
    faults: list[SummitError] = field(default_factory=list[SummitError])

    def take_topics(self, file: TomlFile) -> None:
        self.thesaurus = vocabularies.read_topics(file)

    def take_events(self, file: TomlFile) -> None:
        self.events = vocabularies.read_events(file)

    def take_rules(self, file: TomlFile) -> None:
        self.rules = read_rules(file)

    def take_authorities(self, file: TomlFile) -> None:
        self.authorities = read_authorities(file)


_State = tuple[int, bytes, int]
_NEVER: _State = (0, b"never", 0)
_UNSEEN: _State = (0, b"", 0)
_Content = tuple[vocabularies.Description, _Vocabularies, catalogue.Catalogue]


class Library:
    """A library as it was when it was opened or last reloaded.

    ``derived`` is where what can be rebuilt goes: ``.derived`` of the library, unless the caller
    names another place because the library cannot be written to.
    """

    def __init__(
        self,
        root: Path,
        derived: Path,
        *,
        editable: bool = True,
        ready: Path | None = None,
        topics: Sequence[str] = (),
    ) -> None:
        self.root = root
        self.editable = editable and not topics
        self.derived = derived
        self.ready = ready
        self.topics = tuple(topics)
        self.history = History(root)
        self._description = vocabularies.Description("", None, (), 0)
        self.thesaurus = Thesaurus()
        self.events: dict[str, Event] = {}
        self.rules: tuple[Rule, ...] = ()
        self.authorities: tuple[Authority, ...] = ()
        self._vocabulary_faults: list[SummitError] = []
        self._catalogue = catalogue.Catalogue(self.documents_folder)
        self._seen = _NEVER
        self._changing = threading.RLock()
        self._writer: Writer | None = None
        self.reload()

    @classmethod
    def open(
        cls,
        root: Path,
        *,
        derived: Path | None = None,
        editable: bool = True,
        ready: Path | None = None,
        topics: Sequence[str] = (),
    ) -> Library:
        """The library at ``root``; one that is not ``editable`` refuses its writers.

        ``ready`` is a folder of derived data that somebody else keeps, only read here. With
        ``topics`` the library is the documents of these and those below, and not editable.
        """
        root = root.absolute()
        if not (root / "library.toml").is_file():
            raise LibraryNotFoundError(path=str(root))
        place = derived or derived_place(root)
        return cls(root, place, editable=editable, ready=ready, topics=topics)

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
    def documents_state(self) -> object:
        """The same object as long as no document came, changed or went."""
        return self._catalogue.entries

    def newest(self, count: int) -> list[Document]:
        """The documents added last, the newest first."""
        catalogue = self._catalogue
        return [catalogue[name] for name in catalogue.newest(count)]

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
        """Whether another process has added, changed or removed documents; a few system calls.

        A record edited by hand in place shows at the next reload only.
        """
        return self._writer is None and self._seen != self._state()

    def other_writer(self) -> Holder | None:
        """The person and computer changing this library from another process at the moment."""
        holder = holder_of(self.root / _LOCK)
        return None if holder is None or holder.is_this_process else holder

    @contextmanager
    def writing(self, wait: float = 0.0) -> Generator[Writer]:
        """Hold the library as its only writer; raises InUseError after ``wait`` seconds."""
        if not self.editable:
            raise LibraryNotEditableError(path=str(self.root))
        with writer_lock(self.root / _LOCK, wait=wait):
            with self._changing:
                self._recover()
                self._read()
                writer = Writer(self.root, self._catalogue, self._vocabularies_written)
                self._writer = writer
            try:
                writer.sweep()
                yield writer
            finally:
                with self._changing:
                    if writer.changed:
                        catalogue.save(self._catalogue, self.derived / _CACHE)
                    self._writer = None
                    self._seen = self._state()

    def _recover(self) -> None:
        try:
            pending.recover(self.root)
        except OSError as error:
            raise StorageError.from_os(self.root, error) from error

    def _read(self) -> None:
        """Read everything as it was at one moment, whoever writes meanwhile."""
        for _ in range(_TRIES):
            moment, unfinished = pending.moment(self.root), pending.load(self.root)
            seen = self._state()
            content = self._content(unfinished)
            if pending.moment(self.root) == moment:
                self._take(content)
                # The cache may be our own, written just now.
                self._seen = (*seen[:2], self._state()[2])
                return
        # Somebody writes faster than we read: the next look reads again.
        if self._seen == _NEVER:
            self._take(self._content(pending.load(self.root)))
        self._seen = _UNSEEN

    def _take(self, content: _Content) -> None:
        self._description, shelves, self._catalogue = content
        self._shelve(shelves)

    def _content(self, unfinished: Pending | None) -> _Content:
        description = vocabularies.read_description(TomlFile.read(self.root / "library.toml"))
        shelves = _read_vocabularies(self.root, unfinished.texts if unfinished else {})
        cache = self.derived / _CACHE
        records = unfinished.records if unfinished else {}
        displaced = unfinished.displaced(self.root) if unfinished else {}
        found = catalogue.scan(self.documents_folder, cache, records, displaced)
        catalogue.keep_read(found, self._catalogue)
        if found.read:
            catalogue.save(found, cache)
        if self.topics:
            found = showing.shown_documents(found, shelves.thesaurus, self.topics)
            shelves.thesaurus = showing.shown_topics(shelves.thesaurus, self.topics)
        return description, shelves, found

    def _vocabularies_written(self) -> None:
        self._shelve(_read_vocabularies(self.root, {}))

    def _shelve(self, read: _Vocabularies) -> None:
        self.thesaurus, self.events = read.thesaurus, read.events
        self.rules, self.authorities = read.rules, read.authorities
        self._vocabulary_faults = read.faults

    def _state(self) -> _State:
        """What additions and removals move, what changes move, and what reading itself moves."""
        _, last = pending.moment(self.root)
        return _moment(self.documents_folder), last, _moment(self.derived / _CACHE)


def _read_vocabularies(root: Path, before: Mapping[str, str | None]) -> _Vocabularies:
    """A fault in a vocabulary is told; the documents can be read without it."""
    read = _Vocabularies()
    takes = {
        "topics.toml": read.take_topics,
        "events.toml": read.take_events,
        RULES_FILE: read.take_rules,
        AUTHORITIES_FILE: read.take_authorities,
    }
    for name, take in takes.items():
        try:
            if file := _vocabulary(root / name, before):
                take(file)
        except SummitError as fault:
            read.faults.append(fault)
    return read


def _vocabulary(path: Path, before: Mapping[str, str | None]) -> TomlFile | None:
    if path.name in before:
        text = before[path.name]
        return None if text is None else TomlFile(path, text)
    return TomlFile.read(path) if path.exists() else None


def _moment(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0
