"""A document's text as one run of letters and digits, each knowing where it stands.

Spaces, line ends, hyphens, quotation marks, the composition of Unicode and the place of tone
marks differ between versions and extractors of one text; what is left is what a person reads.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from summit_kb.domain.note import Stretch
from summit_kb.domain.text import ExtractedText
from summit_kb.vietnamese.folded_text import fold_text
from summit_kb.vietnamese.normal import exact_form
from summit_kb.vietnamese.syllables import PATTERN

# Without the mark between its digits 1,5 would be 15.
_PIECE = re.compile(rf"{PATTERN}|(?<=\d)[.,:/](?=\d)")
_BETWEEN_PAGES = "\n"
_Ints = NDArray[np.int32]
_Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class Letters:
    """``exact`` are the letters in lower case with their accents.

    Letter ``i`` stands at ``starts[i]:ends[i]`` of the text; ``begins[i]`` and ``finishes[i]``
    tell whether it is the first and the last of its word.
    """

    exact: str
    starts: _Ints
    ends: _Ints
    begins: _Flags
    finishes: _Flags

    @classmethod
    def of(cls, text: str) -> Letters:
        pieces = list(_PIECE.finditer(text))
        forms = [exact_form(piece[0]) for piece in pieces]
        lengths = np.array([len(form) for form in forms], np.int32)
        firsts = np.cumsum(lengths, dtype=np.int32) - lengths
        words_at = np.array([piece.start() for piece in pieces], np.int32)
        count = int(lengths.sum())
        starts = np.arange(count, dtype=np.int32) + np.repeat(words_at - firsts, lengths)
        ends = starts + 1
        for piece, form, first in zip(pieces, forms, firsts.tolist(), strict=True):
            if len(form) != len(piece[0]) and form:
                _share_out(starts, ends, first, len(form), piece)
        begins, finishes = np.zeros(count, np.bool_), np.zeros(count, np.bool_)
        there = lengths > 0
        begins[firsts[there]] = True
        finishes[(firsts + lengths - 1)[there]] = True
        return cls("".join(forms), starts, ends, begins, finishes)

    @cached_property
    def folded(self) -> str:
        """The letters without accents, one for one."""
        return fold_text(self.exact).folded

    def __len__(self) -> int:
        return len(self.exact)

    def within(self, start: int, end: int) -> tuple[int, int]:
        """The letters that ``text[start:end]`` holds, as a range."""
        first = int(np.searchsorted(self.ends, start, side="right"))
        last = int(np.searchsorted(self.starts, end, side="left"))
        return first, max(first, last)


def _share_out(starts: _Ints, ends: _Ints, first: int, count: int, piece: re.Match[str]) -> None:
    """Letters of a word that is written longer than it is read: loose accents, soft hyphens."""
    edges = np.linspace(piece.start(), piece.end(), count + 1).astype(np.int32)
    starts[first : first + count] = edges[:-1]
    ends[first : first + count] = edges[1:]


class NotedText:
    """A document's text in which notes are looked for: its pages joined, and their letters.

    ``sha256`` names the file it was read from, ``version`` who read it.
    """

    def __init__(
        self, pages: Sequence[str], labels: Sequence[str | None], sha256: str, version: str
    ) -> None:
        self.sha256 = sha256
        self.version = version
        self._labels = labels
        self.text = _BETWEEN_PAGES.join(pages)
        lengths = np.array([len(page) + len(_BETWEEN_PAGES) for page in pages], np.int64)
        self._page_starts: list[int] = [0, *np.cumsum(lengths).tolist()][: len(pages)]
        self._page_ends = [
            start + len(page) for start, page in zip(self._page_starts, pages, strict=True)
        ]
        self.letters = Letters.of(self.text)

    @classmethod
    def of(cls, text: ExtractedText, sha256: str, version: str) -> NotedText:
        pages = text.pages
        return cls([page.text for page in pages], [page.label for page in pages], sha256, version)

    @property
    def page_count(self) -> int:
        return len(self._page_starts)

    def label(self, page: int) -> str:
        """The number printed on a page, else its place."""
        known = self._labels[page - 1] if 0 < page <= len(self._labels) else None
        return known or str(page)

    def offsets(self, stretch: Stretch) -> tuple[int, int] | None:
        """A stretch as offsets of ``text``; None when it lies outside."""
        if not 1 <= stretch.page <= stretch.last_page <= self.page_count:
            return None
        start = self._page_starts[stretch.page - 1] + stretch.start
        end = self._page_starts[stretch.last_page - 1] + stretch.end
        inside = (
            start <= self._page_ends[stretch.page - 1]
            and end <= self._page_ends[stretch.last_page - 1]
        )
        return (start, end) if inside and start <= end else None

    def stretch(self, start: int, end: int) -> Stretch:
        """Offsets of ``text`` as pages and places on them."""
        first = max(bisect_right(self._page_starts, start), 1)
        last = max(bisect_right(self._page_starts, max(end - 1, start)), 1)
        return Stretch(
            first, start - self._page_starts[first - 1], last, end - self._page_starts[last - 1]
        )

    def stretch_of_letters(self, first: int, last: int) -> Stretch:
        """The place of letters ``first`` to ``last`` (not included; at least one)."""
        starts, ends = self.letters.starts, self.letters.ends
        return self.stretch(int(starts[first]), int(ends[last - 1]))

    def words(self, stretch: Stretch) -> str:
        """What stands on a stretch; nothing when it lies outside."""
        span = self.offsets(stretch)
        return self.text[span[0] : span[1]] if span is not None else ""

    def pieces(self, stretch: Stretch) -> list[tuple[int, int, int]]:
        """A stretch page by page: (page, start, end), pages without anything of it left out."""
        found: list[tuple[int, int, int]] = []
        for page in range(stretch.page, min(stretch.last_page, self.page_count) + 1):
            length = self._page_ends[page - 1] - self._page_starts[page - 1]
            start = stretch.start if page == stretch.page else 0
            end = min(stretch.end, length) if page == stretch.last_page else length
            if end > start:
                found.append((page, start, end))
        return found
