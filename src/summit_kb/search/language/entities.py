"""Words of a query, and the document numbers among them."""

from __future__ import annotations

from collections.abc import Sequence

from summit_kb.search.language.lexer import Lexeme
from summit_kb.search.language.nodes import Node, Number, Phrase, Word
from summit_kb.vietnamese.numbers import NumberMention, find_numbers
from summit_kb.vietnamese.syllables import WORD


def words_of(text: str, lexeme: Lexeme, *, exact: bool = False) -> tuple[Word, ...]:
    """The words of a run of characters; a star makes the last of them a prefix."""
    found = list(WORD.finditer(text, lexeme.start, lexeme.end))
    return tuple(
        Word(
            match.start(),
            match.end(),
            match[0],
            exact=exact,
            prefix=lexeme.star and match is found[-1],
        )
        for match in found
    )


def chunk_node(text: str, lexeme: Lexeme) -> Node:
    """Characters without a space between as one thing: word, document number or phrase."""
    words = words_of(text, lexeme)
    if len(words) == 1:
        return words[0]
    for mention in find_numbers(text[words[0].start : words[-1].end]):
        if len(mention.text) == words[-1].end - words[0].start:
            return _number(words, mention)
    return Phrase(lexeme.start, lexeme.end, words)


def with_numbers(text: str, things: Sequence[Node]) -> list[Node]:
    """``things`` with the words of each document number put together."""
    result: list[Node] = []
    run: list[Word] = []
    for thing in things:
        if isinstance(thing, Word) and not thing.exact and not thing.prefix:
            run.append(thing)
            continue
        result.extend(_numbers_in(text, run))
        run = []
        result.append(thing)
    result.extend(_numbers_in(text, run))
    return result


def _numbers_in(text: str, run: list[Word]) -> list[Node]:
    if not run or not any(word.text[-1:].isdecimal() or word.text[:1].isdecimal() for word in run):
        return list(run)
    base = run[0].start
    result: list[Node] = []
    rest = list(run)
    for mention in find_numbers(text[base : run[-1].end]):
        start, end = base + mention.start, base + mention.end
        inside = tuple(word for word in rest if start <= word.start and word.end <= end)
        if not inside:
            continue
        result.extend(word for word in rest if word.end <= start)
        result.append(_number(inside, mention))
        rest = [word for word in rest if word.start >= end]
    return [*result, *rest]


def _number(words: tuple[Word, ...], mention: NumberMention) -> Number:
    return Number(words[0].start, words[-1].end, words, mention.canonical, mention.is_partial)
