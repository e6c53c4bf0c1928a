"""A sheet as it will be printed, on the ground of the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPixmap, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from summit_kb.desktop.reader.page_painter import canvas, paint_focus, paint_paper
from summit_kb.desktop.reader.printing.printing import Preview

_MARGIN = 22
_ON = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp)


class SheetPreview(QWidget):
    """Signals: ``stepped`` (by how many sheets), ``resized``."""

    stepped = Signal(int)
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(220, 300)
        self._picture: QPixmap | None = None
        self._words = ""
        self.retranslate()

    @property
    def room(self) -> QSize:
        """Device pixels there are for a sheet."""
        ratio = self.devicePixelRatioF()
        inside = self.size() - QSize(2 * _MARGIN, 2 * _MARGIN)
        return QSize(max(1, round(inside.width() * ratio)), max(1, round(inside.height() * ratio)))

    def show_sheet(self, shown: Preview, words: str) -> None:
        """``words`` tell which sheet it is."""
        self._picture = QPixmap.fromImage(shown.image)
        self._picture.setDevicePixelRatio(self.devicePixelRatioF())
        self.setAccessibleDescription(words)
        self.update()

    def say(self, words: str) -> None:
        """Words in place of a sheet."""
        self._picture, self._words = None, words
        self.setAccessibleDescription(words)
        self.update()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Sheet as it will be printed"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = QApplication.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), canvas(colours))
        if self._picture is None:
            painter.setPen(colours.color(QPalette.ColorRole.PlaceholderText))
            where = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(where, flags, self._words)
        else:
            size = self._picture.deviceIndependentSize().toSize()
            corner = self.rect().center() - QPoint(size.width() // 2, size.height() // 2)
            paint_paper(painter, QRect(corner, size), colours)
            painter.drawPixmap(corner, self._picture)
        if self.hasFocus():
            paint_focus(painter, self.rect(), colours.color(QPalette.ColorRole.Accent))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ON or key in _BACK:
            self.stepped.emit(1 if key in _ON else -1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
