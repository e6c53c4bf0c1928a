"""A stretch of text on pages, from a word to a word."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from summit_kb.reading.copying import copied
from summit_kb.reading.page_words import PageWords


@dataclass(frozen=True, order=True)
class Spot:
    """One word of one page (counted from 1)."""

    page: int
    word: int


@dataclass(frozen=True)
class Selection:
    """All words from ``first`` to ``last``, both included."""

    first: Spot
    last: Spot

    @classmethod
    def of(cls, page: int, words: range) -> Selection:
        """Some words of one page (at least one)."""
        return cls(Spot(page, words.start), Spot(page, words.stop - 1))

    @property
    def pages(self) -> range:
        return range(self.first.page, self.last.page + 1)

    def words_on(self, page: int, count: int) -> range:
        """What of a page with ``count`` words is selected."""
        if page not in self.pages:
            return range(0)
        first = self.first.word if page == self.first.page else 0
        last = self.last.word + 1 if page == self.last.page else count
        return range(first, min(last, count))

    def joined(self, other: Selection) -> Selection:
        """From the earlier beginning to the later end."""
        return Selection(min(self.first, other.first), max(self.last, other.last))

    def text(self, read: Callable[[int], PageWords]) -> str:
        """What is copied; ``read`` gives the words of a page."""
        return "\n".join(part for part in self._parts(read) if part)

    def _parts(self, read: Callable[[int], PageWords]) -> Iterator[str]:
        for page in self.pages:
            words = read(page)
            yield copied(words, self.words_on(page, len(words)))
