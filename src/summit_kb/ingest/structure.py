"""Headings that Vietnamese documents print in words: Phần, Chương, Mục, Tiểu mục, Điều."""

from __future__ import annotations

import re

from summit_kb.domain.text import BlockKind

_ORDINAL = r"(?:[IVXLC]+|\d{1,3}|[A-Z]|thứ\s+\w+(?:\s+\w+)?)"
_LEVELS = (
    (1, re.compile(rf"phần\s+{_ORDINAL}(?=$|[\s.:\-–])", re.IGNORECASE)),
    (2, re.compile(r"chương\s+(?:[IVXLC]+|\d{1,3})(?=$|[\s.:\-–])", re.IGNORECASE)),
    (3, re.compile(r"mục\s+(?:[IVXLC]+|\d{1,3})(?=$|[\s.:\-–])", re.IGNORECASE)),
    (4, re.compile(r"tiểu\s+mục\s+(?:[IVXLC]+|\d{1,3})(?=$|[\s.:\-–])", re.IGNORECASE)),
    (5, re.compile(r"điều\s+\d{1,4}[a-zđ]?\s*(?:[.:](?=\s|$|[^\W\d_])|$)", re.IGNORECASE)),
)
_ITEM = re.compile(
    r"(?:[-+*•▪●○–—]|\(?(?:\d{1,3}|[a-zđ]{1,2}|[ivx]{1,5})[.)]|\d{1,2}(?:\.\d{1,2}){1,4}\.?)\s+\S"
)
_LONGEST = 200
_LONGEST_BARE = 30
_ARTICLE = 5
_SENTENCE_END = ".;,:"


def is_item(line: str) -> bool:
    """Whether a line begins with the sign of a list: a dash, "1.", "a)", "2.1"."""
    return _ITEM.match(line) is not None


def kind_of(text: str) -> tuple[BlockKind, int]:
    """What a paragraph is by its words alone: heading with its level, list item, paragraph."""
    level = heading_level(text)
    if level:
        return BlockKind.HEADING, level
    return (BlockKind.LIST_ITEM if is_item(text) else BlockKind.PARAGRAPH), 0


def heading_level(line: str) -> int:
    """The level of a line that clearly is a structural heading, else 0.

    "Điều 1. Phạm vi điều chỉnh" is one, "Điều 5 của Luật này quy định …" and an article whose
    text stands on the same line ("Điều 2. Quyết định này có hiệu lực …;") are not.
    """
    if not line or len(line) > _LONGEST or line[0] not in "PpCcMmTtĐđ":
        return 0
    for level, pattern in _LEVELS:
        match = pattern.match(line)
        if match is not None:
            return level if _is_title(line, line[match.end() :], level) else 0
    return 0


def _is_title(line: str, rest: str, level: int) -> bool:
    if not line[0].isupper():
        return False
    title = rest.strip(" .:–-")
    if level == _ARTICLE and title:
        return title[0].isupper() and line[-1] not in _SENTENCE_END
    # "Chương II của Luật này" is a reference; a title starts with a capital or is not there yet.
    return not title or (title[0].isupper() and line[-1] not in ";,")


def is_bare(line: str) -> bool:
    """Whether the line is a heading with a number and no title, which then stands below it."""
    if len(line) > _LONGEST_BARE:
        return False
    for _level, pattern in _LEVELS:
        match = pattern.match(line)
        if match is not None:
            return not line[match.end() :].strip(" .:–-")
    return False
