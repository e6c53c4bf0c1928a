from io import BytesIO

import pypdf

from summit_kb.reading.briefing.outline import nested, write_outline
from summit_kb.reading.briefing.pdf_file import PdfFile
from summit_kb.reading.briefing.sheet_file import SheetFile


def shape(lines):
    return [(line.title, shape(line.below)) for line in lines]


def test_deeper_lines_lie_below_the_one_before():
    rows = [(1, "a", 0), (2, "b", 0), (3, "c", 0), (2, "d", 0), (1, "e", 0), (3, "f", 0)]
    below = [("b", [("c", [])]), ("d", [])]
    assert shape(nested(iter(rows))) == [("a", below), ("e", [("f", [])])]


def test_a_reader_finds_every_line_and_its_sheet():
    made = BytesIO()
    file = PdfFile(made)
    sheets = SheetFile(file, 3)
    for _ in range(3):
        sheets.add((10, 10), b"[]", b"<<>>")
    one, two, three = sheets.numbers
    lines = nested(iter([(1, "Đầu", one), (2, "Giữa", two), (2, "Sau", three), (1, "Cuối", three)]))
    sheets.finish(b"/Outlines %d 0 R" % write_outline(file, lines))
    reader = pypdf.PdfReader(made, strict=True)
    first, below, last = reader.outline
    assert [first.title, [one.title for one in below], last.title] == [
        "Đầu",
        ["Giữa", "Sau"],
        "Cuối",
    ]
    assert [reader.get_destination_page_number(one) for one in (first, *below, last)] == [
        0,
        1,
        2,
        2,
    ]


def test_an_outline_of_nothing_is_read_too():
    made = BytesIO()
    file = PdfFile(made)
    sheets = SheetFile(file, 1)
    sheets.add((10, 10), b"[]", b"<<>>")
    sheets.finish(b"/Outlines %d 0 R" % write_outline(file, []))
    assert pypdf.PdfReader(made).outline == []
