"""What is selected, as stretches of the text."""

from summit_kb.desktop.reader.notes.marked_places import of_words
from summit_kb.domain.note import Stretch
from summit_kb.reading.selection import Selection, Spot

TEXTS = ["Số trang\nĐiều 1.\nPhạm vi\tđiều chỉnh", "Phạm vi điều chỉnh"]


def test_words_of_a_page_are_found_in_its_text(words) -> None:
    selection = Selection(Spot(1, 2), Spot(1, 3))
    stretch = of_words(selection, lambda _page: words, TEXTS)
    assert stretch is not None
    assert TEXTS[0][stretch.start : stretch.end] == "Phạm vi"


def test_words_over_two_pages_and_words_nobody_has(words) -> None:
    over = of_words(Selection(Spot(1, 2), Spot(2, 3)), lambda _page: words, TEXTS)
    assert over == Stretch(1, 17, 2, 7)
    assert of_words(Selection(Spot(1, 2), Spot(1, 3)), lambda _page: words, [""]) is None
    assert of_words(Selection(Spot(3, 2), Spot(3, 3)), lambda _page: words, TEXTS) is None
