from io import BytesIO

import pypdf

from summit_kb.reading.briefing.invisible import words_over
from summit_kb.reading.briefing.placing import place

WORDS = {"1": [("nghị", 10, 10, 40, 20), ("quyết", 44, 10, 80, 20)]}


def test_each_page_has_a_transparent_sheet_with_its_words():
    reader = pypdf.PdfReader(BytesIO(words_over([(300, 400), (300, 400)], WORDS)))
    assert [page.extract_text().split() for page in reader.pages] == [[], ["nghị", "quyết"]]


def test_words_are_found_on_their_sheet_and_the_picture_stays(tmp_path):
    blank = tmp_path / "blank.pdf"
    with pypdf.PdfWriter() as writer:
        writer.add_blank_page(300, 400)
        writer.add_blank_page(300, 400)
        writer.write(blank)
    place(blank, [], tmp_path / "placed.pdf", words=WORDS)
    first, second = pypdf.PdfReader(tmp_path / "placed.pdf").pages
    assert first.extract_text() == ""
    assert second.extract_text().split() == ["nghị", "quyết"]
    assert "/P0" in second["/Resources"]["/XObject"]
