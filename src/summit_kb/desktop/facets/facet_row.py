"""One value of a facet: a check box with its count at the far end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from summit_kb.desktop.facets.tree import FacetLine
from summit_kb.desktop.formats import number_text
from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.sizing import scaled

_Role = QPalette.ColorRole
_INDENT = 18


class FacetRow(QCheckBox):
    """A line of a facet.

    Signals: ``fold_asked`` (bool) opens or closes the lines below; ``moved`` (int) asks for the
    focus to go that many lines on.
    """

    fold_asked = Signal(bool)
    moved = Signal(int)

    def __init__(self, line: FacetLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self._open = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.show_line(line, is_open=False)

    @property
    def line(self) -> FacetLine:
        return self._line

    def show_line(self, line: FacetLine, *, is_open: bool) -> None:
        """Show another state of the same value."""
        if (line, is_open) == (self._line, self._open) and self.text() == line.label:
            return
        self._line = line
        self._open = is_open
        self.setText(line.label)
        self.setAccessibleName(
            self.tr("%1, %Ln documents", "", line.count).replace("%1", line.label)
        )
        self.setToolTip(line.label)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, self.fontMetrics().height() + 11)

    def hitButton(self, pos: object) -> bool:
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._line.has_children and self._fold_rect().contains(event.position().toPoint()):
            self.fold_asked.emit(not self._open)
            return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self._line.has_children:
            self.fold_asked.emit(key == Qt.Key.Key_Right)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self._paint_fold(painter)
        self._paint_box(painter)
        self._paint_words(painter)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.palette().color(_Role.AlternateBase))
            painter.drawRoundedRect(rect, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(_Role.Accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect, 6, 6)

    def _paint_fold(self, painter: QPainter) -> None:
        if self._line.has_children:
            name = "chevron-down" if self._open else "chevron-right"
            colour = self.palette().color(_Role.PlaceholderText)
            icons.paint(painter, name, QRectF(self._fold_rect()).adjusted(3, 3, -3, -3), colour)

    def _paint_box(self, painter: QPainter) -> None:
        rect = QRectF(self._box_rect())
        palette = self.palette()
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(_Role.Highlight))
            painter.drawRoundedRect(rect, 4, 4)
            inside = rect.adjusted(1, 1, -1, -1)
            icons.paint(painter, "check", inside, palette.color(_Role.HighlightedText))
            return
        painter.setPen(QPen(palette.color(_Role.Dark), 1.2))
        painter.setBrush(palette.color(_Role.Base))
        painter.drawRoundedRect(rect.adjusted(0.6, 0.6, -0.6, -0.6), 4, 4)

    def _paint_words(self, painter: QPainter) -> None:
        count = number_text(self._line.count)
        metrics = self.fontMetrics()
        right = self.rect().adjusted(0, 0, -8, 0)
        painter.setPen(self.palette().color(_Role.PlaceholderText))
        painter.drawText(
            right, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), count
        )
        left = self._box_rect().right() + 9
        width = right.right() - metrics.horizontalAdvance(count) - 10 - left
        faint = not self._line.count and not self.isChecked()
        painter.setPen(self.palette().color(_Role.PlaceholderText if faint else _Role.WindowText))
        label = metrics.elidedText(self._line.label, Qt.TextElideMode.ElideRight, width)
        rect = QRect(left, 0, width, self.height())
        painter.drawText(
            rect, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), label
        )

    def _fold_rect(self) -> QRect:
        side = scaled(20)
        left = 2 + self._line.depth * scaled(_INDENT)
        return QRect(left, (self.height() - side) // 2, side, side)

    def _box_rect(self) -> QRect:
        side = scaled(16)
        left = scaled(24) + self._line.depth * scaled(_INDENT)
        return QRect(left, (self.height() - side) // 2, side, side)
