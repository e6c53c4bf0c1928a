"""The list of cards: keyboard, mouse, and loading more near the end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, QModelIndex, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QListView, QWidget

from summit_kb.desktop.results.card_delegate import CardDelegate
from summit_kb.desktop.results.card_menu import card_menu
from summit_kb.desktop.results.hit_model import HIT_ROLE, HitModel

_NEAR_END = 900
_CITE = QKeyCombination(
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_E
)


class HitList(QListView):
    """Signals: ``opened`` (Hit, in the background); ``near_end`` when more should be fetched;
    ``left_at_top`` when Up is pressed on the first card; ``deed_wanted`` ("describe", "edit",
    "past", "remove", and the document's id) from a card's menu; ``why_wanted`` and ``like_wanted``
    (Hit); ``room_wanted`` (name, target); ``cite_wanted`` (Hit, or None for all that was found);
    ``carried`` (Hit) when a card is dragged off.
    """

    opened = Signal(object, bool)
    near_end = Signal()
    left_at_top = Signal()
    deed_wanted = Signal(str, str)
    why_wanted = Signal(object)
    like_wanted = Signal(object)
    room_wanted = Signal(str, object)
    cite_wanted = Signal(object)
    carried = Signal(object)

    def __init__(self, model: HitModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held_at: QPointF | None = None
        self.setProperty("kind", "cards")
        self.setModel(model)
        self._delegate = CardDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(24)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        model.modelReset.connect(self._on_reset)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.keyCombination() == _CITE and self.currentIndex().isValid():
            self.cite_wanted.emit(self.currentIndex().data(HIT_ROLE))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_return(event.modifiers())
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_at_top.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._held_at = event.position() if event.button() is Qt.MouseButton.LeftButton else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.MiddleButton:
            self._open(index, background=True)
        elif event.button() == Qt.MouseButton.LeftButton:
            background = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._open(index, background=background)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        held = self._held_at
        if held is not None and event.buttons() & Qt.MouseButton.LeftButton:
            index = self.indexAt(held.toPoint())
            moved = (event.position() - held).manhattanLength()
            if index.isValid() and moved >= QApplication.startDragDistance():
                self._held_at = None
                self.carried.emit(index.data(HIT_ROLE))
            return
        super().mouseMoveEvent(event)
        over = self.indexAt(event.position().toPoint()).isValid()
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        at = self.visualRect(index).center()
        menu = card_menu(self, index.data(HIT_ROLE))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(at) if by_key else event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._delegate.forget()
        super().resizeEvent(event)
        self._on_scrolled()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._delegate.forget()
            self.scheduleDelayedItemsLayout()

    def focus_first(self) -> None:
        """Take the focus, on the current card or the first."""
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_return(self, modifiers: Qt.KeyboardModifier) -> None:
        index = self.currentIndex()
        if not modifiers & Qt.KeyboardModifier.AltModifier:
            background = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
            self._open(index, background=background)
        elif index.isValid():
            self.why_wanted.emit(index.data(HIT_ROLE))

    def _open(self, index: QModelIndex, *, background: bool) -> None:
        if index.isValid():
            self.opened.emit(index.data(HIT_ROLE), background)

    @Slot()
    def _on_reset(self) -> None:
        self._delegate.show_others()
        self.scrollToTop()

    @Slot()
    def _on_scrolled(self) -> None:
        bar = self.verticalScrollBar()
        if bar.maximum() - bar.value() < _NEAR_END:
            self.near_end.emit()
