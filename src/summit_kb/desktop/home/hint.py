"""The library's name and how to search it, in a few words one can press."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.buttons import as_link, link_button
from summit_kb.desktop.widgets.flow import FlowLayout, clear
from summit_kb.desktop.widgets.text import heading, muted


class SearchHint(QWidget):
    """Signal: ``searched`` carries the words of an example that was pressed."""

    searched = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = ("", 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        self._name = heading(1.75)
        self._size = muted(scale=1.0)
        self._how = muted(scale=1.0)
        self._how.setWordWrap(True)
        self._examples = QWidget()
        self._flow = FlowLayout(self._examples, spacing=4)
        for widget in (self._name, self._size, self._how, self._examples):
            layout.addWidget(widget)
        self.retranslate()

    def show_library(self, name: str, documents: int, faults: int) -> None:
        self._library = (name, documents, faults)
        self.retranslate()

    def examples(self) -> list[str]:
        """Searches that show what the field understands."""
        return [
            self.tr("nghi quyet 43 do thi thong minh"),
            self.tr("“thành phố thông minh”").replace("“", '"').replace("”", '"'),
            self.tr("year:2014..2019"),
            self.tr("NQ 43"),
        ]

    def retranslate(self) -> None:
        name, documents, faults = self._library
        self._name.setText(name)
        size = self.tr("%Ln documents", "", documents)
        if faults:
            size += " · " + self.tr("%Ln could not be read", "", faults)
        self._size.setText(size)
        self._size.setVisible(bool(documents))
        self._how.setText(
            self.tr("Type with or without accents; an exact phrase goes in quotation marks. Try:")
        )
        self._how.setVisible(bool(documents))
        self._examples.setVisible(bool(documents))
        clear(self._flow)
        for text in self.examples():
            button = link_button(icons.icon("search"))
            button.setText(as_link(text))
            button.clicked.connect(lambda _checked=False, text=text: self.searched.emit(text))
            self._flow.addWidget(button)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
