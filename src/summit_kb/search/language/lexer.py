"""Query text into lexemes with positions. Ordinary punctuation is passed over in silence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum, auto

from summit_kb.search.language.errors import QueryError, Reason
from summit_kb.search.language.field_names import (
    Operator,
    field_of,
    is_ordinary_word,
    operator_of,
)
from summit_kb.search.language.nodes import FieldName
from summit_kb.vietnamese.normal import has_accents
from summit_kb.vietnamese.syllables import WORD

LONGEST_QUERY = 10_000


class Kind(StrEnum):
    OPEN = auto()
    CLOSE = auto()
    MINUS = auto()
    EQUALS = auto()
    OPERATOR = auto()
    FIELD = auto()
    VALUE = auto()
    """The raw value of a year, date or number field."""
    WORDS = auto()
    """Characters without a space between; one or more words."""
    PHRASE = auto()
    END = auto()


@dataclass(frozen=True, slots=True)
class Lexeme:
    """``inner`` is the part between quotes; ``within`` the distance after ``~``."""

    kind: Kind
    start: int
    end: int
    inner: tuple[int, int] = (0, 0)
    field: FieldName | None = None
    star: bool = False
    within: int | None = None


_SPACE = re.compile(r"\s+")
_CHUNK = re.compile(r"[^\s()\"“”„«»\[\]]+")
_NAME = re.compile(r"([^\W\d_](?:[^\W\d_]|[\u0300-\u036f_-]){1,20}):")
_RAW = re.compile(r"[^\s()]*")
_BLANK = re.compile(r"\s*")
_COMPARISON = re.compile(r"\s*[<>=≤≥]{1,2}\s*")
_DISTANCE = re.compile(r"~(\d{1,4})(?!\w)")
_CLOSERS = {'"': '"', "“": '”“"', "„": '”“"', "«": "»"}
_RAW_FIELDS = frozenset({FieldName.YEAR, FieldName.DATE, FieldName.NUMBER})
_SHORTEST_HEADING = 3
_STARTERS = '("“„«='


class Lexer:
    """Reads one query once; ``lexemes`` ends with END."""

    def __init__(self, text: str) -> None:
        if len(text) > LONGEST_QUERY:
            raise QueryError.at(text, LONGEST_QUERY, len(text), Reason.TOO_LONG)
        self._text = text
        self._at = 0
        self._depth = 0
        self._all_capitals = _is_heading(text)
        self.lexemes: list[Lexeme] = []
        _check_square_brackets(text)
        while self._at < len(text):
            self._read_one()
        self._add(Kind.END, len(text), len(text))

    def _read_one(self) -> None:
        text, at = self._text, self._at
        char = text[at]
        if space := _SPACE.match(text, at):
            self._at = space.end()
        elif char == "(":
            self._depth += 1
            self._add(Kind.OPEN, at, at + 1)
        elif char == ")":
            self._close(at)
        elif char in _CLOSERS and not self._is_inch_mark(at):
            self._phrase(at)
        elif self._is_prefix(at, "-"):
            self._add(Kind.MINUS, at, at + 1)
        elif self._is_prefix(at, "="):
            self._add(Kind.EQUALS, at, at + 1)
        elif chunk := _CHUNK.match(text, at):
            self._chunk(at, chunk.end())
        else:
            self._at = at + 1

    def _add(self, kind: Kind, start: int, end: int) -> None:
        self.lexemes.append(Lexeme(kind, start, end))
        self._at = end

    def _close(self, at: int) -> None:
        if self._depth:
            self._depth -= 1
            self._add(Kind.CLOSE, at, at + 1)
        elif re.search(r"(?:^|\s)\w{1,2}$", self._text[:at]):  # a) b) 1) of a list
            self._at = at + 1
        else:
            raise QueryError.at(self._text, at, at + 1, Reason.UNOPENED_BRACKET)

    def _is_inch_mark(self, at: int) -> bool:
        return self._text[at] == '"' and at > 0 and self._text[at - 1].isdecimal()

    def _is_after_word(self, at: int) -> bool:
        return at > 0 and not self._text[at - 1].isspace() and self._text[at - 1] not in "(-=:"

    def _is_prefix(self, at: int, sign: str) -> bool:
        text = self._text
        if text[at] != sign or at + 1 >= len(text):
            return False
        before = text[at - 1] if at else " "
        after = text[at + 1]
        opened = before.isspace() or before in "(-:"
        return opened and (WORD.match(after) is not None or after in _STARTERS)

    def _phrase(self, at: int) -> None:
        text = self._text
        closers = _CLOSERS[text[at]]
        close = next((i for i in range(at + 1, len(text)) if text[i] in closers), None)
        if close is None:
            if text[at] != '"' or self._is_after_word(at):
                self._at = at + 1  # a stray typographic or closing quote is punctuation
                return
            raise QueryError.at(text, at, len(text), Reason.UNCLOSED_QUOTE)
        if WORD.search(text, at + 1, close) is None:
            raise QueryError.at(text, at, close + 1, Reason.EMPTY_QUOTE)
        end, within = close + 1, None
        if text.startswith("~", end):
            distance = _DISTANCE.match(text, end)
            if distance is None or not int(distance[1]):
                raise QueryError.at(text, end, end + 1, Reason.DISTANCE)
            end, within = distance.end(), int(distance[1])
        self.lexemes.append(Lexeme(Kind.PHRASE, at, end, (at + 1, close), within=within))
        self._at = end

    def _chunk(self, start: int, end: int) -> None:
        text = self._text
        if (name := _NAME.match(text, start, end)) and self._field(start, name):
            return
        if self._is_operator(start, end):
            self._add(Kind.OPERATOR, start, end)
            return
        star = text.find("*", start, end)
        last = end if star < 0 else star
        if star >= 0:
            before = [word.end() for word in WORD.finditer(text, start, star)]
            if star not in before or WORD.search(text, star, end):
                raise QueryError.at(text, star, star + 1, Reason.STAR)
        if WORD.search(text, start, end):
            self.lexemes.append(Lexeme(Kind.WORDS, start, last, star=star >= 0))
        self._at = end

    def _is_operator(self, start: int, end: int) -> bool:
        chunk = self._text[start:end]
        operator = operator_of(chunk)
        if chunk == "VA" and (self._all_capitals or not self.lexemes):
            return False  # VA CHẠM, a collision
        return operator is not None and not (operator is Operator.NOT and self._all_capitals)

    def _field(self, start: int, name: re.Match[str]) -> bool:
        field = field_of(name[1])
        if field is None:
            return False
        value = self._value_span(name.end())
        spaced = value[0] > name.end()
        if spaced and is_ordinary_word(name[1]) and not self._reads_as(field, value):
            return False
        self.lexemes.append(Lexeme(Kind.FIELD, start, name.end(), field=field))
        self._at = name.end()
        if field in _RAW_FIELDS:
            self._raw_value(start, name.end(), value)
        return True

    def _raw_value(self, start: int, after_name: int, value: tuple[int, int]) -> None:
        text = self._text
        if value[0] == value[1]:
            raise QueryError.at(text, start, after_name, Reason.EMPTY_FIELD)
        self.lexemes.append(Lexeme(Kind.VALUE, *value, inner=_unquoted(text, *value)))
        self._at = value[1]

    def _value_span(self, at: int) -> tuple[int, int]:
        """Where a raw value stands: a comparison sign, then a quoted part or up to a space."""
        text = self._text
        blank = _BLANK.match(text, at)
        start = blank.end() if blank else at
        sign = _COMPARISON.match(text, start)
        body = sign.end() if sign else start
        if body < len(text) and text[body] == '"':
            close = text.find('"', body + 1)
            if close < 0:
                raise QueryError.at(text, body, len(text), Reason.UNCLOSED_QUOTE)
            return start, close + 1
        stop = _RAW.match(text, body)
        return start, stop.end() if stop else body

    def _reads_as(self, field: FieldName, value: tuple[int, int]) -> bool:
        if field not in _RAW_FIELDS:
            return False
        return any(char.isdecimal() for char in self._text[slice(*value)])


def _unquoted(text: str, start: int, end: int) -> tuple[int, int]:
    return (start + 1, end - 1) if text[start] == '"' else (start, end)


def _is_heading(text: str) -> bool:
    """A title pasted in capitals, where KHÔNG is a word (QUY HOẠCH KHÔNG GIAN ĐÔ THỊ)."""
    if text.upper() != text:
        return False
    words = [word for word in text.split() if operator_of(word) is None]
    return len(words) > _SHORTEST_HEADING and any(
        has_accents(word.replace("Đ", "D")) for word in words
    )


def _check_square_brackets(text: str) -> None:
    """They mean nothing here; a pair is punctuation, one alone is a mistake."""
    opened: list[int] = []
    quoted = False
    for at, char in enumerate(text):
        if char == '"':
            quoted = not quoted
        elif char == "[" and not quoted:
            opened.append(at)
        elif char == "]" and not quoted:
            if not opened:
                raise QueryError.at(text, at, at + 1, Reason.UNOPENED_BRACKET)
            opened.pop()
    if opened:
        raise QueryError.at(text, opened[-1], len(text), Reason.UNCLOSED_BRACKET)
