"""Texts to be compared."""

from collections.abc import Callable

import pytest

from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText


@pytest.fixture
def text() -> Callable[..., ExtractedText]:
    """Pages of paragraphs."""

    def make(*pages: list[str], paged: bool = True) -> ExtractedText:
        made = [
            PageText(number, tuple(Block(BlockKind.PARAGRAPH, one) for one in paragraphs))
            for number, paragraphs in enumerate(pages, start=1)
        ]
        return ExtractedText("pdf", "test", tuple(made), paged)

    return make
