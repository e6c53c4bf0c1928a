"""Ranges of pages as people write them: "2-4, 7"."""

from __future__ import annotations

import re

from summit_kb.foundation.errors import ExitCode, SummitError

_RANGE = re.compile(r"(\d{1,6})(?:\s*[-–—]\s*(\d{1,6})?)?")


class PageRangeError(SummitError):
    """Pages that are not there, or no pages at all. Facts: text, pages (how many there are)."""

    code = "page-range"
    exit_code = ExitCode.USAGE


def pages_in(text: str, count: int) -> tuple[int, ...]:
    """The pages meant, in the order written, each once; none, which stands for all, when empty.

    "5-" goes to the last. Raises PageRangeError for pages that a document of ``count`` has not.
    """
    found: dict[int, None] = {}
    for part in re.split(r"[,;]", text):
        if not part.strip():
            continue
        match = _RANGE.fullmatch(part.strip())
        first, last = _ends(match, part, count) if match else (0, 0)
        if not 1 <= first <= last <= count:
            raise PageRangeError(text=text.strip(), pages=count)
        found.update(dict.fromkeys(range(first, last + 1)))
    pages = tuple(found)
    return () if pages == tuple(range(1, count + 1)) else pages


def _ends(match: re.Match[str], part: str, count: int) -> tuple[int, int]:
    first = int(match[1])
    if match[2]:
        return first, int(match[2])
    return first, first if part.strip().isdigit() else count
