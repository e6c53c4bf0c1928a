"""Where an index lives: a pointer file to the current generation folder, stamps, checks, rebuilds.

    folder/current            names the generation folder that is in force, and its stamp
    folder/index.lock         one writer at a time
    folder/g-<hex>/           one index: its table of contents and its segment files

No file of an index is a pickle: the table of contents is JSON and carries the size and the
SHA-256 of every segment file, and a segment is flat arrays.
"""

from __future__ import annotations

import json
import logging
import shutil
import uuid
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from whoosh.index import TOC

from summit_kb.foundation.atomic import write_text
from summit_kb.foundation.errors import StorageError
from summit_kb.foundation.lock import writer_lock
from summit_kb.search.engine.arrays import ArrayFileError
from summit_kb.search.engine.codec import CODEC_VERSION
from summit_kb.search.engine.column_writer import ColumnIndex, ColumnWriter
from summit_kb.search.engine.errors import IndexDamagedError, IndexMissingError, IndexStaleError
from summit_kb.search.engine.schema import SCHEMA_VERSION
from summit_kb.search.engine.scoring import Bm25
from summit_kb.search.engine.segment import ColumnSegment
from summit_kb.search.engine.snapshot import Snapshot
from summit_kb.search.engine.storage import hash_file
from summit_kb.search.engine.toc import newest_generation, read_toc, write_toc
from summit_kb.search.engine.writing import PassageWriter

Stamp = Mapping[str, str | int]

_POINTER: Final = "current"
_LOCK: Final = "index.lock"
_PREFIX: Final = "g-"
_TRIES: Final = 5

_log = logging.getLogger(__name__)


class IndexStore:
    """The index of one library.

    ``stamp`` says by which rules the caller makes terms (folding version, extractor version …);
    the schema and codec versions are added. An index with another stamp is not opened.
    """

    def __init__(self, folder: Path, *, stamp: Stamp) -> None:
        self._folder = folder
        self._stamp = {**stamp, "schema": SCHEMA_VERSION, "codec": CODEC_VERSION}

    @property
    def stamp(self) -> dict[str, str | int]:
        """The full stamp an index must wear to be opened."""
        return dict(self._stamp)

    def exists(self) -> bool:
        """Whether a generation with the right stamp stands; its files are not looked at."""
        try:
            return newest_generation(self._current()) >= 0
        except (IndexMissingError, IndexStaleError, IndexDamagedError):
            return False

    def generation(self) -> str | None:
        """Changes whenever a commit or a rebuild has happened; None without an index."""
        try:
            folder = self._current()
        except (IndexMissingError, IndexStaleError, IndexDamagedError):
            return None
        return f"{folder.name}/{newest_generation(folder)}"

    def open(self, *, thorough: bool = False, scoring: Bm25 | None = None) -> Snapshot:
        """The current generation, read-only.

        Sizes of all files are checked; with ``thorough`` their hashes too. Raises
        IndexMissingError, IndexStaleError or IndexDamagedError: the answer to each is a rebuild.
        """
        for _ in range(_TRIES):
            try:
                return self._open(self._current(), scoring or Bm25(), thorough=thorough)
            except FileNotFoundError:
                continue  # a writer has just replaced what the table of contents named
            except OSError as error:
                raise StorageError.from_os(self._folder, error) from error
        folder = self._current()
        raise IndexDamagedError(
            path=str(folder), detail="; ".join(_faults(folder, read_toc(folder)))
        )

    @contextmanager
    def writer(self, *, wait: float = 10.0) -> Generator[PassageWriter]:
        """Change the current generation (created empty if there is none).

        At the end of the block everything is committed at once; any exception leaves the index
        as it was and frees the lock. Raises InUseError after ``wait`` seconds, and what ``open``
        raises.
        """
        with writer_lock(self._folder / _LOCK, wait=wait):
            try:
                folder = self._current()
            except IndexMissingError:
                with self._beside() as writer:
                    yield writer
                return
            with _writing(folder) as writer:
                yield writer

    @contextmanager
    def rebuild(self, *, wait: float = 10.0) -> Generator[PassageWriter]:
        """Build a new generation beside the old one and switch at the end of the block."""
        with writer_lock(self._folder / _LOCK, wait=wait), self._beside() as writer:
            yield writer

    def verify(self) -> list[str]:
        """Every damage of the current generation in words; empty when all is well."""
        try:
            folder = self._current()
            return _faults(folder, read_toc(folder), thorough=True)
        except (IndexMissingError, IndexStaleError) as error:
            return [str(error)]
        except IndexDamagedError as error:
            return [str(error.facts["detail"])]

    def _open(self, folder: Path, scoring: Bm25, *, thorough: bool) -> Snapshot:
        toc = read_toc(folder)
        if faults := _faults(folder, toc, thorough=thorough):
            if newest_generation(folder) != toc.generation:
                raise FileNotFoundError(folder)  # swept by a newer commit, not damaged
            raise IndexDamagedError(path=str(folder), detail="; ".join(faults))
        try:
            return Snapshot(folder, f"{folder.name}/{toc.generation}", toc.segments, scoring)
        except (ArrayFileError, ValueError, KeyError, IndexError) as error:
            raise IndexDamagedError(path=str(folder), detail=str(error)) from error

    def _current(self) -> Path:
        """The folder in force; raises IndexMissingError, IndexStaleError, IndexDamagedError."""
        pointer = self._folder / _POINTER
        try:
            content: dict[str, Any] = json.loads(pointer.read_bytes())
            name, stamp = content["folder"], content["stamp"]
        except FileNotFoundError as error:
            raise IndexMissingError(path=str(self._folder)) from error
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise IndexDamagedError(path=str(pointer), detail=str(error)) from error
        if stamp != self._stamp:
            found, wanted = _differences(stamp, self._stamp)
            raise IndexStaleError(path=str(self._folder), found=found, wanted=wanted)
        if not isinstance(name, str) or not name.startswith(_PREFIX) or Path(name).name != name:
            raise IndexDamagedError(path=str(pointer), detail=f"it names {name!r}")
        return self._folder / name

    @contextmanager
    def _beside(self) -> Generator[PassageWriter]:
        folder = self._folder / f"{_PREFIX}{uuid.uuid4().hex[:12]}"
        try:
            folder.mkdir(parents=True)
        except OSError as error:
            raise StorageError.from_os(folder, error) from error
        try:
            write_toc(folder, 0, [])
            with _writing(folder) as writer:
                yield writer
            pointer = {"folder": folder.name, "stamp": self._stamp}
            write_text(self._folder / _POINTER, json.dumps(pointer))
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        for other in self._folder.glob(f"{_PREFIX}*"):
            if other != folder:
                # Windows keeps what is still mapped; the next rebuild tries again.
                shutil.rmtree(other, ignore_errors=True)


@contextmanager
def _writing(folder: Path) -> Generator[PassageWriter]:
    if faults := _faults(folder, read_toc(folder)):
        raise IndexDamagedError(path=str(folder), detail="; ".join(faults))
    writer = ColumnWriter(ColumnIndex(folder))
    try:
        yield PassageWriter(writer)
        _commit(writer)
    except ArrayFileError as error:
        raise IndexDamagedError(path=str(folder), detail=str(error)) from error
    except OSError as error:
        raise StorageError.from_os(folder, error) from error
    finally:
        writer.cancel()


def _commit(writer: ColumnWriter) -> None:
    """Commit; an exception after the new table of contents is in place is not a failure."""
    try:
        writer.commit()
    except Exception as error:
        if writer.is_committed():
            _log.warning("The index is committed, but cleaning up after it failed", exc_info=True)
        elif isinstance(error, IndexError | KeyError | ValueError):
            # Only arrays with impossible content, met while merging, raise these.
            raise IndexDamagedError(path=str(writer.folder), detail=repr(error)) from error
        else:
            raise


def _faults(folder: Path, toc: TOC, *, thorough: bool = False) -> list[str]:
    """What is wrong with the files of a generation."""
    faults: list[str] = []
    segments: list[ColumnSegment] = toc.segments
    for segment in segments:
        path, facts = folder / segment.file_name, segment.file
        if facts is None or not path.is_file():
            faults.append(f"{path.name} is missing")
        elif path.stat().st_size != facts.size:
            faults.append(f"{path.name} has {path.stat().st_size} bytes instead of {facts.size}")
        elif thorough and hash_file(path) != facts.sha256:
            faults.append(f"{path.name} does not have the content that was written")
    return faults


def _differences(found: Mapping[str, object], wanted: Mapping[str, object]) -> tuple[str, str]:
    names = [one for one in {**found, **wanted} if found.get(one) != wanted.get(one)]
    return (
        ", ".join(f"{name} {found.get(name)}" for name in names),
        ", ".join(f"{name} {wanted.get(name)}" for name in names),
    )
