"""Which change sets are shown: words, a person, a time, one document."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from summit_kb.app.desk import Past
from summit_kb.desktop.librarian.past.past_rows import is_since
from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.buttons import as_link
from summit_kb.desktop.widgets.field_sign import FieldSign

_DAYS = (None, 1, 7, 30)


class PastFilter(QWidget):
    """Signals: ``changed``; ``document_dropped`` when all documents are to be shown again."""

    changed = Signal()
    document_dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.field = QLineEdit()
        FieldSign("filter", self.field)
        self.field.textChanged.connect(self.changed)
        self.person, self.time = QComboBox(), QComboBox()
        for days in _DAYS:
            self.time.addItem("", days)
        for box in (self.person, self.time):
            box.currentIndexChanged.connect(self.changed)
        row.addWidget(self.field, 3)
        row.addWidget(self.person, 1)
        row.addWidget(self.time, 1)
        column.addLayout(row)
        self.document = QPushButton()
        self.document.setProperty("kind", "chip")
        self.document.setIcon(icons.icon("close"))
        self.document.clicked.connect(self._on_document_dropped)
        self.document.hide()
        column.addWidget(self.document)
        self.retranslate()

    def offer(self, persons: Sequence[str]) -> None:
        """Who has changed anything; who was chosen stays chosen."""
        before = self.person.currentData()
        with QSignalBlocker(self.person):
            self.person.clear()
            self.person.addItem("", "")
            for name in persons:
                self.person.addItem(name, name)
            self.person.setCurrentIndex(max(0, self.person.findData(before)))
        self.retranslate()

    def show_document(self, title: str) -> None:
        """Say that only one document's history is shown; an empty title says all are."""
        self._title = title
        self.retranslate()

    def fits(self, past: Past) -> bool:
        person = self.person.currentData()
        days = self.time.currentData()
        return (not person or past.change.by == person) and is_since(
            past, days if isinstance(days, int) else None
        )

    def retranslate(self) -> None:
        self.field.setPlaceholderText(self.tr("Filter by document, field, action …"))
        self.field.setAccessibleName(self.tr("Filter the history"))
        self.person.setItemText(0, self.tr("Everybody"))
        self.person.setAccessibleName(self.tr("Who"))
        times = (
            self.tr("At any time"),
            self.tr("Today"),
            self.tr("The last 7 days"),
            self.tr("The last 30 days"),
        )
        for place, text in enumerate(times):
            self.time.setItemText(place, text)
        self.time.setAccessibleName(self.tr("When"))
        self.document.setVisible(bool(self._title))
        self.document.setText(as_link(self._title))
        self.document.setAccessibleName(self.tr("Show the history of all documents"))
        self.document.setToolTip(self.document.accessibleName())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def _on_document_dropped(self) -> None:
        self.show_document("")
        self.document_dropped.emit()
