"""Versions of a document: its original, and the originals that were replaced by it, one by one."""

from __future__ import annotations

from dataclasses import dataclass, replace

from summit_kb.domain.document import Document, DocumentFile

ROLE = "version"


@dataclass(frozen=True)
class Version:
    """``number`` counts from 1, the oldest; the newest one is the document's text."""

    number: int
    file: DocumentFile
    is_current: bool


def versions_of(document: Document) -> tuple[Version, ...]:
    """All versions, the newest first; files of other roles are no versions."""
    current = document.original
    older = [file for file in document.files if file.role == ROLE]
    older.sort(key=lambda file: file.replaced or "", reverse=True)
    files = [*([current] if current else []), *older]
    return tuple(
        Version(len(files) - index, file, file is current) for index, file in enumerate(files)
    )


def with_new_version(document: Document, file: DocumentFile, at: str) -> Document:
    """``document`` with ``file`` as its original; the one before is kept as a version.

    ``at`` is when that happens, ISO 8601 in UTC.
    """
    current = document.original
    kept = tuple(
        replace(one, role=ROLE, replaced=at) if one is current else one for one in document.files
    )
    return replace(document, files=(replace(file, role="original"), *kept))
