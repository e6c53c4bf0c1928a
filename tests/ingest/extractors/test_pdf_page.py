import unicodedata

import pypdfium2 as pdfium
import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.ingest.extractors.pdf_page import ShownPage, read_lines
from summit_kb.ingest.extractors.pdf_words import HYPHEN, Word


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
def test_boxes_are_where_the_picture_shows_the_word(opened, pdf_page, rotate):
    """The ink of a rendered page lies inside the box, whatever the crop and the turn."""
    drawn = pdf_page(width=400, height=300, rotate=rotate, crop=(40, 30, 380, 290))
    drawn.content.append("120 100 60 20 re f")
    drawn.text(120, 100, "aaaaaaaaaa", 12)
    page = opened(drawn)[0]
    lines = read_lines(page)
    assert (lines.width, lines.height) == pytest.approx(page.get_size())
    [box] = lines.words()
    bitmap = page.render(scale=1)
    dark = [
        (x, y)
        for y in range(bitmap.height)
        for x in range(bitmap.width)
        if bitmap.buffer[y * bitmap.stride + x * bitmap.n_channels] < 100
    ]
    bitmap.close()
    page.close()
    middle_x = sum(x for x, _y in dark) / len(dark)
    middle_y = sum(y for _x, y in dark) / len(dark)
    assert box.left - 1 <= middle_x <= box.right + 1
    assert box.top - 5 <= middle_y <= box.bottom + 5
    long_side = box.right - box.left if rotate in (0, 180) else box.bottom - box.top
    assert long_side == pytest.approx(60, abs=1)


@given(
    st.sampled_from([0, 90, 180, 270]),
    *[st.floats(0, 50) for _ in range(2)],
    *[st.floats(60, 100) for _ in range(2)],
)
def test_a_word_inside_the_page_is_inside_the_shown_page(turned, left, bottom, right, top):
    shown = ShownPage(0, 0, 100, 200, turned)
    box = shown.box(Word("x", left, bottom, right, top))
    assert 0 <= box[0] <= box[2] <= shown.width
    assert 0 <= box[1] <= box[3] <= shown.height
    assert (box[2] - box[0]) * (box[3] - box[1]) == pytest.approx((right - left) * (top - bottom))


def test_words_come_composed_and_blank_ones_go(opened, pdf_page):
    page = opened(pdf_page().text(72, 700, unicodedata.normalize("NFD", "Nghị \u200b quyết")))[0]
    assert [word.text for word in read_lines(page).words()] == ["Nghị", "quyết"]
    page.close()


def test_a_broken_page_is_reflowed_for_display_as_for_text(opened, pdf_page):
    drawn = pdf_page()
    for number in range(5):
        drawn.scattered(72, 700 - 20 * number, "thành phố đầu tư dự án ở đô thị ưu tiên")
    page = opened(drawn)[0]
    lines = read_lines(page)
    assert lines.reflowed
    assert [word.text for word in lines.words()][:4] == ["thành", "phố", "đầu", "tư"]
    page.close()


def test_a_hyphen_at_a_line_end_is_drawn_as_one(laid_out):
    lines = laid_out(f"infor{HYPHEN}", "mation")
    assert [word.text for word in lines.words()] == ["infor-", "mation"]


def test_a_page_that_cannot_be_read_is_an_error(opened, pdf_page):
    with pytest.raises((pdfium.PdfiumError, IndexError)):
        opened(pdf_page())[5]
