"""A briefing book made from the library: what is ordered is looked up, cut, stamped and bound."""

from __future__ import annotations

import datetime
import shutil
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from summit_kb.app import citing
from summit_kb.app.briefing_words import BriefingWords
from summit_kb.app.provenance import provenance_of
from summit_kb.domain.briefing import Briefing, Divider, Extract, Quote
from summit_kb.domain.document import Document
from summit_kb.domain.text import ExtractedText
from summit_kb.foundation import atomic
from summit_kb.foundation.errors import ExitCode, StorageError, SummitError
from summit_kb.foundation.work import Cancel, Progress, Report, silent
from summit_kb.ingest.errors import IngestError
from summit_kb.ingest.formats import is_drawn
from summit_kb.reading.briefing.making import BriefingStepError, Maker, Sheets
from summit_kb.reading.briefing.plan import Book, Cover, Mark, Piece, Source
from summit_kb.reading.document_pages import DocumentPages
from summit_kb.reading.pages import PageError, PdfPasswordError

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace

_DEEPEST_MARK = 2


class BriefingEmptyError(SummitError):
    """A book without a single page or quote was ordered. No facts."""

    code = "briefing-empty"
    exit_code = ExitCode.USAGE


@dataclass(frozen=True)
class Bound:
    """A finished book. ``failed`` are documents of which it holds a notice only, and why."""

    path: Path
    sheets: int
    failed: tuple[tuple[str, SummitError], ...] = ()


def bind(
    workspace: Workspace,
    briefing: Briefing,
    target: Path,
    *,
    report: Report = silent,
    cancel: Cancel | None = None,
) -> Bound:
    """Make the book at ``target``, which is replaced as a whole or not at all.

    Raises DocumentNotFoundError and PageNotFoundError before anything is made.
    """
    if not briefing.items:
        raise BriefingEmptyError
    with tempfile.TemporaryDirectory(prefix="summit-kb-", ignore_cleanup_errors=True) as folder:
        maker = Maker(Path(folder), cancel or Cancel())
        try:
            work = _Binding(workspace, briefing, maker, report)
            return work.bind(target, Path(folder) / "book.pdf")
        finally:
            maker.close()


@dataclass
class _Binding:
    """One book while it is made."""

    workspace: Workspace
    briefing: Briefing
    maker: Maker
    report: Report
    pieces: list[Piece] = field(default_factory=list[Piece])
    sources: dict[str, Source] = field(default_factory=dict[str, Source])
    failed: list[tuple[str, SummitError]] = field(default_factory=list[tuple[str, SummitError]])

    def __post_init__(self) -> None:
        self.words = BriefingWords(self.briefing.language)
        self.provenance = provenance_of(self.workspace.library, self.briefing.language)

    def bind(self, target: Path, made: Path) -> Bound:
        chosen = [self._looked_up(item) for item in self.briefing.items]
        for number, item in enumerate(chosen):
            title = item.title if isinstance(item, Divider) else ""
            self.report(Progress("brief", number, len(chosen), title))
            self._add(item)
        total = sum(piece.sheets for piece in self.pieces)
        sheets = self.maker.bind(
            self._book(),
            made,
            lambda told: self.report(Progress("bind", int(str(told["done"])), total)),
        )
        _put(made, target)
        return Bound(target, sheets, tuple(self.failed))

    def _looked_up(self, item: Extract | Quote | Divider) -> _Chosen | Quote | Divider:
        """Everything is found before the first sheet is made."""
        if isinstance(item, Divider):
            return item
        document = self.workspace.library.get(
            item.document if isinstance(item, Extract) else item.locator.document
        )
        if isinstance(item, Quote):
            return item
        text = self.workspace.text(document)
        for page in item.pages:
            self.workspace.pages_of_text(document, page)
        pages = item.pages or tuple(page.number for page in text.pages)
        return _Chosen(document, text, pages, whole=not item.pages)

    def _add(self, item: _Chosen | Quote | Divider) -> None:
        if isinstance(item, Divider):
            sheets = self.maker.divider(item.title, ())
            self._take(sheets, listed=item.title)
        elif isinstance(item, Quote):
            self._add_quote(item)
        else:
            self._add_document(item)

    def _add_quote(self, quote: Quote) -> None:
        document = self.workspace.library.get(quote.locator.document)
        page = str(quote.locator.page) if quote.locator.page else None
        reference = citing.reference_to(
            self.workspace.library, document, page, self.briefing.language
        )
        cited = citing.first_mention(reference, self.briefing.language)
        sheets = self.maker.quotes("", [(quote.text, quote.remark, cited)])
        self._take(sheets, listed=self.words.quote(quote.text), detail=cited)
        self._cite(document)

    def _add_document(self, chosen: _Chosen) -> None:
        document = chosen.document
        lines = self._divider_lines(chosen)
        cover = self.maker.divider(self._title(document), lines)
        self._take(cover, listed=self._title(document), detail=self.words.facts(document))
        try:
            sheets = self._pages(chosen)
        except (PageError, PdfPasswordError, IngestError, BriefingStepError) as error:
            self.failed.append((document.id, error))
            sheets = self.maker.divider(self.words.say("not-included"), (self.words.error(error),))
            self._take(sheets)
        else:
            self._take(sheets, heads=self._heads(chosen, sheets), marks=_marks(chosen, sheets))
        self._cite(document)

    def _pages(self, chosen: _Chosen) -> Sheets:
        file = chosen.document.original
        path = self.workspace.library.file_path(chosen.document, file) if file else None
        if path is None or not chosen.text.paged or not is_drawn(path.name):
            return self.maker.text(chosen.text, chosen.pages, self.words.say("page"))
        drawn = DocumentPages(self.workspace.pages, lambda: chosen.text)
        if chosen.text.format != "pdf":
            return self.maker.pages_as_pictures(path, chosen.pages, drawn)
        unseen = {
            page.number: [
                (word.text, word.left, word.top, word.right, word.bottom)
                for word in page.recognized.words
            ]
            for page in chosen.text.pages
            if page.recognized is not None
        }
        return self.maker.pages_of_pdf(path, chosen.pages, drawn, unseen)

    def _take(
        self,
        sheets: Sheets,
        *,
        listed: str | None = None,
        detail: str = "",
        heads: Sequence[str] = (),
        marks: Sequence[Mark] = (),
    ) -> None:
        path, count = str(sheets.path), len(sheets.pages)
        self.pieces.append(Piece(path, count, tuple(heads), listed, detail, tuple(marks)))

    def _heads(self, chosen: _Chosen, sheets: Sheets) -> list[str]:
        language = self.briefing.language
        reference = citing.reference_to(self.workspace.library, chosen.document, None, language)
        short = citing.later_mention(reference, language)
        if not chosen.text.paged:
            return [short] * len(sheets.pages)
        labels = {page.number: page.label or str(page.number) for page in chosen.text.pages}
        count = len(chosen.text.pages)
        return [f"{short} · {self.words.page_of(labels[page], count)}" for page in sheets.pages]

    def _title(self, document: Document) -> str:
        english = self.briefing.language == "en" and document.title_en
        return document.title_en or document.title if english else document.title

    def _divider_lines(self, chosen: _Chosen) -> list[str]:
        language, document = self.briefing.language, chosen.document
        reference = citing.reference_to(self.workspace.library, document, None, language)
        return [
            citing.first_mention(reference, language),
            self.words.validity(document.validity.value),
            self.words.extent(chosen.pages, len(chosen.text.pages), whole=chosen.whole)
            if chosen.text.paged
            else self.words.say("set-anew"),
        ]

    def _cite(self, document: Document) -> None:
        language = self.briefing.language
        reference = citing.reference_to(self.workspace.library, document, None, language)
        file = document.original
        known = [f"{document.id}", *([file.name, f"SHA-256 {file.sha256[:16]}…"] if file else [])]
        cited = citing.first_mention(reference, language)
        self.sources.setdefault(document.id, Source(cited, " · ".join(known)))

    def _book(self) -> Book:
        today = datetime.datetime.now(tz=datetime.UTC).astimezone().date()
        cover = Cover(
            self.briefing.title,
            self.briefing.subtitle,
            (self.words.made_on(today), *self.provenance.lines),
        )
        names = {key: self.words.say(key) for key in ("contents", "sources")}
        return Book(
            cover,
            tuple(self.pieces),
            tuple(self.sources.values()),
            self.provenance.line,
            self.briefing.language,
            names,
        )


@dataclass(frozen=True)
class _Chosen:
    """A document whose pages go into the book."""

    document: Document
    text: ExtractedText
    pages: tuple[int, ...]
    whole: bool


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


def _put(made: Path, target: Path) -> None:
    """Copy to the target's folder, then rename: no half book is ever seen."""
    beside = target.with_name(f".{target.name}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(made, beside)
        atomic.move(beside, target)
    except OSError as error:
        with suppress(OSError):  # the first failure is the one to tell
            beside.unlink(missing_ok=True)
        raise StorageError.from_os(target, error) from error
