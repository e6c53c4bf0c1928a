import pytest

from summit_kb.reading.briefing.order import Order, roman
from summit_kb.reading.briefing.plan import Book, Cover, Look, Mark, Part, Piece

MARKS = (Mark("Chương I", 0, 2), Mark("Điều 1", 1, 3), Mark("Chương II", 2, 2))
PIECES = (
    Piece((Part("a.pdf", 1),), listed="Nghị quyết", detail="43-NQ/TW"),
    Piece((Part("b.pdf", 2), Part("c.pdf", 1)), ("1", "2", "3"), marks=MARKS),
    Piece((Part("d.pdf", 1),), listed="Quyết định"),
)
WORDS = {"contents": "Mục lục", "sources": "Nguồn"}


def order(tmp_path, contents=1, style="plain"):
    cover = Cover("Họp", "", (), style)
    look = Look(contents=contents)
    book = Book(cover, PIECES, (), "chân", "vi", WORDS, "2026-11-23", look=look)
    return Order.of(book, tmp_path)


def test_everything_is_counted_and_named_in_its_order(tmp_path):
    made = order(tmp_path)
    assert [part.path.rsplit("/", 1)[-1] for part in made.parts] == [
        "cover.pdf", "contents.pdf", "a.pdf", "b.pdf", "c.pdf", "d.pdf", "sources.pdf"
    ]  # fmt: skip
    assert (made.front, made.sheets) == (2, 8)
    assert list(made.heads()) == ["", "", "", "1", "2", "3", "", ""]
    assert [made.number(at) for at in range(8)] == ["i", "ii", "1", "2", "3", "4", "5", "6"]


@pytest.mark.parametrize(
    ("contents", "places"), [(1, [0, 4, 5]), (2, [0, 1, 3, 4, 5]), (3, [0, 1, 2, 3, 4, 5])]
)
def test_the_contents_go_as_deep_as_asked(tmp_path, contents, places):
    made = order(tmp_path, contents)
    links = made.links(list(range(100, 108)))
    assert [target for _box, target in links[1]] == [102 + place for place in places]


@pytest.mark.parametrize(
    ("contents", "style", "front", "first"),
    [(0, "plain", 1, "Nghị quyết"), (1, "none", 1, "Mục lục"), (0, "none", 0, "Nghị quyết")],
)
def test_cover_and_contents_may_be_left_out(tmp_path, contents, style, front, first):
    made = order(tmp_path, contents, style)
    numbers = list(range(made.sheets))
    assert made.front == front
    assert made.number(front) == "1"
    assert next(made.lines(numbers))[1:] == (first, 0 if contents else front)
    assert bool(made.links(numbers)) == bool(contents)


def test_roman_numbers():
    assert [roman(number) for number in (1, 4, 9, 14, 49, 102)] == [
        "i", "iv", "ix", "xiv", "xlix", "cii"
    ]  # fmt: skip
