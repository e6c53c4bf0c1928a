import pypdf

from summit_kb.domain.text import WordBox
from summit_kb.reading.briefing.picture_sheets import Picture, packed, set_pictures
from summit_kb.reading.pages import Bitmap


def picture(width, height, *words):
    data = bytes([40, 90, 200, 255]) * (width * height)
    jpeg = packed(Bitmap(width, height, 4 * width, data))
    return Picture(jpeg, (width / 2, height / 2), words)


def test_each_picture_is_a_sheet_and_its_words_are_found(tmp_path):
    seen = [WordBox("thành", 10, 10, 40, 22), WordBox("phố", 45, 10, 60, 22)]
    count = set_pictures(iter([picture(200, 300, *seen), picture(300, 200)]), tmp_path / "p.pdf")
    reader = pypdf.PdfReader(tmp_path / "p.pdf")
    assert count == len(reader.pages) == 2
    assert reader.pages[0].extract_text().split() == ["thành", "phố"]
    assert reader.pages[1].mediabox.width > reader.pages[1].mediabox.height
    red, green, blue = reader.pages[1].images[0].image.getpixel((5, 5))
    assert (red, green, blue) == (200, 90, 40) or max(abs(red - 200), abs(blue - 40)) < 4


def test_words_without_letters_or_width_do_no_harm(tmp_path):
    words = [WordBox("", 0, 0, 10, 10), WordBox("x", 5, 5, 5, 5)]
    assert set_pictures([picture(50, 50, *words)], tmp_path / "p.pdf") == 1
