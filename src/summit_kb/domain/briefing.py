"""A briefing book as it is ordered: documents, pages of them, quotes and dividers, in a row."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from summit_kb.domain.locator import Locator, LocatorError

_FORM = re.compile(
    r"(?P<id>[a-z0-9][a-z0-9._-]*)(?:#page=(?P<first>[1-9][0-9]*)(?:-(?P<last>[1-9][0-9]*))?)?"
)


@dataclass(frozen=True)
class Extract:
    """Pages of a document, counted from 1, in the order given; all of them when there are none."""

    document: str
    pages: tuple[int, ...] = ()

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
    """A sheet that begins a section of the book."""

    title: str


Item = Extract | Quote | Divider


@dataclass(frozen=True)
class Briefing:
    """``items`` in the order of the book. ``language`` is that of its own words, "vi" or "en"."""

    title: str
    items: tuple[Item, ...]
    language: str = "vi"
    subtitle: str = ""


def joined(extracts: Iterable[Extract]) -> tuple[Extract, ...]:
    """Extracts of one document that stand side by side become one, each page once."""
    found: list[Extract] = []
    for document, group in groupby(extracts, key=lambda one: one.document):
        own = list(group)
        whole = any(not one.pages for one in own)
        pages = dict.fromkeys(page for one in own for page in one.pages)
        found.append(Extract(document, () if whole else tuple(pages)))
    return tuple(found)
