import pytest
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter

from summit_kb.desktop.reader.match_search import MatchSearch
from summit_kb.desktop.reader.printing.text_sheets import PrintedText, TextSheets

ROOM = QSizeF(500, 720)


def painted(sheets, index):
    image = QImage(ROOM.toSize(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    sheets.paint(painter, index, QRectF(0, 0, 500, 720), 1.0)
    painter.end()
    return image


def has(image, name):
    return any(
        image.pixelColor(x, y).name() == name for x in range(0, 500, 2) for y in range(0, 720, 2)
    )


def test_text_fills_several_sheets(long_words, qapp):
    sheets = TextSheets(PrintedText(long_words, "Trang {page}"), ROOM, 1.0)
    assert sheets.count > 2
    assert sheets.place(1) == ("2", sheets.count)
    assert painted(sheets, 0) != painted(sheets, 1)


def test_a_finer_device_has_the_same_sheets(long_words, qapp):
    coarse = TextSheets(PrintedText(long_words, ""), ROOM, 1.0)
    fine = TextSheets(PrintedText(long_words, ""), ROOM * 10, 10.0)
    assert coarse.count == fine.count


def test_only_some_sheets(long_words, qapp):
    sheets = TextSheets(PrintedText(long_words, ""), ROOM, 1.0, (2,))
    assert sheets.count == 1
    assert sheets.place(0)[0] == "2"


@pytest.mark.parametrize("wanted", [True, False])
def test_matches_are_marked_when_they_are_wanted(long_words, bridge, finder, wanted):
    search = MatchSearch(bridge, lambda page: long_words.pages[page - 1].text, 1)
    search.start(finder("thông minh"))
    bridge.run()
    printed = PrintedText(long_words, "", search=search if wanted else None)
    assert has(painted(TextSheets(printed, ROOM, 1.0), 0), "#ffe27a") is wanted
