"""Change sets as lines of JSON, one line a change, and back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, cast

from summit_kb.domain.change import (
    Change,
    ChangeSet,
    DocumentChange,
    FieldChange,
    FileChange,
    Moved,
)


def to_lines(change_set: ChangeSet) -> list[str]:
    head: dict[str, object] = {
        "change": change_set.id,
        "at": change_set.at,
        "by": change_set.by,
        "action": change_set.action,
    }
    if change_set.of is not None:
        head["of"] = change_set.of
    return [
        json.dumps({**head, **change_json(change)}, ensure_ascii=False)
        for change in change_set.changes
    ]


def change_json(change: Change) -> dict[str, object]:
    """The keys of one change, in the order a person reads them."""
    match change:
        case FieldChange():
            return {
                "document": change.document,
                "field": change.field,
                "before": change.before,
                "after": change.after,
            }
        case DocumentChange():
            return {"document": change.document, "moved": change.moved.value}
        case FileChange():
            return {
                "file": change.file,
                "line_before": change.line_before,
                "before": change.before,
                "line_after": change.line_after,
                "after": change.after,
            }


def from_line(line: str) -> ChangeSet:
    """The change set of one line, with that one change; raises ValueError for anything else."""
    row = cast("dict[str, Any]", json.loads(line))
    try:
        of = row.get("of")
        return ChangeSet(
            id=str(row["change"]),
            at=str(row["at"]),
            by=str(row["by"]),
            action=str(row["action"]),
            changes=(_change(row),),
            of=None if of is None else str(of),
        )
    except (AttributeError, KeyError, TypeError) as error:
        raise ValueError(line) from error


def _change(row: Mapping[str, Any]) -> Change:
    if "file" in row:
        return FileChange(
            str(row["file"]),
            int(row["line_before"]),
            str(row["before"]),
            int(row["line_after"]),
            str(row["after"]),
        )
    if "moved" in row:
        return DocumentChange(str(row["document"]), Moved(row["moved"]))
    return FieldChange(str(row["document"]), str(row["field"]), row["before"], row["after"])
