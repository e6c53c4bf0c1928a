"""The names of one topic, to be edited."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from summit_kb.app.vocabulary.vocabulary import Usage
from summit_kb.app.words import Wording
from summit_kb.desktop.librarian.topics.draft import Draft
from summit_kb.desktop.librarian.topics.names_editor import NamesEditor
from summit_kb.desktop.mac_keys import as_written_here
from summit_kb.desktop.widgets.buttons import primary_button
from summit_kb.desktop.widgets.text import TextLabel, heading, muted


class TopicForm(QWidget):
    """Signals: ``edited`` whenever something was typed; ``save_wanted``; ``revert_wanted``."""

    edited = Signal()
    save_wanted = Signal()
    revert_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = Draft(None)
        self._saved = self._draft
        self._usage = Usage()
        self._label = ""
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.title = heading(1.15)
        self.path = muted()
        self.path.setWordWrap(True)
        self.note = muted()
        self.note.setWordWrap(True)
        self.vi, self.en = QLineEdit(), QLineEdit()
        self.synonyms, self.abbreviations = NamesEditor(), NamesEditor()
        self._labels = {one: TextLabel() for one in self._fields()}
        for widget in (self.title, self.path, self.note):
            column.addWidget(widget)
        grid = QGridLayout()
        grid.setContentsMargins(0, 8, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for place, (field, label) in enumerate(self._labels.items()):
            label.setBuddy(field)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignBottom)
            row, side = divmod(place, 2)
            grid.addWidget(label, 3 * row, side)
            grid.addWidget(field, 3 * row + 1, side)
            grid.setColumnStretch(side, 1)
        grid.setRowMinimumHeight(2, 6)
        column.addLayout(grid)
        self.fault = TextLabel(kind="danger")
        self.fault.setWordWrap(True)
        self.fault.hide()
        column.addWidget(self.fault)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.state = muted()
        self.state.setWordWrap(True)
        self.save = primary_button()
        self.revert = QPushButton()
        row.addWidget(self.state, 1)
        row.addWidget(self.revert)
        row.addWidget(self.save)
        return row

    def _fields(self) -> tuple[QLineEdit | NamesEditor, ...]:
        return (self.vi, self.en, self.synonyms, self.abbreviations)

    def _connect(self) -> None:
        for field in self._fields():
            field.textChanged.connect(self._on_typed)
        for line in (self.vi, self.en):
            line.returnPressed.connect(self._on_return)
        self.save.clicked.connect(self.save_wanted)
        self.revert.clicked.connect(self.revert_wanted)

    @property
    def draft(self) -> Draft:
        return self._draft

    @property
    def is_edited(self) -> bool:
        return self._draft != self._saved

    def show_draft(
        self, draft: Draft, saved: Draft, usage: Usage, label: str = "", path: str = ""
    ) -> None:
        """Show a topic as it is being edited; ``saved`` is what the thesaurus says.

        ``label`` is its name in the language of the window, ``path`` what is above it.
        """
        self._label = label
        self._draft, self._saved, self._usage = draft, saved, usage
        values = ((self.vi, draft.vi), (self.en, draft.en))
        for line, text in values:
            with QSignalBlocker(line):
                line.setText(text)
        for editor, names in (
            (self.synonyms, draft.synonyms),
            (self.abbreviations, draft.abbreviations),
        ):
            with QSignalBlocker(editor):
                editor.set_names(names)
        self.path.setText(path)
        self.path.setVisible(bool(path))
        self.show_fault(None)
        self._freshen()

    def show_fault(self, wording: Wording | None) -> None:
        """Why saving did not go."""
        self.fault.setText(wording.sentence if wording else "")
        self.fault.setVisible(wording is not None)

    def start(self) -> None:
        """The keyboard goes to the first field."""
        self.vi.setFocus()
        self.vi.selectAll()

    def retranslate(self) -> None:
        words = {
            self.vi: self.tr("Vietnamese &label"),
            self.en: self.tr("&English label"),
            self.synonyms: self.tr("Synon&yms, one a line"),
            self.abbreviations: self.tr("&Abbreviations, one a line"),
        }
        for field, text in words.items():
            self._labels[field].setText(text)
            field.setAccessibleName(text.replace("&", ""))
        self.save.setText(self.tr("Save"))
        self.save.setToolTip(as_written_here("Ctrl+S"))
        self.revert.setText(self.tr("Revert"))
        self._freshen()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def _on_typed(self) -> None:
        self._draft = replace(
            self._draft,
            vi=self.vi.text(),
            en=self.en.text(),
            synonyms=self.synonyms.names(),
            abbreviations=self.abbreviations.names(),
        )
        self._freshen()
        self.edited.emit()

    @Slot()
    def _on_return(self) -> None:
        if self.save.isEnabled():
            self.save_wanted.emit()

    def _freshen(self) -> None:
        is_new = self._draft.topic is None
        self.title.setText(self.tr("New topic") if is_new else self._label)
        self.note.setText("" if is_new else self._usage_text())
        self.note.setVisible(not is_new)
        self.save.setEnabled(self.is_edited and self._draft.is_whole)
        self.revert.setEnabled(self.is_edited or is_new)
        self.revert.setText(self.tr("Cancel") if is_new else self.tr("Revert"))
        self.state.setText(self._state_text())

    def _state_text(self) -> str:
        if not self.is_edited:
            return ""
        if not self._draft.is_whole:
            return self.tr("Both labels are needed.")
        count = self._usage.documents
        if count:
            return self.tr("Not saved. Search takes in %Ln documents again.", "", count)
        return self.tr("Not saved.")

    def _usage_text(self) -> str:
        used = self._usage
        parts = [self.tr("%Ln documents", "", used.documents)]
        if used.with_narrower != used.documents:
            parts.append(self.tr("%Ln with the topics below", "", used.with_narrower))
        if used.proposed:
            parts.append(self.tr("%Ln proposals wait", "", used.proposed))
        return " · ".join(parts)
