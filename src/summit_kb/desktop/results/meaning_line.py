"""Abbreviations that may mean several things: asked, and chosen with a key or a click."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from summit_kb.desktop.announce import announce
from summit_kb.desktop.searching import SearchSession
from summit_kb.desktop.widgets.buttons import as_link
from summit_kb.desktop.widgets.flow import FlowLayout, clear
from summit_kb.desktop.widgets.sizing import scaled
from summit_kb.desktop.widgets.text import muted
from summit_kb.domain.finding import Ambiguity, Findings

_APART = 14


class MeaningLine(QWidget):
    """Hidden while nothing is to be asked. The meaning chosen stays pressed; once more lets go."""

    def __init__(self, search: SearchSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search = search
        self._asked: tuple[Ambiguity, ...] = ()
        self._layout = FlowLayout(self, spacing=6)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        search.found.connect(self._on_found)
        self.hide()

    def buttons(self) -> list[QPushButton]:
        return [one for one in self.findChildren(QPushButton) if one.isVisibleTo(self)]

    def retranslate(self) -> None:
        kept = self._focused()
        clear(self._layout)
        for number, ambiguity in enumerate(self._asked):
            buttons = [self._button(ambiguity, one.name) for one in ambiguity.meanings]
            label = muted(self.tr("“%1” means:").replace("%1", ambiguity.typed))
            label.setContentsMargins(scaled(_APART) if number else 0, 0, 0, 0)
            label.setMinimumHeight(max((one.sizeHint().height() for one in buttons), default=0))
            for widget in (label, *buttons):
                self._layout.addWidget(widget)
                if widget.objectName() == kept and kept:
                    widget.show()
                    widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setAccessibleName(self.tr("Abbreviations with several meanings"))
        self.setVisible(bool(self._asked))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _button(self, ambiguity: Ambiguity, name: str) -> QPushButton:
        button = QPushButton(as_link(name), self)
        button.setObjectName(f"{ambiguity.typed}={name}")
        button.setProperty("kind", "filter")
        button.setCheckable(True)
        is_chosen = ambiguity.chosen == name
        button.setChecked(is_chosen)
        said = self.tr("“%1” means %2").replace("%1", ambiguity.typed).replace("%2", name)
        button.setAccessibleName(said)
        hint = self.tr("Ask again") if is_chosen else self.tr("Search for this meaning as well")
        button.setToolTip(hint)
        choice = "" if is_chosen else name
        typed = ambiguity.typed
        button.clicked.connect(lambda: self._search.choose_meaning(typed, choice))
        return button

    def _focused(self) -> str:
        """The button that has the focus, so that another search leaves it there."""
        return next((one.objectName() for one in self.buttons() if one.hasFocus()), "")

    @Slot(object)
    def _on_found(self, findings: Findings) -> None:
        asks = findings.ambiguous != self._asked
        self._asked = findings.ambiguous
        self.retranslate()
        if asks and not self._search.request.as_you_type:
            for one in (each for each in self._asked if not each.chosen):
                names = ", ".join(meaning.name for meaning in one.meanings)
                announce(self, f"{one.typed}: {names}?")
