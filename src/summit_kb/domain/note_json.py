"""Notes as JSON: what the store writes line by line, and what is moved in and out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import cast

from summit_kb.domain.note import Anchor, Note, NoteColour, NoteKind, Stretch

_ID = re.compile(r"[0-9a-z]{1,40}")


def to_json(note: Note) -> dict[str, object]:
    """Values that ``json.dumps`` takes; ``from_json`` gives the same note back."""
    return {
        "id": note.id,
        "document": note.document,
        "kind": note.kind.value,
        "colour": note.colour.value,
        "text": note.text,
        "tags": list(note.tags),
        "created": note.created,
        "modified": note.modified,
        "left_in": note.left_in,
        "anchor": anchor_json(note.anchor),
    }


def anchor_json(anchor: Anchor) -> dict[str, object]:
    place = anchor.stretch
    return {
        "exact": anchor.exact,
        "prefix": anchor.prefix,
        "suffix": anchor.suffix,
        "page": place.page,
        "start": place.start,
        "last_page": place.last_page,
        "end": place.end,
        "label": anchor.label,
        "sha256": anchor.sha256,
        "text_version": anchor.text_version,
        "copies": anchor.copies,
        "has_twin": anchor.has_twin,
        "rival": anchor.rival,
        "before": anchor.before,
        "after": anchor.after,
        "above": anchor.above,
        "below": anchor.below,
    }


def from_json(library: str, data: object) -> Note:
    """The note of a library that ``to_json`` wrote; raises ValueError for anything else."""
    row = _mapping(data)
    note_id = _text(row, "id")
    if _ID.fullmatch(note_id) is None:
        raise ValueError(note_id)
    return Note(
        id=note_id,
        library=library,
        document=_text(row, "document"),
        kind=NoteKind(row.get("kind")),
        anchor=_anchor(_mapping(row.get("anchor"))),
        created=_text(row, "created"),
        modified=_text(row, "modified"),
        colour=NoteColour(row.get("colour")),
        text=_text(row, "text"),
        tags=_tags(row.get("tags")),
        left_in=_text(row, "left_in") if "left_in" in row else "",
    )


def _anchor(row: Mapping[str, object]) -> Anchor:
    stretch = Stretch(
        _count(row, "page", 1),
        _count(row, "start"),
        _count(row, "last_page", 1),
        _count(row, "end"),
    )
    if (stretch.page, stretch.start) > (stretch.last_page, stretch.end):
        raise ValueError("a place that ends before it begins")
    rival = row.get("rival", 0.0)
    if not isinstance(rival, int | float) or not 0 <= rival <= 1:
        raise ValueError("rival")
    return Anchor(
        exact=_text(row, "exact"),
        prefix=_text(row, "prefix"),
        suffix=_text(row, "suffix"),
        stretch=stretch,
        label=_text(row, "label"),
        sha256=_text(row, "sha256"),
        text_version=_text(row, "text_version"),
        copies=_count(row, "copies"),
        has_twin=row.get("has_twin") is True,
        rival=float(rival),
        before=_count(row, "before"),
        after=_count(row, "after"),
        # Records of earlier programs have no neighbourhood.
        above=_text(row, "above") if "above" in row else "",
        below=_text(row, "below") if "below" in row else "",
    )


def _mapping(value: object) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise ValueError("an object is expected")  # noqa: TRY004 - one failure for all of it
    return cast("Mapping[str, object]", value)


def _text(row: Mapping[str, object], key: str) -> str:
    value = row.get(key)
    if not isinstance(value, str):
        raise ValueError(key)  # noqa: TRY004 - one failure for all of it
    return value


def _count(row: Mapping[str, object], key: str, least: int = 0) -> int:
    value = row.get(key)
    if not isinstance(value, int) or isinstance(value, bool) or value < least:
        raise ValueError(key)
    return value


def _tags(value: object) -> tuple[str, ...]:
    tags = cast("list[object]", value) if isinstance(value, list) else [None]
    if not all(isinstance(tag, str) for tag in tags):
        raise ValueError("tags")
    return tuple(str(tag) for tag in tags)
