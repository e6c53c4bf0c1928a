"""A collection as a file, to be taken to another computer."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from summit_kb.domain.collection import (
    Collection,
    form_from_json,
    form_to_json,
    item_from_json,
    item_to_json,
)
from summit_kb.foundation import atomic
from summit_kb.foundation.errors import ExitCode, StorageError, SummitError
from summit_kb.foundation.policy import policy

_WHAT, _FORMAT = "summit-kb-collection", 1
_MOST_BYTES = 20_000_000


class CollectionFileError(SummitError):
    """A file that holds no collection, or one of a later program. Facts: path, detail."""

    code = "collection-file"
    exit_code = ExitCode.USAGE


def write_collection(collection: Collection, library: str, target: Path) -> None:
    """Write ``collection`` of the library called so; raises StorageError."""
    policy().require("export")
    told = {
        "what": _WHAT,
        "format": _FORMAT,
        "library": library,
        "name": collection.name,
        "subtitle": collection.subtitle,
        "note": collection.note,
        "created": collection.created,
        "form": form_to_json(collection.form),
        "items": [item_to_json(one) for one in collection.items],
    }
    written = json.dumps(told, ensure_ascii=False, indent=1) + "\n"
    atomic.write_text(target, written)


def read_collection(path: Path) -> Collection:
    """What ``write_collection`` wrote; raises CollectionFileError and StorageError."""
    told = _read(path)
    if told.get("what") != _WHAT:
        raise CollectionFileError(path=str(path), detail="what")
    if told.get("format") != _FORMAT:
        raise CollectionFileError(path=str(path), detail=f"format {told.get('format')}")
    items = told.get("items")
    found = [item_from_json(one) for one in cast("list[object]", items)] if _is_list(items) else []
    texts = {key: value for key, value in told.items() if isinstance(value, str)}
    return Collection(
        "",
        texts.get("name") or path.stem,
        "",
        texts.get("created", ""),
        texts.get("subtitle", ""),
        tuple(one for one in found if one is not None),
        texts.get("note", ""),
        form=form_from_json(told.get("form")),
    )


def _read(path: Path) -> Mapping[str, Any]:
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise CollectionFileError(path=str(path), detail="size")
        told = json.loads(path.read_bytes())
    except OSError as error:
        raise StorageError.from_os(path, error) from error
    except (ValueError, RecursionError) as error:
        raise CollectionFileError(path=str(path), detail=str(error)) from error
    if not isinstance(told, dict):
        raise CollectionFileError(path=str(path), detail="JSON")
    return cast("Mapping[str, Any]", told)


def _is_list(value: object) -> bool:
    return isinstance(value, list)
