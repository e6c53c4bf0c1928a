"""Figures of a sentence with what they are figures of: 53 chương trình, dự án trọng điểm; kinh phí
2.200 tỷ đồng; six partners; 30 % of households.

A number without a noun tells nothing and is passed over; so is one in words, or a year, that counts
nothing of the table of nouns.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summit_kb.vietnamese.counted_words import (
    EMPTY_BEFORE,
    STOP_EN,
    STOP_OF_MONEY,
    STOP_VI,
    VAGUE,
)
from summit_kb.vietnamese.entities import find_entities
from summit_kb.vietnamese.figure_nouns import counted_nouns, money_nouns, syllables
from summit_kb.vietnamese.normal import exact_form
from summit_kb.vietnamese.small_numbers import small_numbers
from summit_kb.vietnamese.syllables import Token, tokens


class Counted(NamedTuple):
    """``key`` is the same in every spelling (VND345000000000, n53, %30); ``noun`` as printed, or
    "" where money stands alone; ``named`` what the noun is in the table, or "". The place has the
    words before that make it less exact: khoảng 600 tỷ đồng, more than 40.
    """

    key: str
    start: int
    end: int
    noun: str
    named: str


class _Place(NamedTuple):
    """A figure, and the end of the one before it."""

    since: int
    start: int
    end: int


_LONGEST_NOUN = 8
_LONGEST_CELL = 90
_FEW = 3
_PAGES = re.compile(r"\d+\s*/\s*\d+\s*$|^\s*(?:trang|page)\b", re.IGNORECASE)
_ROUGHLY = re.compile(
    r"(?<!\w)(?:khoảng|gần|hơn|trên|ít nhất|tối thiểu"
    r"|about|nearly|over|more than|at least|some|almost)"
    r"[ \u00a0]\Z",
    re.IGNORECASE,
)
_NEXT_CLAUSE = re.compile(r"[^\w\s,&/\-–]|\n|\t")
_CLAUSE = re.compile(r"[^\w\s&/\-–]|\n|\t")
_IN_A_ROW = ("in", "a", "row")
_FROM = frozenset(("from", "of", "its", "the", "từ"))
_OF = frozenset(("of", "số", "the", "all"))


def find_counted(text: str, language: str) -> list[Counted]:
    """The figures of one sentence or row of a table that say what they are figures of."""
    if _PAGES.search(text):
        return []
    found = [one for one in _in_digits(text, language) if one is not None]
    taken = {place for one in found for place in range(one.start, one.end)}
    found += [one for one in _in_words(text, language) if one.start not in taken]
    return sorted(
        (one._replace(start=_roughly(text, one.start)) for one in found), key=lambda one: one.start
    )


def _roughly(text: str, start: int) -> int:
    before = _ROUGHLY.search(text, 0, start)
    return before.start() if before else start


def _in_digits(text: str, language: str) -> Iterator[Counted | None]:
    cells = _Cells(text)
    since = 0
    for entity in find_entities(text):
        key = entity.keys[0]
        if key[0] == "d":
            continue
        if key[0] == "%":
            yield _percentage(text, entity.start, entity.end, key, language, cells)
        elif key[0] == "n":
            yield _count(text, entity.start, entity.end, key, language, cells)
        else:
            place = _Place(since, entity.start, entity.end)
            noun, named = _of_money(text, place, language, cells)
            yield Counted(key, entity.start, entity.end, noun, named)
        since = entity.end


def _in_words(text: str, language: str) -> Iterator[Counted]:
    """Small numbers in words before nouns of the table: sáu đối tác, eleven years in a row."""
    for number in small_numbers(text, language):
        noun, named = _noun_after(text, number.end, language)
        if named:
            yield Counted(f"n{number.value}", number.start, number.end, noun, named)


def _count(
    text: str, start: int, end: int, key: str, language: str, cells: _Cells
) -> Counted | None:
    noun, named = _noun_after(text, end, language)
    if not noun and cells.is_alone(start, end):
        noun = cells.first
        found = next(counted_nouns().anywhere(_forms(tokens(noun))), None)
        named = found[0] if found else ""
    if not noun or (not named and key in ("n0", "n1")):
        return None
    return Counted(key, start, end, noun, named)


def _percentage(
    text: str, start: int, end: int, key: str, language: str, cells: _Cells
) -> Counted | None:
    noun, named = _noun_after(text, end, language, leading=_OF)
    noun = noun or (cells.first if cells.is_alone(start, end) else _phrase_before(text, start))
    return Counted(key, start, end, noun, named) if noun else None


def _of_money(text: str, place: _Place, language: str, cells: _Cells) -> tuple[str, str]:
    """What money is for: the head of the row, or a noun of money right before or behind it."""
    since, start, end = place
    if cells.first and cells.starts_after_first(start):
        found = next(money_nouns().anywhere(_forms(tokens(cells.first))), None)
        return cells.first, found[0] if found else ""
    after = _money_after(text, end, language)
    if after[0]:
        return after
    clause = _CLAUSE.split(text[since:start])[-1]
    words = list(tokens(clause))
    forms = _forms(words)
    heads = list(money_nouns().anywhere(forms))
    if heads and len(forms) - heads[-1][1] <= _LONGEST_NOUN:
        named, first, _last = heads[-1]
        last = len(forms)
        while last > first + 1 and forms[last - 1] in EMPTY_BEFORE:
            last -= 1
        return clause[words[first].start : words[last - 1].end], named
    return "", ""


def _noun_after(
    text: str, at: int, language: str, leading: frozenset[str] = frozenset()
) -> tuple[str, str]:
    """The noun phrase from ``at`` on and its name in the table; empty for what counts nothing."""
    stops = STOP_EN if language == "en" else STOP_VI
    phrase = _phrase_after(text, at, stops, leading)
    forms = syllables(phrase)
    if not forms:
        return "", ""
    found = next(counted_nouns().anywhere(forms), None)
    named = found[0] if found and (language == "en" or found[1] == 0) else ""
    if not named and not _says_something(forms, language):
        return "", ""
    return phrase, named


def _money_after(text: str, at: int, language: str) -> tuple[str, str]:
    """A noun of money that follows an amount: 345 tỷ đồng (từ) ngân sách thành phố."""
    stops = STOP_EN if language == "en" else STOP_OF_MONEY
    phrase = _phrase_after(text, at, stops, _FROM)
    forms = syllables(phrase)
    found = next(money_nouns().anywhere(forms), None)
    return (phrase, found[0]) if found and found[1] <= _FEW else ("", "")


def _phrase_after(text: str, at: int, stops: frozenset[str], leading: frozenset[str]) -> str:
    """The words of the clause from ``at`` on, until one that begins something else."""
    stop = _NEXT_CLAUSE.search(text, at)
    clause = text[at : stop.start() if stop else len(text)]
    words = list(tokens(clause))
    if not words or clause[: words[0].start].strip() or clause[:1] not in (" ", "\u00a0"):
        return ""
    while words and exact_form(words[0].text) in leading:
        del words[0]
    count = _length(clause, words, stops)
    if [exact_form(word.text) for word in words[count - 1 : count + 1]] == ["tính", "đến"]:
        count -= 1  # 11 năm liền tính đến năm 2019
    return clause[words[0].start : words[count - 1].end] if count else ""


def _length(clause: str, words: Sequence[Token], stops: frozenset[str]) -> int:
    """How many words a noun phrase has that begins with the first; of a row of nouns, both."""
    forms = _forms(words)
    nouns = counted_nouns()
    joined = False
    for at, word in enumerate(words[:_LONGEST_NOUN]):
        if at and "," in clause[words[at - 1].end : word.start]:
            if joined or nouns.at(forms, at) is None or nouns.at(forms, 0) is None:
                return at
            joined = True
        elif tuple(forms[at : at + 3]) == _IN_A_ROW:
            return at + 3
        elif forms[at] in ("and", "và") and not joined and at + 1 < len(forms):
            if nouns.at(forms, at + 1) is None:
                return at
            joined = True
        elif forms[at] in stops or word.text.isdecimal():
            return at
    return min(len(words), _LONGEST_NOUN)


def _says_something(forms: Sequence[str], language: str) -> bool:
    """Whether a noun that is not in the table may be one worth telling."""
    if any(form.isdecimal() for form in forms[:1]) or len(forms[0]) == 1:
        return False
    if language == "en":
        head = next((form for form in forms[:_FEW] if form.endswith("s")), "")
        return bool(head) and head not in VAGUE
    return len(forms) > 1 and forms[0] not in VAGUE


def _phrase_before(text: str, start: int) -> str:
    """The end of the clause before a figure, without the verb: Tỷ lệ hộ nghèo (giảm còn) 3 %."""
    clause = _CLAUSE.split(text[:start])[-1]
    words = list(tokens(clause))
    forms = _forms(words)
    while words and forms[len(words) - 1] in EMPTY_BEFORE:
        del words[-1]
    kept = words[-_LONGEST_NOUN:]
    return clause[kept[0].start : kept[-1].end] if len(kept) > 1 else ""


class _Cells:
    """The row of a table, if a text is one; ``first`` is what its first cell says, in words."""

    def __init__(self, text: str) -> None:
        self._text = text
        head, tab, _ = text.partition("\t")
        alphabetic = [word for word in tokens(head) if word.text.isalpha() and len(word.text) > 1]
        worded = len(alphabetic) >= (2 if any(map(str.isdecimal, head)) else 1)
        is_name = bool(tab) and worded and len(head) <= _LONGEST_CELL
        self.first = " ".join(head.split()) if is_name else ""
        self._end = len(head)

    def starts_after_first(self, start: int) -> bool:
        return start > self._end

    def is_alone(self, start: int, end: int) -> bool:
        """Whether a figure is all that its cell says, behind the first one."""
        begin = self._text.rfind("\t", 0, start) + 1
        stop = self._text.find("\t", end)
        cell = self._text[begin : stop if stop >= 0 else len(self._text)]
        rest = cell.replace(self._text[start:end], "", 1)
        return bool(self.first) and begin > self._end and not any(map(str.isalnum, rest))


def _forms(words: Iterator[Token] | Sequence[Token]) -> list[str]:
    return [exact_form(word.text) for word in words]
