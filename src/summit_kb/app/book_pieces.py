"""The pieces of a briefing book: of each item its sheets, and what is said of them."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from summit_kb.app import citing
from summit_kb.app.briefing_words import BriefingWords
from summit_kb.app.provenance import provenance_of
from summit_kb.domain.briefing import Briefing, Divider, Extract, Item, Quote
from summit_kb.domain.document import Document
from summit_kb.domain.text import ExtractedText
from summit_kb.foundation.errors import SummitError
from summit_kb.ingest.errors import IngestError
from summit_kb.ingest.formats import is_drawn
from summit_kb.reading.briefing.front_sheets import Quoted
from summit_kb.reading.briefing.making import BriefingStepError, Maker, Sheets
from summit_kb.reading.briefing.plan import Book, Cover, Look, Mark, Part, Piece, Source
from summit_kb.reading.briefing.taking_over import PageTaking, Taken
from summit_kb.reading.document_pages import DocumentPages
from summit_kb.reading.pages import PageError, PdfPasswordError

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace

_DEEPEST_MARK = 2
Tell = Callable[[int], None]


@dataclass(frozen=True)
class Drawn:
    """Pages that stand in the book as pictures; ``is_locked`` says that the file wants it so."""

    document: str
    pages: tuple[int, ...]
    is_locked: bool


@dataclass(frozen=True)
class _Chosen:
    """A document whose pages go into the book."""

    item: Extract
    document: Document
    text: ExtractedText
    pages: tuple[int, ...]


class BookPieces:
    """Takes items in their order; ``book`` is what they come to."""

    def __init__(self, workspace: Workspace, briefing: Briefing, maker: Maker) -> None:
        self._workspace = workspace
        self._library = workspace.library
        self._briefing = briefing
        self._form = briefing.form
        self._maker = maker
        self._words = BriefingWords(briefing.language)
        self._provenance = provenance_of(workspace.library, briefing.language)
        self._pieces: list[Piece] = []
        self._sources: dict[str, Source] = {}
        self.failed: list[tuple[str, SummitError]] = []
        self.lost: list[tuple[str, int, SummitError]] = []
        self.drawn: list[Drawn] = []

    def runs(self, items: Sequence[Item]) -> Iterator[tuple[tuple[int, int], str]]:
        """What is made at once, as places from and to, and its title: quotes side by side are."""
        first = 0
        while first < len(items):
            last = first + 1
            if isinstance(items[first], Quote):
                while last < len(items) and isinstance(items[last], Quote):
                    last += 1
            yield (first, last), self._name(items[first])
            first = last

    def add(self, items: Sequence[Item], tell: Tell) -> None:
        """Make the sheets of a run; ``tell`` is given the pages done of it."""
        first = items[0]
        if isinstance(first, Divider):
            sheets = self._maker.divider(first.title, (), first.remark)
            self._take(sheets, listed=first.title)
        elif isinstance(first, Extract):
            self._add_document(first, tell)
        else:
            self._add_quotes([one for one in items if isinstance(one, Quote)])

    def book(self, made: datetime.date) -> Book:
        """Everything taken so far, as it is bound; ``made`` stands on the cover."""
        form, briefing, words = self._form, self._briefing, self._words
        cover = Cover(
            briefing.title,
            briefing.subtitle,
            (words.made_on(made), *self._provenance.lines),
            form.cover,
            form.office,
            ", ".join(part for part in (form.place, form.day) if part),
            words.say("kind"),
        )
        return Book(
            cover,
            tuple(self._pieces),
            tuple(self._sources.values()),
            "\n".join(self._provenance.lines),
            briefing.language,
            {key: words.say(key) for key in ("contents", "sources")},
            made.isoformat(),
            form.office or self._provenance.library,
            Look(form.paper, form.contents, form.stamps),
        )

    def _name(self, item: Item) -> str:
        if isinstance(item, Divider):
            return item.title
        if isinstance(item, Quote):
            return self._words.say("quotes")
        return item.heading or self._title(self._library.get(item.document))

    def _add_quotes(self, quotes: Sequence[Quote]) -> None:
        given: list[Quoted] = []
        for quote in quotes:
            document = self._library.get(quote.locator.document)
            page = str(quote.locator.page) if quote.locator.page else None
            given.append(Quoted(quote.text, quote.remark, self._cited(document, page)))
            self._cite(document)
        if len(quotes) == 1:
            sheets, _begins = self._maker.quotes("", given)
            self._take(sheets, listed=self._words.quote(quotes[0].text), detail=given[0].reference)
            return
        head = self._words.say("quotes")
        sheets, begins = self._maker.quotes(head, given)
        marks = [
            Mark(self._words.quote(one.text), at, 2) for one, at in zip(quotes, begins, strict=True)
        ]
        self._take(sheets, listed=head, detail=self._words.count(len(quotes)), marks=marks)

    def _add_document(self, item: Extract, tell: Tell) -> None:
        document = self._library.get(item.document)
        text = self._workspace.text(document)
        pages = item.pages or tuple(page.number for page in text.pages)
        chosen = _Chosen(item, document, text, pages)
        title, facts = item.heading or self._title(document), self._words.facts(document)
        listed: str | None = title
        if self._form.dividers or item.remark:
            sheet = self._maker.divider(title, self._divider_lines(chosen), item.remark)
            self._take(sheet, listed=title, detail=facts)
            listed = None
        self._cite(document)
        try:
            sheets = self._sheets(chosen, tell)
        except (PageError, PdfPasswordError, IngestError, BriefingStepError) as error:
            self.failed.append((document.id, error))
            notice = self._maker.divider(
                self._words.say("not-included"), (self._words.error(error),)
            )
            self._take(notice, listed=listed, detail=facts)
        else:
            heads = self._heads(chosen, sheets)
            marks = below_title(_marks(chosen, sheets), title)
            self._take(sheets, listed=listed, detail=facts, heads=heads, marks=marks)

    def _sheets(self, chosen: _Chosen, tell: Tell) -> Sheets:
        file = chosen.document.original
        path = self._library.file_path(chosen.document, file) if file else None
        if path is None or not chosen.text.paged or not is_drawn(path.name):
            return self._maker.text(chosen.text, chosen.pages, self._words.say("page"))
        taken = self._taking(chosen, path, tell).taken(
            chosen.pages, drawn=chosen.text.format != "pdf"
        )
        self._note(chosen, taken)
        return Sheets(tuple(taken.parts), chosen.pages)

    def _taking(self, chosen: _Chosen, path: Path, tell: Tell) -> PageTaking:
        unseen = {
            page.number: [
                (word.text, word.left, word.top, word.right, word.bottom)
                for word in page.recognized.words
            ]
            for page in chosen.text.pages
            if page.recognized is not None
        }

        def notice(page: int, error: SummitError) -> Part:
            head = self._words.page_lost(page)
            return self._maker.divider(head, (self._words.error(error),)).parts[0]

        drawing = DocumentPages(self._workspace.pages, lambda: chosen.text)
        return PageTaking(self._maker, path, drawing, notice, tell, unseen)

    def _note(self, chosen: _Chosen, taken: Taken) -> None:
        """Remember what a reader is told of at the end."""
        document = chosen.document.id
        self.lost += [(document, page, error) for page, error in taken.lost]
        if taken.drawn and chosen.text.format == "pdf":
            self.drawn.append(Drawn(document, tuple(taken.drawn), taken.is_locked))

    def _take(
        self,
        sheets: Sheets,
        *,
        listed: str | None = None,
        detail: str = "",
        heads: Sequence[str] = (),
        marks: Sequence[Mark] = (),
    ) -> None:
        self._pieces.append(Piece(sheets.parts, tuple(heads), listed, detail, tuple(marks)))

    def _heads(self, chosen: _Chosen, sheets: Sheets) -> list[str]:
        language = self._briefing.language
        reference = citing.reference_to(self._library, chosen.document, None, language)
        short = citing.later_mention(reference, language)
        if not chosen.text.paged:
            return [short] * len(sheets.pages)
        labels = {page.number: page.label or str(page.number) for page in chosen.text.pages}
        count = len(chosen.text.pages)
        return [f"{short} · {self._words.page_of(labels[page], count)}" for page in sheets.pages]

    def _title(self, document: Document) -> str:
        english = self._briefing.language == "en" and document.title_en
        return document.title_en or document.title if english else document.title

    def _divider_lines(self, chosen: _Chosen) -> list[str]:
        document, words = chosen.document, self._words
        whole = not chosen.item.pages
        return [
            self._cited(document, None),
            words.validity(document.validity.value),
            words.extent(chosen.pages, len(chosen.text.pages), whole=whole)
            if chosen.text.paged
            else words.say("set-anew"),
        ]

    def _cited(self, document: Document, page: str | None) -> str:
        language = self._briefing.language
        reference = citing.reference_to(self._library, document, page, language)
        return citing.first_mention(reference, language)

    def _cite(self, document: Document) -> None:
        file = document.original
        known = [f"{document.id}", *([file.name, f"SHA-256 {file.sha256[:16]}…"] if file else [])]
        source = Source(self._cited(document, None), " · ".join(known))
        self._sources.setdefault(document.id, source)


def _marks(chosen: _Chosen, sheets: Sheets) -> list[Mark]:
    """The document's own outline, as far as its pages are in the book, below its title."""
    if sheets.marks:
        return list(sheets.marks)
    first: dict[int, int] = {}
    for at, page in enumerate(sheets.pages):
        first.setdefault(page, at)
    return [
        Mark(entry.title, first[entry.page], entry.level + 1)
        for entry in chosen.text.outline
        if entry.level <= _DEEPEST_MARK and entry.page in first
    ]


def below_title(marks: Sequence[Mark], title: str) -> list[Mark]:
    """Marks without a first one that says the title again; what lay below it moves up."""
    if not marks or _plain(marks[0].title) != _plain(title):
        return list(marks)
    first, rest = marks[0], marks[1:]
    if any(mark.level <= first.level for mark in rest):
        return list(rest)
    return [replace(mark, level=mark.level - 1) for mark in rest]


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()
