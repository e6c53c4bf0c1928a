import pytest

from summit_kb.app.comparing.paragraphs import paragraphs_of, words_of


def test_numbers_and_dates_are_whole_and_marks_are_words():
    text = "Nghị quyết 43-NQ/TW, ngày 24/01/2019: 2.200 tỷ."
    assert [text[word.start : word.end] for word in words_of(text)] == [
        "Nghị", "quyết", "43-NQ/TW", ",", "ngày", "24/01/2019", ":", "2.200", "tỷ", "."
    ]  # fmt: skip
    assert [word.is_mark for word in words_of("a, b")] == [False, True, False]


@pytest.mark.parametrize(
    ("one", "other"), [("hoà", "hòa"), ("“", '"'), ("2019–2020", "2019-2020"), ("Thuỷ", "Thủy")]
)
def test_another_spelling_is_no_difference(one, other):
    assert [word.key for word in words_of(one)] == [word.key for word in words_of(other)]


@pytest.mark.parametrize(("one", "other"), [("Bộ", "bộ"), ("mật", "mất"), ("BỘ", "Bộ"), ("1", "2")])
def test_other_words(one, other):
    assert words_of(one)[0].key != words_of(other)[0].key


def test_pages_and_what_is_left_out(text):
    pages = [["một", "  ", "- 2 -"], ["hai  ba", "3/10"]]
    assert [(one.page, one.text) for one in paragraphs_of(text(*pages))] == [
        (1, "một"),
        (2, "hai ba"),
    ]
    unpaged = list(paragraphs_of(text(*pages, paged=False)))
    assert [(one.page, one.text) for one in unpaged][:2] == [(None, "một"), (None, "- 2 -")]
