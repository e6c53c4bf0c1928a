"""Plain text: form feeds are pages, blank lines and indents part paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from summit_kb.domain.text import ExtractedText
from summit_kb.ingest.assembly import TextAssembly
from summit_kb.ingest.clean import one_line
from summit_kb.ingest.errors import EmptyFileError
from summit_kb.ingest.limits import Limits
from summit_kb.ingest.plain_text import read_plain_text
from summit_kb.ingest.structure import heading_level, is_bare, is_item, kind_of

# Lines of running text that were broken to fit a width are about that wide.
_FEWEST_WRAPPED = 5
_NARROWEST, _WIDEST = 40, 160
_WRAPPED_SHARE = 0.5
_NEARLY = 0.75
_INDENT = 2
_RULE = re.compile(r"[-_=*~.\s]{3,}")


class TextExtractor:
    title = "Text"
    spent = False

    def extract(self, path: Path, limits: Limits) -> ExtractedText:
        """Raises EmptyFileError when there is nothing to read."""
        plain = read_plain_text(path.read_bytes())
        assembly = TextAssembly(limits)
        for code in plain.warnings:
            assembly.warn(code)
        pages = plain.text.rstrip("\f\x1a\n").split("\f")
        for number, page in enumerate(pages, start=1):
            add_paragraphs(assembly, page)
            if number < len(pages):
                assembly.end_page()
        text = assembly.finish(
            "text",
            "text",
            paged=len(pages) > 1,
            metadata={"encoding": plain.encoding},
        )
        if not any(page.blocks for page in text.pages):
            raise EmptyFileError(path=str(path))
        return text


def add_paragraphs(assembly: TextAssembly, text: str) -> None:
    """Put the paragraphs of ``text`` into ``assembly``, joining lines broken to fit a width."""
    lines = [line.expandtabs(4).rstrip() for line in text.splitlines()]
    for paragraph in _paragraphs(lines, _wrap_width(lines)):
        _add(assembly, one_line(paragraph))


def _add(assembly: TextAssembly, text: str) -> None:
    if _RULE.fullmatch(text):
        return  # a drawn line
    kind, level = kind_of(text)
    assembly.add(kind, text, level)


def _wrap_width(lines: list[str]) -> int:
    """The width the lines were broken at, 0 when each line is a paragraph of its own."""
    full = sorted(len(line) for line in lines if line.strip())
    if len(full) < _FEWEST_WRAPPED:
        return 0
    width = full[int(len(full) * 0.9)]
    if not _NARROWEST <= width <= _WIDEST:
        return 0
    runs = [
        bool(first.strip() and second.strip() and _is_cut(first, second))
        for first, second in pairwise(lines)
    ]
    return width if sum(runs) > len(full) * _WRAPPED_SHARE / 2 else 0


def _is_cut(line: str, following: str) -> bool:
    """Whether a sentence seems to go on in the following line."""
    return line[-1] not in ".;:!?" and following.lstrip()[0].islower()


def _paragraphs(lines: list[str], width: int) -> Iterator[str]:
    held: list[str] = []
    for line in lines:
        if held and (not line.strip() or _begins(line, held[-1], width)):
            yield " ".join(held)
            held = []
        if line.strip():
            held.append(line)
    if held:
        yield " ".join(held)


def _begins(line: str, before: str, width: int) -> bool:
    """Whether ``line`` starts a paragraph of its own after ``before``."""
    text, previous = line.strip(), before.strip()
    if is_bare(previous):
        return True  # the assembly joins a number with the title below it
    if not width or heading_level(text) or heading_level(previous):
        return True
    if _indent(line) - _indent(before) > _INDENT:
        return True
    if is_item(text) and (previous[-1] in ".;:" or len(previous) < width * _NEARLY):
        return True
    if _is_cut(before, line):
        return False
    return len(before) < width * _NEARLY or text.isupper() != previous.isupper()


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
