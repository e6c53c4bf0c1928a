"""The toolbar's menu of what eases reading."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from summit_kb.desktop import permitted
from summit_kb.desktop.reader.modes.look import ReadingMode
from summit_kb.desktop.reader.reader_keys import KEYS
from summit_kb.desktop.theme.icons import icon

_DEEDS = {"aloud": "aloud", "present": "present", "print": "print"}


class ComfortMenu(QMenu):
    """Signals: ``mode_chosen`` carries a mode; ``wanted`` what else is to be done."""

    mode_chosen = Signal(str)
    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QActionGroup(self)
        self._modes: dict[ReadingMode, QAction] = {}
        for mode in ReadingMode:
            action = self._modes[mode] = QAction(self)
            action.setObjectName(mode.value)
            action.setCheckable(True)
            self._group.addAction(action)
            self.addAction(action)
        self._group.triggered.connect(self._on_mode)
        self.addSeparator()
        self._deeds = {name: self._deed(name, drawing) for name, drawing in _DEEDS.items()}
        self.retranslate()

    def show_mode(self, mode: ReadingMode) -> None:
        """Mark the mode in force."""
        self._modes[mode].setChecked(True)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Reading mode"))
        for mode, action in self._modes.items():
            action.setText(mode.label)
        words = {
            "aloud": self.tr("Read aloud"),
            "present": self.tr("Presentation"),
            "print": self.tr("Print…"),
        }
        for name, action in self._deeds.items():
            # Shown only: the key itself is the reader's.
            keys = QKeySequence(KEYS[name][0]).toString(QKeySequence.SequenceFormat.NativeText)
            action.setText(f"{words[name]}\t{keys}")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _deed(self, name: str, drawing: str) -> QAction:
        action = self.addAction(icon(drawing), "")
        action.setVisible(permitted.reading(name))
        action.setObjectName(name)
        action.triggered.connect(self._on_deed)
        return action

    @Slot(QAction)
    def _on_mode(self, action: QAction) -> None:
        self.mode_chosen.emit(action.objectName())

    @Slot()
    def _on_deed(self) -> None:
        self.wanted.emit(self.sender().objectName())
