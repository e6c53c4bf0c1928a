"""Numbers that nobody bears or cites, and those of the library that are written nearly so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from summit_kb.search.analysis import number_keys
from summit_kb.search.edit_distance import edit_distance
from summit_kb.search.engine import queries as q
from summit_kb.search.engine import schema
from summit_kb.search.language.nodes import Number
from summit_kb.search.opened import OpenedIndex
from summit_kb.vietnamese.numbers import find_numbers, number_key

_MOST_APART = 2
_LOOKED_AT = 40
_TOLD = 3


def near_numbers(index: OpenedIndex, numbers: Iterable[Number], text: str) -> list[str]:
    """The query with a number of the library in the place of one it does not know: 43-NQ/TW for
    43-NQ/TV. The serial number has to be the same.
    """
    return [
        text[: one.start] + near + text[one.end :]
        for one in numbers
        if not one.partial and not _is_known(index, one)
        for near in _near(index, one)
    ]


def _is_known(index: OpenedIndex, number: Number) -> bool:
    key = number_keys(number.canonical)[0]
    frequency = index.snapshot.document_frequency
    return any(frequency(field, key) for field in (schema.NUMBERS, schema.CITES))


def _near(index: OpenedIndex, number: Number) -> list[str]:
    wanted = number_key(number.canonical)
    serial = _serial(wanted)
    best: dict[str, tuple[int, str]] = {}
    for printed in _printed(index, serial):
        key = number_key(printed)
        if _serial(key) == serial:
            distance = edit_distance(wanted, key, _MOST_APART)
            if distance <= _MOST_APART:
                best.setdefault(key, (distance, printed))
    return [printed for _, printed in sorted(best.values())][:_TOLD]


def _printed(index: OpenedIndex, serial: str) -> Iterator[str]:
    """Numbers that begin so, as printed: those documents bear, then those their texts cite."""
    find = index.snapshot.execute
    for passage in find(q.Prefix(schema.NUMBERS, serial)).passages[:_LOOKED_AT].tolist():
        number = index.values(int(index.snapshot.document_of[passage]))["number"]
        if number:
            yield number
    for passage in find(q.Prefix(schema.CITES, serial)).passages[:_LOOKED_AT].tolist():
        for mention in find_numbers(index.snapshot.text(passage)):
            yield mention.canonical


def _serial(key: str) -> str:
    return key[: len(key) - len(key.lstrip("0123456789"))]
