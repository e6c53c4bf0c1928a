"""Sketches of the texts of a library, and the table through which like ones are found.

Derived: a store of another version, or one that is damaged, is made anew. Texts are named by the
hash of the file they were read from, as in the text store.
"""

from __future__ import annotations

import contextlib
import logging
import sqlite3
from array import array
from collections.abc import Collection, Generator, Iterator
from pathlib import Path
from typing import cast

from summit_kb.domain.sketch import Sketch
from summit_kb.foundation.errors import StorageError

# Of the smallest of two texts that share four shingles in ten, four in ten are common: fewer than
# three of them once in sixty thousand pairs, and strangers on one template share one or two.
_SEARCHED, _SHARED = 32, 3
_SCHEMA = """
CREATE TABLE sketch (
  sha256 TEXT PRIMARY KEY, text_sha256 TEXT NOT NULL, words INTEGER NOT NULL,
  smallest BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX same_text ON sketch (text_sha256);
CREATE TABLE least (hash INTEGER NOT NULL, sha256 TEXT NOT NULL, PRIMARY KEY (hash, sha256))
  WITHOUT ROWID;
CREATE INDEX of_text ON least (sha256);
CREATE TABLE stamp (version TEXT NOT NULL);
"""
_log = logging.getLogger(__name__)


class SketchStore:
    """The file the sketches lie in; ``version`` stamps who made them and from which texts."""

    def __init__(self, path: Path, version: str) -> None:
        self.path = path
        self.version = version

    @contextlib.contextmanager
    def writing(self) -> Generator[Sketches]:
        """The sketches to be added to, made anew if they cannot be used. For the one writer."""
        with _told_as_storage(self.path):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            database = self._opened()
        with contextlib.closing(database):
            yield Sketches(database, self.path)

    @contextlib.contextmanager
    def reading(self) -> Generator[Sketches | None]:
        """The sketches as they are; None where there are none that can be used."""
        if not self.path.is_file():
            yield None
            return
        address = f"{self.path.absolute().as_uri()}?mode=ro"
        with _told_as_storage(self.path):
            database = sqlite3.connect(address, uri=True)
        with contextlib.closing(database):
            yield Sketches(database, self.path) if self._is_usable(database) else None

    def clear(self) -> None:
        self.path.unlink(missing_ok=True)

    def _opened(self) -> sqlite3.Connection:
        database = sqlite3.connect(self.path)
        is_new = not self._is_usable(database)
        if is_new:
            database.close()
            self.clear()
            database = sqlite3.connect(self.path)
        # After a failure of power the store may be damaged, and is then made anew.
        database.execute("PRAGMA synchronous = OFF")
        if is_new:
            database.executescript(_SCHEMA)
            with database:
                database.execute("INSERT INTO stamp VALUES (?)", (self.version,))
        return database

    def _is_usable(self, database: sqlite3.Connection) -> bool:
        try:
            row = database.execute("SELECT version FROM stamp").fetchone()
            sound = database.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
        except sqlite3.DatabaseError as error:
            _log.info("sketches cannot be used: %s", error)
            return False
        return sound and row == (self.version,)


@contextlib.contextmanager
def _told_as_storage(path: Path) -> Generator[None]:
    """Failures of the disk and of the database by one name."""
    try:
        yield
    except OSError as error:
        raise StorageError.from_os(path, error) from error
    except sqlite3.DatabaseError as error:  # disk full, read-only, damaged
        raise StorageError(path=str(path), detail=str(error)) from error


class Sketches:
    """Sketches by the hash of the file."""

    def __init__(self, database: sqlite3.Connection, path: Path) -> None:
        self._database = database
        self._path = path

    def put(self, sha256: str, sketch: Sketch) -> None:
        packed = array("q", sketch.smallest).tobytes()
        least = [(value, sha256) for value in sketch.smallest[:_SEARCHED]]
        with _told_as_storage(self._path), self._database as database:
            database.execute("DELETE FROM least WHERE sha256 = ?", (sha256,))
            database.execute(
                "INSERT OR REPLACE INTO sketch VALUES (?, ?, ?, ?)",
                (sha256, sketch.text_sha256, sketch.words, packed),
            )
            database.executemany("INSERT OR IGNORE INTO least VALUES (?, ?)", least)

    def get(self, sha256: str) -> Sketch | None:
        query = "SELECT text_sha256, words, smallest FROM sketch WHERE sha256 = ?"
        rows = cast("list[tuple[str, int, bytes]]", self._rows(query, sha256))
        if not rows:
            return None
        text_sha256, words, packed = rows[0]
        smallest = array("q")
        smallest.frombytes(packed)
        return Sketch(text_sha256, words, tuple(smallest))

    def names(self) -> set[str]:
        """The hashes of the files there are sketches of."""
        return self._names("SELECT sha256 FROM sketch")

    def candidates(self, sketch: Sketch) -> Iterator[tuple[str, Sketch]]:
        """Those that could be like ``sketch``; how like they are is for the caller to see."""
        names = self._names("SELECT sha256 FROM sketch WHERE text_sha256 = ?", sketch.text_sha256)
        least = sketch.smallest[:_SEARCHED]
        fewest = _SHARED if len(least) == _SEARCHED else 1
        places = ", ".join("?" * len(least))
        names |= self._names(
            f"SELECT sha256 FROM least WHERE hash IN ({places}) GROUP BY sha256"
            " HAVING COUNT(*) >= ?",
            *least,
            fewest,
        )
        for name in sorted(names):
            kept = self.get(name)
            if kept is not None:
                yield name, kept

    def keep_only(self, names: Collection[str]) -> None:
        """Forget the texts of files that are no longer the original of any document."""
        gone = [(name,) for name in self.names() if name not in names]
        with _told_as_storage(self._path), self._database as database:
            database.executemany("DELETE FROM sketch WHERE sha256 = ?", gone)
            database.executemany("DELETE FROM least WHERE sha256 = ?", gone)

    def _names(self, query: str, *values: object) -> set[str]:
        return {cast("str", row[0]) for row in self._rows(query, *values)}

    def _rows(self, query: str, *values: object) -> list[tuple[object, ...]]:
        with _told_as_storage(self._path):
            return self._database.execute(query, values).fetchall()
