"""A query that cannot be read: where, and why."""

from __future__ import annotations

from enum import StrEnum

from summit_kb.foundation.errors import ExitCode, SummitError


class Reason(StrEnum):
    """Why a query cannot be read; the words are under ``[reasons.query]``."""

    UNCLOSED_QUOTE = "unclosed-quote"
    EMPTY_QUOTE = "empty-quote"
    UNCLOSED_BRACKET = "unclosed-bracket"
    UNOPENED_BRACKET = "unopened-bracket"
    EMPTY_BRACKETS = "empty-brackets"
    LONE_OPERATOR = "lone-operator"
    NO_WORDS = "no-words"
    STAR = "star"
    DISTANCE = "distance"
    EMPTY_FIELD = "empty-field"
    YEAR = "year"
    DATE = "date"
    RANGE = "range"
    UNKNOWN_TYPE = "unknown-type"
    UNKNOWN_LANGUAGE = "unknown-language"
    UNKNOWN_VALIDITY = "unknown-validity"
    TOO_DEEP = "too-deep"
    TOO_LONG = "too-long"


class QueryError(SummitError):
    """A query that cannot be read.

    Facts: text, position (from 0, in characters of text), length, reason, place (position + 1),
    part (the characters at fault).
    """

    code = "query"
    exit_code = ExitCode.USAGE

    @classmethod
    def at(cls, text: str, start: int, end: int, reason: Reason) -> QueryError:
        """The error for ``text[start:end]``."""
        return cls(
            text=text,
            position=start,
            length=max(1, end - start),
            reason=str(reason),
            place=start + 1,
            part=text[start : max(end, start + 1)],
        )
