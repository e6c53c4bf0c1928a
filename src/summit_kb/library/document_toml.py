"""document.toml, written: in one fixed order when new, with hand-made comments kept when not."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, MutableMapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import cast

import tomlkit
from tomlkit.items import AoT, Table

from summit_kb.domain.document import (
    Document,
    DocumentFile,
    Identity,
    Proposal,
    ProposedRelation,
    ProposedTopic,
    Relation,
)
from summit_kb.domain.kinds import Validity
from summit_kb.foundation.errors import SummitError
from summit_kb.library.document_record import read_document
from summit_kb.library.fields import TomlFile
from summit_kb.library.file_names import RECORD
from summit_kb.library.key_lines import end_of

Plain = dict[str, object]
# What tells one row of an array of tables from the others.
_ROW_KEYS = {
    "relations": ("kind", "target"),
    "files": ("name",),
    "proposed_topics": ("topic",),
    "proposed_relations": ("kind", "number", "date", "title"),
}


def document_text(document: Document, old: str | None = None) -> str:
    """The record of ``document``; ``old`` is the text it replaces.

    An old text that only the program has touched is written anew in the fixed order; one that
    somebody has edited keeps its comments, order and spelling. The text is read back: a document
    that could not be read again raises the reader's error here, before it is on the disk.
    """
    wanted = plain(document)
    fresh = _fresh(wanted)
    meant = _read_back(document, fresh)
    if old is None or old == _fresh(cast("Plain", tomllib.loads(old))):
        return fresh
    edited = tomlkit.parse(old)
    new = [key for key in wanted if key not in edited and not _is_table(wanted[key])]
    _merge(edited, {key: value for key, value in wanted.items() if key not in new})
    text = tomlkit.dumps(edited)
    for key in new:
        text = _inserted(text, key, wanted)
    # What a record says outweighs how somebody laid it out.
    return text if _says(document, text, meant) else fresh


def _inserted(text: str, key: str, wanted: Plain) -> str:
    """``text`` with the line of ``key`` behind the nearest key that comes before it in a record."""
    keys = list(wanted)
    before = keys[: keys.index(key)]
    ends = [end_of(text, (one,)) for one in reversed(before) if not _is_table(wanted[one])]
    end = next((end for end in ends if end is not None), None)
    line = tomlkit.dumps({key: wanted[key]}).rstrip("\n")
    return f"{line}\n{text}" if end is None else f"{text[:end]}\n{line}{text[end:]}"


def _read_back(document: Document, text: str) -> Document:
    return read_document(document.id, TomlFile(Path(document.id) / RECORD, text))


def _says(document: Document, text: str, meant: Document) -> bool:
    try:
        return _read_back(document, text) == meant
    except SummitError:
        return False


def plain(document: Document) -> Plain:
    """The record of ``document`` as TOML values, in the order of the file."""
    validity = None if document.validity is Validity.UNKNOWN else document.validity.value
    return _without_none(
        {
            "title": document.title,
            "title_en": document.title_en,
            "subject": document.subject,
            **_identity(document.identity),
            "parent_body": document.parent_body,
            "signer": document.signer,
            "signer_title": document.signer_title,
            "recipients": list(document.recipients) or None,
            "secrecy": document.secrecy.value if document.secrecy else None,
            "urgency": document.urgency.value if document.urgency else None,
            "speaker": document.speaker,
            "place": document.place,
            "event": document.event,
            "session": document.session,
            "language": document.language,
            "topics": list(document.topics) or None,
            "validity": validity,
            "source": document.source,
            "rights": document.rights,
            "added": datetime.fromisoformat(document.added).astimezone(UTC),
            "added_by": document.added_by,
            "relations": [_relation(relation) for relation in document.relations] or None,
            "files": [_file(file) for file in document.files],
            "proposed": {field: _proposal(document.proposed[field]) for field in document.proposed}
            or None,
            "proposed_topics": [_topic(topic) for topic in document.proposed_topics] or None,
            "proposed_relations": [_read(one) for one in document.proposed_relations] or None,
        }
    )


def _identity(identity: Identity) -> Plain:
    return {
        "type": identity.type,
        "number": identity.number,
        "issuer": identity.issuer,
        "date": identity.date,
    }


def _relation(relation: Relation) -> Plain:
    described = _identity(relation.identity) if relation.identity else {}
    return _without_none(
        {
            "kind": relation.kind.value,
            "target": relation.target,
            **described,
            "title": relation.title,
        }
    )


def _file(file: DocumentFile) -> Plain:
    return _without_none(
        {
            "name": file.name,
            "role": file.role,
            "sha256": file.sha256,
            "size": file.size,
            "pages": file.pages,
            "replaced": datetime.fromisoformat(file.replaced).astimezone(UTC)
            if file.replaced
            else None,
        }
    )


def _proposal(proposal: Proposal) -> Plain:
    return _without_none(
        {
            "value": proposal.value,
            "confidence": proposal.confidence,
            "where": proposal.where,
            "page": proposal.page,
            "words": proposal.words,
        }
    )


def _topic(topic: ProposedTopic) -> Plain:
    return _without_none(
        {
            "topic": topic.topic,
            "confidence": topic.confidence,
            "where": topic.where,
            "rejected": topic.rejected or None,
        }
    )


def _read(relation: ProposedRelation) -> Plain:
    return _without_none(
        {
            "kind": relation.kind.value,
            **_identity(relation.identity),
            "title": relation.title,
            "words": relation.words,
            "page": relation.page,
            "confidence": relation.confidence,
            "rejected": relation.rejected or None,
        }
    )


def _without_none(values: Mapping[str, object]) -> Plain:
    return {key: value for key, value in values.items() if value is not None}


def _fresh(plain: Mapping[str, object]) -> str:
    made = tomlkit.document()
    for key, value in plain.items():
        made[key] = _item(value)
    return tomlkit.dumps(made)


def _is_table(value: object) -> bool:
    """Whether TOML writes it as tables of its own, below all plain keys."""
    return isinstance(value, dict) or (
        isinstance(value, list) and isinstance(next(iter(cast("list[object]", value)), None), dict)
    )


def _item(value: object) -> object:
    if isinstance(value, list) and _is_table(cast("object", value)):
        rows = tomlkit.aot()
        for row in cast("list[Plain]", value):
            rows.append(_table(row))
        return rows
    if isinstance(value, dict):
        return _table(cast("Plain", value))
    return value


def _table(row: Plain) -> Table:
    # A table of nothing but tables has no header line of its own.
    table = tomlkit.table(is_super_table=all(_is_table(value) for value in row.values()))
    for key, value in row.items():
        table[key] = _item(value)
    return table


def _merge(into: MutableMapping[str, object], wanted: Plain) -> None:
    """Make ``into`` say what ``wanted`` says, touching nothing that says it already."""
    unwrapped = {key: _value(value) for key, value in into.items()}
    for key in unwrapped.keys() - wanted.keys():
        if not (key == "validity" and unwrapped[key] == Validity.UNKNOWN.value):
            del into[key]
    for key, value in wanted.items():
        if key not in unwrapped:
            into[key] = _item(value)
        elif _same(unwrapped[key], value):
            continue
        elif key in _ROW_KEYS and isinstance(into[key], AoT):
            into[key] = _merged_rows(cast("AoT", into[key]), cast("list[Plain]", value), key)
        elif isinstance(value, dict) and isinstance(into[key], MutableMapping):
            _merge(cast("MutableMapping[str, object]", into[key]), cast("Plain", value))
        else:
            into[key] = _item(value)


def _merged_rows(rows: AoT, wanted: list[Plain], key: str) -> AoT:
    kept = {_row_key(row, key): row for row in cast("list[Table]", list(rows))}
    made = tomlkit.aot()
    for row in wanted:
        table = kept.pop(_row_key(row, key), None)
        if table is None:
            table = _table(row)
            table.add(tomlkit.nl())
        else:
            _merge(cast("MutableMapping[str, object]", table), row)
        made.append(table)
    return made


def _row_key(row: Mapping[str, object], key: str) -> tuple[object, ...]:
    return tuple(_value(row.get(name)) for name in _ROW_KEYS[key])


def _value(item: object) -> object:
    unwrap = getattr(item, "unwrap", None)
    return unwrap() if callable(unwrap) else item


def _same(old: object, new: object) -> bool:
    if old == new:
        return True
    # Dates may stand in quotes in a record written by hand.
    if isinstance(old, str) and isinstance(new, date):
        try:
            return datetime.fromisoformat(old) == new or date.fromisoformat(old) == new
        except ValueError:
            return False
    return False
