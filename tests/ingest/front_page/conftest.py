"""Front pages made up here, as extractors hand them on."""

from collections.abc import Callable

import pytest

from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText
from summit_kb.ingest.front_page.lines import Line, lines_of


@pytest.fixture
def paged() -> Callable[..., ExtractedText]:
    """Pages of lines; a line with tabs is a row of a table."""

    def make(*pages, file_format="pdf", metadata=None):
        made = []
        for number, lines in enumerate(pages, start=1):
            blocks = tuple(
                Block(BlockKind.TABLE_ROW if "\t" in line else BlockKind.PARAGRAPH, line)
                for line in lines
            )
            made.append(PageText(number, blocks))
        return ExtractedText(file_format, "test", tuple(made), True, (), metadata or {})

    return make


@pytest.fixture
def text(paged) -> Callable[..., ExtractedText]:
    """One page of lines."""
    return lambda *lines, **parts: paged(lines, **parts)


@pytest.fixture
def lines(text) -> Callable[..., list[Line]]:
    return lambda *given: list(lines_of(text(*given)))
