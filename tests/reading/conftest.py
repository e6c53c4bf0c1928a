"""Pages of words laid out as a printer would, without any file."""

import pytest

from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText, WordBox


@pytest.fixture
def lay_out():
    """Words of the given lines: 6 points a letter, 10 high, lines 14 apart, from (left, top)."""

    def build(lines, left=50.0, top=60.0, pitch=14.0):
        boxes = []
        for number, line in enumerate(lines):
            indent = len(line) - len(line.lstrip(" "))
            x, y = left + 6 * indent, top + number * pitch
            for word in line.split():
                boxes.append(WordBox(word, x, y, x + 6 * len(word), y + 10))
                x += 6 * (len(word) + 1)
        return boxes

    return build


@pytest.fixture
def text_of():
    """An ExtractedText of paragraphs, one list a page; a tuple gives kind and level."""

    def build(*pages, outline=(), paged=True):
        made = []
        for number, blocks in enumerate(pages, 1):
            rows = [(BlockKind.PARAGRAPH, b, 0) if isinstance(b, str) else b for b in blocks]
            made.append(PageText(number, tuple(Block(k, t, level) for k, t, level in rows)))
        return ExtractedText("pdf", "test", tuple(made), paged, outline=tuple(outline))

    return build
