"""Choosing the document of a side by typing its title or number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from summit_kb.app.words import Words
from summit_kb.app.workspace import Workspace
from summit_kb.desktop.reader.facts import identity_text
from summit_kb.desktop.reader.speech import spoken_words
from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.field_sign import FieldSign
from summit_kb.desktop.widgets.sizing import resize_in_letters, scaled
from summit_kb.desktop.widgets.text import muted
from summit_kb.domain.document import Document
from summit_kb.vietnamese.normal import folded_form
from summit_kb.vietnamese.numbers import number_key
from summit_kb.vietnamese.syllables import words

_MOST = 60
_ID = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True)
class _Known:
    """A document with what it may be found by."""

    document: Document
    words: str
    number: str


class DocumentChooser(QDialog):
    """Signal: ``chosen`` carries a document's id; what is related to ``near`` comes first."""

    chosen = Signal(str)

    def __init__(
        self, workspace: Workspace, near: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace = workspace
        self._words = spoken_words()
        self._first = _related(workspace, near)
        self._documents = [
            _known(one) for one in workspace.library.documents.values() if one.id != near
        ]
        self.field, self.list, self.hint = QLineEdit(), QListWidget(), muted(scale=0.92)
        FieldSign("search", self.field)
        self.field.textChanged.connect(self._fill)
        self.field.installEventFilter(self)
        self.list.itemActivated.connect(self._on_activated)
        self.list.setUniformItemSizes(True)
        side = scaled(20)
        self.list.setIconSize(QSize(side, side))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 16, 16, 16)
        lines.setSpacing(10)
        for widget in (self.field, self.list, self.hint):
            lines.addWidget(widget)
        resize_in_letters(self, 84, 72)
        self.retranslate()
        self._fill("")

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Which document?"))
        self.field.setPlaceholderText(self.tr("Title or number"))
        self.field.setAccessibleName(self.tr("Title or number"))
        self.list.setAccessibleName(self.tr("Documents"))

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                row = min(max(self.list.currentRow() + step, 0), self.list.count() - 1)
                self.list.setCurrentRow(row)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self.list.currentRow() >= 0:
                    self._on_activated(self.list.currentItem())
                return True
        return False

    @Slot(str)
    def _fill(self, typed: str) -> None:
        found = self._found(typed)
        self.list.clear()
        for known in found[:_MOST]:
            self.list.addItem(_item(known.document, self._words, known.document.id in self._first))
        self.list.setCurrentRow(0)
        if not found:
            self.hint.setText(self.tr("No document has these words in its title or number."))
        elif len(found) > _MOST:
            self.hint.setText(self.tr("%Ln more; type on", "", len(found) - _MOST))
        else:
            self.hint.setText(self.tr("%Ln document(s)", "", len(found)))

    def _found(self, typed: str) -> Sequence[_Known]:
        wanted, number = words(folded_form(typed)), number_key(typed) if typed.strip() else ""
        first = {name: at for at, name in enumerate(self._first)}
        found = [
            known
            for known in self._documents
            if all(word in known.words for word in wanted)
            or (number and known.number.startswith(number))
        ]
        return sorted(
            found, key=lambda one: (first.get(one.document.id, len(first)), one.document.title)
        )

    @Slot(QListWidgetItem)
    def _on_activated(self, item: QListWidgetItem) -> None:
        self.accept()
        self.chosen.emit(str(item.data(_ID)))


def _known(document: Document) -> _Known:
    said = " ".join(filter(None, (document.title, document.title_en, document.id)))
    number = document.identity.number
    return _Known(document, folded_form(said), number_key(number) if number else "")


def _related(workspace: Workspace, near: str | None) -> list[str]:
    document = workspace.library.documents.get(near or "")
    if document is None:
        return []
    others = [one.id for one in workspace.beside.translations_of(document)]
    related = [view.target for view in workspace.relations_of(document) if view.known]
    return list(dict.fromkeys([*others, *related]))


def _item(document: Document, words: Words, is_related: bool) -> QListWidgetItem:
    facts = identity_text(document.identity, words)
    language = words.language(document.language)
    item = QListWidgetItem(f"{document.title}\n{language} · {facts}")
    item.setIcon(icons.icon("relation" if is_related else "document"))
    item.setData(_ID, document.id)
    item.setData(int(Qt.ItemDataRole.AccessibleTextRole), f"{document.title}, {language}, {facts}")
    item.setToolTip(document.title)
    metrics = QFontMetrics(QApplication.font())
    item.setSizeHint(QSize(0, round(2.9 * metrics.height())))
    return item
