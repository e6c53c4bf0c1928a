"""What changed between two editions, told by document."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from summit_kb.domain.document import Document
from summit_kb.domain.kinds import Validity
from summit_kb.editions.blobs import place
from summit_kb.editions.catalogue import Catalogue, Entry, Stored, What
from summit_kb.library.store import Library

_OVER = {Validity.EXPIRED, Validity.PARTLY_EXPIRED}
_Files = Mapping[str, Stored]


def between(
    before: Catalogue | None, after: Catalogue, library: Library, blobs: Path
) -> Iterator[Entry]:
    """Entries for every document of ``library`` that is not as it was, and for those gone.

    ``blobs`` holds the files of the edition before.
    """
    old = before.documents if before else {}
    new = after.documents
    for name, held in sorted(new.items()):
        if old.get(name) != held:
            yield _entry(library.documents[name], old.get(name), blobs)
    for name in sorted(old.keys() - new.keys()):
        record = _record(old[name], blobs)
        yield Entry(name, str(record.get("title", name)), What.REMOVED, _topics(record))


def _entry(document: Document, held: _Files | None, blobs: Path) -> Entry:
    what = What.ADDED
    if held is not None:
        was = _record(held, blobs).get("validity", Validity.UNKNOWN.value)
        is_over_now = document.validity in _OVER and was != document.validity.value
        what = What.EXPIRED if is_over_now else What.AMENDED
    return Entry(document.id, document.title, what, document.topics)


def _record(held: _Files, blobs: Path) -> dict[str, Any]:
    """The record of a document in an edition before; empty when it is gone or cannot be read."""
    stored = held.get("document.toml")
    try:
        text = place(blobs, stored.sha256).read_text(encoding="utf-8") if stored else ""
        return tomllib.loads(text)
    except (OSError, ValueError):
        return {}


def _topics(record: Mapping[str, Any]) -> tuple[str, ...]:
    topics: list[object] = record.get("topics", [])
    return tuple(map(str, topics))
