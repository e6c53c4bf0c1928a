"""Styles carried out: the one door to the CSL processor."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from types import ModuleType
from typing import cast

from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle
from citeproc.source import Locator, VariableError
from citeproc.source.json import CiteProcJSON

from summit_kb.reading.citing.csl.marking import Marked, Marking, cleaned, read_off
from summit_kb.reading.citing.csl.mending import mend
from summit_kb.reading.citing.csl.style import Style, StyleFileError
from summit_kb.reading.citing.csl.wording import locale, worded
from summit_kb.reading.citing.csl.year_suffixes import YearSuffixes
from summit_kb.reading.citing.rich import Rich, Run, plain, tidied

Json = Mapping[str, object]

mend()
_MARKING = cast("ModuleType", Marking)
_FAILURES = (
    *(
        AttributeError,
        LookupError,
        NameError,
        TypeError,
        ValueError,
        AssertionError,
        RecursionError,
    ),
    VariableError,
)
# The number of an entry is set apart by the tabulator of the page: here a space does it.
_NUMBER = re.compile(r"(?:\[\d+\]|\d+[.)]?|\(\d+\))")


@dataclass(frozen=True)
class Cite:
    """One place that is cited: an item of CSL-JSON, and the page it is on."""

    item: Json
    page: str | None = None


@dataclass(frozen=True)
class Cited:
    """``in_text`` has one citation for each place, ``entries`` the list of references: the id of
    each item with its entry, in the order of the style.
    """

    in_text: tuple[Rich, ...]
    entries: tuple[tuple[str, Rich], ...]


class _Item(CitationItem):
    """A place; its number is text, for styles that change letters of it."""

    @property
    def number(self) -> Marked:
        return Marked(str(super().number))


class _NobodyElse(CitationItem):
    """Stands between two places: what is pasted one by one is never "the same place"."""

    def __init__(self) -> None:
        super().__init__("\u0000")
        self.citation = Citation([])


def carry_out(
    style: Style, cites: Sequence[Cite], language: str, mentioned: Sequence[Json] = ()
) -> Cited:
    """References in ``language``; ``mentioned`` are the items mentioned before, in order.

    They count for numbers and for what later mentions leave out. Raises StyleFileError.
    """
    engine = _engine(style, language)
    try:
        return engine.carry_out(cites, mentioned)
    except _FAILURES as error:
        raise StyleFileError(path=str(style.path), detail=_told(error)) from error


@lru_cache(maxsize=8)
def _engine(style: Style, language: str) -> _Engine:
    return _Engine(style, language)


class _Engine:
    """A style made ready; it keeps things while it works, so one asks it at a time."""

    def __init__(self, style: Style, language: str) -> None:
        self._style = style
        self._suffixes = YearSuffixes(style.data)
        self._lock = threading.Lock()
        try:
            self._ready = CitationStylesStyle(
                BytesIO(worded(style, language)), validate=False, locale=locale(style, language)
            )
        except (*_FAILURES, SyntaxError) as error:  # lxml's are errors of syntax
            raise StyleFileError(path=str(style.path), detail=_told(error)) from error

    def carry_out(self, cites: Sequence[Cite], mentioned: Sequence[Json]) -> Cited:
        items = {str(one["id"]): one for one in (*mentioned, *(cite.item for cite in cites))}
        with self._lock:
            source = CiteProcJSON([_said_once(_clean(one)) for one in items.values()])
            book = CitationStylesBibliography(self._ready, source, _MARKING)
            # The list of references names documents, not pages of them.
            for key in items:
                book.register(Citation([_Item(key)]))
            if self._suffixes.wanted:
                self._tell_apart(book)
            for one in mentioned:
                self._cite(book, Citation([_Item(str(one["id"]))]))
            in_text = tuple(self._cite(book, Citation([_place(cite)])) for cite in cites)
            return Cited(in_text, self._entries(book, [str(one.item["id"]) for one in cites]))

    def _tell_apart(self, book: CitationStylesBibliography) -> None:
        said = {key: plain(self._cite(book, Citation([_Item(key)]))) for key in book.keys}
        vars(book)["_cites"].clear()
        if len(set(said.values())) == len(said):
            return
        numbered = list(book.keys)
        if self._style.has_list:
            book.sort()
        self._suffixes.put(book.source, [(key, said[key]) for key in book.keys])
        book.keys = numbered  # numbers go by the order of mentions

    def _cite(self, book: CitationStylesBibliography, citation: Citation) -> Rich:
        citation.bibliography = book
        made = book.cite(citation, _nothing)
        vars(book)["_cites"].append(_NobodyElse())
        return read_off(str(made or ""))

    def _entries(
        self, book: CitationStylesBibliography, wanted: Iterable[str]
    ) -> tuple[tuple[str, Rich], ...]:
        if not self._style.has_list:
            return ()
        book.sort()
        ids = {one.lower(): one for one in wanted}
        made: list[tuple[str, Rich]] = []
        for item in [one for one in book.items if one.key in ids]:
            # Some styles leave laws and speeches out of the list.
            book.items = [item]
            told = (_spaced(read_off(str(one))) for one in book.bibliography())
            made += [(ids[item.key], entry) for entry in told if entry]
        return tuple(made)


def _nothing(_item: CitationItem) -> None:
    """Every place is of a known item."""


def _place(cite: Cite) -> CitationItem:
    key = str(cite.item["id"])
    return _Item(key, locator=Locator("page", cleaned(cite.page))) if cite.page else _Item(key)


def _clean(item: Json) -> dict[str, object]:
    """The item with no sign of ours in any of its texts."""
    made: dict[str, object] = {}
    for name, value in item.items():
        if isinstance(value, str):
            made[name] = " ".join(cleaned(value).split())
        elif name == "author":
            names = cast("Sequence[Mapping[str, str]]", value)
            made[name] = [{key: cleaned(said) for key, said in one.items()} for one in names]
        else:
            made[name] = value
    # Styles of CSL 1.0.1 know the event by its older name.
    return made | ({"event": made["event-title"]} if "event-title" in made else {})


def _said_once(item: dict[str, object]) -> dict[str, object]:
    """A number that the title has is left out, and the type: styles put them behind the title."""
    number = str(item.get("number", ""))
    if not number or number not in str(item.get("title", "")):
        return item
    return {name: value for name, value in item.items() if name not in ("number", "genre")}


def _spaced(entry: Rich) -> Rich:
    first = entry[0] if entry else Run("")
    found = _NUMBER.match(first.text)
    if found is None or first.text[found.end() : found.end() + 1] in ("", " "):
        return entry
    number, rest = first.text[: found.end()], first.text[found.end() :]
    if number[-1] not in ").]" and rest[:1].isdigit():
        return entry
    return tidied((Run(f"{number} {rest}", first.italic, first.bold), *entry[1:]))


def _told(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}"[:200]
