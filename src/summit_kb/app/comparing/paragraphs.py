"""A text as paragraphs of words that can be compared with those of another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from summit_kb.domain.text import ExtractedText
from summit_kb.vietnamese.normal import exact_form

# Numbers of documents and dates stay whole; a mark of punctuation is a word of its own.
_WORD = re.compile(r"\w+(?:[/.\-–:,]\w+)*|[^\w\s]")
_PAGE_NUMBER = re.compile(r"\W*\d{1,4}(?:\s?/\s?\d{1,4})?\W*")
_MARKS = str.maketrans("“”„«»‘’‐‑–—", '"""""\'\'----')


@dataclass(frozen=True)
class Word:
    """A word or mark; ``key`` is the same for words that are written differently only."""

    key: str
    start: int
    end: int
    is_mark: bool


@dataclass(frozen=True)
class Paragraph:
    """``page`` is None where pages are not the file's own."""

    page: int | None
    text: str
    words: tuple[Word, ...]

    @property
    def key(self) -> tuple[str, ...]:
        return tuple(word.key for word in self.words)


def paragraphs_of(text: ExtractedText) -> Iterator[Paragraph]:
    """Everything with words in it but the numbers of pages."""
    for page in text.pages:
        for block in page.blocks:
            shown = " ".join(block.text.split())
            if not shown or (text.paged and _PAGE_NUMBER.fullmatch(shown)):
                continue
            yield Paragraph(page.number if text.paged else None, shown, words_of(shown))


def words_of(text: str) -> tuple[Word, ...]:
    return tuple(
        Word(_key(match[0]), *match.span(), is_mark=not any(map(str.isalnum, match[0])))
        for match in _WORD.finditer(text)
    )


@lru_cache(maxsize=50_000)
def _key(word: str) -> str:
    """Where the tone mark stands and which quotation marks are used are no differences."""
    plain = word.translate(_MARKS)
    form = exact_form(plain)
    if plain.isupper() and len(plain) > 1:
        return form.upper()
    return form.capitalize() if plain[:1].isupper() else form
