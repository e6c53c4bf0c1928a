"""A bell in the top bar, there only while something is new for a saved search."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from summit_kb.desktop import permitted
from summit_kb.desktop.announce import announce
from summit_kb.desktop.formats import number_text
from summit_kb.desktop.saved.news_words import told
from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.buttons import as_link, set_words
from summit_kb.desktop.widgets.sizing import scaled
from summit_kb.desktop.widgets.text import scaled_font

if TYPE_CHECKING:
    from summit_kb.app.saved_searches import NewMatches

_MOST = 99
_NAME_LETTERS = 48


class BellButton(QToolButton):
    """Signals: ``chosen`` (id of a saved search); ``all_seen``."""

    chosen = Signal(str)
    all_seen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._news: Sequence[NewMatches] = ()
        self.setIcon(icons.icon("bell"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(QMenu(self))
        self.menu().aboutToShow.connect(self._fill)
        self.hide()
        self.retranslate()

    @property
    def count(self) -> int:
        """New and amended documents; one that several searches find counts once."""
        return len({match.document for one in self._news for match in one.matches})

    def show_news(self, news: Sequence[NewMatches]) -> None:
        """Be there with news; more of it is told to screen readers, and nobody's focus is taken."""
        before, self._news = self.count, news
        self.retranslate()
        self.setVisible(self.count > 0 and permitted.feature("saved-searches"))
        self.update()
        if self.count > before:
            announce(self, self.accessibleName())

    def retranslate(self) -> None:
        set_words(self, self.tr("%Ln documents are new for saved searches", "", self.count))
        self.setText("")

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        return QSize(size.width() + scaled(8), size.height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        count = min(self.count, _MOST)
        text = number_text(count) + ("+" if self.count > _MOST else "")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(scaled_font(0.72))
        metrics = painter.fontMetrics()
        height = metrics.height()
        width = max(metrics.horizontalAdvance(text) + height // 2, height)
        badge = QRectF(self.width() - width - 2, 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Highlight))
        painter.drawRoundedRect(badge, height / 2, height / 2)
        painter.setPen(self.palette().color(QPalette.ColorRole.HighlightedText))
        painter.drawText(badge, int(Qt.AlignmentFlag.AlignCenter), text)
        painter.end()

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        for news in self._news:
            name = as_link(news.search.name, _NAME_LETTERS)
            action = menu.addAction(icons.icon("search"), f"{name}  —  {told(news)}")
            search_id = news.search.id
            action.triggered.connect(
                lambda _checked=False, search_id=search_id: self.chosen.emit(search_id)
            )
        menu.addSeparator()
        menu.addAction(icons.icon("check"), self.tr("Mark all as seen"), self.all_seen.emit)
