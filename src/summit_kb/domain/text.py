"""What an extractor reads out of a file: pages of blocks, the outline, the file's own metadata."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

UNFINISHED = frozenset({"ocr-missing", "ocr-waiting"})
"""Warnings of texts of which more can be read once there is OCR."""


class BlockKind(StrEnum):
    """What a block of text is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list-item"
    TABLE_ROW = "table-row"
    QUOTE = "quote"
    CODE = "code"


@dataclass(frozen=True)
class Block:
    """A paragraph-sized piece, NFC. ``level`` is 1 to 6 for headings, depth for list items.

    A table row keeps its cells in ``text`` separated by tabs.
    """

    kind: BlockKind
    text: str
    level: int = 0


@dataclass(frozen=True)
class WordBox:
    """A word where it stands on a page, in points from the top left of the shown page."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True)
class Recognized:
    """What OCR saw on a page: words in reading order and how sure it was of each, 0 to 100."""

    words: tuple[WordBox, ...]
    confidences: tuple[int, ...]

    @property
    def confidence(self) -> float:
        """How sure it was on the whole, 0 to 1; a long word counts for more."""
        letters = sum(len(word.text) for word in self.words)
        sure = zip(self.words, self.confidences, strict=True)
        return sum(len(word.text) * each for word, each in sure) / (100 * letters or 1)


@dataclass(frozen=True)
class PageText:
    """One page, counted from 1; ``label`` is the number printed on it ("iv") when known.

    ``recognized`` is set when its blocks were read from its picture.
    """

    number: int
    blocks: tuple[Block, ...]
    label: str | None = None
    recognized: Recognized | None = None

    @property
    def text(self) -> str:
        return "\n".join(block.text for block in self.blocks)


@dataclass(frozen=True)
class OutlineEntry:
    """A line of the table of contents."""

    title: str
    page: int
    level: int = 1


@dataclass(frozen=True)
class ExtractedText:
    """Everything read from one file.

    ``paged`` tells whether pages are the file's own; a file without pages has one PageText.
    ``metadata`` holds the file's own words (title, author, created …). ``warnings`` are codes.
    """

    format: str
    extractor: str
    pages: tuple[PageText, ...]
    paged: bool
    outline: tuple[OutlineEntry, ...] = ()
    metadata: Mapping[str, str] = field(default_factory=dict[str, str])
    warnings: tuple[str, ...] = ()

    @property
    def confidence(self) -> float | None:
        """How sure OCR was of the pages it read, 0 to 1; None when it read none."""
        seen = [page.recognized for page in self.pages if page.recognized is not None]
        letters = [sum(len(word.text) for word in each.words) for each in seen]
        sure = sum(each.confidence * count for each, count in zip(seen, letters, strict=True))
        return sure / sum(letters) if sum(letters) else None

    @property
    def is_unfinished(self) -> bool:
        """Whether pages wait for OCR that was not there or not wanted when they were read."""
        return not UNFINISHED.isdisjoint(self.warnings)

    @property
    def page_count(self) -> int | None:
        return len(self.pages) if self.paged else None
