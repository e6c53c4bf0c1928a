"""A query said back: what was understood, in the query language of the reader's language."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import TypeVar

from summit_kb.search.language.field_names import (
    Operator,
    field_label,
    operator_label,
    operator_of,
)
from summit_kb.search.language.nodes import (
    All,
    And,
    Any,
    DateRange,
    Entity,
    Everything,
    Field,
    FieldName,
    Node,
    Not,
    Number,
    Phrase,
    Word,
    YearRange,
)
from summit_kb.search.language.parser import parse
from summit_kb.vietnamese.normal import nfc

T = TypeVar("T")
_BRACKETS = re.compile(r"[()\[\]\"“”„«»]")


def understood(node: Node, language: str) -> str:
    """The query as it was read; parses to the same tree again."""
    said = _said(node, language)
    if isinstance(node, Word | Number | Entity):
        return said  # nothing stands beside it
    if not any(map(str.isdigit, said)) or _said(parse(said), language) == said:
        return said
    # Side by side these words would be a number or a date, which they were not as typed.
    return _said(node, language, gap=", ")


def _said(node: Node, language: str, gap: str = " ") -> str:
    match node:
        case Everything():
            return ""
        case Word():
            return ("=" if node.exact else "") + _spelled(node) + ("*" if node.prefix else "")
        case Phrase():
            return _phrase(node)
        case Number():
            return _number(node)
        case Entity():
            return nfc(node.text)
        case Not():
            return _negated(node.child, language)
        case Field():
            return f"{field_label(node.name, language)}:{_value(node, language)}"
        case YearRange() | DateRange():
            return _range(node, language)
        case All():
            return gap.join(_inner(child, language) for child in node.children)
        case And() | Any():
            operator = Operator.AND if isinstance(node, And) else Operator.OR
            joint = f" {operator_label(operator, language)} "
            return joint.join(_operand(child, language) for child in node.children)
        case _:
            return ""


def _inner(node: Node, language: str) -> str:
    text = understood(node, language)
    return f"({text})" if isinstance(node, All | And | Any) else text


def _value(field: Field, language: str) -> str:
    value = field.value
    if field.name is FieldName.NUMBER and isinstance(value, Word) and not value.prefix:
        # Brackets and quotation marks are in no number; a space or an operator needs quotes.
        text = " ".join(_BRACKETS.sub(" ", nfc(value.text)).split())
        equals = "=" if value.exact else ""
        return equals + (f'"{text}"' if " " in text or operator_of(text) else text)
    return _inner(value, language)


def _operand(node: Node, language: str) -> str:
    return understood(node, language) if isinstance(node, All) else _inner(node, language)


def _spelled(word: Word) -> str:
    text = nfc(word.text)
    return text.lower() if operator_of(text) else text


def _negated(child: Node, language: str) -> str:
    inner = understood(child, language)
    # Among capitals alone KHÔNG may be a word of a heading; a minus never is.
    has_only_capitals = isinstance(child, Phrase) and inner.upper() == inner
    is_one = isinstance(child, Word) or (isinstance(child, Number) and not child.partial)
    if is_one or has_only_capitals:
        return f"-{inner}"
    bare = isinstance(child, Phrase | Field | YearRange | DateRange)
    return f"{operator_label(Operator.NOT, language)} {inner if bare else f'({inner})'}"


def _phrase(node: Phrase) -> str:
    words = " ".join(map(_spelled, node.words))
    distance = "" if node.within is None else f"~{node.within}"
    return ("=" if node.exact else "") + f'"{words}"{distance}'


def _number(node: Number) -> str:
    if node.partial:
        return " ".join(map(_spelled, node.words))
    return node.canonical


def _range(node: YearRange | DateRange, language: str) -> str:
    if isinstance(node, YearRange):
        return f"{field_label(FieldName.YEAR, language)}:{_bounds(node.low, node.high, str)}"

    def day(value: date) -> str:
        return value.isoformat() if language == "en" else value.strftime("%d/%m/%Y")

    return f"{field_label(FieldName.DATE, language)}:{_bounds(node.low, node.high, day)}"


def _bounds(low: T | None, high: T | None, say: Callable[[T], str]) -> str:
    if low is not None and low == high:
        return say(low)
    return ("" if low is None else say(low)) + ".." + ("" if high is None else say(high))
