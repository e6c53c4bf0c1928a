"""The matching rules of the library."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from summit_kb.desktop.desk import Desk
from summit_kb.desktop.librarian.topics.list_page import ListPage, faults_of
from summit_kb.domain.rule import Rule, RuleField
from summit_kb.library.rules_toml import RULES_FILE
from summit_kb.library.store import Library


class RulesPage(ListPage):
    """What each rule looks for, where, and what it sets."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("filter", parent)
        self._desk = desk
        self.retranslate()

    def show_library(self, library: Library) -> None:
        heads = (
            self.tr("Rule"),
            self.tr("Looks for"),
            self.tr("In"),
            self.tr("Proposes"),
        )
        rows = [self._row(rule, library) for rule in library.rules]
        self.show_rows(
            library.root / RULES_FILE, heads, rows, faults_of(library, RULES_FILE, self._desk.words)
        )

    def retranslate(self) -> None:
        self.say(
            self.tr("Where these words stand, these values are proposed when documents are added."),
            self.tr("Open rules.toml"),
        )
        self.blank.say(
            self.tr("No rules yet"),
            self.tr(
                "Rules stand in the file rules.toml in the library's folder; "
                "“summit-kb rules test” shows what they find."
            ),
        )
        self.list.setAccessibleName(self.tr("Rules"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _row(self, rule: Rule, library: Library) -> Sequence[str]:
        kinds = {
            "any": self.tr("one of: %1"),
            "all": self.tr("all of: %1"),
            "exact": self.tr("exactly: %1"),
            "pattern": self.tr("pattern: %1"),
        }
        words = kinds[rule.match.value].replace("%1", " · ".join(rule.words))
        places = ", ".join(self._places()[field] for field in rule.fields)
        sets = ", ".join(self._sets(rule, library))
        if rule.certain:
            sets = self.tr("%1 (at once)").replace("%1", sets)
        return rule.name, words, places, sets

    def _places(self) -> dict[RuleField, str]:
        words = self._desk.words
        return {field: words.field(field.value).lower() for field in RuleField} | {
            RuleField.HEADINGS: self.tr("headings"),
            RuleField.TEXT: self.tr("text"),
            RuleField.FILE_NAME: self.tr("file name"),
            RuleField.FOLDER: self.tr("folder"),
        }

    def _sets(self, rule: Rule, library: Library) -> list[str]:
        language, words = self._desk.language, self._desk.words
        topics = (library.thesaurus.get(topic) for topic in rule.topics)
        labels = [
            topic.label(language) if topic else name
            for name, topic in zip(rule.topics, topics, strict=True)
        ]
        for field, value in rule.values.items():
            shown = words.type(value) if field == "type" else value
            labels.append(f"{words.field(field)}: {shown}")
        return labels
