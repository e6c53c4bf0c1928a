from summit_kb.reading.page_words import PageWords
from summit_kb.reading.selection import Selection, Spot


def test_words_of_the_pages_between_are_all_selected():
    selection = Selection(Spot(2, 3), Spot(4, 1))
    assert selection.pages == range(2, 5)
    assert selection.words_on(1, 9) == range(0)
    assert selection.words_on(2, 9) == range(3, 9)
    assert selection.words_on(3, 9) == range(9)
    assert selection.words_on(4, 9) == range(2)
    assert selection.words_on(4, 1) == range(1)


def test_joining_is_the_same_from_both_ends():
    one, other = Selection.of(3, range(4, 6)), Selection.of(2, range(1, 2))
    assert one.joined(other) == other.joined(one) == Selection(Spot(2, 1), Spot(3, 5))


def test_text_runs_over_pages_in_reading_order(lay_out):
    pages = {
        1: PageWords(lay_out(["một hai ba"])),
        2: PageWords([]),
        3: PageWords(lay_out(["bốn năm sáu"])),
    }
    assert Selection(Spot(1, 1), Spot(3, 1)).text(pages.__getitem__) == "hai ba\nbốn năm"
