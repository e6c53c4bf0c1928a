"""The list of notes: walked with arrows, several chosen at once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from summit_kb.app.notes.listing import NoteRow
from summit_kb.desktop.notebook.note_delegate import NoteDelegate
from summit_kb.desktop.notebook.note_model import ROW_ROLE, NoteModel
from summit_kb.domain.note import NoteColour

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_COLOURS = dict(zip(range(Qt.Key.Key_1.value, Qt.Key.Key_6.value), NoteColour, strict=True))


class NoteRows(QListView):
    """Signals: ``opened`` (NoteRow), ``current_changed`` (NoteRow or None), ``chosen_changed``,
    ``menu_wanted`` (where, on the screen), ``deed_wanted`` (name), ``colour_wanted`` (NoteColour).
    """

    opened = Signal(object)
    current_changed = Signal(object)
    chosen_changed = Signal()
    menu_wanted = Signal(QPoint)
    deed_wanted = Signal(str)
    colour_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notes = NoteModel(self)
        self.setModel(self.notes)
        self._delegate = NoteDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.activated.connect(self._on_activated)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.selectionModel().selectionChanged.connect(self._on_chosen)
        self.retranslate()

    @property
    def current(self) -> NoteRow | None:
        row = self.currentIndex().data(ROW_ROLE)
        return row if isinstance(row, NoteRow) else None

    @property
    def chosen(self) -> list[NoteRow]:
        """The rows that are chosen, in their order."""
        places = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self.notes.rows[place] for place in places]

    def keep(self) -> tuple[list[str], str, int]:
        """What is chosen and current, before the list is another; for ``take_up``."""
        current = self.current
        chosen = [row.view.note.id for row in self.chosen]
        return chosen, current.view.note.id if current else "", self.currentIndex().row()

    def take_up(self, kept: tuple[list[str], str, int]) -> None:
        """Choose again what was; where the current one went the one that came in its place."""
        chosen, current, place = kept
        ids = {row.view.note.id: at for at, row in enumerate(self.notes.rows)}
        at = ids.get(current, min(place, len(ids) - 1) if current else -1)
        model = self.selectionModel()
        flag = QItemSelectionModel.SelectionFlag
        if at >= 0:
            model.setCurrentIndex(self.notes.index(at), flag.ClearAndSelect)
        for note_id in chosen:
            if note_id in ids and ids[note_id] != at:
                model.select(self.notes.index(ids[note_id]), flag.Select)
        if at < 0:
            self.current_changed.emit(None)

    def go_to(self, note_id: str) -> bool:
        """Choose one note and bring it into sight; False when it is not listed."""
        at = self.notes.place_of(note_id)
        if at < 0:
            return False
        self.choose(at)
        self.scrollTo(self.notes.index(at))
        return True

    def choose(self, place: int) -> None:
        """Have just this one chosen, whatever keys are held down."""
        only = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self.notes.index(place), only)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("My notes"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if event.key() in _ENTER and plain:
            self._on_activated()
        elif event.key() == Qt.Key.Key_Delete:
            self.deed_wanted.emit("remove")
        elif event.key() == Qt.Key.Key_F2:
            self.deed_wanted.emit("edit")
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.deed_wanted.emit("copy")
        elif plain and event.key() in _COLOURS:
            self.colour_wanted.emit(_COLOURS[event.key()])
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            rect = self.visualRect(self.currentIndex())
            at = self.viewport().mapToGlobal(rect.center())
        if self.current is not None:
            self.menu_wanted.emit(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._delegate.forget()
            self.scheduleDelayedItemsLayout()

    @Slot()
    def _on_activated(self) -> None:
        if self.current is not None:
            self.opened.emit(self.current)

    @Slot()
    def _on_current(self) -> None:
        self.current_changed.emit(self.current)

    @Slot()
    def _on_chosen(self) -> None:
        self.chosen_changed.emit()
