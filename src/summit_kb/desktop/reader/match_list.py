"""The list of matches, to see all at a glance and go to one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QPainter, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from summit_kb.desktop.reader.match_list_model import (
    EXCERPT_ROLE,
    MATCH_ROLE,
    PAGE_ROLE,
    MatchListModel,
)
from summit_kb.desktop.reader.match_search import MatchSearch
from summit_kb.desktop.results.flowing_text import FlowingText
from summit_kb.desktop.theme.schemes import marks
from summit_kb.reading.matching import Match

_Index = QModelIndex | QPersistentModelIndex
_Role = QPalette.ColorRole
_LINES, _SIDE, _ABOVE = 2, 12, 6
_REFRESH_MS = 150


class _MatchDelegate(QStyledItemDelegate):
    """Two lines of text with the match marked; above them the page where a page begins."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        line = option.fontMetrics.height()
        heading = line + _ABOVE if index.data(PAGE_ROLE) else 0
        return QSize(60, heading + _LINES * line + 2 * _ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        colours, rect = QApplication.palette(), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        page = index.data(PAGE_ROLE)
        if page:
            line = option.fontMetrics.height() + _ABOVE
            heading = rect.adjusted(_SIDE, 2, -_SIDE, 0)
            painter.setPen(colours.color(_Role.PlaceholderText))
            words = self.tr("Page {page}").format(page=page)
            painter.drawText(heading, int(Qt.AlignmentFlag.AlignLeft), words)
            rect.setTop(rect.top() + line)
        _paint_state(painter, option, rect, colours)
        found = index.data(EXCERPT_ROLE)
        text = FlowingText(
            f"{found.before}{found.match}{found.after}",
            option.font,
            rect.width() - 2 * _SIDE,
            _LINES,
        )
        start = len(found.before)
        colour, at = marks(colours), QPointF(rect.left() + _SIDE, rect.top() + _ABOVE)
        span = [(start, start + len(found.match))]
        ink = colours.color(_Role.Text)
        text.paint(painter, at, ink, span, colour.match, colour.match_text)
        painter.restore()


def _paint_state(
    painter: QPainter, option: QStyleOptionViewItem, rect: QRectF, colours: QPalette
) -> None:
    state: QStyle.StateFlag = option.state
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    if not chosen and not state & QStyle.StateFlag.State_MouseOver:
        return
    focused = chosen and bool(state & QStyle.StateFlag.State_HasFocus)
    painter.setPen(QPen(colours.color(_Role.Accent), 2) if focused else Qt.PenStyle.NoPen)
    painter.setBrush(colours.color(_Role.Midlight if chosen else _Role.AlternateBase))
    painter.drawRoundedRect(rect.adjusted(4, 1, -4, -1), 8, 8)


class MatchList(QListView):
    """Signal: ``chosen`` carries a Match."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setProperty("kind", "side")
        self._matches = MatchListModel(self)
        self.setModel(self._matches)
        self.setItemDelegate(_MatchDelegate(self))
        self._search: MatchSearch | None = None
        self._label: Callable[[int], str] = str
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.setInterval(_REFRESH_MS)
        self._refresh.timeout.connect(self.refresh)
        self.clicked.connect(self._on_chosen)
        self.activated.connect(self._on_chosen)
        self.retranslate()

    def set_search(self, search: MatchSearch, label: Callable[[int], str]) -> None:
        """List the matches of ``search``; ``label`` names a page, empty for one without."""
        self._search, self._label = search, label
        search.changed.connect(self._on_changed)
        search.current_changed.connect(self._on_current)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        if self._search is not None:
            self._matches.show(self._search, self._label)
            self._on_current(self._search.current)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Matches"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def _on_changed(self) -> None:
        # A search tells of every few pages; the list is made anew a few times a second.
        if not self._refresh.isActive():
            self._refresh.start()

    @Slot(object)
    def _on_current(self, match: Match | None) -> None:
        row = self._matches.row_of(match)
        if row < 0:
            self.clearSelection()
            return
        index = self._matches.index(row)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        match = index.data(MATCH_ROLE)
        if isinstance(match, Match):
            self.chosen.emit(match)
