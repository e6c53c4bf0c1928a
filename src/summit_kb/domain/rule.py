"""A librarian's matching rule: where these words stand, propose these values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Match(StrEnum):
    """How the words of a rule are looked for."""

    ANY = "any"
    ALL = "all"
    EXACT = "exact"
    PATTERN = "pattern"


class RuleField(StrEnum):
    """Where a rule looks."""

    TITLE = "title"
    SUBJECT = "subject"
    HEADINGS = "headings"
    TEXT = "text"
    NUMBER = "number"
    ISSUER = "issuer"
    SIGNER = "signer"
    SPEAKER = "speaker"
    PLACE = "place"
    FILE_NAME = "file-name"
    FOLDER = "folder"


DEFAULT_FIELDS = (RuleField.TITLE, RuleField.SUBJECT, RuleField.TEXT)
DEFAULT_CONFIDENCE = 0.7
RULE_VALUES = ("type", "issuer", "signer", "speaker", "place", "event", "language")


@dataclass(frozen=True)
class Rule:
    """``words`` are phrases, or regular expressions for a pattern.

    ``topics`` and ``values`` (by field) are proposed with ``confidence``; a ``certain`` rule sets
    them at once, because a librarian wrote it so.
    """

    name: str
    match: Match
    words: tuple[str, ...]
    fields: tuple[RuleField, ...] = DEFAULT_FIELDS
    topics: tuple[str, ...] = ()
    values: Mapping[str, str] = field(default_factory=dict[str, str])
    certain: bool = False
    confidence: float = DEFAULT_CONFIDENCE
