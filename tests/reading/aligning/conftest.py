from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText
from summit_kb.reading.aligning.units import Unit, units_of


def _text(*pages: Sequence[str | Block], paged: bool = True) -> ExtractedText:
    def block(one: str | Block) -> Block:
        return one if isinstance(one, Block) else Block(BlockKind.PARAGRAPH, one)

    made = tuple(
        PageText(number, tuple(map(block, blocks))) for number, blocks in enumerate(pages, 1)
    )
    return ExtractedText("text", "test", made, paged)


@pytest.fixture
def text_of() -> Callable[..., ExtractedText]:
    """A text of pages, each a list of blocks or of paragraphs."""
    return _text


@pytest.fixture
def units() -> Callable[..., tuple[Unit, ...]]:
    """The paragraphs of a text without pages; a Block keeps its kind."""

    def made(*blocks: str | Block) -> tuple[Unit, ...]:
        return units_of(_text(blocks, paged=False))

    return made
