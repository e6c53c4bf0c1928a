"""Pages of a file as printed sheets: one picture at a time, as fine as the printer needs."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from summit_kb.desktop.reader.match_marks import MatchMarks
from summit_kb.desktop.reader.notes.wash_painter import painted
from summit_kb.desktop.reader.notes.washes import Washes
from summit_kb.desktop.reader.page_painter import Marked, paint_marks
from summit_kb.desktop.reader.printing.print_plan import PAPER_DOTS
from summit_kb.desktop.reader.printing.sheets import Sheets
from summit_kb.desktop.reader.printing.words_under import lay_words
from summit_kb.desktop.reader.seams import FileInfo, PageService
from summit_kb.reading.boxes import Box
from summit_kb.reading.page_words import PageWords

# The most pixels one picture may have.
_MOST_PIXELS = 20_000_000
_SAMPLE = 64


@dataclass(frozen=True)
class PrintedFile:
    """Where pages come from, and what is marked on them."""

    info: FileInfo
    service: PageService
    path: Path
    labels: Sequence[str]
    marks: MatchMarks | None = None
    washes: Washes = field(default_factory=Washes)
    dots: int = PAPER_DOTS
    words: bool = False


class PageSheets(Sheets):
    """``pages`` are counted from 1; each becomes one sheet."""

    def __init__(self, file: PrintedFile, pages: Sequence[int]) -> None:
        self._file = file
        self._pages = tuple(pages)

    @property
    def count(self) -> int:
        return len(self._pages)

    def place(self, index: int) -> tuple[str, int]:
        return self._file.labels[self._pages[index] - 1], len(self._file.info.page_sizes)

    def paint(self, painter: QPainter, index: int, room: QRectF, unit: float) -> None:
        """A page lying across is turned; none is made larger than it is."""
        page = self._pages[index]
        width, height = self._file.info.page_sizes[page - 1]
        lying = (width > height) != (room.width() > room.height())
        across, down = (height, width) if lying else (width, height)
        factor = min(room.width() / across, room.height() / down, unit)
        picture = self._picture(page, min(factor, self._file.dots / 72, self._most(width, height)))
        painter.save()
        painter.translate(room.center().x(), room.top() + down * factor / 2)
        if lying:
            painter.rotate(-90)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        where = QRectF(-width * factor / 2, -height * factor / 2, width * factor, height * factor)
        if self._file.words:
            lay_words(painter, self._file.service.words(self._file.path, page), where, factor)
        painter.drawImage(where, picture)
        painter.restore()

    def _most(self, width: float, height: float) -> float:
        return math.sqrt(_MOST_PIXELS / max(width * height, 1))

    def _picture(self, page: int, scale: float) -> QImage:
        file = self._file
        made = file.service.render(file.path, page, scale)
        kind = QImage.Format.Format_RGB32
        image = QImage(made.data, made.width, made.height, made.stride, kind).copy()
        if file.marks is None and not file.washes.all:
            return _lean(image)
        words = PageWords(file.service.words(file.path, page))
        marker = QPainter(image)
        marker.scale(scale, scale)
        paint_marks(marker, self._marked(page, words))
        marker.end()
        return _lean(image)

    def _marked(self, page: int, words: PageWords) -> Marked:
        file = self._file
        width, height = file.info.page_sizes[page - 1]
        matches, current = file.marks.on(page, words) if file.marks else ((), ())
        return Marked(
            [_rect(page, box) for box in (*matches, *current)],
            notes=painted(file.washes, page, words, _rect),
            page=QRectF(0, 0, width, height),
        )


def _lean(image: QImage) -> QImage:
    """A picture without colours takes a third of the room without them."""
    is_grey = image.scaled(_SAMPLE, _SAMPLE).allGray()
    return (
        image.convertToFormat(QImage.Format.Format_Grayscale8)
        if is_grey and image.allGray()
        else image
    )


def _rect(_page: int, box: Box) -> QRectF:
    return QRectF(box.left, box.top, box.right - box.left, box.bottom - box.top)
