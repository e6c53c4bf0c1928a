"""What the room of relations is made of, and how its parts stand together."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from summit_kb.app.words import Wording
from summit_kb.desktop.librarian.blank_page import BlankPage
from summit_kb.desktop.relations import exporting
from summit_kb.desktop.relations.bar import RelationsBar
from summit_kb.desktop.relations.canvas import Canvas
from summit_kb.desktop.relations.legend import Legend
from summit_kb.desktop.relations.list_view import ListView
from summit_kb.desktop.relations.scope_row import ScopeRow
from summit_kb.desktop.widgets.sizing import scaled
from summit_kb.desktop.widgets.text import muted
from summit_kb.desktop.window.room_page import RoomPage

_LEAST = 90


class RelationsFrame(RoomPage):
    """The bar, one of diagram, list and blank page, and below it what is looked at, in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = RelationsBar(self)
        self.scope = ScopeRow(self)
        self.canvas = Canvas(self)
        self.list = ListView(self)
        self.blank = BlankPage("relation", self)
        self.line = QLabel(self)
        self.keys = muted(scale=0.9)
        self.legend = Legend(self)
        self.views: tuple[Canvas, ListView] = (self.canvas, self.list)
        self.export_menu = QMenu(self)
        self._stack = QStackedWidget(self)
        self._lay_out()

    def show_part(self, part: QWidget) -> None:
        """The diagram, the list or the blank page; who had the keyboard keeps it."""
        had_focus = any(view.hasFocus() for view in self.views)
        self._stack.setCurrentWidget(part)
        self.legend.setVisible(part is not self.blank)
        if had_focus:
            self.focus_first()

    def focus_first(self) -> None:
        shown = next((one for one in self.views if one is self._stack.currentWidget()), None)
        (shown or self.bar.kinds).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def retranslate(self) -> None:
        self.canvas.setAccessibleName(self.tr("Diagram of relations"))
        self.list.setAccessibleName(self.tr("Relations as a list"))
        self.line.setAccessibleName(self.tr("What is looked at"))
        self.keys.setText(
            self.tr(
                "Arrows walk, letters find, Enter opens, Space puts in the middle, "
                "Backspace goes back, + − 0 zoom"
            )
        )
        exporting.fill_menu(self.export_menu)
        self.say_blank()

    def say_blank(self, wording: Wording | None = None) -> None:
        """Why there is nothing to show: what failed, or that nothing is known."""
        if wording is not None:
            self.blank.say(wording.sentence, wording.remedy)
            return
        self.blank.say(
            self.tr("Nothing is known to be related"),
            self.tr(
                "Neither the record nor the text names another document. Relations are confirmed "
                "at the librarian's desk."
            ),
        )

    def _lay_out(self) -> None:
        self.bar.export.setMenu(self.export_menu)
        for widget in (self.canvas, self.list, self.blank):
            self._stack.addWidget(widget)
        # It is this that gives way to words in large letters, not the rows above and below.
        self._stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._stack.setMinimumHeight(scaled(_LEAST))
        self.line.setWordWrap(True)
        self.line.setTextFormat(Qt.TextFormat.PlainText)
        self.line.setMinimumHeight(self.line.fontMetrics().height() * 2)
        self.line.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self.keys.setWordWrap(True)
        self.keys.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        said = QHBoxLayout()
        said.setSpacing(20)
        said.addWidget(self.line, 5)
        said.addWidget(self.keys, 3)
        below = QVBoxLayout()
        below.setContentsMargins(14, 4, 14, 6)
        below.setSpacing(2)
        below.addLayout(said)
        below.addWidget(self.legend)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.scope)
        column.addWidget(self._stack, 1)
        column.addLayout(below)
