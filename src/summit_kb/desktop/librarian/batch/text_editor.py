"""Editors of fields that hold a line of text, a day, or a list of lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, QStringListModel, Qt, Slot
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from summit_kb.app.assignments import Assignment
from summit_kb.app.common_values import Common
from summit_kb.desktop.formats import date_text
from summit_kb.desktop.librarian.batch.editor import Editor, many_values, to_be_empty
from summit_kb.desktop.theme import icons

_LINES = 4


class TextEditor(Editor):
    """A line; emptying one that differs takes the button inside it."""

    def __init__(self, field: str, *, needed: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._common = Common()
        self._is_set = False
        self._needed = needed
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.line = QLineEdit()
        self.line.textEdited.connect(self._on_edited)
        self._suggestions = QStringListModel(self)
        completer = QCompleter(self._suggestions, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(self._on_edited)
        self.line.setCompleter(completer)
        self._clear = self.line.addAction(
            icons.icon("close"), QLineEdit.ActionPosition.TrailingPosition
        )
        self._clear.triggered.connect(self.clear)
        row.addWidget(self.line)
        self.retranslate()

    def suggest(self, texts: Sequence[str]) -> None:
        """What other documents have in this field."""
        self._suggestions.setStringList(list(texts))

    def show_common(self, common: Common) -> None:
        self._common, self._is_set = common, False
        with QSignalBlocker(self.line):
            self.line.setText(self.shown(common.values[0]) if common.values else "")
            self.line.setCursorPosition(0)
        self.retranslate()

    def assignments(self) -> list[Assignment]:
        text = self.line.text().strip()
        before = self.shown(self._common.values[0]) if self._common.values else ""
        if not self._is_set or (text == before and not self._common.differs):
            return []
        return [Assignment(self.field, (text,) if text else ())]

    def revert(self) -> None:
        self.show_common(self._common)
        self.edited.emit()

    def control(self) -> QWidget:
        return self.line

    @Slot()
    def clear(self) -> None:
        """The field of every document is to be empty."""
        self.line.clear()
        self._on_edited()

    def shown(self, value: str) -> str:
        """A value as it stands in the line."""
        return value

    def retranslate(self) -> None:
        self._clear.setText(self.tr("Empty this field"))
        self._clear.setToolTip(self._clear.text())
        has_something = self._common.differs or bool(self._common.values) or self._is_set
        self._clear.setVisible(has_something and not self._needed)
        waiting = many_values() if self._common.differs else ""
        self.line.setPlaceholderText(to_be_empty() if self.touched else waiting)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def _on_edited(self) -> None:
        self._is_set = True
        self.retranslate()
        self.edited.emit()


class DateEditor(TextEditor):
    """A day, typed as people write it; what it means is said by who checks it."""

    def shown(self, value: str) -> str:
        return date_text(value, "vi")

    def retranslate(self) -> None:
        super().retranslate()
        if not self.line.placeholderText():
            self.line.setPlaceholderText(self.tr("24/01/2019"))


class LinesEditor(Editor):
    """A list, one item a line."""

    def __init__(self, field: str, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._common = Common()
        self._is_set = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.area = QPlainTextEdit()
        self.area.setTabChangesFocus(True)
        self.area.setFixedHeight(self.area.fontMetrics().lineSpacing() * _LINES + 16)
        self.area.textChanged.connect(self._on_edited)
        row.addWidget(self.area)

    def show_common(self, common: Common) -> None:
        self._common, self._is_set = common, False
        with QSignalBlocker(self.area):
            self.area.setPlainText("\n".join(common.values))
        self._name()

    def assignments(self) -> list[Assignment]:
        lines = tuple(line.strip() for line in self.area.toPlainText().split("\n") if line.strip())
        if not self._is_set or (lines == self._common.values and not self._common.differs):
            return []
        return [Assignment(self.field, lines)]

    def revert(self) -> None:
        self.show_common(self._common)
        self.edited.emit()

    def control(self) -> QWidget:
        return self.area

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._name()

    def _name(self) -> None:
        waiting = many_values() if self._common.differs else self.tr("One a line")
        self.area.setPlaceholderText(to_be_empty() if self.touched else waiting)

    @Slot()
    def _on_edited(self) -> None:
        self._is_set = True
        self._name()
        self.edited.emit()
