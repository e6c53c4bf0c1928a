"""The notes of a document beside it: go to one, change it, remove it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from summit_kb.app.notes.views import NoteView
from summit_kb.desktop.reader.notes.colours import name_of, swatch
from summit_kb.desktop.reader.notes.kinds import kind_name, lost_words
from summit_kb.desktop.theme import icons
from summit_kb.desktop.theme.schemes import is_dark
from summit_kb.domain.note import NoteKind

_VIEW = Qt.ItemDataRole.UserRole
_QUOTED = 110
_PADDING = 8  # at the sides of an item, as the style sheet has it
_CHANGES = (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange, QEvent.Type.FontChange)


class _Rows(QStyledItemDelegate):
    """Lines are broken in the width words have: Qt leaves the padding out of account, and a row
    that is wider than the list is cut.
    """

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        notes = self.parent()
        if isinstance(notes, NoteList):
            inner = notes.viewport().width() - 2 * (notes.spacing() + _PADDING)
            option.rect = QRect(0, 0, max(inner, 1), option.rect.height())
        return super().sizeHint(option, index)


class NoteList(QListWidget):
    """Signals: ``chosen``, ``edit_wanted`` and ``remove_wanted`` carry a NoteView."""

    chosen = Signal(object)
    edit_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "notes")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)
        self.setSpacing(2)
        self.setItemDelegate(_Rows(self))
        self._views: Sequence[NoteView] = ()
        self._label: Callable[[NoteView], str] = lambda view: str(view.page)
        self.itemClicked.connect(self._on_chosen)
        self.itemActivated.connect(self._on_chosen)
        self.retranslate()

    def show_notes(self, views: Sequence[NoteView], label: Callable[[NoteView], str]) -> None:
        """List ``views``; ``label`` names a note's page, empty where there are no pages."""
        kept = self.current
        self._views, self._label = views, label
        self.clear()
        for view in views:
            self.addItem(self._item(view))
            if kept is not None and view.note.id == kept.note.id:
                self.setCurrentRow(self.count() - 1)

    @property
    def current(self) -> NoteView | None:
        view = self.currentIndex().data(_VIEW)
        return view if isinstance(view, NoteView) else None

    def retranslate(self) -> None:
        side = self.fontMetrics().height()
        self.setIconSize(QSize(side, side))
        self.setAccessibleName(self.tr("Notes on this document"))
        self.show_notes(self._views, self._label)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        view = self.current
        if view is not None and event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit(view)
        elif view is not None and event.key() == Qt.Key.Key_F2:
            self.edit_wanted.emit(view)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _CHANGES:
            self.retranslate()

    def _item(self, view: NoteView) -> QListWidgetItem:
        note = view.note
        quote = " ".join(note.anchor.exact.split())
        cut = f"{quote[:_QUOTED]}…" if len(quote) > _QUOTED else quote
        page = self._label(view)
        head = self.tr("Page {page}").format(page=page) if page else ""
        # Never by colour alone.
        is_bookmark = note.kind is NoteKind.BOOKMARK
        what = kind_name(note.kind) if is_bookmark else name_of(note.colour)
        head = " · ".join(filter(None, (head, what)))
        state = self._state(view)
        lines = [head, f"“{cut}”" if cut else "", note.text.strip(), state]
        item = QListWidgetItem("\n".join(filter(None, lines)))
        dark = is_dark(QApplication.palette())
        if view.is_lost:
            item.setIcon(icons.icon("warning", QPalette.ColorRole.PlaceholderText))
        elif note.kind is NoteKind.BOOKMARK:
            item.setIcon(icons.icon("bookmark"))
        else:
            item.setIcon(swatch(note.colour, dark=dark))
        spoken = (kind_name(note.kind), *filter(None, lines))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ". ".join(spoken))
        item.setToolTip(note.text or quote)
        item.setData(_VIEW, view)
        return item

    def _state(self, view: NoteView) -> str:
        if view.reason is not None:
            return self.tr("Lost: {reason}").format(reason=lost_words(view.reason))
        if view.is_changed:
            return self.tr("The words have changed since.")
        return self.tr("Made on an older version.") if view.is_newer else ""

    @Slot(QListWidgetItem)
    def _on_chosen(self, item: QListWidgetItem) -> None:
        view = item.data(_VIEW)
        if isinstance(view, NoteView):
            self.chosen.emit(view)
