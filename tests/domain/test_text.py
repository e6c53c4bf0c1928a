import pytest

from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText, Recognized, WordBox


def page(number: int, *texts: str) -> PageText:
    return PageText(number, tuple(Block(BlockKind.PARAGRAPH, text) for text in texts))


def test_a_pages_text_is_its_blocks_line_by_line():
    assert page(1, "Điều 1", "Phạm vi").text == "Điều 1\nPhạm vi"
    assert page(1).text == ""


def test_only_a_file_with_pages_counts_them():
    pages = (page(1, "a"), page(2, "b"))
    assert ExtractedText("pdf", "x", pages, paged=True).page_count == 2
    assert ExtractedText("html", "x", pages[:1], paged=False).page_count is None


def test_long_words_count_for_more_in_the_confidence_of_a_page():
    words = (WordBox("nghiêng", 0, 0, 9, 9), WordBox("a", 9, 0, 10, 9))
    assert Recognized(words, (80, 0)).confidence == pytest.approx(0.7)
    assert Recognized((), ()).confidence == 0


def test_a_texts_confidence_is_that_of_its_recognised_pages():
    long, short = WordBox("nghiêng", 0, 0, 9, 9), WordBox("a", 9, 0, 10, 9)
    pages = (
        PageText(1, (), None, Recognized((long,), (80,))),
        page(2, "có chữ sẵn"),
        PageText(3, (), None, Recognized((short,), (0,))),
    )
    assert ExtractedText("pdf", "x", pages, paged=True).confidence == pytest.approx(0.7)
    assert ExtractedText("pdf", "x", pages[1:2], paged=True).confidence is None


def test_a_text_that_waits_for_ocr_is_unfinished():
    pages = (page(1),)
    assert ExtractedText("pdf", "x", pages, paged=True, warnings=("ocr-missing",)).is_unfinished
    assert not ExtractedText("pdf", "x", pages, paged=True, warnings=("ocr",)).is_unfinished
