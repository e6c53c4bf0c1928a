"""A page of text to read: a column of comfortable width, larger or smaller letters."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRect, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPalette,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QApplication, QFrame, QTextBrowser, QWidget

from summit_kb.desktop.reader.modes.letters import set_letters
from summit_kb.desktop.reader.modes.look import Look
from summit_kb.desktop.reader.modes.papers import paper_of

_SIDE = 28
_LARGER = 1.28
_SMALLEST, _LARGEST, _STEP = 0.6, 3.0, 1.1


class TextPage(QTextBrowser):
    """Signal: ``size_changed`` carries the size of letters, 1.0 being the usual one."""

    size_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = 1.0
        self.look = Look()
        self.setProperty("kind", "reading")
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Lines and cells wrap wherever they must, so nothing ever lies beside the window.
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    @property
    def size_factor(self) -> float:
        return self._size

    def set_look(self, look: Look) -> None:
        """Show text on other paper, in other letters; what is set is to be set anew."""
        self.look = look
        colours = paper_of(look.mode).of_text
        self.setStyleSheet("" if colours is None else _sheet(colours))
        self.set_size_factor(self._size)

    def reading_font(self) -> QFont:
        """Large enough to read for an hour."""
        font = QFont(QApplication.font())
        font.setPointSizeF(font.pointSizeF() * _LARGER * self.look.size * self._size)
        set_letters(font, self.look.letters)
        return font

    def reading_colours(self) -> QPalette:
        """Those of the paper, or those of the window."""
        return QPalette(paper_of(self.look.mode).of_text or self.palette())

    def set_size_factor(self, factor: float) -> None:
        """Make letters larger or smaller; the line at the top stays there."""
        self._size = min(max(factor, _SMALLEST), _LARGEST)
        top = self.top_position()
        self.document().setDefaultFont(self.reading_font())
        self._set_measure()
        self.show_position(top)
        self.size_changed.emit(self._size)

    def step_size(self, *, larger: bool) -> None:
        self.set_size_factor(self._size * (_STEP if larger else 1 / _STEP))

    def set_document(self, document: QTextDocument) -> None:
        self.setDocument(document)
        self._set_measure()
        self.verticalScrollBar().setValue(0)

    def top_position(self) -> int:
        """The position in the document of the first line of which most shows."""
        return self.position_at(0.6 * QFontMetricsF(self.reading_font()).height())

    def bottom_position(self) -> int:
        return self.position_at(self.viewport().height())

    def position_at(self, height: float) -> int:
        """The beginning of the line that stands at a height of the window."""
        return line_start(self.document(), height + self.verticalScrollBar().value())

    def position_in_letters(self, point: QPointF) -> int | None:
        """The position of the letter at a point of the viewport; None beside the lines."""
        bar = self.verticalScrollBar().value()
        at = QPointF(point.x(), point.y() + bar)
        position = self.document().documentLayout().hitTest(at, Qt.HitTestAccuracy.ExactHit)
        return position if position >= 0 else None

    def rect_of(self, start: int, end: int) -> QRect:
        """Where a piece of the text stands in the viewport: its first line."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        first = self.cursorRect(cursor)
        cursor.setPosition(end)
        last = self.cursorRect(cursor)
        right = last.right() if last.top() == first.top() else self.viewport().width()
        return QRect(first.topLeft(), QPoint(max(right, first.right()), first.bottom()))

    def show_position(self, position: int, *, share: float = 0.0) -> None:
        """Scroll until ``position`` stands at that share of the height."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(position, max(self.document().characterCount() - 1, 0)))
        top = self.cursorRect(cursor).top()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + top - round(share * self.viewport().height()))

    def loadResource(self, _type: int, _name: QUrl | str) -> object:
        """Nothing is ever fetched, from the disk no more than from anywhere else."""
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        top = self.top_position()
        self._set_measure()
        super().resizeEvent(event)
        self.show_position(top)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ApplicationFontChange:
            self.set_size_factor(self._size)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Wheel:
            # Beside the column is still the page: the wheel works there too.
            return QCoreApplication.sendEvent(self.verticalScrollBar(), event)
        return super().event(event)

    def _set_measure(self) -> None:
        column = QFontMetricsF(self.reading_font()).averageCharWidth() * self.look.measure
        bar = self.verticalScrollBar().sizeHint().width()
        side = max(_SIDE, round((self.width() - bar - column) / 2))
        self.setViewportMargins(side, 0, side, 0)


def _sheet(colours: QPalette) -> str:
    """The style sheet of the program knows the colours of the window only."""
    roles = QPalette.ColorRole
    names = {
        "background": roles.Base,
        "color": roles.Text,
        "selection-background-color": roles.Highlight,
        "selection-color": roles.HighlightedText,
    }
    told = "; ".join(f"{name}: {colours.color(role).name()}" for name, role in names.items())
    return f"QTextEdit {{ {told}; }}"


def line_start(document: QTextDocument, y: float) -> int:
    """The position where the line at ``y`` of the document begins.

    Qt's own hit test answers with the end of the document for a point between two paragraphs.
    """
    layout = document.documentLayout()
    first, last = 0, document.blockCount() - 1
    while first < last:
        middle = (first + last + 1) // 2
        if layout.blockBoundingRect(document.findBlockByNumber(middle)).top() <= y:
            first = middle
        else:
            last = middle - 1
    block = document.findBlockByNumber(first)
    inside = y - layout.blockBoundingRect(block).top()
    lines = block.layout()
    starts = [
        lines.lineAt(number).textStart()
        for number in range(lines.lineCount())
        if lines.lineAt(number).y() <= inside
    ]
    return block.position() + (starts[-1] if starts else 0)
