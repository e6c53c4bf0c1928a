"""The query as a tree. ``start`` and ``end`` are places in the text as it was typed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class FieldName(StrEnum):
    """Fields a query can name."""

    TITLE = "title"
    TOPIC = "topic"
    TYPE = "type"
    NUMBER = "number"
    ISSUER = "issuer"
    SPEAKER = "speaker"
    YEAR = "year"
    DATE = "date"
    EVENT = "event"
    LANGUAGE = "language"
    VALIDITY = "validity"


@dataclass(frozen=True, slots=True)
class Node:
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Everything(Node):
    """Nothing was asked: every document."""


@dataclass(frozen=True, slots=True)
class Word(Node):
    """One syllable as typed. ``exact``: accents as typed; ``prefix``: the beginning of a word.

    ``key``: that of the amount which digits mean where they count something ("53 dự án").
    """

    text: str
    exact: bool = False
    prefix: bool = False
    key: str = ""


@dataclass(frozen=True, slots=True)
class Phrase(Node):
    """Words one after the other, or, with ``within``, in any order at most that far apart."""

    words: tuple[Word, ...]
    exact: bool = False
    within: int | None = None


@dataclass(frozen=True, slots=True)
class Number(Node):
    """A document number; ``partial`` when it names type and number alone (nghị quyết 43)."""

    words: tuple[Word, ...]
    canonical: str
    partial: bool


@dataclass(frozen=True, slots=True)
class Entity(Node):
    """A date or an amount; ``text`` as typed, ``keys`` those of all its spellings, the most
    telling first.
    """

    words: tuple[Word, ...]
    text: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class All(Node):
    """Things side by side: all of them where possible."""

    children: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class And(Node):
    """All of them, said with AND."""

    children: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Any(Node):
    """At least one of them."""

    children: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Not(Node):
    child: Node


@dataclass(frozen=True, slots=True)
class Field(Node):
    """``value`` (Word, Phrase, Number or a group of them) looked for in one field."""

    name: FieldName
    value: Node


@dataclass(frozen=True, slots=True)
class YearRange(Node):
    """Years from ``low`` to ``high``, both included; None is open."""

    low: int | None
    high: int | None


@dataclass(frozen=True, slots=True)
class DateRange(Node):
    """Days from ``low`` to ``high``, both included; None is open."""

    low: date | None
    high: date | None


Group = All | And | Any
