"""Comparisons of made-up texts."""

from collections.abc import Callable

import pytest

from summit_kb.app.comparing.comparison import Compared, Comparison
from summit_kb.app.comparing.differing import difference
from summit_kb.domain.document import Document, DocumentFile, Identity
from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText


def text(paragraphs, *, paged=True):
    blocks = tuple(Block(BlockKind.PARAGRAPH, one) for one in paragraphs)
    return ExtractedText("pdf", "test", (PageText(1, blocks),), paged)


@pytest.fixture
def compared() -> Callable[..., Comparison]:
    """What differs between two lists of paragraphs."""

    def make(before, after, version=None):
        def side(name, number):
            file = DocumentFile(f"{name}.pdf", "original", "0" * 64, 1)
            identity = Identity("decision", f"{name}/QĐ")
            document = Document(name, f"Quyết định {name}", identity, "vi", "2026-01-01T00:00:00Z")
            return Compared(document, file, number)

        return Comparison(
            side("1", version), side("2", None), difference(text(before), text(after))
        )

    return make
