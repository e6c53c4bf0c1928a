"""Notes painted on a page."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from summit_kb.desktop.reader.notes.colours import ink
from summit_kb.desktop.reader.notes.wash_painter import PaintedNote, paint, painted
from summit_kb.domain.note import NoteColour, NoteKind


def _to_rect(_page: int, box) -> QRectF:
    return QRectF(box.left, box.top, box.width, box.height)


def _painted(*notes: PaintedNote) -> QImage:
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint(painter, QRectF(0, 0, 400, 200), notes)
    painter.end()
    return image


def test_what_is_painted_of_each_kind(view, washes, words) -> None:
    [plain] = painted(washes(), 1, words, _to_rect)
    assert (len(plain.lines), plain.has_sign, plain.is_ribbon) == (1, False, False)
    [saying] = painted(washes(view(NoteKind.NOTE, "hỏi")), 1, words, _to_rect)
    assert saying.has_sign
    [ribbon] = painted(washes(view(NoteKind.BOOKMARK)), 1, words, _to_rect)
    assert ribbon.is_ribbon


def test_colour_lies_under_the_words_with_a_line_below(qapp) -> None:
    note = PaintedNote(NoteColour.GREEN, (QRectF(100, 50, 80, 12),), has_sign=True)
    image, inks = _painted(note), ink(NoteColour.GREEN, dark=False)
    assert image.pixelColor(120, 55) == inks.ground
    assert image.pixelColor(120, 63).lightness() < inks.ground.lightness()
    assert image.pixelColor(11, 56) == inks.line
    assert image.pixelColor(300, 100) == QColor("white")


def test_a_ribbon_hangs_at_the_top_right(qapp) -> None:
    image = _painted(PaintedNote(NoteColour.BLUE, is_ribbon=True))
    assert image.pixelColor(400 - 30, 8) == ink(NoteColour.BLUE, dark=False).line
