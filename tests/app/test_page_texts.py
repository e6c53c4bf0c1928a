"""A document's text by its pages."""

import pytest

from summit_kb.app.page_texts import PageNotFoundError, pages_of
from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText


@pytest.fixture
def text():
    pages = [PageText(one, (Block(BlockKind.PARAGRAPH, f"trang {one}"),)) for one in (1, 2)]
    return ExtractedText("pdf", "test", tuple(pages), paged=True)


@pytest.fixture
def document(library, add_record):
    add_record("bao-cao")
    return library.get("bao-cao")


def test_all_pages_or_one(text, document):
    assert pages_of(document, text) == text.pages
    assert [one.text for one in pages_of(document, text, 2)] == ["trang 2"]


def test_a_page_beyond_the_last_is_named(text, document):
    with pytest.raises(PageNotFoundError) as raised:
        pages_of(document, text, 3)
    assert (raised.value.facts["page"], raised.value.facts["pages"]) == (3, 2)
