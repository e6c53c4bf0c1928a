"""What changed between two editions, by document: what became of it, and which other one did it."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, cast

from summit_kb.domain.document import Document
from summit_kb.domain.kinds import RelationKind, Validity
from summit_kb.editions import blobs
from summit_kb.editions.catalogue import Catalogue, Entry, Stored, What
from summit_kb.library.store import Library

_OVER = {Validity.EXPIRED, Validity.PARTLY_EXPIRED}
# The gravest first.
_ENDING = (RelationKind.REPLACES, RelationKind.REPEALS, RelationKind.AMENDS)
_ENDED = tuple(kind.inverse for kind in _ENDING)
_LONGEST = 500
_Files = Mapping[str, Stored]
_Link = tuple[RelationKind, str]


def between(
    before: Catalogue | None, after: Catalogue, library: Library, folder: Path
) -> Iterator[Entry]:
    """Entries for every document of ``library`` that is not as it was, and for those gone.

    A document that another one newly amends, replaces or repeals is not as it was either, though
    its own files are. ``folder`` holds the files of the edition before.
    """
    old = before.documents if before else {}
    new = after.documents
    was = {name: _record(old[name], folder) for name in old if old[name] != new.get(name)}
    changed = {name for name in new if name not in old or name in was}
    authors = _authors(library, changed, was)
    for name in sorted(changed | (authors.keys() & old.keys() & new.keys())):
        document = library.documents[name]
        what = _what(document, was.get(name)) if name in old else What.ADDED
        by = authors.get(name) if name in old else None
        yield Entry(name, _line(document.title), what, document.topics, by, _title(library, by))
    for name in sorted(old.keys() - new.keys()):
        topics = cast("list[object]", was[name].get("topics", []))
        title = _line(str(was[name].get("title", name)))
        yield Entry(name, title, What.REMOVED, tuple(map(str, topics)))


def by_topic(entries: Iterable[Entry]) -> dict[str, tuple[Entry, ...]]:
    """Entries under each of their topics, "" for those without; the largest topic first."""
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        for topic in entry.topics or ("",):
            found.setdefault(topic, []).append(entry)
    names = sorted(found, key=lambda name: (not name, -len(found[name]), name))
    return {name: tuple(found[name]) for name in names}


def _what(document: Document, was: Mapping[str, Any] | None) -> What:
    """``was`` is its record before; None for one that has not changed itself."""
    before = document.validity if was is None else was.get("validity", Validity.UNKNOWN)
    is_over_now = document.validity in _OVER and before != document.validity
    return What.EXPIRED if is_over_now else What.AMENDED


def _authors(
    library: Library, changed: Iterable[str], was: Mapping[str, Mapping[str, Any]]
) -> dict[str, str]:
    """Who did it, for each document of which a new relation tells; of several the gravest."""
    found: dict[str, tuple[int, str]] = {}
    for name in sorted(changed):
        links = {(one.kind, one.target) for one in library.documents[name].relations}
        for kind, target in sorted(links - _links(was.get(name, {}))):
            if kind in _ENDING:
                told = (target, _ENDING.index(kind), name)
            elif kind in _ENDED:
                told = (name, _ENDED.index(kind), target)
            else:
                continue
            found[told[0]] = min(found.get(told[0], told[1:]), told[1:])
    return {name: author for name, (_gravity, author) in found.items()}


def _title(library: Library, name: str | None) -> str | None:
    """Its title, or its id while the library does not hold it."""
    document = library.documents.get(name) if name is not None else None
    return name if document is None else _line(document.title)


def _links(record: Mapping[str, Any]) -> set[_Link]:
    rows = cast("list[Mapping[str, object]]", record.get("relations", []))
    return {
        (RelationKind(str(row["kind"])), str(row["target"]))
        for row in rows
        if row.get("kind") in set(RelationKind) and "target" in row
    }


def _record(held: _Files, folder: Path) -> dict[str, Any]:
    """The record of a document in an edition before; empty when it is gone or cannot be read."""
    stored = held.get("document.toml")
    path = blobs.place(folder, stored.sha256) if stored else None
    try:
        if stored is None or path is None or not blobs.is_sound(path, stored):
            return {}
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}


def _line(text: str) -> str:
    """One line without what cannot be printed, as a catalogue takes it."""
    words = "".join(one if one.isprintable() else " " for one in text).split()
    return " ".join(words)[:_LONGEST]
