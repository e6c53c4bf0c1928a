"""Links in README.md and docs: every one leads to a file of the project, and to a heading in it.

Addresses of the web are left alone: nobody follows them while tests run.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

from sources import ROOT, conclude

_LINK = re.compile(r"\[[^\]\n]*\]\(<?([^()<>\s]+)>?(?:\s+\"[^\"]*\")?\)")
_CODE = re.compile(r"`[^`\n]*`")
_FENCE = re.compile(r"\s*(```|~~~)")
_HEADING = re.compile(r"#{1,6}\s+(.*?)\s*#*\s*$")
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)


def pages(root: Path) -> list[Path]:
    """README.md and every page below docs."""
    return [root / "README.md", *sorted((root / "docs").rglob("*.md"))]


def problems_of(page: Path, root: Path) -> list[str]:
    """Links of one page that lead nowhere."""
    told = page.relative_to(root).as_posix()
    found: list[str] = []
    for number, target in _links(page):
        name, _, heading = unquote(target).partition("#")
        file = page.parent / name if name else page
        if not file.resolve().is_relative_to(root.resolve()) or not file.exists():
            found.append(f"{told}:{number}: no file {name}")
        elif heading and file.suffix == ".md" and heading not in _headings(file):
            found.append(f"{told}:{number}: no heading {heading} in {name or page.name}")
    return found


def _links(page: Path) -> Iterator[tuple[int, str]]:
    for number, line in _prose(page):
        for match in _LINK.finditer(_CODE.sub("``", line)):
            if not _ELSEWHERE.match(match[1]):
                yield number, match[1]


def _headings(page: Path) -> set[str]:
    """As the address of each heading is made on the web: lower case, hyphens for blanks."""
    found: set[str] = set()
    for _, line in _prose(page):
        if heading := _HEADING.match(line):
            words = re.sub(r"[^\w\- ]", "", heading[1].lower())
            found.add(words.replace(" ", "-"))
    return found


def _prose(page: Path) -> Iterator[tuple[int, str]]:
    """Lines that are not within a fence."""
    is_code = False
    for number, line in enumerate(page.read_text(encoding="utf-8").splitlines(), start=1):
        if _FENCE.match(line):
            is_code = not is_code
        elif not is_code:
            yield number, line


if __name__ == "__main__":
    every = pages(ROOT)
    faults = [problem for page in every for problem in problems_of(page, ROOT)]
    sys.exit(conclude(faults, f"{len(every)} pages"))
