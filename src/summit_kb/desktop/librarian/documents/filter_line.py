"""What narrows the table: words, a topic, a type, an issuer, and quick filters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from summit_kb.app.words import Words
from summit_kb.desktop.desk import Desk
from summit_kb.desktop.formats import number_text
from summit_kb.desktop.librarian.documents import narrowing
from summit_kb.desktop.librarian.documents.narrowing import Narrowing
from summit_kb.desktop.librarian.documents.row import Row
from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.buttons import link_button
from summit_kb.desktop.widgets.field_sign import FieldSign
from summit_kb.desktop.widgets.flow import FlowLayout
from summit_kb.desktop.widgets.sizing import scaled
from summit_kb.domain.topic import Thesaurus

_PAUSE_MS = 120
_GAP = 8


class FilterLine(QWidget):
    """Signals: ``changed`` (Narrowing); ``left_below`` when the keyboard goes to the table."""

    changed = Signal(object)
    left_below = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._thesaurus = Thesaurus()
        self._rows: Sequence[Row] = ()
        self._ids: frozenset[str] | None = None
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_PAUSE_MS)
        self._typing.timeout.connect(self._tell)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._build_fields())
        column.addWidget(self._build_chips())
        self.retranslate()

    def _build_fields(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        self.field = QLineEdit()
        self.clearing = self.field.addAction(
            icons.icon("close"), QLineEdit.ActionPosition.TrailingPosition
        )
        self.clearing.triggered.connect(self.field.clear)
        self.clearing.setVisible(False)
        FieldSign("filter", self.field)
        self.field.textEdited.connect(self._typing.start)
        self.field.textChanged.connect(self._on_text_changed)
        self.field.installEventFilter(self)
        row.addWidget(self.field, 3)
        self.topic, self.type, self.issuer = QComboBox(), QComboBox(), QComboBox()
        for box in (self.topic, self.type, self.issuer):
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.setMinimumContentsLength(12)
            box.currentIndexChanged.connect(self._tell)
            row.addWidget(box, 1)
        return row

    def _build_chips(self) -> QWidget:
        chips = QWidget()
        flow = FlowLayout(chips, spacing=6)
        self.flags: dict[str, QPushButton] = {}
        for flag in narrowing.FLAGS:
            button = self.flags[flag] = QPushButton()
            button.setCheckable(True)
            button.setProperty("kind", "filter")
            button.toggled.connect(self._tell)
            flow.addWidget(button)
        self.only = QPushButton()
        self.only.setProperty("kind", "chip")
        self.only.setIcon(icons.icon("close"))
        self.only.clicked.connect(self._on_only_dropped)
        self.only.hide()
        flow.addWidget(self.only)
        self.clear_button = link_button()
        self.clear_button.clicked.connect(self.clear)
        self.clear_button.hide()
        flow.addWidget(self.clear_button)
        return chips

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow line the field keeps two parts of five: boxes never lie over each other."""
        super().resizeEvent(event)
        room = self.width() - 3 * _GAP
        left = room - self.field.minimumSizeHint().width()
        for box in (self.topic, self.type, self.issuer):
            box.setMinimumWidth(max(0, min(scaled(126), room // 5, left // 3)))

    @property
    def narrowing(self) -> Narrowing:
        topic = str(self.topic.currentData() or "")
        return Narrowing(
            self.field.text(),
            frozenset(flag for flag, one in self.flags.items() if one.isChecked()),
            frozenset(self._thesaurus.with_narrower(topic)) if topic else frozenset(),
            str(self.type.currentData() or ""),
            str(self.issuer.currentData() or ""),
            self._ids,
        )

    def offer(self, rows: Sequence[Row], thesaurus: Thesaurus) -> None:
        """Take the choices from what is there; what was chosen stays chosen."""
        self._rows, self._thesaurus = rows, thesaurus
        self.retranslate()

    def show_only(self, ids: Sequence[str]) -> None:
        """Show these documents and nothing else."""
        self._set_all("", frozenset(), frozenset(ids))

    def use(self, flag: str) -> None:
        """Show what one quick filter shows, and nothing else narrows it."""
        self._set_all("", frozenset([flag]), None)

    @Slot()
    def clear(self) -> None:
        """Show everything."""
        self._set_all("", frozenset(), None)

    def retranslate(self) -> None:
        self.field.setPlaceholderText(
            self.tr("Filter by title, number, issuer, topic …, with or without accents")
        )
        self.field.setAccessibleName(self.tr("Filter the documents"))
        self.clear_button.setText(self.tr("Show all"))
        self.clearing.setText(self.tr("Clear the field"))
        self.clearing.setToolTip(self.clearing.text())
        self.only.setAccessibleName(self.tr("Show the other documents too"))
        self.only.setText(self.tr("%Ln documents chosen elsewhere", "", len(self._ids or ())))
        self._name_flags()
        self._fill_boxes(self._desk.words)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent):
            down = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.type() is QEvent.Type.KeyPress and down:
                self._tell()
                self.left_below.emit()
                return True
            if event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
                self.field.clear()
                return True
        return super().eventFilter(self.field, event)

    def _name_flags(self) -> None:
        names = {
            narrowing.TO_CONFIRM: self.tr("To confirm"),
            narrowing.NO_TOPIC: self.tr("Without topic"),
            narrowing.NO_DATE: self.tr("Without date"),
            narrowing.LOW: self.tr("Low quality"),
            narrowing.TODAY: self.tr("Added today"),
        }
        rows = list(self._rows)
        for flag, button in self.flags.items():
            count = len(Narrowing(flags=frozenset([flag])).shown(rows))
            button.setText(f"{names[flag]}  {number_text(count)}")
            button.setAccessibleName(f"{names[flag]}: {number_text(count)}")

    def _fill_boxes(self, words: Words) -> None:
        language = self._desk.language
        types = {row.document.identity.type for row in self._rows}
        issuers = {row.document.identity.issuer for row in self._rows}
        by_name = sorted((words.type(one), one) for one in types)
        named = sorted(one for one in issuers if one)
        _fill(self.topic, self.tr("All topics"), list(_tree(self._thesaurus, language)))
        _fill(self.type, self.tr("All types"), by_name)
        _fill(self.issuer, self.tr("All issuers"), [(one, one) for one in named])
        for box in (self.topic, self.type, self.issuer):
            box.setAccessibleName(box.itemText(0))

    def _set_all(self, text: str, flags: frozenset[str], ids: frozenset[str] | None) -> None:
        self._ids = ids
        self.field.setText(text)
        for flag, button in self.flags.items():
            with QSignalBlocker(button):
                button.setChecked(flag in flags)
        for box in (self.topic, self.type, self.issuer):
            with QSignalBlocker(box):
                box.setCurrentIndex(0)
        self._tell()

    @Slot()
    def _tell(self) -> None:
        self._typing.stop()
        chosen = self.narrowing
        self.only.setVisible(self._ids is not None)
        self.only.setText(self.tr("%Ln documents chosen elsewhere", "", len(self._ids or ())))
        self.clear_button.setVisible(not chosen.is_empty)
        self.changed.emit(chosen)

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self.clearing.setVisible(bool(text))
        # The clear button and Escape empty it at once; typing waits for a pause.
        if not text:
            self._tell()

    @Slot()
    def _on_only_dropped(self) -> None:
        self._ids = None
        self._tell()


def _tree(
    thesaurus: Thesaurus, language: str, below: str | None = None, depth: int = 0
) -> Iterator[tuple[str, str]]:
    """(label, id) of all topics, narrower ones set in."""
    for topic in thesaurus.children(below):
        yield "    " * depth + topic.label(language), topic.id
        yield from _tree(thesaurus, language, topic.id, depth + 1)


def _fill(box: QComboBox, everything: str, choices: Sequence[tuple[str, str]]) -> None:
    before = box.currentData()
    with QSignalBlocker(box):
        box.clear()
        box.addItem(everything, "")
        for label, value in choices:
            box.addItem(label, value)
        box.setCurrentIndex(max(0, box.findData(before)))
