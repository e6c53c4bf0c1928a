import pytest

from summit_kb.ingest.extractors.pdf_words import HYPHEN, Glyphs, content_lines


@pytest.fixture
def lines(opened):
    def read(page):
        textpage = opened(page)[0].get_textpage()
        found = content_lines(Glyphs(textpage))
        textpage.close()
        return found

    return read


def test_lines_of_words_with_boxes(lines, pdf_page):
    first, second = lines(pdf_page().lines(["Đà Nẵng", "thành phố"], x=72, top=700, size=10))
    assert [word.text for word in first] == ["Đà", "Nẵng"]
    assert [word.text for word in second] == ["thành", "phố"]
    word = first[1]
    assert word.left == pytest.approx(72 + 3 * 5, abs=0.5)
    assert word.right == pytest.approx(72 + 7 * 5, abs=0.5)
    assert word.bottom < 700 < word.top


def test_the_mark_of_a_footnote_is_not_part_of_the_number(lines, pdf_page):
    page = pdf_page().text(72, 700, "95/2025/QH15", 12).text(144, 706, "1", 7)
    [[number, mark]] = lines(page)
    assert (number.text, mark.text) == ("95/2025/QH15", "¹")
    assert number.right <= mark.left + 2


def test_a_raised_digit_of_a_unit_stays(lines, pdf_page):
    page = pdf_page().text(72, 700, "km", 12).text(84, 706, "2", 7)
    assert [word.text for line in lines(page) for word in line] == ["km2"]


def test_a_hyphen_ends_its_line(lines, pdf_page):
    first, second = lines(pdf_page().lines(["Nghị định số 35/2023/NĐ-", "CP ngày 20 tháng 6"]))
    assert first[-1].text == f"35/2023/NĐ{HYPHEN}"
    assert second[0].text == "CP"
    assert second[0].top < first[-1].top


def test_an_empty_page_has_no_lines(lines, pdf_page):
    assert lines(pdf_page()) == []
