"""Settings: a row for each one declared, in force as soon as it is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGraphicsOpacityEffect,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from summit_kb.desktop import permitted
from summit_kb.desktop.dialogs.setting_rows import setting_row
from summit_kb.desktop.dialogs.setting_words import SETTING_WORDS
from summit_kb.desktop.theme.icons import icon
from summit_kb.desktop.widgets.sizing import resize_in_letters
from summit_kb.desktop.widgets.text import TextLabel, muted, unparted
from summit_kb.foundation.errors import SummitError
from summit_kb.foundation.settings import KINDS, Kind, Value

if TYPE_CHECKING:
    from summit_kb.desktop.desk import Desk

_GREY = 0.45


class SettingsDialog(QDialog):
    """Signals: ``changed`` (key) after a choice is in force; ``failed`` (SummitError)."""

    changed = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._rows: dict[str, QWidget] = {}
        self._page: QWidget | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 14)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        # Its rows take the keys; an area between them would only be one more stop.
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout.addWidget(self._scroll, 1)
        layout.addLayout(self._build_buttons())
        resize_in_letters(self, 104, 68)
        self.retranslate()

    def row(self, key: str) -> QWidget:
        """The widget of one setting."""
        return self._rows[key]

    def show_row(self, key: str) -> None:
        """Bring one setting into sight, with the keyboard on it."""
        row = self._rows[key]
        self._scroll.ensureWidgetVisible(row.parentWidget() or row)
        target = row if row.focusPolicy() != Qt.FocusPolicy.NoFocus else row.nextInFocusChain()
        if target is not None:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Settings"))
        self._close.setText(self.tr("Close"))
        self._build_page()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _build_page(self) -> None:
        page = QWidget()
        page.setProperty("kind", "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(22, 20, 22, 10)
        column.setSpacing(12)
        for key, kind in KINDS.items():
            column.addWidget(self._build_card(key, kind))
        column.addStretch()
        self._scroll.setWidget(page)

    def _build_card(self, key: str, kind: Kind) -> QFrame:
        label, explanation, options = SETTING_WORDS[key].named()
        card = QFrame()
        card.setProperty("kind", "card")
        line = QHBoxLayout(card)
        line.setContentsMargins(18, 14, 18, 14)
        line.setSpacing(18)
        words = QVBoxLayout()
        words.setSpacing(2)
        title, text = TextLabel(label), muted(unparted(explanation))
        text.setWordWrap(True)
        words.addWidget(title)
        words.addWidget(text)
        if permitted.locked(key):
            words.addLayout(self._build_lock())
        value = getattr(self._desk.settings, key)
        row = setting_row(
            kind,
            value,
            label,
            options,
            lambda new: self._choose(key, new),
            self._desk.voices,
        )
        if permitted.locked(key):
            row.setDisabled(True)
            grey = QGraphicsOpacityEffect(row)
            grey.setOpacity(_GREY)
            row.setGraphicsEffect(grey)
        self._rows[key] = row
        line.addLayout(words, 1)
        line.addWidget(row)
        return card

    def _build_lock(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(0, 4, 0, 0)
        line.setSpacing(6)
        mark = QLabel()
        size = round(self.fontMetrics().height() * 0.9)
        mark.setPixmap(icon("lock").pixmap(QSize(size, size), self.devicePixelRatio()))
        said = TextLabel(self.tr("Set by your IT department"), scale=0.95)
        line.addWidget(mark)
        line.addWidget(said, 1)
        return line

    def _build_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(22, 0, 22, 0)
        self._close = QPushButton()
        self._close.clicked.connect(self.accept)
        row.addStretch()
        row.addWidget(self._close)
        return row

    def _choose(self, key: str, value: Value) -> None:
        if getattr(self._desk.settings, key) == value:
            return
        try:
            self._desk.choose(**{key: value})
        except SummitError as error:
            self.failed.emit(error)
        self.changed.emit(key)
