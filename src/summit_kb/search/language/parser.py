"""Lexemes into a tree, by recursive descent.

alternatives = together (OR together)*
together     = side (AND side)*
side         = thing+                         words side by side
thing        = NOT words | - thing | = word | field: value | ( alternatives ) | "phrase" | words
"""

from __future__ import annotations

from collections.abc import Callable

from summit_kb.search.language.entities import chunk_node, with_numbers, words_of
from summit_kb.search.language.errors import QueryError, Reason
from summit_kb.search.language.field_names import Operator, operator_of
from summit_kb.search.language.lexer import Kind, Lexeme, Lexer
from summit_kb.search.language.nodes import (
    All,
    And,
    Any,
    Everything,
    Field,
    FieldName,
    Node,
    Not,
    Phrase,
    Word,
)
from summit_kb.search.language.ranges import date_range, year_range
from summit_kb.search.language.values import with_values
from summit_kb.search.language.vocabularies import check_value

_DEEPEST = 40
Reader = Callable[[], Node]


def parse(text: str) -> Node:
    """The tree of a query; raise QueryError where it cannot be read."""
    return _Parser(text).query()


class _Parser:
    def __init__(self, text: str) -> None:
        self._text = text
        self._lexemes = Lexer(text).lexemes
        self._next = 0
        self._depth = 0

    def query(self) -> Node:
        if self._lexemes[0].kind is Kind.END:
            typed = self._text.strip()
            if typed:
                reason = Reason.LONE_OPERATOR if typed in ("-", "=") else Reason.NO_WORDS
                raise self._error(0, len(self._text), reason)
            return Everything(0, len(self._text))
        node = self._alternatives()
        if self._here.kind is not Kind.END:
            raise self._error(self._here.start, self._here.end, Reason.UNOPENED_BRACKET)
        return node

    @property
    def _here(self) -> Lexeme:
        return self._lexemes[self._next]

    def _take(self) -> Lexeme:
        lexeme = self._here
        self._next += 1
        return lexeme

    def _error(self, start: int, end: int, reason: Reason) -> QueryError:
        return QueryError.at(self._text, start, end, reason)

    def _operator(self) -> Operator | None:
        here = self._here
        if here.kind is not Kind.OPERATOR:
            return None
        return operator_of(self._text[here.start : here.end])

    def _alternatives(self) -> Node:
        children = [self._together()]
        while self._operator() is Operator.OR:
            self._take()
            children.append(self._together())
        return children[0] if len(children) == 1 else Any(*_span(children), tuple(children))

    def _together(self) -> Node:
        children = [self._side()]
        while self._operator() is Operator.AND:
            self._take()
            children.append(self._side())
        return children[0] if len(children) == 1 else And(*_span(children), tuple(children))

    def _side(self) -> Node:
        things: list[Node] = []
        while True:
            kind = self._here.kind
            if kind in (Kind.END, Kind.CLOSE) or self._operator() in (Operator.AND, Operator.OR):
                break
            things.extend(self._thing())
        if not things:
            raise self._missing()
        things = with_values(self._text, with_numbers(self._text, things))
        return things[0] if len(things) == 1 else All(*_span(things), tuple(things))

    def _missing(self) -> QueryError:
        """Nothing stands where something must: blame the operator, or the empty brackets."""
        here = self._here
        before = self._lexemes[self._next - 1] if self._next else None
        if here.kind is Kind.CLOSE and before is not None and before.kind is Kind.OPEN:
            return self._error(before.start, here.end, Reason.EMPTY_BRACKETS)
        if here.kind is not Kind.OPERATOR and before is not None:
            if before.kind is Kind.OPEN:
                return self._error(before.start, before.end, Reason.UNCLOSED_BRACKET)
            return self._error(before.start, before.end, Reason.LONE_OPERATOR)
        return self._error(here.start, here.end, Reason.LONE_OPERATOR)

    def _thing(self) -> list[Node]:
        lexeme = self._take()
        match lexeme.kind:
            case Kind.WORDS:
                return list(words_of(self._text, lexeme))
            case Kind.OPERATOR:
                return [self._negated_words(lexeme)]
            case Kind.MINUS:
                child = self._deeper(lexeme, self._touched)
                return [Not(lexeme.start, child.end, child)]
            case Kind.OPEN:
                group = self._deeper(lexeme, self._bracket)
                return list(group.children) if isinstance(group, All) else [group]
            case _:
                return [self._single(lexeme)]

    def _single(self, lexeme: Lexeme) -> Node:
        """A thing that is one node: phrase, exact word, field."""
        match lexeme.kind:
            case Kind.PHRASE:
                return self._phrase(lexeme)
            case Kind.EQUALS:
                return self._exact(lexeme)
            case Kind.FIELD:
                return self._field(lexeme)
            case _:
                raise self._error(lexeme.start, lexeme.end, Reason.LONE_OPERATOR)

    def _touched(self) -> Node:
        """What a minus stands right before."""
        lexeme = self._take()
        match lexeme.kind:
            case Kind.WORDS:
                return chunk_node(self._text, lexeme)
            case Kind.OPEN:
                return self._bracket()
            case _:
                return self._single(lexeme)

    def _negated_words(self, operator: Lexeme) -> Node:
        """NOT with the plain words after it together, or with the one thing after it."""
        first = self._here
        if first.kind is not Kind.WORDS or first.star:
            if first.kind in (Kind.END, Kind.CLOSE) or self._operator() is not None:
                raise self._error(operator.start, operator.end, Reason.LONE_OPERATOR)
            child = self._deeper(operator, self._negated_thing)
            return Not(operator.start, child.end, child)
        last = self._take()
        while self._here.kind is Kind.WORDS and not self._here.star:
            last = self._take()
        child = chunk_node(self._text, Lexeme(Kind.WORDS, first.start, last.end))
        return Not(operator.start, child.end, child)

    def _negated_thing(self) -> Node:
        things = self._thing()
        return things[0] if len(things) == 1 else All(*_span(things), tuple(things))

    def _deeper(self, lexeme: Lexeme, read: Reader) -> Node:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise self._error(lexeme.start, lexeme.end, Reason.TOO_DEEP)
        node = read()
        self._depth -= 1
        return node

    def _bracket(self) -> Node:
        opened = self._lexemes[self._next - 1]
        node = self._alternatives()
        if self._here.kind is not Kind.CLOSE:
            raise self._error(opened.start, len(self._text), Reason.UNCLOSED_BRACKET)
        self._take()
        return node

    def _phrase(self, lexeme: Lexeme, *, exact: bool = False) -> Node:
        inner = Lexeme(Kind.WORDS, *lexeme.inner)
        words = words_of(self._text, inner, exact=exact)
        return Phrase(lexeme.start, lexeme.end, words, exact, lexeme.within)

    def _exact(self, equals: Lexeme) -> Node:
        lexeme = self._take()
        if lexeme.kind is Kind.PHRASE:
            return self._phrase(lexeme, exact=True)
        if lexeme.kind is not Kind.WORDS:
            raise self._error(equals.start, equals.end, Reason.LONE_OPERATOR)
        words = words_of(self._text, lexeme, exact=True)
        if len(words) == 1:
            return words[0]
        return Phrase(equals.start, lexeme.end, words, exact=True)

    def _field(self, lexeme: Lexeme) -> Node:
        name = lexeme.field
        if name is None:
            raise self._error(lexeme.start, lexeme.end, Reason.EMPTY_FIELD)
        value = self._here
        if value.kind is Kind.VALUE:
            self._take()
            return self._raw_field(name, lexeme, value)
        if value.kind not in (Kind.WORDS, Kind.PHRASE, Kind.EQUALS, Kind.OPEN):
            raise self._error(lexeme.start, lexeme.end, Reason.EMPTY_FIELD)
        node = self._deeper(lexeme, self._touched)
        check_value(self._text, name, node)
        return Field(lexeme.start, node.end, name, node)

    def _raw_field(self, name: FieldName, lexeme: Lexeme, value: Lexeme) -> Node:
        start, end = value.inner
        if name is FieldName.YEAR:
            return year_range(self._text, start, end)
        if name is FieldName.DATE:
            return date_range(self._text, start, end)
        prefix = self._text[start:end].endswith("*")
        typed = self._text[start:end].rstrip("*").strip()
        if not words_of(self._text, Lexeme(Kind.WORDS, start, end)):
            raise self._error(lexeme.start, lexeme.end, Reason.EMPTY_FIELD)
        return Field(lexeme.start, value.end, name, Word(start, end, typed, prefix=prefix))


def _span(nodes: list[Node]) -> tuple[int, int]:
    return nodes[0].start, nodes[-1].end
