"""What one text tells at a glance: its figures and the years it speaks of, with their sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from summit_kb.domain.text import Block, BlockKind, ExtractedText
from summit_kb.foundation.turns import turns
from summit_kb.vietnamese.counted import Counted, find_counted
from summit_kb.vietnamese.entities import ENTITY_VERSION
from summit_kb.vietnamese.numbers import find_numbers
from summit_kb.vietnamese.sentences import sentences
from summit_kb.vietnamese.years import Look, YearMention, find_years, heads_with

FACTS_VERSION = f"1-{ENTITY_VERSION}"
"""Changes whenever other facts come of the same text."""

_LONGEST = 700
_LONGEST_HEAD = 40
_FEWEST_LETTERS = 10


@dataclass(frozen=True)
class Told:
    """A sentence or the row of a table as it stands on ``page``; ``is_heading`` of headings."""

    page: int
    text: str
    is_heading: bool = False


@dataclass(frozen=True)
class FigureTold:
    """``value`` as printed in the sentence ``told`` (its number), of which it is a figure."""

    key: str
    value: str
    noun: str
    named: str
    told: int
    in_words: bool = False


@dataclass(frozen=True)
class YearTold:
    """``heads``: the sentence is what happened, or is to happen, that year."""

    year: int
    look: Look
    told: int
    heads: bool = False


@dataclass(frozen=True)
class TextFacts:
    """``told`` are the sentences that figures and years point at."""

    told: tuple[Told, ...] = ()
    figures: tuple[FigureTold, ...] = ()
    years: tuple[YearTold, ...] = ()

    def to_json(self) -> dict[str, Any]:
        return {
            "told": [[one.page, one.text, one.is_heading] for one in self.told],
            "figures": [
                [one.key, one.value, one.noun, one.named, one.told, one.in_words]
                for one in self.figures
            ],
            "years": [[one.year, one.look, one.told, one.heads] for one in self.years],
        }

    @classmethod
    def from_json(cls, given: Mapping[str, Any]) -> TextFacts:
        """Raises KeyError or TypeError for what ``to_json`` did not write."""
        return cls(
            tuple(Told(*one) for one in given["told"]),
            tuple(FigureTold(*one) for one in given["figures"]),
            tuple(YearTold(*one) for one in given["years"]),
        )


def facts_of(text: ExtractedText, language: str) -> TextFacts:
    """Read a text once; what stands on page after page (a running head) is read once, too."""
    found = _Found(language)
    for page in text.pages:
        turns.give_way()
        found.begin_page(page.number)
        for block in page.blocks:
            found.add(block)
    return TextFacts(tuple(found.told), tuple(found.figures), tuple(found.years))


class _Found:
    def __init__(self, language: str) -> None:
        self._language = language
        self._page = 1
        self._seen: set[str] = set()
        self._head: YearMention | None = None
        self.told: list[Told] = []
        self.figures: list[FigureTold] = []
        self.years: list[YearTold] = []

    def begin_page(self, number: int) -> None:
        self._page = number

    def add(self, block: Block) -> None:
        head = _year_alone(block)
        if head is not None:
            self._head = head
            return
        if block.kind is not BlockKind.LIST_ITEM:
            self._head = None
        for text in _read(block):
            if text in self._seen:
                continue
            self._seen.add(text)
            self._add(text, is_heading=block.kind is BlockKind.HEADING)

    def _add(self, text: str, *, is_heading: bool) -> None:
        figures = [] if is_heading else find_counted(text, self._language)
        years = list(self._years_of(text))
        if not figures and not years:
            return
        at = len(self.told)
        self.told.append(Told(self._page, text, is_heading))
        self.figures.extend(_figure(text, one, at) for one in figures)
        self.years.extend(YearTold(one.year, one.look, at, heads) for one, heads in years)

    def _years_of(self, text: str) -> Iterator[tuple[YearMention, bool]]:
        """Each year once, as it is looked forward to if it is anywhere."""
        own = find_years(text, find_numbers(text))
        given = [] if self._head is None else [(self._head, True)]
        best: dict[int, tuple[YearMention, bool]] = {}
        for one, heads in [*given, *((one, heads_with(text, one)) for one in own)]:
            known = best.get(one.year)
            look = one.look or (known[0].look if known else "")
            heads = heads or (known is not None and known[1])
            best[one.year] = one._replace(look=look), heads
        yield from best.values()


def _figure(text: str, one: Counted, at: int) -> FigureTold:
    value = text[one.start : one.end]
    in_words = not any(map(str.isdecimal, value))
    return FigureTold(one.key, value, one.noun, one.named, at, in_words)


def _year_alone(block: Block) -> YearMention | None:
    """The year of a line that is nothing but a date: what is listed below belongs to it."""
    text = block.text.strip()
    if len(text) > _LONGEST_HEAD or block.kind is BlockKind.TABLE_ROW or text.endswith("."):
        return None
    found = find_years(text)
    letters = sum(map(str.isalpha, text))
    return found[0] if len(found) == 1 and letters <= _FEWEST_LETTERS else None


def _read(block: Block) -> Iterator[str]:
    """Its sentences; the row of a table is one."""
    whole = block.text.strip()
    if block.kind is BlockKind.TABLE_ROW or "\t" in whole:
        texts: Iterator[str] = iter((whole,))
    else:
        texts = sentences(whole)
    for text in texts:
        if any(map(str.isdecimal, text)) or block.kind is not BlockKind.HEADING:
            yield text[:_LONGEST]
