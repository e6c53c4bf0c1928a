"""Which pages of a text have to be read from their picture, and whether that made them better."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summit_kb.domain.text import ExtractedText, PageText
from summit_kb.vietnamese.normal import has_accents
from summit_kb.vietnamese.spelling import is_bare_syllable
from summit_kb.vietnamese.syllables import tokens

if TYPE_CHECKING:
    from summit_kb.ingest.ocr.sources import Pages

# A scan may bear a few typed words: a stamp of receipt, a note on its signature.
_FEW_WORDS = 45
_SCANNED = 0.5
_MANY_MORE = 1.5
# A layer of text made by a scanner that knows no Vietnamese has its syllables without accents.
_ACCENTED = 0.2
_BARE = 0.6


def blank_pages(text: ExtractedText) -> list[int]:
    """Numbers of the pages that hold no text."""
    return [page.number for page in text.pages if not page.blocks]


def doubtful_pages(text: ExtractedText) -> list[int]:
    """Numbers of pages whose text may be less than what their picture shows."""
    return [page.number for page in text.pages if page.blocks and _is_doubtful(page)]


def scanned(doubtful: list[int], pages: Pages) -> Iterator[int]:
    """Those of the doubtful pages that are pictures for the most part."""
    return (number for number in doubtful if pages.covered(number - 1) >= _SCANNED)


def is_better(read: PageText, before: PageText) -> bool:
    """Whether the page read from its picture says more than its text did."""
    if not read.blocks:
        return False
    now, then = _words(read), _words(before)
    if len(now) >= len(then) * _MANY_MORE:
        return True
    return _is_bare(then) and not _is_bare(now) and len(now) * _MANY_MORE >= len(then)


def _is_doubtful(page: PageText) -> bool:
    words = _words(page)
    return len(words) < _FEW_WORDS or _is_bare(words)


def _is_bare(words: list[str]) -> bool:
    """Whether the words are Vietnamese without its accents."""
    letters = [word for word in words if word.isalpha()]
    if sum(map(has_accents, letters)) >= _ACCENTED * len(letters):
        return False
    return sum(map(is_bare_syllable, letters)) >= _BARE * len(letters)


def _words(page: PageText) -> list[str]:
    return [token.text for block in page.blocks for token in tokens(block.text)]
