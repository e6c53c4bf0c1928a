"""The columns of the table of records, and a record as its cells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import cast

from summit_kb.app.assignments import LIST_FIELDS
from summit_kb.app.exchange.cells import guarded, joined
from summit_kb.app.words import Words
from summit_kb.domain.change import Value
from summit_kb.domain.kinds import LANGUAGES
from summit_kb.ingest.clean import one_line
from summit_kb.library.document_record import PROPOSABLE

ID, SIGNATURE = "id", "signature"
FIELDS = (
    "title",
    "title_en",
    "subject",
    "type",
    "number",
    "issuer",
    "date",
    "parent_body",
    "signer",
    "signer_title",
    "recipients",
    "secrecy",
    "urgency",
    "speaker",
    "place",
    "event",
    "session",
    "language",
    "topics",
    "validity",
    "relations",
    "source",
    "rights",
)
TOLD = ("added", "added_by", "files", "proposed_topics", "proposed_relations")
_PROPOSED = "proposed."
PROPOSALS = tuple(f"{_PROPOSED}{name}" for name in PROPOSABLE)
# The signature comes last: a row that was cut off has none.
KEYS = (ID, *FIELDS, *TOLD, *PROPOSALS, SIGNATURE)


@dataclass(frozen=True)
class Cells:
    """A record as texts by column, lists as tuples: what is compared with a row that comes back."""

    texts: Mapping[str, str | tuple[str, ...]]

    def of(self, key: str) -> str | tuple[str, ...]:
        return self.texts.get(key, "")

    def row(self, keys: Sequence[str]) -> list[str]:
        """As they stand in the file. Dates are not guarded, or nobody could sort by them."""
        return [_written(key, self.of(key)) for key in keys]


def cells_of(document_id: str, values: Mapping[str, Value], digest: str) -> Cells:
    """``values`` are those of ``library.record_values``, ``digest`` is that of the record."""
    made: dict[str, str | tuple[str, ...]] = {ID: document_id, SIGNATURE: signature(digest)}
    for key, value in values.items():
        if key == "relations":
            made[key] = tuple(f"{one['kind']}:{one['target']}" for one in _tables(value))
        elif key == "files":
            made[key] = tuple(str(one["name"]) for one in _tables(value))
        elif key in ("proposed_topics", "proposed_relations"):
            waiting = [one for one in _tables(value) if not one.get("rejected")]
            made[key] = tuple(_proposed_item(key, one) for one in waiting)
        elif key.startswith(_PROPOSED):
            made[key] = _proposal(cast("Mapping[str, Value]", value))
        elif key in LIST_FIELDS:
            made[key] = tuple(map(str, cast("list[Value]", value)))
        elif value is not None:
            made[key] = str(value)
    return Cells(made)


def signature(digest: str) -> str:
    """Which state of a record the row was made from; no spreadsheet takes it for a number."""
    return f"#{digest[:16]}"


def headings(keys: Sequence[str], language: str | None = None) -> list[str]:
    """The keys themselves, or their names in a language."""
    return [_label(key, language) if language else key for key in keys]


def key_of(heading: str) -> str | None:
    """The column that a heading means: its key, or its name in either language."""
    return _known_headings().get(_folded(heading))


@cache
def _known_headings() -> Mapping[str, str]:
    known = {_folded(_label(key, language)): key for language in LANGUAGES for key in KEYS}
    return known | {_folded(key): key for key in KEYS}


def _label(key: str, language: str) -> str:
    words = Words(language)
    if key.startswith(_PROPOSED):
        return f"{words.field('proposed')}: {words.field(key.removeprefix(_PROPOSED))}"
    return words.field(key)


def _folded(heading: str) -> str:
    return " ".join(heading.casefold().split())


def _written(key: str, cell: str | tuple[str, ...]) -> str:
    if key == "date":
        return str(cell)
    return guarded(joined(map(one_line, cell)) if isinstance(cell, tuple) else one_line(cell))


def _tables(value: Value) -> list[Mapping[str, Value]]:
    return cast("list[Mapping[str, Value]]", value or [])


def _proposal(proposal: Mapping[str, Value]) -> str:
    return f"{proposal['value']} ({_percent(proposal)}; {proposal['where']})"


def _proposed_item(key: str, table: Mapping[str, Value]) -> str:
    if key == "proposed_topics":
        return f"{table['topic']} ({_percent(table)}; {table['where']})"
    named = [str(table[name]) for name in ("type", "number", "issuer", "date") if table.get(name)]
    return f"{table['kind']}: {' '.join(named)} ({_percent(table)}; p. {table['page']})"


def _percent(table: Mapping[str, Value]) -> str:
    return f"{round(float(cast('float', table['confidence'])) * 100)} %"
