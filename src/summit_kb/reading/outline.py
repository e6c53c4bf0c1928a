"""The table of contents of a text: the file's own, else its headings, else its articles.

Word files of departments misuse heading styles and most PDF files carry no outline, so the words
that Vietnamese legal and Party texts put before their parts ("Chương", "Điều") are read too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from summit_kb.domain.text import BlockKind, ExtractedText, OutlineEntry

_LONGEST = 120
_RANKS = {
    "phần": 1, "part": 1, "phụ lục": 1, "annex": 1, "appendix": 1,
    "chương": 2, "chapter": 2,
    "mục": 3, "section": 3,
    "tiểu mục": 4,
    "điều": 5, "article": 5,
}  # fmt: skip
_PART = re.compile(
    r"""(?P<word>(?i:phần|part|phụ\ lục|annex|appendix|chương|chapter|mục|section|tiểu\ mục
        |điều|article))
    \s+(?P<number>[IVXLC]+|\d+[a-zđ]?|thứ\s\w+)
    (?: [.:]? \s* $ | \s* [.:–-] \s | \s* \n | \s+ (?=[A-ZĐ]{2}) )""",
    re.VERBOSE,
)


@dataclass(frozen=True)
class Heading:
    """A line of the table of contents. ``block`` is its place on the page when it is known."""

    title: str
    level: int
    page: int
    block: int | None = None


def headings(text: ExtractedText) -> tuple[Heading, ...]:
    """The best table of contents the text offers; levels run from 1 without gaps."""
    if text.outline and text.paged:
        return _dense([_placed(entry, text) for entry in text.outline])
    return _dense(list(_marked(text)) or list(_named(text)))


def _placed(entry: OutlineEntry, text: ExtractedText) -> Heading:
    """An entry with the block that says the same on its page; the outline only knows the page."""
    wanted = _title(entry.title).casefold()
    blocks = text.pages[entry.page - 1].blocks if 0 < entry.page <= len(text.pages) else ()
    block = next(
        (i for i, block in enumerate(blocks) if _title(block.text).casefold() == wanted), None
    )
    return Heading(entry.title, entry.level, entry.page, block)


def _marked(text: ExtractedText) -> Iterator[Heading]:
    for page in text.pages:
        for index, block in enumerate(page.blocks):
            if block.kind is BlockKind.HEADING and block.text.strip():
                yield Heading(_title(block.text), max(block.level, 1), page.number, index)


def _named(text: ExtractedText) -> Iterator[Heading]:
    for page in text.pages:
        for index, block in enumerate(page.blocks):
            match = _PART.match(block.text)
            if match is None or not match["word"][0].isupper():
                continue
            title = block.text
            # "Chương I" alone: its name stands in the next block.
            if not title[match.end() :].strip() and index + 1 < len(page.blocks):
                title = f"{title.strip()}. {page.blocks[index + 1].text}"
            yield Heading(_title(title), _RANKS[match["word"].lower()], page.number, index)


def _dense(entries: list[Heading]) -> tuple[Heading, ...]:
    ranks = sorted({entry.level for entry in entries})
    return tuple(
        Heading(entry.title, ranks.index(entry.level) + 1, entry.page, entry.block)
        for entry in entries
    )


def _title(text: str) -> str:
    """The first line or sentence of a heading, short enough for a panel."""
    line = " ".join(text.split())
    if len(line) <= _LONGEST:
        return line
    return line[: line.rfind(" ", 0, _LONGEST)] + "…"
