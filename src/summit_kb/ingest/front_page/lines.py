"""A document as lines, the cells of a row one by one, each knowing where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from summit_kb.domain.document import Proposal
from summit_kb.domain.text import ExtractedText
from summit_kb.ingest.front_page.letters import bare

_LONGEST_SHOWN = 120
# Rules drawn with characters stand between the parts of a heading cell.
_BREAK = re.compile(r"[\n\t]|[_=*\-–—~]{4,}|(?<=\s)[·|│](?=\s)")
_RULE = re.compile(r"[\W_]*")


@dataclass(frozen=True)
class Line:
    """One line; ``source`` is the line of the page it was cut out of."""

    text: str
    page: int
    source: str

    @cached_property
    def bare(self) -> str:
        return bare(self.text)

    @property
    def is_capitals(self) -> bool:
        return self.text.isupper()

    def part(self, text: str) -> Line:
        """A piece of this line, read from the same place."""
        return Line(text, self.page, self.source)

    def proposal(self, value: str, confidence: float, words: str | None = None) -> Proposal:
        """``value`` read from this line, or from those of its ``words`` that say it."""
        source = self.source
        if len(source) > _LONGEST_SHOWN:
            source = source[: _LONGEST_SHOWN - 1] + "…"
        where = f"page {self.page}: {source}"
        return Proposal(value, confidence, where, self.page, words or self.text)


def printed(lines: Iterable[Line]) -> str:
    """The words of several lines as a proposal tells them."""
    return "\n".join(line.text for line in lines)


def lines_of(text: ExtractedText) -> Iterator[Line]:
    """Every line with something to read, in order; rules and empty cells are left out."""
    for page in text.pages:
        for block in page.blocks:
            for source in re.split(r"[\n\t]", block.text):
                for part in _BREAK.split(source):
                    piece = part.strip()
                    if not _RULE.fullmatch(piece):
                        yield Line(piece, page.number, source.strip())
