from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from summit_kb.desktop.reader.match_marks import MatchMarks
from summit_kb.desktop.reader.match_search import MatchSearch
from summit_kb.desktop.reader.printing.page_sheets import PageSheets

ROOM = QRectF(0, 0, 500, 720)


def painted(sheets, index=0, unit=1.0, room=ROOM):
    image = QImage(room.size().toSize(), QImage.Format.Format_RGB32)
    image.fill(QColor("#00ff00"))
    painter = QPainter(image)
    sheets.paint(painter, index, room, unit)
    painter.end()
    return image


def bounds(image):
    """Where something was painted."""
    there = [
        (x, y)
        for x in range(image.width())
        for y in range(0, image.height(), 2)
        if image.pixelColor(x, y) != QColor("#00ff00")
    ]
    xs, ys = [x for x, _ in there], [y for _, y in there]
    return min(xs), min(ys), max(xs), max(ys)


def test_a_page_is_scaled_into_the_room_in_the_middle(file):
    left, top, right, bottom = bounds(painted(PageSheets(file, [2])))
    assert top == 0
    assert (right - left) / (bottom - top) == pytest.approx(595 / 842, abs=0.01)
    assert left == pytest.approx(ROOM.width() - right, abs=2)


def test_a_small_page_is_not_made_larger(file, make_pages):
    pages = make_pages([["một"]], sizes=[(200.0, 280.0)])
    small = replace(file, info=pages.info(file.path), service=pages)
    left, _top, right, _bottom = bounds(painted(PageSheets(small, [1])))
    assert right - left == pytest.approx(200, abs=2)


def test_a_page_lying_across_is_turned(file, make_pages):
    pages = make_pages([["một hai ba"]], sizes=[(842.0, 595.0)])
    lying = replace(file, info=pages.info(file.path), service=pages)
    left, top, right, bottom = bounds(painted(PageSheets(lying, [1])))
    assert bottom - top > right - left


def test_which_page_of_how_many(file):
    sheets = PageSheets(file, [1, 5])
    assert sheets.count == 2
    assert sheets.place(0) == ("iv", 12)
    assert sheets.place(1) == ("5", 12)


def test_a_huge_page_is_drawn_with_bounded_memory(file, make_pages):
    pages = make_pages([["một"]], sizes=[(4000.0, 6000.0)])
    huge = replace(file, info=pages.info(file.path), service=pages)
    painted(PageSheets(huge, [1]), unit=20.0, room=QRectF(0, 0, 900, 1300))
    (_page, scale) = pages.rendered[0]
    assert 4000 * 6000 * scale * scale <= 20_100_000


def test_a_page_without_colours_is_printed_without_them(file, make_pages):
    sheets = PageSheets(file, [1])
    assert sheets._picture(1, 1.0).format() is QImage.Format.Format_Grayscale8
    pages = make_pages([["một"]])
    drawn = pages.render

    def coloured(path, page, scale):
        made = drawn(path, page, scale)
        data = bytearray(made.data)
        data[2] = 0
        return replace(made, data=bytes(data))

    pages.render = coloured
    assert PageSheets(replace(file, service=pages), [1])._picture(1, 1.0).format() is (
        QImage.Format.Format_RGB32
    )


def test_matches_and_notes_are_laid_under_the_words(file, bridge, finder, pages):
    search = MatchSearch(bridge, lambda page: " ".join(" ".join(pages.lines[page - 1]).split()), 12)
    search.start(finder("ASEAN"))
    bridge.run()
    with_marks = painted(PageSheets(replace(file, marks=MatchMarks(search)), [2]))
    without = painted(PageSheets(file, [2]))
    assert with_marks != without
