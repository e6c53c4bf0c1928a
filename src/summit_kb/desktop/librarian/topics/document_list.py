"""The documents that have a topic; Enter opens one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.buttons import link_button
from summit_kb.desktop.widgets.text import TextLabel
from summit_kb.domain.document import Document

_ID = Qt.ItemDataRole.UserRole
_MOST = 500


class TopicDocuments(QWidget):
    """Signals: ``opened`` (document id); ``all_wanted`` (list of ids) to see them in the table;
    ``narrower_toggled`` (bool).
    """

    opened = Signal(str)
    all_wanted = Signal(list)
    narrower_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ids: list[str] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        self._title = TextLabel()
        self.narrower = QCheckBox()
        self.narrower.toggled.connect(self.narrower_toggled)
        self.in_table: QPushButton = link_button(icons.icon("documents"))
        self.in_table.clicked.connect(self._on_all)
        row.addWidget(self._title)
        row.addStretch(1)
        row.addWidget(self.narrower)
        row.addWidget(self.in_table)
        column.addLayout(row)
        self.list = QListWidget()
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemDoubleClicked.connect(self._on_opened)
        column.addWidget(self.list, 1)
        self._title.setBuddy(self.list)
        self.retranslate()

    def show_documents(self, documents: Sequence[Document]) -> None:
        """The first few hundred; the table of documents shows any number."""
        self._ids = [document.id for document in documents]
        self.list.clear()
        for document in documents[:_MOST]:
            item = QListWidgetItem(icons.icon("document"), document.title, self.list)
            item.setData(_ID, document.id)
            item.setToolTip(document.title)
        self.in_table.setVisible(bool(documents))

    def ids(self) -> list[str]:
        return list(self._ids)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.list.currentRow()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self._on_opened(self.list.item(row))
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        self._title.setText(self.tr("&Documents"))
        self.list.setAccessibleName(self.tr("Documents of the topic"))
        self.narrower.setText(self.tr("With topics below"))
        self.in_table.setText(self.tr("In the table"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot(QListWidgetItem)
    def _on_opened(self, item: QListWidgetItem) -> None:
        self.opened.emit(str(item.data(_ID)))

    @Slot()
    def _on_all(self) -> None:
        self.all_wanted.emit(self.ids())
