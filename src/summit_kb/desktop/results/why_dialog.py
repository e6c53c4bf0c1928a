"""“Why is this here?”: what a hit has of the search, in words and bars."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from summit_kb.app.words import Words
from summit_kb.desktop.announce import announce
from summit_kb.desktop.results.reason_row import ReasonRow, percent_text
from summit_kb.desktop.widgets.flow import clear
from summit_kb.desktop.widgets.sizing import resize_in_letters
from summit_kb.desktop.widgets.text import TextLabel, heading, muted
from summit_kb.domain.finding import Hit, Request, Sort, Why

_SHARED = "shared"


class WhyDialog(QDialog):
    """Opened at once for a hit; its reasons come a moment later."""

    def __init__(self, hit: Hit, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Why is this here?"))
        resize_in_letters(self, 76, 90)
        self._highest = self.height()
        self.resize(self.width(), self._highest // 3)
        self.words = words
        self._said: list[str] = [hit.title]
        self._fit_soon = QTimer(self)
        self._fit_soon.setSingleShot(True)
        self._fit_soon.timeout.connect(self._fit)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 14)
        outer.addWidget(self._build_page(hit), 1)
        outer.addLayout(self._build_buttons())

    def text(self) -> str:
        """All that is said, for screen readers."""
        return "\n".join(self._said)

    def show_why(self, why: Why, request: Request) -> None:
        """The reasons, the weightiest first, then what the points were multiplied by."""
        clear(self._lines)
        if request.sort is Sort.DATE:
            self._say(self.tr("The list is ordered by date: the newest first."), quiet=True)
        elif why.group:
            self._say(self.words.label("why", why.group))
        if any(one.kind == _SHARED for one in why.reasons):
            self._say(self.words.label("why", _SHARED))
        for one in why.reasons:
            words = " · ".join(one.words)
            label = words if one.kind == _SHARED else self.words.label("why", one.kind)
            row = ReasonRow(label, "" if label == words else words, one.share)
            self._add(row)
            self._said.append(row.said)
        if not why.reasons:
            self._say(self.tr("No words were searched: only the filters decide."), quiet=True)
        self._add_factors(why)
        if why.missing:
            self._say(self.words.say("why", "missing", words=", ".join(why.missing)), quiet=True)
        self._lines.addStretch()
        self._tell()

    def show_nothing(self, sentence: str) -> None:
        """The reasons could not be had."""
        clear(self._lines)
        self._say(sentence, quiet=True)
        self._lines.addStretch()
        self._tell()

    @Slot()
    def _fit(self) -> None:
        """No higher than what is said, and scrolled where that is more than fits."""
        around = self.height() - self._scroll.viewport().height()
        wanted = self._page.heightForWidth(self._scroll.viewport().width()) + around
        least = self.minimumSizeHint().height()
        self.resize(self.width(), min(self._highest, max(wanted, least)))

    def _build_page(self, hit: Hit) -> QScrollArea:
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        scroll.setAccessibleName(self.windowTitle())
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        page.setProperty("kind", "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 20, 24, 10)
        column.setSpacing(12)
        title = heading(1.12)
        title.setText(hit.title)
        column.addWidget(title)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(12)
        column.addLayout(self._lines, 1)
        scroll.setWidget(page)
        self._scroll, self._page = scroll, page
        return scroll

    def _build_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 24, 0)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row.addStretch()
        row.addWidget(close)
        return row

    def _add_factors(self, why: Why) -> None:
        changes = [
            f"{self.words.label('why', one.name)}: {_change_text(one.factor)}"
            for one in why.factors
        ]
        if changes:
            self._say(" · ".join(changes), quiet=True)

    def _add(self, widget: QWidget) -> None:
        self._lines.addWidget(widget)
        widget.show()  # so that its height counts at once

    def _say(self, sentence: str, *, quiet: bool = False) -> None:
        label = muted(sentence) if quiet else TextLabel(sentence)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._add(label)
        self._said.append(sentence)

    def _tell(self) -> None:
        # What was just added takes its room in the next turn.
        self._fit_soon.start()
        self.setAccessibleDescription(self.text())
        announce(self, self.text())


def _change_text(factor: float) -> str:
    """By how much points grow or shrink: +10%, −15%."""
    sign = "+" if factor >= 1 else "\u2212"
    return f"{sign}{percent_text(abs(factor - 1))}"
