import pytest


@pytest.fixture
def file(open_file, make_pages):
    return open_file(make_pages([[]] * 5, labels=("i", "ii", "1", "2", "")))


def test_labels_are_the_printed_numbers(file):
    assert [file.label(page) for page in range(1, 6)] == ["i", "ii", "1", "2", "5"]


@pytest.mark.parametrize(
    ("typed", "page"),
    [("ii", 2), ("II ", 2), ("1", 3), ("5", 5), ("3", 3), ("9", None), ("x", None), ("", None)],
)
def test_a_label_goes_before_a_place(file, typed, page):
    assert file.page_of_label(typed) == page


def test_without_labels_pages_are_counted(open_file, make_pages):
    file = open_file(make_pages([[]] * 3))
    assert (file.label(2), file.page_of_label("3"), file.page_count) == ("2", 3, 3)
