"""What is to become of a field, as typed (``topics+=du-lieu``) or as a form says it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from summit_kb.foundation.errors import ExitCode, SummitError

_FORM = re.compile(r"(?P<field>[A-Za-z][\w.]*)(?P<operation>[+-]?=)(?P<value>.*)", re.DOTALL)
_SEPARATOR = {"topics": re.compile("[,;]"), "relations": re.compile("[,;]")}
_LINES = re.compile("[;\n]")

LIST_FIELDS = ("topics", "relations", "recipients")


class Operation(StrEnum):
    """Lists can be added to and taken from; everything else is set. Setting to nothing clears."""

    SET = "="
    ADD = "+="
    REMOVE = "-="


class AssignmentError(SummitError):
    """Text that is not ``key=value``, ``key+=value`` or ``key-=value``. Facts: text."""

    code = "assignment"
    exit_code = ExitCode.USAGE


@dataclass(frozen=True)
class Assignment:
    """One field and its values: none or one for most fields, any number for lists."""

    field: str
    values: tuple[str, ...]
    operation: Operation = Operation.SET

    @classmethod
    def parse(cls, text: str) -> Assignment:
        match = _FORM.fullmatch(text)
        if match is None:
            raise AssignmentError(text=text)
        values = split_values(match["field"], match["value"])
        return cls(match["field"], values, Operation(match["operation"]))


def is_assignment(text: str) -> bool:
    return _FORM.fullmatch(text) is not None


def split_values(field: str, text: str) -> tuple[str, ...]:
    """The values that one text holds: ids stand between commas or semicolons."""
    if field not in LIST_FIELDS:
        return (text,) if text.strip() else ()
    parts = _SEPARATOR.get(field, _LINES).split(text)
    return tuple(part.strip() for part in parts if part.strip())
