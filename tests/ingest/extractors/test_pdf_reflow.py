import pytest

from summit_kb.ingest.extractors.pdf_reflow import BROKEN_SHARE, lone_share, mended_lines, reflow
from summit_kb.ingest.extractors.pdf_words import Glyphs, content_lines

SENTENCE = "thành phố đầu tư dự án ở đô thị ưu tiên"


@pytest.fixture
def glyphs(opened):
    pages = []

    def read(page):
        pages.append(opened(page)[0].get_textpage())
        return Glyphs(pages[-1])

    yield read
    for page in pages:
        page.close()


def text_of(lines):
    return [" ".join(word.text for word in line) for line in lines]


@pytest.fixture
def broken_page(pdf_page):
    page = pdf_page()
    for number in range(5):
        page.scattered(72, 700 - 20 * number, SENTENCE)
    return page


def test_a_broken_page_is_told_and_mended(glyphs, broken_page):
    page = glyphs(broken_page)
    lines = content_lines(page)
    assert lone_share(word.text for line in lines for word in line) > BROKEN_SHARE
    mended = mended_lines(page, lines)
    assert text_of(mended) == [SENTENCE] * 5
    assert mended[0][0].left == pytest.approx(72, abs=0.5)
    assert mended[0][0].top > mended[1][0].top


def test_a_whole_page_is_left_alone(glyphs, pdf_page):
    page = glyphs(pdf_page().lines([SENTENCE] * 5))
    assert mended_lines(page, content_lines(page)) is None


def test_a_table_of_letters_is_not_mended_where_nothing_gets_better(glyphs, pdf_page):
    letters = " ".join("ăâêôơưđáàạ")
    page = glyphs(pdf_page().lines([letters] * 4))
    lines = content_lines(page)
    assert lone_share(word.text for line in lines for word in line) == 1.0
    assert mended_lines(page, lines) is None


def test_columns_far_apart_are_lines_of_their_own(glyphs, pdf_page):
    page = glyphs(pdf_page().text(72, 700, "cột trái").text(320, 700, "cột phải"))
    assert text_of(reflow(page)) == ["cột trái", "cột phải"]


def test_few_words_prove_nothing():
    assert lone_share(["ở", "đ", "ư"]) == 0.0
