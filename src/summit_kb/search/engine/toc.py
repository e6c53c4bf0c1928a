"""The table of contents of a generation: Whoosh's TOC, kept as JSON under a checksum.

Whoosh pickles it, and a pickle runs what it says. Here it is data: the segments with their
deletions and, for each segment file, its size and SHA-256. It is written beside, synced and
renamed, so a commit is there whole or not at all.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any, Final

from whoosh.filedb.filestore import FileStorage
from whoosh.index import TOC, clean_files

from summit_kb.foundation.atomic import write_bytes
from summit_kb.search.engine.errors import IndexDamagedError, IndexMissingError
from summit_kb.search.engine.schema import build_schema
from summit_kb.search.engine.segment import ColumnSegment

INDEX_NAME: Final = "MAIN"


def write_toc(folder: Path, generation: int, segments: list[ColumnSegment]) -> None:
    """Put generation ``generation`` in force."""
    body = json.dumps(
        {"generation": generation, "segments": [segment.to_json() for segment in segments]}
    )
    content = {"sha256": hashlib.sha256(body.encode()).hexdigest(), "body": body}
    write_bytes(toc_path(folder, generation), json.dumps(content).encode())


def read_toc(folder: Path) -> TOC:
    """The newest generation in ``folder``.

    Raises IndexMissingError when there is none, IndexDamagedError when it cannot be read.
    """
    generation = newest_generation(folder)
    if generation < 0:
        raise IndexMissingError(path=str(folder))
    path = toc_path(folder, generation)
    try:
        segments = _segments(json.loads(path.read_bytes()), generation)
    except FileNotFoundError:
        raise  # a writer has just put a newer one in its place
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise IndexDamagedError(path=str(path), detail=str(error)) from error
    return TOC(build_schema(), segments, generation)


def newest_generation(folder: Path) -> int:
    """Its number, -1 when there is none."""
    return TOC._latest_generation(FileStorage(str(folder)), INDEX_NAME)  # noqa: SLF001 no public way # pyright: ignore[reportPrivateUsage] no public way


def toc_path(folder: Path, generation: int) -> Path:
    return folder / TOC._filename(INDEX_NAME, generation)  # noqa: SLF001 no public way # pyright: ignore[reportPrivateUsage] no public way


def sweep(folder: Path, generation: int, segments: list[ColumnSegment]) -> None:
    """Delete files no longer in force; what another process still maps stays until next time."""
    clean_files(FileStorage(str(folder)), INDEX_NAME, generation, segments)
    for unfinished in folder.glob(".*.part"):
        unfinished.unlink(missing_ok=True)


def _segments(content: dict[str, Any], generation: int) -> list[ColumnSegment]:
    body = content["body"]
    if hashlib.sha256(body.encode()).hexdigest() != content["sha256"]:
        raise ValueError("its checksum does not match")
    table = json.loads(body)
    if table["generation"] != generation:
        raise ValueError(f"it says it is generation {table['generation']}")
    return [ColumnSegment.from_json(INDEX_NAME, one) for one in table["segments"]]
