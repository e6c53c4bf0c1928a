"""What pypdf knows about a PDF besides its text: metadata, outline, page labels, encryption."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TypeVar

import pypdf
from pypdf.generic import Destination

from summit_kb.domain.text import OutlineEntry
from summit_kb.ingest.clean import one_line

_T = TypeVar("_T")

_log = logging.getLogger(__name__)
_SECONDS = 10.0
_MOST_ENTRIES = 5_000
_DEEPEST = 9
_DEEPEST_HEADING = 6
_NAMES = {
    "/Title": "title",
    "/Author": "author",
    "/Subject": "subject",
    "/Keywords": "keywords",
    "/Creator": "creator",
    "/Producer": "producer",
}


@dataclass(frozen=True)
class Structure:
    """``locked`` means that a password is needed; ``complete`` is False when time ran out."""

    metadata: dict[str, str] = field(default_factory=dict[str, str])
    outline: tuple[OutlineEntry, ...] = ()
    labels: tuple[str, ...] = ()
    locked: bool = False
    complete: bool = True

    def titles_on(self, page: int) -> dict[str, int]:
        """Titles of the outline that lead to a page, case folded, with heading levels."""
        return {
            entry.title.casefold(): min(entry.level, _DEEPEST_HEADING)
            for entry in self.outline
            if entry.page == page
        }


def read_structure(path: Path, seconds: float = _SECONDS) -> Structure:
    """The structure, as much of it as the file allows within ``seconds``.

    pypdf needs minutes for some small hostile files, so it runs in a thread of its own; a thread
    that is still busy afterwards makes the process worth replacing (``complete`` is False).
    """
    found: list[Structure] = []
    thread = threading.Thread(target=lambda: found.append(_read(path)), daemon=True)
    thread.start()
    thread.join(seconds)
    return found[0] if found else Structure(complete=False)


def _read(path: Path) -> Structure:
    try:
        with path.open("rb") as stream:
            reader = pypdf.PdfReader(stream)
            if reader.is_encrypted and not reader.decrypt(""):
                return Structure(locked=True)
            pages = _attempt(lambda: len(reader.pages), 0)
            return Structure(
                _attempt(lambda: _metadata(reader), {}),
                _attempt(lambda: tuple(_outline(reader)), ()) if pages else (),
                _attempt(lambda: _labels(reader), ()) if 0 < pages <= _MOST_ENTRIES else (),
            )
    except MemoryError:
        raise
    except Exception as error:
        # Anything may come out of pypdf for hostile bytes; the text does not depend on it.
        _log.info("no structure for %s: %r", path, error)
        return Structure()


def _attempt(read: Callable[[], _T], otherwise: _T) -> _T:
    """One part of the structure; a broken part costs itself alone."""
    try:
        return read()
    except MemoryError:
        raise
    except Exception as error:
        _log.info("a part of the structure is broken: %r", error)
        return otherwise


def _metadata(reader: pypdf.PdfReader) -> dict[str, str]:
    information = reader.metadata
    if information is None:
        return {}
    found = {
        name: one_line(str(information[key]))
        for key, name in _NAMES.items()
        if information.get(key)
    }
    created = _attempt(lambda: information.creation_date, None)
    modified = _attempt(lambda: information.modification_date, None)
    for name, moment in (("created", created), ("modified", modified)):
        if moment is not None:
            found[name] = moment.isoformat()
    if reader.is_encrypted:
        found["encryption"] = "owner"
    return {name: value for name, value in found.items() if value}


def _outline(reader: pypdf.PdfReader) -> Iterator[OutlineEntry]:
    """Entries whose page is known, in order, without recursion."""
    stack: list[tuple[Sequence[object], int, int]] = [(reader.outline, 0, 1)]
    count = 0
    while stack and count < _MOST_ENTRIES:
        entries, index, level = stack.pop()
        if index >= len(entries):
            continue
        stack.append((entries, index + 1, level))
        entry = entries[index]
        if isinstance(entry, list):
            stack.append((entry, 0, level + 1))
        elif isinstance(entry, Destination):
            count += 1
            page = _attempt(partial(reader.get_destination_page_number, entry), None)
            title = one_line(str(entry.title))
            if page is not None and page >= 0 and title:
                yield OutlineEntry(title, page + 1, min(level, _DEEPEST))


def _labels(reader: pypdf.PdfReader) -> tuple[str, ...]:
    """Labels of all pages; empty when the file gives none and they are just 1, 2, 3."""
    labels = reader.page_labels
    plain = [str(number) for number in range(1, len(labels) + 1)]
    return () if labels == plain else tuple(labels)
