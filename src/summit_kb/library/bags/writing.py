"""A library's folder written as a bag: beside its place, and there by one rename or not at all."""

from __future__ import annotations

import hashlib
import os
import shutil
import uuid
import zipfile
from collections.abc import Generator, Iterable, Mapping
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Protocol

from summit_kb.foundation import atomic
from summit_kb.foundation.errors import StorageError
from summit_kb.foundation.work import Cancel, Progress, Report, silent
from summit_kb.library.bags import tag_lines
from summit_kb.library.bags.errors import BagFormatError, BagTargetError
from summit_kb.library.bags.names import PAYLOAD, belongs, is_safe
from summit_kb.library.bags.tag_lines import Oxum

ALGORITHMS = ("sha256", "sha512")
_CHUNK = 1 << 20


@dataclass(frozen=True)
class BagWritten:
    """A bag that is there, with what its payload amounts to."""

    path: Path
    payload: Oxum


class _Sink(Protocol):
    """Where files of the bag go."""

    def open(self, name: str) -> AbstractContextManager[IO[bytes]]: ...


def write_bag(
    root: Path,
    target: Path,
    told: Iterable[tuple[str, str]],
    *,
    with_trash: bool = False,
    report: Report = silent,
    cancel: Cancel | None = None,
) -> BagWritten:
    """Write the library at ``root`` to ``target``, a new folder or a new file ending in .zip.

    ``told`` goes into bag-info.txt before what is counted here. The caller sees to it that nobody
    writes to the library meanwhile.
    """
    if os.path.lexists(target):
        raise BagTargetError(path=str(target), reason="exists")
    if target.resolve().is_relative_to(root.resolve()):
        raise BagTargetError(path=str(target), reason="inside")
    files = payload_files(root, with_trash=with_trash)
    try:
        with _sink(target) as sink:
            payload, digests = _copy_all(root, files, sink, report, cancel or Cancel())
            _write_tags(sink, [*told, *_counted(payload)], digests)
    except OSError as error:
        raise StorageError.from_os(target, error) from error
    return BagWritten(target, payload)


def payload_files(root: Path, *, with_trash: bool = False) -> list[str]:
    """Paths below ``root`` that are part of the library, with "/", sorted.

    Raises BagFormatError for a name that no other system could hold.
    """
    found: list[str] = []
    for folder, _, names in os.walk(root, onerror=_raise):
        inside = Path(folder).relative_to(root)
        found += [(inside / name).as_posix() for name in names]
    kept = sorted(path for path in found if belongs(path, with_trash=with_trash))
    for path in kept:
        if not is_safe(path):
            raise BagFormatError(path=str(root), file=path, reason="name")
    return kept


def _raise(error: OSError) -> None:
    raise StorageError.from_os(Path(str(error.filename)), error) from error


def _copy_all(
    root: Path, files: list[str], sink: _Sink, report: Report, cancel: Cancel
) -> tuple[Oxum, dict[str, dict[str, str]]]:
    digests: dict[str, dict[str, str]] = {name: {} for name in ALGORITHMS}
    octets = 0
    for done, name in enumerate(files):
        report(Progress("export", done, len(files), name))
        hashes = {kind: hashlib.new(kind) for kind in ALGORITHMS}
        with (root / name).open("rb") as reading, sink.open(PAYLOAD + name) as writing:
            while chunk := reading.read(_CHUNK):
                cancel.check()
                octets += len(chunk)
                writing.write(chunk)
                for one in hashes.values():
                    one.update(chunk)
        for kind, one in hashes.items():
            digests[kind][PAYLOAD + name] = one.hexdigest()
        cancel.check()
    return Oxum(octets, len(files)), digests


def _counted(payload: Oxum) -> list[tuple[str, str]]:
    return [
        ("Bagging-Date", datetime.now(UTC).date().isoformat()),
        ("Payload-Oxum", str(payload)),
        ("Bag-Size", f"{payload.octets / 1_000_000:.1f} MB"),
    ]


def _write_tags(
    sink: _Sink, told: Iterable[tuple[str, str]], digests: Mapping[str, Mapping[str, str]]
) -> None:
    tags = {tag_lines.DECLARATION: tag_lines.declaration(), tag_lines.INFO: tag_lines.info(told)}
    tags |= {f"manifest-{kind}.txt": tag_lines.manifest(digests[kind]) for kind in ALGORITHMS}
    data = {name: text.encode() for name, text in tags.items()}
    for kind in ALGORITHMS:
        of_tags = {name: hashlib.new(kind, content).hexdigest() for name, content in data.items()}
        tags[f"tagmanifest-{kind}.txt"] = tag_lines.manifest(of_tags)
    for name, text in tags.items():
        with sink.open(name) as writing:
            writing.write(text.encode())


@contextmanager
def _sink(target: Path) -> Generator[_Sink]:
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = target.with_name(f".{uuid.uuid4().hex}.part")
    try:
        if target.suffix.lower() == ".zip":
            with zipfile.ZipFile(beside, "x", zipfile.ZIP_DEFLATED) as archive:
                yield _ZipSink(archive, target.stem)
            atomic.sync_file(beside)
        else:
            beside.mkdir()
            yield _FolderSink(beside)
        atomic.move(beside, target)
        atomic.sync_folder(target.parent)
    finally:
        shutil.rmtree(beside, ignore_errors=True)
        with suppress(OSError):
            beside.unlink(missing_ok=True)


class _FolderSink:
    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @contextmanager
    def open(self, name: str) -> Generator[IO[bytes]]:
        path = self._folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())


class _ZipSink:
    """Everything below one folder that is called as the file, as RFC 8493 has it."""

    def __init__(self, archive: zipfile.ZipFile, folder: str) -> None:
        self._archive = archive
        self._folder = folder

    def open(self, name: str) -> IO[bytes]:
        moment = datetime.now(UTC).timetuple()[:6]
        entry = zipfile.ZipInfo(f"{self._folder}/{name}", moment)
        entry.compress_type = zipfile.ZIP_DEFLATED
        entry.external_attr = 0o644 << 16
        return self._archive.open(entry, "w", force_zip64=True)
