import pytest

from summit_kb.desktop.reader.page_layout import Place
from summit_kb.desktop.reader.selecting import Selecting
from summit_kb.reading.selection import Selection, Spot


@pytest.fixture
def texts(open_file, pages):
    texts = open_file(pages).texts
    for page in (1, 2, 3):
        texts.read(page)
    return texts


@pytest.fixture
def selecting(texts):
    return Selecting(texts)


def chosen(selecting, texts):
    return selecting.selection.text(texts.read)


def place(page, column, line):
    """The middle of a letter."""
    return Place(page, 60 + 6 * column + 3, 80 + 20 * line + 6)


def test_dragging_selects_whole_words(selecting, texts, qtbot):
    selecting.press(place(1, 4, 1))
    with qtbot.waitSignal(selecting.changed):
        selecting.drag(place(1, 9, 1))
    assert chosen(selecting, texts) == "Nẵng xây"


def test_dragging_backwards_and_over_pages(selecting, texts):
    selecting.press(place(2, 1, 0))
    selecting.drag(place(1, 30, 3))
    assert chosen(selecting, texts) == "theo Nghị quyết\nTrang"


def test_a_click_alone_clears(selecting):
    selecting.press(place(1, 4, 1))
    selecting.drag(place(1, 9, 1))
    selecting.press(place(1, 4, 2))
    assert selecting.selection is None


def test_a_click_with_shift_moves_the_end(selecting, texts):
    selecting.press(place(1, 4, 1))
    selecting.drag(place(1, 9, 1))
    selecting.press(place(1, 0, 1), extend=True)
    assert chosen(selecting, texts) == "Đà Nẵng"


def test_a_word_and_a_line(selecting, texts):
    selecting.select_word(place(1, 4, 1))
    assert chosen(selecting, texts) == "Nẵng"
    selecting.drag(place(1, 8, 1))
    assert chosen(selecting, texts) == "Nẵng xây"
    selecting.select_line(place(1, 4, 1))
    assert chosen(selecting, texts) == "Đà Nẵng xây dựng thành phố thông minh đến năm 2030"


def test_a_drag_after_a_line_takes_lines(selecting):
    selecting.select_line(place(1, 4, 1))
    selecting.drag(place(1, 4, 2))
    first, last = selecting.selection.first, selecting.selection.last
    assert (first.word, last.word) == (2, 24)


def test_the_keyboard_moves_the_loose_end(selecting, texts):
    start = Spot(1, 2)
    selecting.extend(forward=True, by_line=False, start=start)
    assert chosen(selecting, texts) == "Đà"
    selecting.extend(forward=True, by_line=False, start=start)
    assert chosen(selecting, texts) == "Đà Nẵng"
    selecting.extend(forward=True, by_line=True, start=start)
    assert chosen(selecting, texts).endswith("2030 kết")
    for _ in range(30):
        selecting.extend(forward=False, by_line=False, start=start)
    assert selecting.selection == Selection(Spot(1, 0), start)


def test_the_keyboard_goes_over_to_the_next_page(selecting, texts):
    last = Spot(1, len(texts.get(1)) - 1)
    selecting.extend(forward=True, by_line=False, start=last)
    selecting.extend(forward=True, by_line=False, start=last)
    assert selecting.selection == Selection(last, Spot(2, 0))


def test_a_page_not_read_yet_selects_nothing(selecting):
    selecting.press(place(7, 4, 1))
    selecting.drag(place(7, 9, 1))
    assert selecting.selection is None


def test_a_whole_page_and_clearing(selecting, texts):
    selecting.select_page(2, texts.get(2))
    assert selecting.selection == Selection.of(2, range(len(texts.get(2))))
    selecting.clear()
    assert selecting.selection is None
