import pypdf

from summit_kb.reading.briefing.invisible import write_over
from summit_kb.reading.briefing.placing import place


def test_words_are_found_on_their_sheet_and_the_picture_stays(tmp_path):
    blank = tmp_path / "blank.pdf"
    with pypdf.PdfWriter() as writer:
        writer.add_blank_page(300, 400)
        writer.add_blank_page(300, 400)
        writer.write(blank)
    target = tmp_path / "placed.pdf"
    sizes = place(blank, [], target)
    write_over(target, sizes, {"1": [("nghị", 10, 10, 40, 20), ("quyết", 44, 10, 80, 20)]})
    first, second = pypdf.PdfReader(target).pages
    assert first.extract_text() == ""
    assert second.extract_text().split() == ["nghị", "quyết"]
    assert "/P0" in second["/Resources"]["/XObject"]
