"""Where a lost note may be: places to choose from, and looking by hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from summit_kb.app.notes.refinding import Offer
from summit_kb.desktop.widgets.field_sign import FieldSign
from summit_kb.desktop.widgets.text import TextLabel, muted

_OFFER = Qt.ItemDataRole.UserRole
_MOST_LETTERS = 220


class Offers(QFrame):
    """Signals: ``taken`` (Offer), ``looked_for`` (words), ``left`` when it is to stay so,
    ``shown`` (Offer) when one wants to see it in its document.
    """

    taken = Signal(object)
    looked_for = Signal(str)
    left = Signal()
    shown = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_asking = False
        self._told = TextLabel(scale=0.97)
        self._told.setWordWrap(True)
        self._none = muted()
        self._none.setWordWrap(True)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.field = QLineEdit()
        FieldSign("search", self.field)
        self.take, self.see, self.leave = QPushButton(), QPushButton(), QPushButton()
        self.take.setProperty("kind", "primary")
        self.list.itemActivated.connect(self._on_taken)
        self.list.currentItemChanged.connect(self._enable)
        self.take.clicked.connect(self._on_taken)
        self.see.clicked.connect(self._on_see)
        self.leave.clicked.connect(self.left)
        self.field.returnPressed.connect(self._on_field)
        self._lay_out()
        self.retranslate()
        self._enable()

    @property
    def current(self) -> Offer | None:
        offer = self.list.currentIndex().data(_OFFER)
        return offer if isinstance(offer, Offer) else None

    def ask(self, told: str, *, may_leave: bool) -> None:
        """Say why there is no place; offers come later."""
        self._told.setText(told)
        self._is_asking = True
        self.leave.setVisible(may_leave)
        self.list.clear()
        self._say_none()
        self._enable()

    def show_offers(self, offers: Sequence[Offer]) -> None:
        self._is_asking = False
        self.list.clear()
        for offer in offers:
            self.list.addItem(self._item(offer))
        if offers:
            self.list.setCurrentRow(0)
        self._say_none()
        self._enable()

    def retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Places where the note may be"))
        self.field.setPlaceholderText(self.tr("Look for other words in the document"))
        self.field.setAccessibleName(self.tr("Look for other words in the document"))
        self.take.setText(self.tr("Put it here"))
        self.see.setText(self.tr("Show it"))
        self.leave.setText(self.tr("Keep it without a place"))
        self._say_none()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _say_none(self) -> None:
        self._none.setText(
            self.tr("Looking for places…")
            if self._is_asking
            else self.tr("Nothing there is like these words. Look for other words below.")
        )
        self._none.setVisible(self.list.count() == 0)
        self.list.setVisible(self.list.count() > 0)

    def _item(self, offer: Offer) -> QListWidgetItem:
        percent = self.tr("{percent} % alike").format(percent=round(100 * offer.likeness))
        page = self.tr("Page {page}").format(page=offer.label) if offer.label else ""
        head = " · ".join(filter(None, (percent, page, offer.document.title)))
        words = " ".join(offer.words.split())[:_MOST_LETTERS]
        around = " ".join(f"{offer.before}[{words}]{offer.after}".split())
        item = QListWidgetItem(f"{head}\n…{around}…")
        item.setData(_OFFER, offer)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{head}. {words}")
        return item

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.take)
        buttons.addWidget(self.see)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._told)
        column.addWidget(self._none)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        column.addWidget(self.field)
        column.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignLeft)

    @Slot()
    def _enable(self) -> None:
        for button in (self.take, self.see):
            button.setVisible(self.list.count() > 0)
            button.setEnabled(self.current is not None)

    @Slot()
    def _on_taken(self) -> None:
        if self.current is not None:
            self.taken.emit(self.current)

    @Slot()
    def _on_see(self) -> None:
        if self.current is not None:
            self.shown.emit(self.current)

    @Slot()
    def _on_field(self) -> None:
        if self.field.text().strip():
            self.looked_for.emit(self.field.text())
