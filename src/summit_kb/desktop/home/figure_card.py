"""A figure as a card: the number large, what it is a figure of, the sentence, where it stands."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from summit_kb.desktop.home.glance import FigureLine
from summit_kb.desktop.results.flowing_text import FlowingText
from summit_kb.desktop.widgets.text import scaled_font

_Role = QPalette.ColorRole
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_PAD = 12.0
_SENTENCE_LINES = 2
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_LARGE, _SMALL = 1.55, 0.9


class FigureCard(QAbstractButton):
    """Pressed, it leads to the sentence. Signal: ``all_wanted`` (the figure's id) for the key
    "A": every sentence that quotes it.
    """

    all_wanted = Signal(str)

    def __init__(self, figure: FigureLine, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figure = figure
        self._language = language
        self.setText(f"{figure.value} {figure.noun}".strip())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setToolTip(figure.quote.shown)
        self.retranslate()

    @property
    def source(self) -> str:
        """The document and the page of the sentence."""
        return self.figure.quote.title_in(self._language) + self._page

    @property
    def _page(self) -> str:
        page = self.figure.quote.page
        return "" if page is None else " · " + self.tr("page %1").replace("%1", str(page))

    def retranslate(self) -> None:
        said = f"{self.text()}. “{self.figure.quote.shown}” {self.source}"
        self.setAccessibleName(said)
        works = self.tr("Quoted in %Ln works", "", self.figure.works)
        self.setAccessibleDescription(works + ". " + self.tr("A shows every sentence."))

    @Slot()
    def want_all(self) -> None:
        """Ask for every sentence that quotes the figure."""
        self.all_wanted.emit(self.figure.id)

    def sizeHint(self) -> QSize:
        large = QFontMetricsF(scaled_font(_LARGE)).height()
        plain = QFontMetricsF(self.font()).height()
        small = QFontMetricsF(scaled_font(_SMALL)).height()
        return QSize(180, round(large + plain + small * (_SENTENCE_LINES + 1) + 2 * _PAD + 8))

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        elif event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_A and not event.modifiers():
            self.want_all()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in _ARROWS:
            event.ignore()  # a button would take them for itself; the shelf walks its cards
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        wide, top = self.width() - 2 * _PAD, _PAD
        top = self._line(
            painter, self.figure.value, scaled_font(_LARGE, QFont.Weight.DemiBold), _Role.Link, top
        )
        noun = self.figure.noun
        top = self._line(
            painter, noun[:1].upper() + noun[1:], scaled_font(1.0), _Role.WindowText, top
        )
        small = scaled_font(_SMALL)
        quoted = FlowingText(f"“{self.figure.quote.near_value()}”", small, wide, _SENTENCE_LINES)
        quoted.paint(painter, QPointF(_PAD, top + 4), self.palette().color(_Role.PlaceholderText))
        painter.setFont(small)
        foot = QFontMetricsF(small).height()
        place = self.height() - _PAD - foot
        painter.setPen(self.palette().color(_Role.WindowText))
        metrics, page = QFontMetricsF(small), self._page
        room = wide - metrics.horizontalAdvance(page)
        title = self.figure.quote.title_in(self._language)
        source = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room) + page
        painter.drawText(QRectF(_PAD, place, wide, foot), _LEFT, source)

    def _line(
        self, painter: QPainter, text: str, font: QFont, role: QPalette.ColorRole, top: float
    ) -> float:
        """One line of text cut to the card; answers where the next begins."""
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(self.palette().color(role))
        wide = self.width() - 2 * _PAD
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, wide)
        painter.drawText(QRectF(_PAD, top, wide, metrics.height()), _LEFT, shown)
        return top + metrics.height()

    def _paint_ground(self, painter: QPainter) -> None:
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        is_lit = self.underMouse() or self.isDown()
        painter.setBrush(self.palette().color(_Role.AlternateBase if is_lit else _Role.Base))
        painter.setPen(QPen(self.palette().color(_Role.Mid), 1))
        painter.drawRoundedRect(rect, 10, 10)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.palette().color(_Role.Accent), 2))
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
