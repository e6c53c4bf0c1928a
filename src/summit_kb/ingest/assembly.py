"""Blocks and pages on their way to an ExtractedText: cleaned, counted, cut at the limits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from summit_kb.domain.text import Block, BlockKind, ExtractedText, OutlineEntry, PageText
from summit_kb.ingest.clean import clean, is_blank, one_line
from summit_kb.ingest.limits import Limits
from summit_kb.ingest.structure import is_bare

CUT_PAGES = "cut-pages"
CUT_CHARACTERS = "cut-characters"

_LONGEST_TITLE = 200
_LINES_KEPT = frozenset({BlockKind.PARAGRAPH, BlockKind.QUOTE})


class TextAssembly:
    """Collects the blocks of one document, page by page."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._pages: list[PageText] = []
        self._blocks: list[Block] = []
        self._label: str | None = None
        self._characters = 0
        self._warnings: list[str] = []

    @property
    def is_full(self) -> bool:
        """Whether a limit is reached and more text would be dropped."""
        return CUT_PAGES in self._warnings or CUT_CHARACTERS in self._warnings

    @property
    def has_blank_pages(self) -> bool:
        """Whether a page that was ended holds no text."""
        return any(not page.blocks for page in self._pages)

    @property
    def page_number(self) -> int:
        return len(self._pages) + 1

    @property
    def heading_on_page(self) -> str:
        """The first heading on the page at hand, empty when there is none."""
        return next((b.text for b in self._blocks if b.kind is BlockKind.HEADING), "")

    def add(self, kind: BlockKind, text: str, level: int = 0) -> None:
        """One block; blank ones are dropped, newlines stay only where they mean something."""
        if self.is_full:
            return
        text = self._tidy(kind, text)
        if is_blank(text):
            return
        room = self._limits.characters - self._characters
        if len(text) > room:
            self.warn(CUT_CHARACTERS)
            text = text[:room].rstrip()
            if not text:
                return
        self._characters += len(text)
        block = Block(kind, text, level)
        if self._blocks and _is_title_of(block, self._blocks[-1]):
            number = self._blocks.pop()
            block = Block(BlockKind.HEADING, f"{number.text} {text}", number.level)
        self._blocks.append(block)

    def label_page(self, label: str | None) -> None:
        """Name the page at hand as it is printed."""
        self._label = one_line(label) or None if label else None

    def end_page(self) -> None:
        """Close the page at hand, also an empty one, and begin the next."""
        if CUT_PAGES in self._warnings:
            return
        self._pages.append(PageText(self.page_number, tuple(self._blocks), self._label))
        self._blocks, self._label = [], None
        if len(self._pages) >= self._limits.pages:
            self.warn(CUT_PAGES)

    def warn(self, code: str) -> None:
        if code not in self._warnings:
            self._warnings.append(code)

    def finish(
        self,
        format_id: str,
        extractor: str,
        *,
        paged: bool,
        outline: Sequence[OutlineEntry] = (),
        metadata: Mapping[str, str] | None = None,
    ) -> ExtractedText:
        """The document; a page begun and not ended is ended, unless nothing stands on it."""
        if self._blocks or not self._pages:
            self._pages.append(PageText(self.page_number, tuple(self._blocks), self._label))
        tidy = {name: one_line(value) for name, value in (metadata or {}).items()}
        return ExtractedText(
            format=format_id,
            extractor=extractor,
            pages=tuple(self._pages),
            paged=paged,
            outline=tuple(outline),
            metadata={name: value for name, value in tidy.items() if value},
            warnings=tuple(self._warnings),
        )

    @staticmethod
    def _tidy(kind: BlockKind, text: str) -> str:
        if kind is BlockKind.CODE:
            return "\n".join(_code_line(line) for line in text.splitlines()).strip("\n")
        if kind is BlockKind.TABLE_ROW:
            return "\t".join(one_line(cell) for cell in text.split("\t")).rstrip("\t")
        if kind in _LINES_KEPT:
            return "\n".join(one_line(line) for line in clean(text).splitlines()).strip("\n")
        return one_line(text)


def _code_line(line: str) -> str:
    """Cleaned, with its indent kept."""
    line = line.expandtabs(4)
    return " " * (len(line) - len(line.lstrip(" "))) + clean(line)


def _is_title_of(block: Block, above: Block) -> bool:
    """Whether ``block`` is the title, in capitals, of the bare "Chương I" above it."""
    return (
        above.kind is BlockKind.HEADING
        and block.kind in {BlockKind.PARAGRAPH, BlockKind.HEADING}
        and is_bare(above.text)
        and not is_bare(block.text)
        and block.text.isupper()
        and len(block.text) <= _LONGEST_TITLE
    )
