"""What references are to look like: the style, the language, and what is being written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from summit_kb.app.citing_memory import NAME_LETTERS, CitingChoice
from summit_kb.desktop.citing.style_names import offered, style_name
from summit_kb.desktop.widgets.segments import Segments
from summit_kb.desktop.widgets.text import TextLabel, muted

_LANGUAGES = ("vi", "en")


class CiteForm(QWidget):
    """Signals: ``changed`` (CitingChoice); ``file_wanted`` when another style is looked for;
    ``anew_wanted`` when nothing is to count as mentioned any more.
    """

    changed = Signal(object)
    file_wanted = Signal()
    anew_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = CitingChoice()
        self.style_box, self.manuscript = QComboBox(), QComboBox()
        self.language_row = Segments(_LANGUAGES)
        self.anew, self._told = QPushButton(), muted()
        self._build()
        self._connect()
        self.retranslate()

    @property
    def choice(self) -> CitingChoice:
        return self._choice

    def show_choice(self, choice: CitingChoice, language: str, own: Sequence[Path]) -> None:
        """``language`` is what the choice comes to, ``own`` the person's style files."""
        self._choice = choice
        self.style_box.blockSignals(True)
        self.style_box.clear()
        for style, name in offered(own):
            self.style_box.addItem(name, style)
        if self.style_box.findData(choice.style) < 0:
            self.style_box.addItem(style_name(choice.style), choice.style)
        self.style_box.setCurrentIndex(self.style_box.findData(choice.style))
        self.style_box.insertSeparator(self.style_box.count())
        self.style_box.addItem(self.tr("Another style (.csl)…"), "")
        self.style_box.blockSignals(False)
        self.language_row.set_value(language)

    def show_manuscripts(self, names: Sequence[str], current: str, mentioned: int) -> None:
        """``mentioned`` documents count as mentioned in ``current``."""
        self.manuscript.blockSignals(True)
        self.manuscript.clear()
        self.manuscript.addItems(list(names))
        self.manuscript.setCurrentIndex(-1)
        self.manuscript.setEditText(current)
        self.manuscript.blockSignals(False)
        said = self.tr("%n document(s) mentioned so far", "", mentioned)
        self._told.setText(said if mentioned else self.tr("Nothing mentioned yet"))
        self.anew.setEnabled(bool(mentioned))

    def retranslate(self) -> None:
        self._labels[0].setText(self.tr("Style"))
        self._labels[1].setText(self.tr("Language"))
        self._labels[2].setText(self.tr("You are writing"))
        self.style_box.setAccessibleName(self.tr("Citation style"))
        self.manuscript.setAccessibleName(self.tr("What you are writing"))
        line = self.manuscript.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("no name: remembered until the window closes"))
            line.setAccessibleName(self.tr("What you are writing"))
        words = {"vi": "Tiếng Việt", "en": "English"}
        self.language_row.set_words(words, self.tr("Language of the references"))
        self.anew.setText(self.tr("Start anew"))
        self.anew.setToolTip(self.tr("Forget what was mentioned: the next mention is in full"))

    def _build(self) -> None:
        self._labels = [TextLabel() for _row in range(3)]
        self.style_box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.manuscript.setEditable(True)
        self.manuscript.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.manuscript.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        line = self.manuscript.lineEdit()
        if line is not None:
            line.setMaxLength(NAME_LETTERS)
        self.anew.setAutoDefault(False)
        for language in _LANGUAGES:
            self.language_row.button(language).setAutoDefault(False)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        below = QHBoxLayout()
        below.addWidget(self._told, 1)
        below.addWidget(self.anew)
        for row, (label, field) in enumerate(
            zip(self._labels, (self.style_box, self.language_row, self.manuscript), strict=True)
        ):
            label.setBuddy(field)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(field, row, 1)
        grid.addLayout(below, 3, 1)
        grid.setColumnStretch(1, 1)

    def _connect(self) -> None:
        self.style_box.activated.connect(self._on_style)
        self.language_row.chosen.connect(self._on_language)
        self.manuscript.activated.connect(self._on_manuscript)
        line = self.manuscript.lineEdit()
        if line is not None:
            line.editingFinished.connect(self._on_manuscript)
        self.anew.clicked.connect(self.anew_wanted)

    def _set(self, choice: CitingChoice) -> None:
        if choice != self._choice:
            self._choice = choice
            self.changed.emit(choice)

    @Slot()
    def _on_style(self) -> None:
        style = self.style_box.currentData()
        if not style:
            self.style_box.setCurrentIndex(self.style_box.findData(self._choice.style))
            self.file_wanted.emit()
        else:
            self._set(CitingChoice(style, self._choice.language, self._choice.manuscript))

    @Slot(str)
    def _on_language(self, language: str) -> None:
        self._set(CitingChoice(self._choice.style, language, self._choice.manuscript))

    @Slot()
    def _on_manuscript(self) -> None:
        name = " ".join(self.manuscript.currentText().split())
        self._set(CitingChoice(self._choice.style, self._choice.language, name))
