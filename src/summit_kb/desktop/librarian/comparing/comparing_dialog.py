"""A window in which two texts are compared and, if they are alike, decided on."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from summit_kb.app.comparing.comparison import Comparison
from summit_kb.desktop.librarian.comparing.difference_view import DifferenceView
from summit_kb.desktop.reader.message_page import MessagePage
from summit_kb.desktop.reader.seams import Asking
from summit_kb.desktop.reader.speech import explain
from summit_kb.desktop.widgets.flow import FlowLayout
from summit_kb.desktop.widgets.sizing import resize_in_letters
from summit_kb.foundation.errors import SummitError

_serial = itertools.count()


class Decision(StrEnum):
    """What becomes of the second document of two that are alike."""

    KEEP_BOTH = "keep-both"
    NEWEST_VERSION = "newest-version"
    OLDER_VERSION = "older-version"
    REMOVE = "remove"


class ComparingDialog(QDialog):
    """Compares in a thread and shows it. Signal: ``decided`` carries a Decision and the ids of the
    first and the second document; the dialog is closed by then.
    """

    decided = Signal(object, str, str)

    def __init__(
        self, bridge: Asking, parent: QWidget | None = None, *, may_decide: bool = False
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._bridge = bridge
        self._channel = f"compare-{next(_serial)}"
        self._work: Callable[[], Comparison] | None = None
        self._comparison: Comparison | None = None
        self.view = DifferenceView()
        self.message = MessagePage()
        self.message.retry_wanted.connect(self._ask)
        self.buttons = {decision: QPushButton() for decision in Decision}
        self.leave = QPushButton()
        self.leave.clicked.connect(self.reject)
        for decision, button in self.buttons.items():
            button.setVisible(may_decide)
            button.setEnabled(False)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, what=decision: self._decide(what))
        self._lay_out()
        resize_in_letters(self, 170, 84)
        self.retranslate()

    def compare(self, work: Callable[[], Comparison]) -> None:
        """Show what ``work`` finds; it runs in a thread."""
        self._work = work
        self._ask()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Compare two texts"))
        words = {
            Decision.KEEP_BOTH: self.tr("Keep both"),
            Decision.NEWEST_VERSION: self.tr("The second is a newer version"),
            Decision.OLDER_VERSION: self.tr("The second is an older version"),
            Decision.REMOVE: self.tr("Remove the second"),
        }
        hints = {
            Decision.KEEP_BOTH: self.tr(
                "They stay two documents and are told to be nearly the same"
            ),
            Decision.NEWEST_VERSION: self.tr(
                "Its file becomes the newest version of the first document"
            ),
            Decision.OLDER_VERSION: self.tr("Its file is kept as an older version of the first"),
            Decision.REMOVE: self.tr("To the trash; it can be brought back"),
        }
        for decision, button in self.buttons.items():
            button.setText(words[decision])
            button.setToolTip(hints[decision])
        self.leave.setText(self.tr("Close"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def done(self, result: int) -> None:
        self._bridge.forget(self._channel)
        super().done(result)

    def _lay_out(self) -> None:
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 14)
        lines.setSpacing(10)
        place = QWidget()
        self._stack = QStackedLayout(place)
        self._stack.addWidget(self.message)
        self._stack.addWidget(self.view)
        lines.addWidget(place, 1)
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 16, 0)
        decisions = QWidget()
        flow = FlowLayout(decisions, spacing=8)
        for button in self.buttons.values():
            flow.addWidget(button)
        row.addWidget(decisions, 1)
        row.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignBottom)
        lines.addLayout(row)

    @Slot()
    def _ask(self) -> None:
        if self._work is None:
            return
        self.message.say("refresh", self.tr("Comparing…"), "", retry=False)
        self._stack.setCurrentWidget(self.message)
        self._bridge.query(self._channel, self._work, self._on_compared, self._on_failed)

    def _on_compared(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self.view.show_comparison(comparison)
        self._stack.setCurrentWidget(self.view)
        self.view.page.setFocus()
        for button in self.buttons.values():
            button.setEnabled(True)

    def _on_failed(self, error: SummitError) -> None:
        wording = explain(error)
        self.message.say("error", wording.sentence, wording.remedy, retry=True)
        self._stack.setCurrentWidget(self.message)

    def _decide(self, decision: Decision) -> None:
        if self._comparison is None:
            return
        one, other = self._comparison.before.document.id, self._comparison.after.document.id
        self.accept()
        self.decided.emit(decision, one, other)
