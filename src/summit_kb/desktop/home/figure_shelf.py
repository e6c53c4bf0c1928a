"""Figures and targets of the library: cards, each a way to the sentence that tells it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from summit_kb.desktop.home.figure_card import FigureCard
from summit_kb.desktop.home.glance import Glance
from summit_kb.desktop.home.section_head import SectionHead
from summit_kb.desktop.widgets.columns import ColumnsLayout
from summit_kb.desktop.widgets.flow import clear
from summit_kb.desktop.widgets.text import muted

_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class FigureShelf(QWidget):
    """Signals: ``opened_with`` (Locator, query), ``about_wanted`` (kind, id)."""

    opened_with = Signal(object, str)
    about_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._more = 0
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        self.head = SectionHead()
        self.head.all_wanted.connect(self._on_all)
        self._waiting = muted(scale=1.0)
        self._waiting.setWordWrap(True)
        self._holder = QWidget()
        self._cards = ColumnsLayout(self._holder, letters=27, spacing=10)
        layout.addWidget(self.head)
        layout.addWidget(self._waiting)
        layout.addWidget(self._holder)
        layout.addStretch()
        self.retranslate()

    def cards(self) -> list[FigureCard]:
        found = (self._cards.itemAt(at) for at in range(self._cards.count()))
        widgets = [item.widget() for item in found if item is not None]
        return [widget for widget in widgets if isinstance(widget, FigureCard)]

    def show_waiting(self) -> None:
        """Texts are still being read."""
        clear(self._cards)
        self._more = 0
        self.retranslate()
        self._waiting.show()
        self.show()

    def show_glance(self, glance: Glance, most: int) -> None:
        """At most so many cards; nothing at all where there are no figures."""
        clear(self._cards)
        self._waiting.hide()
        self._more = glance.more_figures + max(len(glance.figures) - most, 0)
        for figure in glance.figures[:most]:
            card = FigureCard(figure, glance.language)
            quote = figure.quote
            card.clicked.connect(
                lambda _checked=False, at=quote: self.opened_with.emit(at.locator, at.query)
            )
            card.all_wanted.connect(self._on_one)
            card.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            card.customContextMenuRequested.connect(card.want_all)
            self._cards.addWidget(card)
        self.setVisible(bool(glance.figures))
        self.retranslate()

    def retranslate(self) -> None:
        way = self.tr("All figures (%Ln more)", "", self._more) if self._more else ""
        self.head.name(self.tr("Figures and targets"), way)
        self._waiting.setText(self.tr("The texts are being read for figures…"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        cards = self.cards()
        step = _STEPS.get(Qt.Key(event.key()))
        focused = next((at for at, card in enumerate(cards) if card.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        cards[min(max(focused + step, 0), len(cards) - 1)].setFocus()

    def _on_all(self) -> None:
        self.about_wanted.emit("figures", "")

    def _on_one(self, figure: str) -> None:
        self.about_wanted.emit("figure", figure)
