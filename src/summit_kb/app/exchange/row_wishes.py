"""What the cells of one row ask for, compared with the cells as they would be written today."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache

from summit_kb.app.assignments import LIST_FIELDS, Assignment
from summit_kb.app.exchange import columns
from summit_kb.app.exchange.cells import parted
from summit_kb.app.exchange.sheet_dates import read_day
from summit_kb.app.words import Words
from summit_kb.domain.kinds import DOCUMENT_TYPES, LANGUAGES, Secrecy, Urgency, Validity
from summit_kb.ingest.clean import one_line

_PROPOSED = "proposed."
_TOPICS = "proposed_topics"


@dataclass
class Wishes:
    """``columns`` are those whose cells changed; ``faults`` has a reason by column.

    ``fixed`` are columns that changed although they only tell.
    """

    assignments: list[Assignment] = field(default_factory=list[Assignment])
    confirm: list[str] = field(default_factory=list[str])
    rejected: list[str] = field(default_factory=list[str])
    columns: list[str] = field(default_factory=list[str])
    faults: dict[str, str] = field(default_factory=dict[str, str])
    fixed: set[str] = field(default_factory=set[str])

    @property
    def any(self) -> bool:
        return bool(self.assignments or self.confirm or self.rejected)


def wishes_of(row: Mapping[str, str], before: columns.Cells, *, month_first: bool) -> Wishes:
    """``row`` has the cells by column, ``before`` the record as it is."""
    wishes = Wishes()
    for key, cell in row.items():
        if key in columns.FIELDS:
            _field(wishes, key, _meant(key, cell, month_first=month_first), before)
        elif key.startswith(_PROPOSED):
            _proposal(wishes, key, cell, one_line(str(before.of(key))))
        elif key == _TOPICS:
            _topics(wishes, parted(cell), _items(before.of(key)))
        elif key in columns.TOLD and not _same(before.of(key), cell):
            wishes.fixed.add(key)
    return wishes


def _meant(key: str, cell: str, *, month_first: bool) -> str:
    """The cell as a field takes it: ids for names, days as ISO 8601."""
    if key == "date":
        return read_day(cell, month_first=month_first) or cell
    return _closed_names().get(key, {}).get(cell.casefold(), cell)


def _field(wishes: Wishes, key: str, cell: str, before: columns.Cells) -> None:
    was = before.of(key)
    if _same(was, cell):
        return
    is_unknown = key == "validity" and cell == Validity.UNKNOWN
    if is_unknown and not was:
        return
    parts = parted(cell) if key in LIST_FIELDS else (cell,) if cell else ()
    wishes.columns.append(key)
    wishes.assignments.append(Assignment(key, parts))


def _proposal(wishes: Wishes, key: str, cell: str, was: str) -> None:
    """Emptying a proposal says that the field is right as it is."""
    if cell == was:
        return
    wishes.columns.append(key)
    if cell:
        wishes.faults[key] = "proposal"
    else:
        wishes.confirm.append(key.removeprefix(_PROPOSED))


def _topics(wishes: Wishes, items: tuple[str, ...], was: tuple[str, ...]) -> None:
    """A proposed topic that was taken out is rejected, unless ``topics`` has it now."""
    left, known = ([item.split(" ")[0] for item in side] for side in (items, was))
    if any(topic not in known for topic in left):
        wishes.fixed.add(_TOPICS)
    wishes.rejected += [topic for topic in known if topic not in left]


def _same(was: str | tuple[str, ...], cell: str) -> bool:
    if isinstance(was, tuple):
        return parted(cell) == _items(was)
    return cell == one_line(was)


def _items(was: str | tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(one_line, was)) if isinstance(was, tuple) else ()


@cache
def _closed_names() -> Mapping[str, Mapping[str, str]]:
    """Ids by their names in both languages, for the fields with closed vocabularies."""
    known: dict[str, dict[str, str]] = {}
    for language in LANGUAGES:
        words = Words(language)
        named: dict[str, tuple[list[str], Callable[[str], str]]] = {
            "type": (list(DOCUMENT_TYPES), words.type),
            "language": (list(LANGUAGES), words.language),
            "validity": ([value.value for value in Validity], words.validity),
            "secrecy": ([m.value for m in Secrecy], lambda m, w=words: w.label("secrecy", m)),
            "urgency": ([m.value for m in Urgency], lambda m, w=words: w.label("urgency", m)),
        }
        for key, (ids, name) in named.items():
            known.setdefault(key, {}).update({name(one).casefold(): one for one in ids})
    return known
