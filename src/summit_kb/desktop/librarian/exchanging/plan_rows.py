"""What a table would change, as lines to be read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import cast

from summit_kb.app.exchange.plan import SheetPlan
from summit_kb.app.words import Words
from summit_kb.domain.change import FieldChange, Value
from summit_kb.foundation.errors import SummitError
from summit_kb.library.store import Library

_PROPOSED = "proposed."


class LineKind(StrEnum):
    """A change that will be written, one that is left out, a fault that stops everything."""

    CHANGE = "change"
    LEFT_OUT = "left-out"
    FAULT = "fault"


@dataclass(frozen=True)
class PlanLine:
    """``row`` is the number the spreadsheet shows."""

    kind: LineKind
    row: int
    document: str
    cells: tuple[str, str, str, str]  # document, field, before, after — or value, fault


def lines_of(plan: SheetPlan, library: Library, words: Words) -> list[PlanLine]:
    """In the order of the spreadsheet; with faults nothing but these."""
    if plan.faults:
        return sorted(_faults(plan, library, words), key=lambda line: line.row)
    lines = [_line(LineKind.CHANGE, one.row, one.change, library, words) for one in plan.changes]
    if not plan.takes_conflicts:
        lines += [
            _line(LineKind.LEFT_OUT, one.row, change, library, words)
            for one in plan.conflicts
            for change in one.changes
        ]
    return sorted(lines, key=lambda line: line.row)


def _line(
    kind: LineKind, row: int, change: FieldChange, library: Library, words: Words
) -> PlanLine:
    shown = (_shown(change.field, value, library, words) for value in (change.before, change.after))
    cells = (_title(library, change.document), _field(change.field, words), *shown)
    return PlanLine(kind, row, change.document, cast("tuple[str, str, str, str]", cells))


def _faults(plan: SheetPlan, library: Library, words: Words) -> Iterator[PlanLine]:
    for fault in plan.faults:
        row = fault.facts.get("row")
        number = row if isinstance(row, int) else 0
        document = _document_of(plan, fault, number)
        column, value = (str(fault.facts.get(name, "")) for name in ("column", "value"))
        reason = _reason(fault, column, library, words)
        cells = (_title(library, document), _field(column, words), value, reason)
        yield PlanLine(LineKind.FAULT, number, document, cells)


def _reason(fault: SummitError, column: str, library: Library, words: Words) -> str:
    """What is wrong with the cell, and what it takes instead: as written, then what it means."""
    said = words.reason(fault) or words.error(fault).sentence
    allowed = fault.facts.get("allowed")
    if not isinstance(allowed, list) or allowed in ([], ["–"]):
        return said
    known = (str(one) for one in cast("list[object]", allowed))
    meant = ((one, _named(column, one, library, words)) for one in known)
    named = ", ".join(one if one == name.lower() else f"{one} ({name})" for one, name in meant)
    return f"{said} {words.say('plan_words', 'allowed', values=named)}"


def _document_of(plan: SheetPlan, fault: SummitError, number: int) -> str:
    named = fault.facts.get("document")
    if isinstance(named, str):
        return named
    ids = [place for place, name in enumerate(plan.sheet.heading) if name.lower() == "id"]
    row = next((one for one in plan.sheet.rows if one.number == number), None)
    return row.cells[ids[0]] if row is not None and ids and ids[0] < len(row.cells) else ""


def _title(library: Library, document: str) -> str:
    found = library.documents.get(document)
    return found.title if found is not None else document


def _field(name: str, words: Words) -> str:
    if name.startswith(_PROPOSED):
        return f"{words.field('proposed')}: {words.field(name.removeprefix(_PROPOSED)).lower()}"
    return words.field(name)


def _shown(field: str, value: Value, library: Library, words: Words) -> str:
    """A value of a record as a person calls it."""
    if value is None:
        return "–"
    if isinstance(value, list):
        return ", ".join(_shown(field, item, library, words) for item in value)
    if isinstance(value, Mapping):
        if "kind" in value and "target" in value:
            return f"{words.relation(str(value['kind']))}: {_title(library, str(value['target']))}"
        told = next((value[key] for key in ("topic", "value", "words") if key in value), "")
        return _named(field, str(told), library, words)
    return _named(field, str(value), library, words)


def _named(field: str, text: str, library: Library, words: Words) -> str:
    match field:
        case "type":
            return words.type(text)
        case "language":
            return words.language(text)
        case "validity":
            return words.validity(text)
        case "secrecy" | "urgency":
            return words.label(field, text)
        case "topics" | "proposed_topics":
            topic = library.thesaurus.get(text)
            return topic.label(words.code) if topic is not None else text
        case _:
            return text
