"""From what a person points at to the files meant: folders walked, litter out, bytes hashed."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from summit_kb.app.reports import Failed
from summit_kb.foundation.work import Cancel, Progress, Report
from summit_kb.ingest.errors import UnreadableFileError
from summit_kb.ingest.expansion import INSIDE

_LITTER = frozenset({"thumbs.db", "desktop.ini", "ehthumbs.db", "icon\r"})
_LITTER_FOLDERS = frozenset(
    {"__macosx", "$recycle.bin", "system volume information", "lost+found", "__pycache__"}
)
_UNFINISHED = (".tmp", ".part", ".crdownload", ".download")
_HIDDEN_ON_WINDOWS = 0x2 | 0x4  # FILE_ATTRIBUTE_HIDDEN, FILE_ATTRIBUTE_SYSTEM
_CHUNK = 1 << 20


@dataclass(frozen=True)
class Gathered:
    """Files in the order found, each once, with size and SHA-256; and what could not be read."""

    files: list[SourceFile] = field(default_factory=list["SourceFile"])
    failed: list[Failed] = field(default_factory=list[Failed])


@dataclass(frozen=True)
class SourceFile:
    """A file to be added, as it was when it was hashed.

    ``origin`` tells where a file that was inside another came from: "thu.eml › to-trinh.docx".
    """

    path: Path
    size: int
    sha256: str
    origin: Path | None = None

    @property
    def shown(self) -> Path:
        """The path that a person knows the file by."""
        return self.origin or self.path

    @property
    def came_with(self) -> str | None:
        """What it was inside, for the record: "thu.eml › to-trinh.docx", without folders."""
        if self.origin is None:
            return None
        outer, mark, inner = str(self.origin).partition(INSIDE)
        return f"{Path(outer).name}{mark}{inner}"


def gather(paths: Sequence[Path], *, leave_out: Path, report: Report, cancel: Cancel) -> Gathered:
    """All files under ``paths``; a folder ``leave_out`` among them (the library) is not entered.

    A file named outright is taken whatever it is called.
    """
    gathered = Gathered()
    seen: set[Path] = set()
    for path in _walk(paths, leave_out, gathered.failed):
        cancel.check()
        real = path.resolve()
        if real in seen:
            continue
        seen.add(real)
        report(Progress("scan", len(seen), 0, path.name))
        try:
            gathered.files.append(hashed(path, cancel))
        except OSError as error:
            gathered.failed.append(_unreadable(path, error))
    return gathered


def files_under(paths: Sequence[Path], leave_out: Path) -> tuple[list[Path], list[Failed]]:
    """The files that ``gather`` would take, unread, and what cannot be listed."""
    failed: list[Failed] = []
    found = list(dict.fromkeys(_walk(paths, leave_out, failed)))
    return found, failed


def _walk(paths: Sequence[Path], leave_out: Path, failed: list[Failed]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from _walk_folder(path, leave_out.resolve(), failed)
        elif path.is_file():
            yield path
        else:
            failed.append(_unreadable(path, FileNotFoundError(2, os.strerror(2))))


def _walk_folder(top: Path, leave_out: Path, failed: list[Failed]) -> Iterator[Path]:
    def note(error: OSError) -> None:
        failed.append(_unreadable(Path(error.filename or top), error))

    for folder, inner, names in os.walk(top, onerror=note):
        here = Path(folder)
        inner[:] = sorted(name for name in inner if _enters(here / name, leave_out))
        yield from (here / name for name in sorted(names) if _takes(here / name))


def _enters(folder: Path, leave_out: Path) -> bool:
    if folder.name.startswith(".") or folder.name.lower() in _LITTER_FOLDERS:
        return False
    return folder.resolve() != leave_out and not _hidden_on_windows(folder)


def _takes(path: Path) -> bool:
    name = path.name.lower()
    if name.startswith((".", "~$")) or name in _LITTER or name.endswith(_UNFINISHED):
        return False
    # Pipes and devices would block the reader for ever.
    return path.is_file() and not _hidden_on_windows(path)


def _hidden_on_windows(path: Path) -> bool:
    try:
        attributes: int = getattr(path.stat(), "st_file_attributes", 0)
    except OSError:
        return False
    return bool(attributes & _HIDDEN_ON_WINDOWS)


def hashed(path: Path, cancel: Cancel) -> SourceFile:
    """The file with its size and hash; raises OSError, CancelledError."""
    digest, size = hashlib.sha256(), 0
    with path.open("rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(22, os.strerror(22))
        while chunk := file.read(_CHUNK):
            cancel.check()
            digest.update(chunk)
            size += len(chunk)
    return SourceFile(path, size, digest.hexdigest())


def _unreadable(path: Path, error: OSError) -> Failed:
    detail = error.strerror or str(error)
    return Failed(path, UnreadableFileError(path=str(path), detail=detail))
