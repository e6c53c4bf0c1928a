"""All fields of the form, one below the other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from summit_kb.app.assignments import Assignment
from summit_kb.app.common_values import CommonValues
from summit_kb.desktop.desk import Desk
from summit_kb.desktop.librarian.batch.choice_editor import ChoiceEditor
from summit_kb.desktop.librarian.batch.choices import choices_of
from summit_kb.desktop.librarian.batch.editor import Editor
from summit_kb.desktop.librarian.batch.field_row import FieldRow
from summit_kb.desktop.librarian.batch.fields import GROUPS, Field, Group, Kind
from summit_kb.desktop.librarian.batch.text_editor import DateEditor, LinesEditor, TextEditor
from summit_kb.desktop.librarian.batch.topics_editor import TopicsEditor
from summit_kb.desktop.widgets.text import TextLabel, heading
from summit_kb.foundation.errors import SummitError
from summit_kb.library.store import Library


class EditForm(QWidget):
    """Signal: ``edited`` when anything is to change, or no longer."""

    edited = Signal()

    def __init__(self, desk: Desk, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._library = library
        self.rows: dict[str, FieldRow] = {}
        self._heads: list[tuple[Group, TextLabel]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 16, 16)
        column.setSpacing(10)
        for group in GROUPS:
            head = heading(1.05)
            self._heads.append((group, head))
            column.addSpacing(4)
            column.addWidget(head)
            for field in group.fields:
                column.addWidget(self._build_row(field))
        column.addStretch(1)
        self.retranslate()

    def _build_row(self, field: Field) -> FieldRow:
        row = self.rows[field.name] = FieldRow(self._desk, _editor(field))
        row.editor.edited.connect(self.edited)
        return row

    @property
    def touched(self) -> bool:
        return any(row.editor.touched for row in self.rows.values())

    def assignments(self) -> list[Assignment]:
        """What is to become of the documents."""
        return [one for row in self.rows.values() for one in row.editor.assignments()]

    def show_common(self, common: CommonValues) -> None:
        """Show what documents have; what was being edited is given up."""
        for name, row in self.rows.items():
            if name in common.fields:
                row.editor.show_common(common.fields[name])
            if isinstance(row.editor, TopicsEditor):
                row.editor.show_topics(common.topics, common.documents)
            row.show_state()
        self.show_faults(())

    def suggest(self, texts: Mapping[str, Sequence[str]]) -> None:
        """What other documents have in the free fields."""
        for name, found in texts.items():
            editor = self.rows[name].editor if name in self.rows else None
            if isinstance(editor, TextEditor):
                editor.suggest(found)

    def offer(self) -> None:
        """What can be chosen, as the library has it at the moment."""
        choices = choices_of(self._library, self._desk.words, self._desk.language)
        for name, row in self.rows.items():
            if isinstance(row.editor, ChoiceEditor):
                row.editor.offer(choices[name])
            elif isinstance(row.editor, TopicsEditor):
                row.editor.offer(self._library.thesaurus, self._desk.language)

    def show_faults(self, faults: Iterable[SummitError]) -> list[SummitError]:
        """Each fault at its field; answers those that belong to none."""
        words, told = self._desk.words, dict[str, list[str]]()
        homeless: list[SummitError] = []
        for fault in faults:
            name = str(fault.facts.get("field", ""))
            if name in self.rows:
                wording = words.error(fault)
                told.setdefault(name, []).append(f"{wording.sentence} {wording.remedy}".strip())
            else:
                homeless.append(fault)
        for name, row in self.rows.items():
            row.show_fault("\n".join(told.get(name, [])))
        return homeless

    def revert(self) -> None:
        """Leave everything as it is."""
        for row in self.rows.values():
            if row.editor.touched:
                row.editor.revert()
        self.show_faults(())

    def retranslate(self) -> None:
        for group, head in self._heads:
            head.setText(group.label)
        self.offer()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()


def _editor(field: Field) -> Editor:
    match field.kind:
        case Kind.TEXT:
            return TextEditor(field.name, needed=field.needed)
        case Kind.DATE:
            return DateEditor(field.name, needed=field.needed)
        case Kind.CHOICE:
            return ChoiceEditor(field.name, needed=field.needed)
        case Kind.LINES:
            return LinesEditor(field.name)
        case Kind.TOPICS:
            return TopicsEditor(field.name)
