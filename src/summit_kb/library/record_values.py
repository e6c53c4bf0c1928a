"""A document's record as flat values, to be compared, kept in the history and put back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import cast

from summit_kb.domain.change import FieldChange, Value
from summit_kb.domain.document import Document
from summit_kb.library.document_record import read_document
from summit_kb.library.document_toml import plain
from summit_kb.library.fields import TomlFile
from summit_kb.library.file_names import RECORD

_PROPOSED = "proposed"


def values_of(document: Document) -> dict[str, Value]:
    """Keys of document.toml in its order; each proposal is a key of its own, ``proposed.title``."""
    values: dict[str, Value] = {}
    for key, value in plain(document).items():
        if key == _PROPOSED:
            for name, proposal in cast("dict[str, object]", value).items():
                values[f"{_PROPOSED}.{name}"] = _json(proposal)
        else:
            values[key] = _json(value)
    return values


def document_of(document_id: str, values: Mapping[str, Value]) -> Document:
    """The document that ``values`` describe; raises the reader's error for one that cannot be."""
    nested: dict[str, object] = {}
    proposed: dict[str, object] = {}
    for key, value in values.items():
        if value is None:
            continue
        if key.startswith(f"{_PROPOSED}."):
            proposed[key.removeprefix(f"{_PROPOSED}.")] = value
        else:
            nested[key] = value
    if proposed:
        nested[_PROPOSED] = proposed
    return read_document(document_id, TomlFile.of(Path(document_id) / RECORD, nested))


def differences(before: Document, after: Document) -> list[FieldChange]:
    """What changed from one record to the other, key by key."""
    old, new = values_of(before), values_of(after)
    return [
        FieldChange(after.id, key, old.get(key), new.get(key))
        for key in dict.fromkeys([*old, *new])
        if old.get(key) != new.get(key)
    ]


def _json(value: object) -> Value:
    if isinstance(value, date):  # a time is a date too
        return value.isoformat()
    if isinstance(value, list):
        return [_json(item) for item in cast("list[object]", value)]
    if isinstance(value, dict):
        return {key: _json(item) for key, item in cast("dict[str, object]", value).items()}
    return cast("Value", value)
