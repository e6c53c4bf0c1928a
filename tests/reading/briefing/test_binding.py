import pypdf
import pytest

from summit_kb.reading.briefing.binding import bind
from summit_kb.reading.briefing.front_sheets import set_divider
from summit_kb.reading.briefing.plan import Book, Cover, Mark, Part, Piece, Source

WORDS = {"contents": "Mục lục", "sources": "Danh mục nguồn"}


@pytest.fixture
def book(tmp_path):
    """Two listed pieces; the first has pages behind its divider, with marks."""

    def piece(name, sheets, **more):
        path = tmp_path / f"{name}.pdf"
        with pypdf.PdfWriter() as writer:
            for number in range(sheets):
                set_divider(f"{name} {number + 1}", [], tmp_path / "one.pdf")
                writer.append(tmp_path / "one.pdf")
            writer.write(path)
        return Piece((Part(str(path), sheets),), **more)

    marks = (Mark("Chương I", 0, 2), Mark("Điều 1", 1, 3), Mark("Chương II", 2, 2))
    pieces = (
        piece("bìa", 1, listed="Nghị quyết", detail="43-NQ/TW"),
        piece("trang", 3, heads=("đầu 1", "đầu 2", "đầu 3"), marks=marks),
        piece("hai", 1, listed="Quyết định"),
    )
    sources = (Source("Nghị quyết số 43-NQ/TW", "a.pdf"),)
    return Book(Cover("Họp", "Phiên 1", ()), pieces, sources, "Ấn bản 7", "vi", WORDS, "2026-11-23")


@pytest.fixture
def bound(book, tmp_path):
    told = []
    count = bind(book, tmp_path, tmp_path / "book.pdf", told.append)
    reader = pypdf.PdfReader(tmp_path / "book.pdf")
    assert count == len(reader.pages) == told[-1]
    return reader


def lines(outline, reader, depth=0):
    for one in outline:
        if isinstance(one, list):
            yield from lines(one, reader, depth + 1)
        else:
            yield depth, one.title, reader.get_destination_page_number(one)


def test_the_outline_leads_to_every_part(bound):
    assert list(lines(bound.outline, bound)) == [
        (0, "Mục lục", 1),
        (0, "Nghị quyết", 2),
        (1, "Chương I", 3),
        (2, "Điều 1", 4),
        (1, "Chương II", 5),
        (0, "Quyết định", 6),
        (0, "Danh mục nguồn", 7),
    ]


def test_the_front_is_counted_in_roman_and_the_rest_from_one(bound):
    assert bound.page_labels == ["i", "ii", "1", "2", "3", "4", "5", "6"]


def test_the_number_printed_is_the_label_and_heads_stand_on_their_sheets(bound):
    for at, page in enumerate(bound.pages):
        shown = page.extract_text().split("\n")
        assert ("Ấn bản 7" in shown) == (at > 0)
        assert (bound.page_labels[at] in shown) == (at > 0)
    assert [("đầu 2" in page.extract_text()) for page in bound.pages].index(True) == 4


def test_a_line_of_the_contents_leads_to_its_sheet(bound):
    links = [one.get_object() for one in bound.pages[1]["/Annots"]]
    targets = [link["/Dest"][0] for link in links]
    assert len(links) == 3
    numbers = [bound.get_page_number(target.get_object()) if hasattr(target, "get_object") and not
               isinstance(target, int) else int(target) for target in targets]  # fmt: skip
    assert numbers == [2, 6, 7]


def test_it_says_what_it_is(bound):
    assert bound.metadata.title == "Họp"
    assert bound.root_object["/Lang"] == "vi"
    assert bound.page_mode == "/UseOutlines"


def test_a_book_survives_the_trip_as_json(book):
    assert Book.from_json(book.to_json()) == book
