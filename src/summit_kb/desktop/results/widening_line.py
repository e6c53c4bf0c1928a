"""What was looked for beside the words typed, with a way to leave it out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from summit_kb.desktop.facets.chip import Chip
from summit_kb.desktop.searching import SearchSession
from summit_kb.desktop.widgets.buttons import as_link, link_button
from summit_kb.desktop.widgets.flow import FlowLayout, clear
from summit_kb.desktop.widgets.text import TextLabel, muted
from summit_kb.domain.finding import Findings

_LONGEST = 70
_SHOWN = 6  # more would push the documents down


class WideningLine(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self, search: SearchSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search = search
        self._findings: Findings | None = None
        self._layout = FlowLayout(self, spacing=6)
        self._chip_height = Chip("A").sizeHint().height()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        search.found.connect(self._on_found)
        self.hide()

    def buttons(self) -> list[QPushButton]:
        return [one for one in self.findChildren(QPushButton) if one.isVisibleTo(self)]

    def retranslate(self) -> None:
        clear(self._layout)
        findings = self._findings
        if findings is None:
            return
        request = self._search.request
        if findings.expanded or request.left_out or not request.expand:
            self._say_names(findings)
        self.setVisible(bool(self._layout.count()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _say_names(self, findings: Findings) -> None:
        names = list(dict.fromkeys(name for one in findings.expanded for name in one.added))
        self._say(self.tr("Also searched:") if names else self.tr("Only the words typed."))
        for name in names[:_SHOWN]:
            chip = Chip(as_link(name, _LONGEST), self)
            chip.setToolTip(self.tr("Do not search this name"))
            chip.setAccessibleName(self.tr("Also searched: %1. Leave out").replace("%1", name))
            chip.clicked.connect(lambda _=False, name=name: self._search.leave_out(name))
            self._layout.addWidget(chip)
        if len(names) > _SHOWN:
            self._say("…").setToolTip("\n".join(names[_SHOWN:]))
        if len(names) > 1:
            self._link(self.tr("Only the words typed")).clicked.connect(self._on_narrow)
        elif not names:
            self._link(self.tr("Search other names as well")).clicked.connect(self._on_widen)

    def _say(self, text: str) -> TextLabel:
        label = muted(text)
        label.setMinimumHeight(self._chip_height)
        self._layout.addWidget(label)
        return label

    def _link(self, text: str) -> QPushButton:
        button = link_button()
        button.setText(as_link(text))
        self._layout.addWidget(button)
        return button

    @Slot(object)
    def _on_found(self, findings: Findings) -> None:
        self._findings = findings
        self.retranslate()

    @Slot()
    def _on_narrow(self) -> None:
        self._search.set_expand(expand=False)

    @Slot()
    def _on_widen(self) -> None:
        self._search.set_expand(expand=True)
