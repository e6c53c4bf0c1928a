from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter

from summit_kb.desktop.reader.printing.sheet_frame import SheetFrame


@pytest.fixture(params=[1.0, 300 / 72])
def frame(request):
    return SheetFrame(QSizeF(500 * request.param, 760 * request.param), request.param)


def inked(frame, head):
    image = QImage(frame.size.toSize(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    frame.paint(painter, head, "Trang 3 / 12")
    painter.end()
    step = max(1, round(frame.unit))
    return [
        y
        for y in range(image.height())
        if any(image.pixelColor(x, y).lightness() < 200 for x in range(0, image.width(), step))
    ]


def test_head_and_foot_leave_the_room_between_them_free(frame, head, qapp):
    rows, room = inked(frame, head), frame.room
    assert rows
    assert not [row for row in rows if room.top() <= row < room.bottom()]
    assert room.height() > 0.9 * frame.size.height()
    assert QRectF(0, 0, frame.size.width(), frame.size.height()).contains(room)


def test_words_too_long_are_cut_and_the_page_stays_readable(head, qapp):
    frame = SheetFrame(QSizeF(300, 400), 1.0)
    long = replace(head, source="Thư viện " * 60, title="Nghị quyết " * 60)
    rows = inked(frame, long)
    assert max(rows) < 400
