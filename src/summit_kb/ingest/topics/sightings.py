"""Where the names of topics stand in a document: title, subject, headings, or running text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from summit_kb.domain.document import Document
from summit_kb.domain.text import BlockKind, ExtractedText
from summit_kb.ingest.clean import one_line
from summit_kb.ingest.topics.names import Name, Names
from summit_kb.vietnamese.normal import exact_form, folded_form, has_accents, nfc
from summit_kb.vietnamese.numbers import find_numbers
from summit_kb.vietnamese.spelling import is_bare_syllable
from summit_kb.vietnamese.syllables import tokens, words

_MOST_SYLLABLES = 60_000
_LONGEST_SYLLABLE = 8  # with the space behind it; a file may be one line
_FEWEST_OF_A_LINE = 3


class Field(StrEnum):
    """Parts of a document; a name counts more in the first ones."""

    TITLE = "title"
    SUBJECT = "subject"
    HEADING = "heading"
    BODY = "body"


@dataclass(frozen=True)
class Sighting:
    """A name that stands in a document; ``page`` is None for what is not in the text."""

    name: Name
    field: Field
    page: int | None = None
    is_folded: bool = False


@dataclass(frozen=True)
class Piece:
    """A line of a document and which part of it that is."""

    field: Field
    text: str
    page: int | None = None


def pieces_of(document: Document, text: ExtractedText | None) -> Iterator[Piece]:
    """Everything of a document that tells what it is about, the most telling first."""
    for title in filter(None, (document.title, document.title_en)):
        yield Piece(Field.TITLE, title)
    if document.subject:
        yield Piece(Field.SUBJECT, document.subject)
    for page in text.pages if text else ():
        for block in page.blocks:
            field = Field.HEADING if block.kind is BlockKind.HEADING else Field.BODY
            yield Piece(field, block.text, page.number)


def length_of(text: ExtractedText | None) -> int:
    """About how many syllables a text has, as far as names are looked for in it."""
    pages = text.pages if text else ()
    count = sum(block.text.count(" ") + 1 for page in pages for block in page.blocks)
    return min(count, _MOST_SYLLABLES)


def find_names(document: Document, text: ExtractedText | None, names: Names) -> list[Sighting]:
    """Every name in the document; a name inside a longer one is not met there."""
    found: list[Sighting] = []
    left = _MOST_SYLLABLES
    for piece in pieces_of(document, text):
        line = nfc(one_line(piece.text[: left * _LONGEST_SYLLABLE]))
        printed = words(line)
        found += _in_line(line, printed[:left], piece, names)
        left -= len(printed)
        if left <= 0:
            break
    return found


def _in_line(line: str, printed: list[str], piece: Piece, names: Names) -> Iterator[Sighting]:
    folds = not has_accents(line)
    forms = list(map(folded_form if folds else exact_form, printed))
    starts = [
        index
        for index, form in enumerate(forms)
        if names.exact.opens(form)
        or names.printed.opens(printed[index])
        or (folds and names.folded.opens(form))
    ]
    if not starts:
        return
    # In a heading in capitals AI may be the pronoun, and every word looks like an abbreviation.
    shouts = line.isupper() and len(printed) >= _FEWEST_OF_A_LINE
    is_printed = any(map(names.printed.opens, printed))
    numbered = _numbered(line) if is_printed else frozenset[int]()
    behind = 0
    for at in starts:
        if at < behind:
            continue  # inside a name that was met
        met = [
            one
            for one in names.printed.at(printed, at)
            if at not in numbered and not (shouts and is_bare_syllable(printed[at]))
        ]
        plain = names.exact.at(forms, at)
        # Without accents only words that have lost theirs: English ones are met as they are.
        loose = names.folded.at(forms, at) if folds and not plain else []
        best = max(map(_length, (met, plain, loose)))
        for group in (met, plain, loose):
            if best and _length(group) == best:
                for name in group:
                    yield Sighting(name, piece.field, piece.page, group is loose)
        behind = at + best


def _length(names: list[Name]) -> int:
    return len(names[0].syllables) if names else 0


def _numbered(line: str) -> frozenset[int]:
    """Which words are parts of document numbers: the NQ of 43-NQ/TW names no topic."""
    spans = [(one.start, one.end) for one in find_numbers(line)]
    return frozenset(
        index
        for index, word in enumerate(tokens(line))
        if any(start <= word.start and word.end <= end for start, end in spans)
    )
