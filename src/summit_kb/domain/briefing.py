"""A briefing book as it is ordered: documents, pages of them, quotes and dividers, in a row."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import groupby

from summit_kb.domain.locator import Locator, LocatorError

_FORM = re.compile(
    r"(?P<id>[a-z0-9][a-z0-9._-]*)(?:#page=(?P<first>[1-9][0-9]*)(?:-(?P<last>[1-9][0-9]*))?)?"
)


@dataclass(frozen=True)
class Extract:
    """Pages of a document, counted from 1, in the order given; all of them when there are none.

    ``heading`` stands in place of the document's title, ``remark`` is what the reader says of it.
    """

    document: str
    pages: tuple[int, ...] = ()
    heading: str = ""
    remark: str = ""

    @classmethod
    def parse(cls, text: str) -> Extract:
        """Read ``ID``, ``ID#page=N`` or ``ID#page=N-M``; raises LocatorError."""
        match = _FORM.fullmatch(text.strip())
        if match is None:
            raise LocatorError(text=text)
        if match["first"] is None:
            return cls(match["id"])
        first = int(match["first"])
        last = int(match["last"] or first)
        if last < first:
            raise LocatorError(text=text)
        return cls(match["id"], tuple(range(first, last + 1)))


@dataclass(frozen=True)
class Quote:
    """Words of a document as they stand at ``locator``, with a remark of who quotes them."""

    locator: Locator
    text: str
    remark: str = ""


@dataclass(frozen=True)
class Divider:
    """A sheet that begins a section of the book, with a remark below its title."""

    title: str
    remark: str = ""


Item = Extract | Quote | Divider


class Quotes(StrEnum):
    """Where quotes stand: as they are put, before everything, or behind the document quoted."""

    PUT = "put"
    FIRST = "first"
    WITH = "with"


@dataclass(frozen=True)
class Form:
    """How a book looks. ``paper`` is "a4" or "letter", ``cover`` "plain", "official" or "none".

    ``office`` stands above the title; ``day`` and ``place`` are those of the meeting, as people
    write them. ``contents`` is how deep the contents go, 0 (none) to 3. Without ``stamps`` a sheet
    has its number only; without ``dividers`` documents begin with their first page.
    """

    office: str = ""
    day: str = ""
    place: str = ""
    paper: str = "a4"
    cover: str = "plain"
    contents: int = 1
    stamps: bool = True
    dividers: bool = True
    quotes: Quotes = Quotes.PUT


PAPERS = ("a4", "letter")
COVERS = ("plain", "official", "none")
DEEPEST_CONTENTS = 3


@dataclass(frozen=True)
class Briefing:
    """``items`` in the order of the book. ``language`` is that of its own words, "vi" or "en"."""

    title: str
    items: tuple[Item, ...]
    language: str = "vi"
    subtitle: str = ""
    form: Form = field(default_factory=Form)

    def ordered(self) -> tuple[Item, ...]:
        """The items as they follow each other in the book, quotes where the form has them."""
        if self.form.quotes is Quotes.PUT:
            return self.items
        quotes = [one for one in self.items if isinstance(one, Quote)]
        others = [one for one in self.items if not isinstance(one, Quote)]
        if self.form.quotes is Quotes.FIRST:
            return (*quotes, *others)
        return tuple(_with_quotes(others, quotes))


def _with_quotes(others: Sequence[Item], quotes: Sequence[Quote]) -> Iterator[Item]:
    """Each quote behind the last pages of its document; those of no document here at the end."""
    last = {one.document: at for at, one in enumerate(others) if isinstance(one, Extract)}
    for at, one in enumerate(others):
        yield one
        yield from (quote for quote in quotes if last.get(quote.locator.document) == at)
    yield from (quote for quote in quotes if quote.locator.document not in last)


def joined(extracts: Iterable[Extract]) -> tuple[Extract, ...]:
    """Extracts of one document that stand side by side become one, each page once."""
    found: list[Extract] = []
    for _document, group in groupby(extracts, key=lambda one: one.document):
        own = list(group)
        whole = any(not one.pages for one in own)
        pages = dict.fromkeys(page for one in own for page in one.pages)
        found.append(replace(own[0], pages=() if whole else tuple(pages)))
    return tuple(found)
