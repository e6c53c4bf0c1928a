"""Which documents of the whole library are shown: by topic, by event, by type."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QWidget

from summit_kb.app.words import Words
from summit_kb.app.world.worlds import Scope
from summit_kb.library.store import Library


class ScopeRow(QFrame):
    """Signal: ``chosen`` (Scope)."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes = {name: QComboBox(self) for name in ("topic", "event", "type")}
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        for box in self._boxes.values():
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setMaximumWidth(420)
            box.activated.connect(self._on_chosen)
            row.addWidget(box)
        row.addStretch(1)
        self._known: tuple[Library, Words] | None = None

    @property
    def scope(self) -> Scope:
        topic, event, kind = (self._value(name) for name in ("topic", "event", "type"))
        return Scope(topic, kind, event)

    def offer(self, library: Library, words: Words) -> None:
        """What the library has; a choice that is there still stays."""
        self._known = (library, words)
        types = sorted({one.identity.type for one in library.documents.values()}, key=words.type)
        code = words.code
        values = {
            "topic": (self.tr("All topics"), [(t.id, t.label(code)) for t in library.thesaurus]),
            "event": (
                self.tr("All events"),
                [(e.id, e.label(code)) for e in library.events.values()],
            ),
            "type": (self.tr("All types"), [(one, words.type(one)) for one in types]),
        }
        for name, (everything, choices) in values.items():
            box = self._boxes[name]
            before = box.currentData()
            box.clear()
            box.addItem(everything, "")
            for value, label in choices:
                box.addItem(label, value)
            box.setCurrentIndex(max(0, box.findData(before)) if before else 0)
            box.setAccessibleName(words.facet(name))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._known is not None:
            library, words = self._known
            self.offer(library, words)

    def _value(self, name: str) -> tuple[str, ...]:
        value = self._boxes[name].currentData()
        return (str(value),) if value else ()

    def _on_chosen(self, _index: int) -> None:
        self.chosen.emit(self.scope)
