"""What a field of a record may hold, and what was given brought into that form."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import cast

from summit_kb.app.assignments import LIST_FIELDS, Assignment, Operation
from summit_kb.domain.change import Value
from summit_kb.domain.kinds import (
    DOCUMENT_TYPES,
    LANGUAGES,
    RelationKind,
    Secrecy,
    Urgency,
    Validity,
)
from summit_kb.foundation.errors import ExitCode, SummitError
from summit_kb.ingest.clean import one_line
from summit_kb.library.errors import DocumentNotFoundError
from summit_kb.library.store import Library
from summit_kb.search.language.dates import read_days

_TEXTS = (
    "title",
    "title_en",
    "subject",
    "number",
    "issuer",
    "parent_body",
    "signer",
    "signer_title",
    "speaker",
    "place",
    "session",
    "source",
    "rights",
)
_CLOSED: Mapping[str, Collection[str]] = {
    "type": DOCUMENT_TYPES,
    "language": LANGUAGES,
    "secrecy": [mark.value for mark in Secrecy],
    "urgency": [mark.value for mark in Urgency],
    "validity": [validity.value for validity in Validity],
}
EDITABLE = (*_TEXTS, *_CLOSED, "date", "event", *LIST_FIELDS)
REQUIRED = ("title", "type", "language")


class FieldUnknownError(SummitError):
    """A field that cannot be edited. Facts: field, allowed."""

    code = "field-unknown"
    exit_code = ExitCode.USAGE


class FieldValueError(SummitError):
    """A value the field does not take. Facts: field, fields, value, allowed."""

    code = "field-value"
    exit_code = ExitCode.USAGE


class FieldRequiredError(SummitError):
    """A field that must not be empty. Facts: field, fields."""

    code = "field-required"
    exit_code = ExitCode.USAGE


class FieldSingleError(SummitError):
    """Several values, adding or taking away for a field of one value. Facts: field, fields."""

    code = "field-single"
    exit_code = ExitCode.USAGE


class FieldValues:
    """The rules of one library: its topics, events and documents are what can be named."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def read(self, given: Assignment) -> Value:
        """The value of an assignment as a record holds it; raises what is wrong with it."""
        field = given.field
        if field not in EDITABLE:
            raise FieldUnknownError(field=field, allowed=list(EDITABLE))
        if field in LIST_FIELDS:
            return self._list(field, given.values)
        if given.operation is not Operation.SET or len(given.values) > 1:
            raise FieldSingleError(field=field, fields=field)
        if not given.values or not one_line(given.values[0]):
            if field in REQUIRED:
                raise FieldRequiredError(field=field, fields=field)
            return None
        return self._single(field, one_line(given.values[0]))

    def _single(self, field: str, value: str) -> Value:
        if field in _CLOSED:
            known = _among(field, value, _CLOSED[field])
            return None if known == Validity.UNKNOWN else known
        if field == "date":
            days = read_days(value)
            if days is None or days.first != days.last:
                raise _refused(field, value, ["2019-01-24", "24/01/2019"])
            return days.first.isoformat()
        if field == "event":
            return _among(field, value, self._library.events)
        return value

    def _list(self, field: str, values: Collection[str]) -> Value:
        cleaned = list(dict.fromkeys(filter(None, map(one_line, values))))
        if field == "topics":
            known = [topic.id for topic in self._library.thesaurus]
            return [_among(field, value, known) for value in cleaned]
        if field == "relations":
            return [self._relation(value) for value in cleaned]
        return cast("Value", cleaned)

    def _relation(self, value: str) -> Value:
        """``kind:target``; whether the target is there shows with the document."""
        kind, _, target = value.partition(":")
        _among("relations", kind, [kind.value for kind in RelationKind])
        if not target:
            raise _refused("relations", value, [f"{kind}:ID"])
        return {"kind": kind, "target": target}

    def after(self, field: str, operation: Operation, current: Value, value: Value) -> Value:
        """What the field holds when ``value`` is set, added or taken away."""
        if field not in LIST_FIELDS or operation is Operation.SET:
            kept = _same_relations(current, value) if field == "relations" else value
            return kept or None
        old, named = _items(current), _items(value)
        keys = [_key(item) for item in named]
        if operation is Operation.REMOVE:
            return [item for item in old if _key(item) not in keys] or None
        have = [_key(item) for item in old]
        return old + [item for item in named if _key(item) not in have]

    def faults(self, document_id: str, values: Mapping[str, Value]) -> list[SummitError]:
        """What of a whole record does not fit together."""
        found: list[SummitError] = []
        event, session = values.get("event"), values.get("session")
        if session is not None:
            known = self._library.events.get(str(event))
            sessions = [one.id for one in known.sessions] if known else []
            if session not in sessions:
                found.append(_refused("session", str(session), sessions))
        for item in _items(values.get("relations")):
            relation = cast("dict[str, Value]", item)
            target = str(relation["target"])
            if target == document_id:
                found.append(_refused("relations", target, []))
            elif target not in self._library.documents and not _is_described(relation):
                found.append(DocumentNotFoundError(document=target))
        return found


def _among(field: str, value: str, known: Collection[str]) -> str:
    if value not in known:
        raise _refused(field, value, known)
    return value


def _refused(field: str, value: str, allowed: Collection[str]) -> FieldValueError:
    return FieldValueError(field=field, fields=field, value=value, allowed=list(allowed) or ["–"])


def _items(value: Value) -> list[Value]:
    return value if isinstance(value, list) else []


def _key(item: Value) -> Value:
    """By what an item of a list is known: a relation by kind and target, whatever it describes."""
    return [item["kind"], item["target"]] if isinstance(item, dict) else item


def _same_relations(current: Value, wanted: Value) -> Value:
    """Wanted relations, with what the record says of those it has already."""
    known = {str(_key(item)): item for item in _items(current)}
    return [known.get(str(_key(item)), item) for item in _items(wanted)]


def _is_described(relation: Mapping[str, Value]) -> bool:
    return "number" in relation or "title" in relation
