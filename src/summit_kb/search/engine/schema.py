"""The fields of a passage.

Tokens come ready-made: Whoosh's analyzers never see a user's text. A token field takes a list
of terms whose positions are their places in the list (or are given beside it); a keyword field
takes whole values; a number field takes one signed 32-bit integer.
"""

from __future__ import annotations

from typing import Final

from whoosh.fields import NUMERIC, FieldType, Schema
from whoosh.formats import Existence, Frequency, Positions

EXACT: Final = "exact"
FOLDED: Final = "folded"
PAIRS: Final = "pairs"
TITLE_EXACT: Final = "title_exact"
TITLE_FOLDED: Final = "title_folded"

NUMBERS: Final = "numbers"
CITES: Final = "cites"
ENTITIES: Final = "entities"
"""Keys of dates and amounts."""

DOCUMENT: Final = "document"
TOPIC: Final = "topic"
TYPE: Final = "type"
ISSUER: Final = "issuer"
SPEAKER: Final = "speaker"
EVENT: Final = "event"
SESSION: Final = "session"
LANGUAGE: Final = "language"
VALIDITY: Final = "validity"

YEAR: Final = "year"
DATE: Final = "date"

POSITION_FIELDS: Final = (EXACT, FOLDED, TITLE_EXACT, TITLE_FOLDED)
FREQUENCY_FIELDS: Final = (PAIRS,)
SCORED_FIELDS: Final = POSITION_FIELDS + FREQUENCY_FIELDS
KEYWORD_FIELDS: Final = (
    NUMBERS,
    CITES,
    ENTITIES,
    DOCUMENT,
    TOPIC,
    TYPE,
    ISSUER,
    SPEAKER,
    EVENT,
    SESSION,
    LANGUAGE,
    VALIDITY,
)
NUMBER_FIELDS: Final = (YEAR, DATE)

SCHEMA_VERSION: Final = 2
"""Raised whenever a field or its meaning changes; an index of another version is rebuilt."""


def build_schema() -> Schema:
    """Whoosh's schema of a passage. Dates are integers as written: 20190124."""
    fields: dict[str, FieldType] = {}
    for name in POSITION_FIELDS:
        fields[name] = FieldType(Positions(), None, scorable=True)
    for name in FREQUENCY_FIELDS:
        fields[name] = FieldType(Frequency(), None, scorable=True)
    for name in KEYWORD_FIELDS:
        fields[name] = FieldType(Existence(), None)
    for name in NUMBER_FIELDS:
        # Signed and without tiers: open ranges over unsigned numbers match everything.
        fields[name] = NUMERIC(int, bits=32, signed=True, shift_step=0)
    return Schema(**fields)
