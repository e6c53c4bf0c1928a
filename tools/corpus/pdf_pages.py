"""Draws the laid-out text page by page, with the band of the first page and the foot of each."""

from __future__ import annotations

from pdf_look import (
    ACCENT,
    BAND,
    BANNER,
    FURNITURE,
    INK,
    LEFT,
    LINE,
    NOTE_MARGIN,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    TEXT_HEIGHT,
    TEXT_WIDTH,
    TOP,
    UNIT,
    Look,
)
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPainter,
    QPalette,
    QPdfWriter,
    QPen,
    QTextDocument,
    QTextFrame,
)
from record import Record


def paint(
    writer: QPdfWriter, document: QTextDocument, record: Record, notes: list[QTextFrame]
) -> None:
    painter = QPainter(writer)
    count = document.pageCount()
    for page in range(count):
        if page:
            writer.newPage()
        else:
            _band(painter, record)
        _text(painter, document, page, notes)
        _foot(painter, record, page + 1, count)
    painter.end()


def _text(painter: QPainter, document: QTextDocument, page: int, notes: list[QTextFrame]) -> None:
    height = TEXT_HEIGHT * UNIT
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = QRectF(0, page * height, TEXT_WIDTH * UNIT, height)
    context.palette.setColor(QPalette.ColorRole.Text, INK)
    painter.save()
    painter.translate(LEFT * UNIT, TOP * UNIT - page * height)
    painter.setClipRect(context.clip)
    document.documentLayout().draw(painter, context)
    for note in notes:
        box = document.documentLayout().frameBoundingRect(note)
        margin = NOTE_MARGIN * UNIT
        painter.fillRect(box.adjusted(0, margin, 3 * UNIT - box.width(), -margin), ACCENT)
    painter.restore()


def _band(painter: QPainter, record: Record) -> None:
    painter.fillRect(QRectF(0, 0, PAGE_WIDTH * UNIT, BAND * UNIT), ACCENT)
    area = QRectF(LEFT * UNIT, 0, TEXT_WIDTH * UNIT, BAND * UNIT)
    _line(painter, area, BANNER, record.series, record.kind)


def _foot(painter: QPainter, record: Record, page: int, count: int) -> None:
    y = (PAGE_HEIGHT - 52) * UNIT
    painter.setPen(QPen(LINE, 0.6 * UNIT))
    painter.drawLine(QPointF(LEFT * UNIT, y), QPointF((LEFT + TEXT_WIDTH) * UNIT, y))
    area = QRectF(LEFT * UNIT, y + 4 * UNIT, TEXT_WIDTH * UNIT, 18 * UNIT)
    _line(painter, area, FURNITURE, f"Summit KB · {record.kind}", f"{page} / {count}")


def _line(painter: QPainter, area: QRectF, look: Look, left: str, right: str) -> None:
    form = look.text()
    painter.setFont(form.font())
    painter.setPen(look.colour)
    middle = Qt.AlignmentFlag.AlignVCenter
    painter.drawText(area, middle | Qt.AlignmentFlag.AlignLeft, left)
    painter.drawText(area, middle | Qt.AlignmentFlag.AlignRight, right)
