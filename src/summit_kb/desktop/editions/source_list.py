"""Where editions may lie: each place with what lies there, who named it, and a way to forget it."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from summit_kb.app.updating.found import Lies
from summit_kb.desktop.editions.edition_words import MIDDLE, EditionWords
from summit_kb.desktop.widgets.buttons import icon_button, link_button, set_words
from summit_kb.desktop.widgets.drawing import Drawing
from summit_kb.desktop.widgets.elided import ElidedLabel
from summit_kb.desktop.widgets.flow import FlowLayout, clear
from summit_kb.desktop.widgets.text import heading, muted

if TYPE_CHECKING:
    from summit_kb.app.updating.found import Found
    from summit_kb.desktop.editions.book import Look

_ICONS = {"policy": "lock", "added": "folder", "drive": "drive", "asked": "folder"}
_WORTH_SEEING = (Lies.NEWER, Lies.LEFT, Lies.REFUSED, Lies.UNTRUSTED)


class SourceList(QWidget):
    """Signals: ``add_wanted``, ``look_wanted``; ``removed`` (Source), ``shown`` (Path)."""

    add_wanted = Signal()
    look_wanted = Signal()
    removed = Signal(object)
    shown = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = heading(1.1)
        self._card = QFrame()
        self._card.setProperty("kind", "card")
        self._rows = QVBoxLayout(self._card)
        self._rows.setContentsMargins(14, 10, 10, 10)
        self._rows.setSpacing(6)
        self._locked = muted()
        self._locked.setWordWrap(True)
        self.add, self.again = QPushButton(), QPushButton()
        self.add.clicked.connect(self.add_wanted)
        self.again.clicked.connect(self.look_wanted)
        foot = QWidget()
        deeds = FlowLayout(foot, spacing=8)
        deeds.addWidget(self.add)
        deeds.addWidget(self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(8)
        for widget in (self._title, self._card, self._locked, foot):
            column.addWidget(widget)
        self.retranslate()

    def show_look(self, look: Look | None, *, is_looking: bool, may_add: bool) -> None:
        """Show what was found last."""
        clear(self._rows)
        for found in look.found if look is not None else ():
            self._rows.addWidget(self._row(found))
        if look is None or not look.found:
            said = self.tr("Looking…") if is_looking else self.tr("No place is known yet.")
            self._rows.addWidget(muted(said))
        self._order()
        self.add.setVisible(may_add)
        self.again.setEnabled(not is_looking)
        self.again.setText(self.tr("Looking…") if is_looking else self.tr("Look again"))
        self._locked.setVisible(not may_add)

    def _order(self) -> None:
        """Tab goes through the rows, which are made anew each time, before the buttons below."""
        row = [*self._card.findChildren(QAbstractButton), self.add, self.again]
        for before, after in itertools.pairwise(row):
            QWidget.setTabOrder(before, after)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Where editions come from"))
        self._locked.setText(self.tr("IT sets the places for this computer."))
        self.add.setText(self.tr("Add a folder…"))
        self.again.setText(self.tr("Look again"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _row(self, found: Found) -> QWidget:
        row, words, source = QWidget(), EditionWords(), found.source
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 2, 0, 2)
        line.setSpacing(12)
        middle = Qt.AlignmentFlag.AlignVCenter
        line.addWidget(Drawing(_ICONS[source.kind.value], 22, quiet=True), alignment=middle)
        column = QVBoxLayout()
        column.setSpacing(0)
        path = ElidedLabel(str(source.path))
        said = MIDDLE.join([words.lies(found), words.kind(source)])
        quiet = ElidedLabel(said, scale=0.95, kind="muted")
        if found.lies is Lies.REFUSED:
            quiet.setProperty("kind", "danger")
        column.addWidget(path)
        column.addWidget(quiet)
        line.addLayout(column, 1)
        if found.lies in _WORTH_SEEING:
            see = link_button()
            see.setText(self.tr("See"))
            see.setAccessibleName(self.tr("See %1").replace("%1", str(source.path)))
            see.clicked.connect(lambda: self.shown.emit(source.path))
            line.addWidget(see, alignment=middle)
        if source.kind.value == "added":
            remove = icon_button("close")
            set_words(remove, self.tr("Forget %1").replace("%1", str(source.path)))
            remove.clicked.connect(lambda: self.removed.emit(source))
            line.addWidget(remove, alignment=middle)
        return row
