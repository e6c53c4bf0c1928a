"""Where an index lives: a pointer file to the current generation folder, stamps, checks, rebuilds.

    folder/current            names the generation folder that is in force
    folder/index.lock         one writer at a time
    folder/g-<hex>/           one index: its table of contents and its segment files

No file of an index is a pickle: the table of contents is JSON and carries the size and the
SHA-256 of every segment file, and a segment is flat arrays.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summit_kb.search.engine.snapshot import Snapshot
    from summit_kb.search.engine.writing import PassageWriter

Stamp = Mapping[str, str | int]


class IndexStore:
    """The index of one library.

    ``stamp`` says by which rules the caller makes terms (folding version, extractor version …);
    the schema and codec versions are added. An index with another stamp is not opened.
    """

    def __init__(self, folder: Path, *, stamp: Stamp) -> None: ...

    @property
    def stamp(self) -> dict[str, str | int]:
        """The full stamp an index must wear to be opened."""
        ...

    def exists(self) -> bool:
        """Whether a generation with the right stamp stands; its files are not looked at."""
        ...

    def open(self, *, thorough: bool = False) -> Snapshot:
        """The current generation, read-only.

        Sizes of all files are checked; with ``thorough`` their hashes too. Raises
        IndexMissingError, IndexStaleError or IndexDamagedError: the answer to each is a rebuild.
        """
        ...

    def writer(self, *, wait: float = 10.0) -> AbstractContextManager[PassageWriter]:
        """Change the current generation (created empty if there is none).

        At the end of the block everything is committed at once; any exception leaves the index
        as it was and frees the lock. Raises InUseError after ``wait`` seconds, and what ``open``
        raises.
        """
        ...

    def rebuild(self, *, wait: float = 10.0) -> AbstractContextManager[PassageWriter]:
        """Build a new generation beside the old one and switch at the end of the block."""
        ...

    def verify(self) -> list[str]:
        """Every damage of the current generation in words; empty when all is well."""
        ...

    def generation(self) -> str | None:
        """Changes whenever a commit or a rebuild has happened; None without an index."""
        ...
