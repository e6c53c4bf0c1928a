"""One field of the form: its name, its editor, what is wrong with it, and the way back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from summit_kb.desktop.desk import Desk
from summit_kb.desktop.librarian.batch.editor import Editor
from summit_kb.desktop.widgets.buttons import icon_button, set_words
from summit_kb.desktop.widgets.text import TextLabel, scaled_font


class FieldRow(QWidget):
    """A field that is going to change shows its name in strong letters."""

    def __init__(self, desk: Desk, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.editor = editor
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        head = QHBoxLayout()
        head.setSpacing(4)
        self.name = TextLabel(scale=0.95)
        self.name.setBuddy(editor.control())
        self.back = icon_button("undo")
        self.back.setProperty("kind", "inside")
        self.back.clicked.connect(editor.revert)
        head.addWidget(self.name, 1)
        head.addWidget(self.back)
        self.fault = TextLabel(scale=0.95, kind="danger")
        self.fault.setWordWrap(True)
        self.fault.hide()
        column.addLayout(head)
        column.addWidget(editor)
        column.addWidget(self.fault)
        editor.edited.connect(self.show_state)
        self.retranslate()

    def show_fault(self, text: str) -> None:
        """What is wrong with the field; empty when nothing is."""
        self.fault.setText(text)
        self.fault.setVisible(bool(text))
        self.editor.control().setAccessibleDescription(text)

    @Slot()
    def show_state(self) -> None:
        touched = self.editor.touched
        self.back.setVisible(touched)
        weight = QFont.Weight.DemiBold if touched else QFont.Weight.Normal
        self.name.setFont(scaled_font(0.95, weight))

    def retranslate(self) -> None:
        label = self._desk.words.field(self.editor.field)
        self.name.setText(label)
        self.editor.control().setAccessibleName(label)
        set_words(self.back, self.tr("Leave “%1” as it is").replace("%1", label))
        self.back.setText("")
        self.show_state()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
