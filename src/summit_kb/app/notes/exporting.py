"""Notes as files for people and for other programs: Markdown, HTML, CSV, JSON."""

from __future__ import annotations

import html
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import cast

from summit_kb.app.citing import first_mention, later_mention, reference_to
from summit_kb.app.exchange.cells import guarded, joined
from summit_kb.app.exchange.sheet_text import written
from summit_kb.app.notes import rich_text
from summit_kb.app.notes.views import NoteView
from summit_kb.app.provenance import provenance_of
from summit_kb.app.words import Words
from summit_kb.domain import note_json
from summit_kb.domain.note import Note, NoteKind
from summit_kb.foundation.errors import ExitCode, StorageError, SummitError
from summit_kb.library.store import Library

_WHAT, _FORMAT = "summit-kb-notes", 1
_MARKS = str.maketrans({mark: f"\\{mark}" for mark in "\\`*_{}[]<>#|"})
_COLUMNS = (
    *("document", "title", "reference", "page", "kind", "colour", "quote", "text"),
    *("tags", "created", "modified", "lost", "id"),
)


class NotesFileError(SummitError):
    """A file that holds no notes, or notes of a later program. Facts: path, detail."""

    code = "notes-file"
    exit_code = ExitCode.USAGE


class Exporting:
    """Writes notes in the words of one language."""

    def __init__(self, library: Library, words: Words) -> None:
        self._library = library
        self._source = provenance_of(library, words.code).line
        self._words = words

    def json(self, views: Sequence[NoteView]) -> str:
        """Everything there is to a note: what ``read_notes`` takes in again."""
        notes = [note_json.to_json(view.note) for view in views]
        told = {"what": _WHAT, "format": _FORMAT, "library": self._library.name, "notes": notes}
        return json.dumps(told, ensure_ascii=False, indent=1) + "\n"

    def csv(self, views: Sequence[NoteView]) -> bytes:
        """A table for spreadsheets, its headings in the chosen language."""
        heading = [self._words.label("note_columns", name) for name in _COLUMNS]
        rows = [[guarded(cell) for cell in self._cells(view)] for view in views]
        return written([heading, *rows])

    def markdown(self, views: Sequence[NoteView]) -> str:
        lines = [f"# {self._words.say('notes', 'heading', library=self._library.name)}", ""]
        for title, group in _by_document(views):
            lines += [f"## {_plain(title or self._words.label('notes', 'no-document'))}", ""]
            for number, view in enumerate(group):
                if number == 0 and view.document is not None:
                    lines += [_plain(self.reference(view, first=True)), ""]
                lines += [*self._markdown_of(view), ""]
        return "\n".join(lines)

    def html(self, views: Sequence[NoteView]) -> str:
        """A page that stands alone: no script, nothing to fetch."""
        heading = html.escape(self._words.say("notes", "heading", library=self._source))
        parts = [f"<h1>{heading}</h1>"]
        for title, group in _by_document(views):
            name = title or self._words.label("notes", "no-document")
            parts.append(f"<h2>{html.escape(name)}</h2>")
            parts += [self._html_of(view) for view in group]
        body = "\n".join(parts)
        return (
            f'<!doctype html>\n<html lang="{self._words.code}"><head><meta charset="utf-8">'
            f"<title>{heading}</title></head>\n<body>\n{body}\n</body></html>\n"
        )

    def rtf(self, views: Sequence[NoteView]) -> bytes:
        """For a word processor: each quotation on its colour, with its reference."""
        parts = [rich_text.heading(self._words.say("notes", "heading", library=self._source))]
        for title, group in _by_document(views):
            parts.append(
                rich_text.heading(title or self._words.label("notes", "no-document"), level=2)
            )
            for number, view in enumerate(group):
                parts += self._rtf_of(view, first=number == 0)
        return rich_text.document(parts)

    def reference(self, view: NoteView, *, first: bool = False, with_page: bool = False) -> str:
        """The document and page in the form of Decree 30; short unless it is the ``first``.

        ``with_page``: in full and with the page, as for a quotation that stands alone.
        """
        if view.document is None:
            return view.note.document
        page = None if first and not with_page else self.page(view)
        first = first or with_page
        reference = reference_to(self._library, view.document, page, self._words.code)
        mention = first_mention if first else later_mention
        return mention(reference, self._words.code)

    def page(self, view: NoteView) -> str | None:
        """The number of the page; None in a text without pages."""
        return view.page_label

    def _cells(self, view: NoteView) -> list[str]:
        note = view.note
        return [
            note.document,
            view.document.title if view.document is not None else "",
            self.reference(view),
            self.page(view) or "",
            self._words.label("note_kinds", note.kind.value),
            self._words.label("note_colours", note.colour.value),
            _one_line(note.anchor.exact),
            note.text,
            joined(note.tags),
            note.created,
            note.modified,
            self._words.label("lost_reasons", view.reason.value) if view.reason else "",
            note.id,
        ]

    def _markdown_of(self, view: NoteView) -> Iterator[str]:
        yield f"> {_plain(_one_line(view.note.anchor.exact))}"
        yield ">"
        yield f"> — {_plain(self.reference(view))}{self._lost(view)}"
        if view.note.text.strip():
            yield ""
            yield _plain(view.note.text.strip())
        if view.note.tags:
            yield ""
            yield " ".join(f"`#{tag}`" for tag in view.note.tags)

    def _html_of(self, view: NoteView) -> str:
        said = html.escape(view.note.text.strip()).replace("\n", "<br>")
        tags = " ".join(f"#{html.escape(tag)}" for tag in view.note.tags)
        source = html.escape(self.reference(view) + self._lost(view))
        return (
            f"<blockquote><p>{html.escape(_one_line(view.note.anchor.exact))}</p>\n"
            f"<footer>— {source}</footer></blockquote>"
            + "".join(f"<p>{part}</p>" for part in (said, tags) if part)
        )

    def _rtf_of(self, view: NoteView, *, first: bool) -> Iterator[str]:
        note, about = view.note, [self._words.label("note_kinds", view.note.kind.value)]
        is_bookmark = note.kind is NoteKind.BOOKMARK
        if not is_bookmark:
            about.append(self._words.label("note_colours", note.colour.value))
        yield rich_text.quotation(
            _one_line(note.anchor.exact), None if is_bookmark else note.colour
        )
        if note.text.strip():
            yield rich_text.paragraph(note.text.strip())
        shown = self.reference(view, with_page=first)
        told = [f"— {shown}{self._lost(view)}", ", ".join(about)]
        told += [" ".join(f"#{tag}" for tag in note.tags)] if note.tags else []
        yield rich_text.source(" · ".join(told))

    def _lost(self, view: NoteView) -> str:
        if view.reason is None:
            return ""
        return f" ({self._words.label('lost_reasons', view.reason.value)})"


_Form = Callable[[Exporting, Sequence[NoteView]], str | bytes]
FORMS: Mapping[str, _Form] = {
    "markdown": Exporting.markdown,
    "html": Exporting.html,
    "csv": Exporting.csv,
    "json": Exporting.json,
    "rtf": Exporting.rtf,
}
ENDINGS = {
    ".md": "markdown",
    ".html": "html",
    ".htm": "html",
    ".csv": "csv",
    ".json": "json",
    ".rtf": "rtf",
}


def read_notes(path: Path, library_key: str) -> list[Note]:
    """The notes in a file that ``Exporting.json`` wrote; raises NotesFileError."""
    try:
        data = json.loads(path.read_bytes())
    except OSError as error:
        raise StorageError.from_os(path, error) from error
    except (ValueError, RecursionError) as error:
        raise NotesFileError(path=str(path), detail=str(error)) from error
    top = cast("Mapping[str, object]", data) if isinstance(data, Mapping) else {}
    rows, known = top.get("notes"), top.get("what") == _WHAT and top.get("format") == _FORMAT
    if not known or not isinstance(rows, list):
        raise NotesFileError(path=str(path), detail=f"{top.get('what')} {top.get('format')}")
    try:
        return [note_json.from_json(library_key, row) for row in cast("list[object]", rows)]
    except ValueError as error:
        raise NotesFileError(path=str(path), detail=str(error)) from error


def _by_document(views: Sequence[NoteView]) -> Iterator[tuple[str, list[NoteView]]]:
    def document(view: NoteView) -> str:
        return view.document.id if view.document is not None else ""

    for _id, group in groupby(sorted(views, key=document), key=document):
        together = list(group)
        first = together[0].document
        yield (first.title if first is not None else ""), together


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _plain(text: str) -> str:
    """Markdown that shows ``text`` as it is."""
    return text.translate(_MARKS)
