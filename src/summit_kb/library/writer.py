"""Changes to a library, each whole or not at all; only who holds the writer's lock has one.

A document is prepared in a hidden folder beside the others, pushed to the disk, and made visible
by one rename. Whatever moment a crash chooses, readers see whole documents.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import uuid
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path

from summit_kb.domain.document import Document, DocumentFile
from summit_kb.foundation import atomic
from summit_kb.foundation.errors import StorageError
from summit_kb.library.catalogue import Catalogue
from summit_kb.library.document_record import read_document
from summit_kb.library.document_toml import document_text
from summit_kb.library.errors import (
    DocumentExistsError,
    DocumentNotFoundError,
    NotInTrashError,
    SourceChangedError,
)
from summit_kb.library.fields import TomlFile
from summit_kb.library.file_names import RECORD
from summit_kb.library.ids import document_id

TRASH = ".trash"
_STAGED = ".new-"
_CHUNK = 1 << 20


class Writer:
    """The one who may change the library at ``root``; keeps ``catalogue`` in step."""

    def __init__(self, root: Path, catalogue: Catalogue) -> None:
        self._documents = root / "documents"
        self._trash = root / TRASH
        self._catalogue = catalogue
        self.changed = False

    def sweep(self) -> None:
        """Remove what a writer that was killed left half made."""
        if not self._documents.is_dir():
            return
        with os.scandir(self._documents) as entries:
            left = [entry.path for entry in entries if entry.name.startswith(_STAGED)]
        for path in left:
            shutil.rmtree(path, ignore_errors=True)

    def add(self, document: Document, sources: Sequence[tuple[Path, DocumentFile]]) -> Document:
        """Copy ``sources`` in as the document's files; durable once this returns.

        An empty id is made from the document; one that is taken gets a number. Raises
        SourceChangedError when a source is no longer the bytes its DocumentFile describes.
        """
        named = document.id or document_id(document, self._is_taken)
        made = replace(document, id=named, files=tuple(file for _, file in sources))
        if self._is_taken(named):
            raise DocumentExistsError(document=named)
        staged = self._documents / f"{_STAGED}{uuid.uuid4().hex}"
        try:
            text = document_text(made)
            staged.mkdir(parents=True)
            for source, file in sources:
                _copy(source, staged / file.name, file)
            atomic.write_text(staged / RECORD, text)
            atomic.sync_folder(staged)
            staged.rename(self._documents / named)
            atomic.sync_folder(self._documents)
        except OSError as error:
            raise StorageError.from_os(self._documents, error) from error
        finally:
            shutil.rmtree(staged, ignore_errors=True)
        return self._note(made)

    def update(self, document: Document) -> Document:
        """Write the record anew; hand-made comments and order stay."""
        path = self._documents / document.id / RECORD
        if not path.exists():
            raise DocumentNotFoundError(document=document.id)
        old = TomlFile.read(path).text
        atomic.write_text(path, document_text(document, old))
        return self._note(document)

    def remove(self, document_id: str) -> None:
        """Move the document to the trash."""
        folder = self._documents / document_id
        if document_id not in self._catalogue and not (folder / RECORD).exists():
            raise DocumentNotFoundError(document=document_id)
        moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
        name = f"{moment}-{document_id}"
        self._move(folder, self._trash / name)
        self._trashed.add(name)
        self._catalogue.drop(document_id)

    def restore(self, document_id: str) -> Document:
        """Bring the document back as it was when it was last removed."""
        folder = self._documents / document_id
        if folder.exists():
            raise DocumentExistsError(document=document_id)
        found = [name for name in self._trashed if name.partition("-")[2] == document_id]
        if not found:
            raise NotInTrashError(document=document_id)
        self._move(self._trash / max(found), folder)
        self._trashed.remove(max(found))
        return self._note(read_document(document_id, TomlFile.read(folder / RECORD)))

    def _move(self, source: Path, target: Path) -> None:
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            source.rename(target)
            atomic.sync_folder(target.parent)
            atomic.sync_folder(source.parent)
        except OSError as error:
            raise StorageError.from_os(source, error) from error
        self.changed = True

    def _note(self, document: Document) -> Document:
        self.changed = True
        self._catalogue.put(document.id)
        return self._catalogue[document.id]

    def _is_taken(self, document_id: str) -> bool:
        # The trash counts: an id handed out twice would make restore impossible.
        return (self._documents / document_id).exists() or any(
            name.partition("-")[2] == document_id for name in self._trashed
        )

    @cached_property
    def _trashed(self) -> set[str]:
        return {path.name for path in self._trash.iterdir()} if self._trash.is_dir() else set()


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
        writing.flush()
        os.fsync(writing.fileno())
    if digest.hexdigest() != file.sha256:
        raise SourceChangedError(path=str(source))
