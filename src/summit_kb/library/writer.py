"""Changes to a library, each whole or not at all; only who holds the writer's lock has one.

A document is prepared in a hidden folder beside the others, pushed to the disk, and made visible
by one rename. Whatever moment a crash chooses, readers see whole documents.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import uuid
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path

from summit_kb.domain.change import (
    Change,
    ChangeSet,
    DocumentChange,
    FieldChange,
    FileChange,
    Moved,
)
from summit_kb.domain.document import Document, DocumentFile
from summit_kb.domain.versions import with_new_version
from summit_kb.foundation import atomic
from summit_kb.foundation.account import account
from summit_kb.foundation.errors import StorageError
from summit_kb.library import trash
from summit_kb.library.catalogue import Catalogue
from summit_kb.library.claims import Claims
from summit_kb.library.document_record import read_document
from summit_kb.library.document_toml import document_text
from summit_kb.library.edits import Edits, Steps
from summit_kb.library.errors import (
    DocumentExistsError,
    DocumentNotFoundError,
    NotInTrashError,
    SourceChangedError,
    TomlSyntaxError,
)
from summit_kb.library.fields import TomlFile
from summit_kb.library.file_names import RECORD, safe_name
from summit_kb.library.history import History
from summit_kb.library.hunks import changes_of
from summit_kb.library.ids import document_id
from summit_kb.library.record_values import differences

_STAGED = ".new-"
_UNDONE = ".undone-"
_CHUNK = 1 << 20


class Writer:
    """The one who may change the library at ``root``; keeps ``catalogue`` in step.

    ``on_files`` is called when files of the library itself, such as topics.toml, were written.
    """

    def __init__(self, root: Path, catalogue: Catalogue, on_files: Callable[[], None]) -> None:
        self._root = root
        self._documents = root / "documents"
        self._trash = root / trash.FOLDER
        self._catalogue = catalogue
        self._on_files = on_files
        self._history = History(root)
        self._added = _change_set("add")
        self.changed = False

    def sweep(self) -> None:
        """Remove what a writer that was killed left half made, or half deleted."""
        trash.sweep(self._root)
        if not self._documents.is_dir():
            return
        with os.scandir(self._documents) as entries:
            left = [entry.path for entry in entries if entry.name.startswith(_STAGED)]
        for path in left:
            shutil.rmtree(path, ignore_errors=True)

    def add(self, document: Document, sources: Sequence[tuple[Path, DocumentFile]]) -> Document:
        """Copy ``sources`` in as the document's files; durable once this returns.

        An empty id is made from the document; one that is taken gets a number. Raises
        SourceChangedError when a source is no longer the bytes its DocumentFile describes. All
        that one writer adds is one change set.
        """
        named = document.id or document_id(document, lambda made: self._is_used(made, document))
        made = replace(document, id=named, files=tuple(file for _, file in sources))
        if self._is_taken(named):
            raise DocumentExistsError(document=named)
        staged = self._documents / f"{_STAGED}{uuid.uuid4().hex}"
        try:
            text = document_text(made)
            staged.mkdir(parents=True)
            places = [staged / file.name for _, file in sources]
            for place, (source, file) in zip(places, sources, strict=True):
                _copy(source, place, file)
            (staged / RECORD).write_bytes(text.encode())
            atomic.sync_together(*places, staged / RECORD, staged)
            atomic.move(staged, self._documents / named)
            moved = atomic.sync_later(self._documents)
            self._tell_added(named, staged)
            moved.result()
        except OSError as error:
            raise StorageError.from_os(self._documents, error) from error
        finally:
            shutil.rmtree(staged, ignore_errors=True)
        self.changed = True
        self._catalogue.put([named])
        return self._catalogue[named]

    def add_version(self, document_id: str, source: Path, file: DocumentFile) -> Document:
        """Make ``source`` the document's original; the one before is kept as a version of it."""
        document = self._catalogue[document_id]
        self.absorb(
            document_id,
            [(source, file)],
            lambda files: Edits("version", (with_new_version(document, files[0], _now()),)),
        )
        return self._catalogue[document_id]

    def absorb(
        self,
        document_id: str,
        sources: Sequence[tuple[Path, DocumentFile]],
        edits: Callable[[Sequence[DocumentFile]], Edits],
    ) -> ChangeSet | None:
        """Copy more files into a document's folder and apply ``edits``, made of what they became.

        Their names may have changed: a folder holds each name once. On failure they are gone again.
        """
        folder = self._documents / document_id
        copied: list[DocumentFile] = []
        try:
            for source, file in sources:
                copied.append(_copied_in(folder, source, file))
            return self.apply(edits(copied))
        except BaseException as error:
            for file in copied:
                (folder / file.name).unlink(missing_ok=True)
            if isinstance(error, OSError):
                raise StorageError.from_os(folder, error) from error
            raise

    def _tell_added(self, document_id: str, staged: Path) -> None:
        line = replace(self._added, at=_now(), changes=(DocumentChange(document_id, Moved.ADDED),))
        try:
            self._history.append(line)
        except StorageError:
            atomic.move(self._documents / document_id, staged)
            raise

    def update(self, document: Document) -> Document:
        """Write the record anew; hand-made comments and order stay."""
        self.apply(Edits("edit", documents=(document,)))
        return self._catalogue[document.id]

    def remove(self, document_id: str) -> None:
        """Move the document to the trash."""
        self.apply(Edits("remove", removed=(document_id,)))

    def restore(self, document_id: str) -> Document:
        """Bring the document back as it was when it was last removed."""
        self.apply(Edits("restore", restored=(document_id,)))
        return self._catalogue[document_id]

    def delete(self, ids: Sequence[str]) -> ChangeSet:
        """Take documents from the trash for good; none when one of them is not there."""
        names = tuple(dict.fromkeys(ids))
        gone = tuple(DocumentChange(name, Moved.DELETED) for name in names)
        done = replace(_change_set("delete"), changes=gone)
        trash.delete(self._root, names, done)
        self.__dict__.pop("_trashed", None)
        return done

    def apply(self, edits: Edits) -> ChangeSet | None:
        """Make all of ``edits`` happen, or none; None when everything is so already.

        Other processes see the library as it was until all of it is done.
        """
        steps, changes = Steps(self._root), list[Change]()
        moves = [self._to_trash(steps, name) for name in edits.removed]
        moves += [self._from_trash(steps, name) for name in edits.restored]
        changes += moves
        gone = set(edits.removed)
        for document in edits.documents:
            if document.id not in gone:
                changes += self._rewrite(steps, document)
        for name, text in edits.files.items():
            changes += self._write_file(steps, name, text)
        if not changes:
            return None
        done = replace(_change_set(edits.action), changes=tuple(changes), of=edits.of)
        steps.take(done)
        self._take_note(moves, edits, steps)
        return done

    def _to_trash(self, steps: Steps, document_id: str) -> DocumentChange:
        folder = self._documents / document_id
        if document_id not in self._catalogue and not (folder / RECORD).exists():
            raise DocumentNotFoundError(document=document_id)
        steps.move(folder, self._trash / trash.folder_name(document_id))
        return DocumentChange(document_id, Moved.REMOVED)

    def _from_trash(self, steps: Steps, document_id: str) -> DocumentChange:
        folder = self._documents / document_id
        if folder.exists():
            raise DocumentExistsError(document=document_id)
        found = [name for name in self._trashed if name.partition("-")[2] == document_id]
        if not found:
            raise NotInTrashError(document=document_id)
        # A record that cannot be read stays where it is.
        read_document(document_id, TomlFile.read(self._trash / max(found) / RECORD))
        steps.move(self._trash / max(found), folder)
        return DocumentChange(document_id, Moved.RESTORED)

    def _rewrite(self, steps: Steps, document: Document) -> list[FieldChange]:
        path = self._documents / document.id / RECORD
        if not path.exists():
            raise DocumentNotFoundError(document=document.id)
        raw = _text(path)
        old = TomlFile(path, raw)
        before = read_document(document.id, old)
        changes = differences(before, document)
        if changes:
            steps.write(path, raw, document_text(document, old.text))
            self._move_files(steps, before, document)
        return changes

    def _move_files(self, steps: Steps, before: Document, after: Document) -> None:
        """Hide files the record names no longer, when a version is undone, and bring them back."""
        folder = self._documents / after.id
        gone = {file.name: file for file in before.files}
        for file in after.files:
            if gone.pop(file.name, None) is None:
                hidden, shown = _hidden(folder, file), folder / file.name
                if hidden.exists() and not shown.exists():
                    steps.move(hidden, shown)
        for file in gone.values():
            hidden, shown = _hidden(folder, file), folder / file.name
            if shown.exists() and not hidden.exists():
                steps.move(shown, hidden)

    def _write_file(self, steps: Steps, name: str, text: str) -> list[FileChange]:
        path = self._root / name
        old = _text(path) if path.exists() else None
        changes = changes_of(name, old or "", text)
        if changes:
            steps.write(path, old, text)
        return changes

    def _take_note(self, moves: Sequence[DocumentChange], edits: Edits, steps: Steps) -> None:
        self.changed = True
        for source, target in steps.moves:
            self._trashed.discard(source.name)
            if target.parent == self._trash:
                self._trashed.add(target.name)
        gone = [move.document for move in moves if move.moved is Moved.REMOVED]
        there = [move.document for move in moves if move.moved is Moved.RESTORED]
        written = [one.id for one in edits.documents if one.id not in gone]
        self._catalogue.put([*there, *written], gone)
        self.__dict__.pop("_claims", None)
        if edits.files:
            self._on_files()

    def _is_used(self, document_id: str, document: Document) -> bool:
        """Whether the id is taken, or promised to a document that is only referred to."""
        return self._is_taken(document_id) or self._claims.is_of_another(document_id, document)

    @cached_property
    def _claims(self) -> Claims:
        return Claims(self._catalogue.values())

    def _is_taken(self, document_id: str) -> bool:
        # The trash counts: an id handed out twice would make restore impossible.
        return (self._documents / document_id).exists() or any(
            name.partition("-")[2] == document_id for name in self._trashed
        )

    @cached_property
    def _trashed(self) -> set[str]:
        return {path.name for path in self._trash.iterdir()} if self._trash.is_dir() else set()


def _text(path: Path) -> str:
    """To the byte, so that it can be put back as it was."""
    try:
        return path.read_bytes().decode()
    except OSError as error:
        raise StorageError.from_os(path, error) from error
    except UnicodeDecodeError as error:
        raise TomlSyntaxError(path=str(path), line=1, detail="UTF-8") from error


def _change_set(action: str) -> ChangeSet:
    return ChangeSet(uuid.uuid4().hex[:8], _now(), account(), action)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _hidden(folder: Path, file: DocumentFile) -> Path:
    """Where a file waits that an undone change had brought."""
    return folder / f"{_UNDONE}{file.sha256[:12]}-{file.name}"


def _copied_in(folder: Path, source: Path, file: DocumentFile) -> DocumentFile:
    """The file as it lies in ``folder`` now, under a name that was free."""
    named = replace(file, name=safe_name(file.name, [path.name for path in folder.iterdir()]))
    staged = folder / f"{_STAGED}{uuid.uuid4().hex}"
    try:
        _copy(source, staged, named)
        atomic.sync_file(staged)
        atomic.move(staged, folder / named.name)
        atomic.sync_folder(folder)
    finally:
        staged.unlink(missing_ok=True)
    return named


def _copy(source: Path, target: Path, file: DocumentFile) -> None:
    """Copy and hash in one go: what is stored is what was read before, or nothing."""
    digest = hashlib.sha256()
    try:
        reading = source.open("rb")
    except OSError as error:
        raise SourceChangedError(path=str(source)) from error
    with reading, target.open("xb") as writing:
        while chunk := reading.read(_CHUNK):
            digest.update(chunk)
            writing.write(chunk)
    if digest.hexdigest() != file.sha256:
        raise SourceChangedError(path=str(source))
