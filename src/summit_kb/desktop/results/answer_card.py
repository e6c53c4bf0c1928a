"""The sentences that answer a question, quoted above the documents with where they stand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from summit_kb.desktop.announce import announce
from summit_kb.desktop.reader.link_label import LinkLabel
from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.buttons import link_button
from summit_kb.desktop.widgets.flow import clear
from summit_kb.desktop.widgets.text import TextLabel, muted
from summit_kb.domain.finding import Answer

_COPIED_MS = 2_000


class AnswerCard(QFrame):
    """Hidden while nothing answers. Signals: ``opened`` (Answer), ``copy_wanted`` (Answer) with
    its reference.
    """

    opened = Signal(object)
    copy_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._answers: tuple[Answer, ...] = ()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(16, 10, 16, 8)
        self._layout.setSpacing(2)
        self._copied = QTimer(self)
        self._copied.setSingleShot(True)
        self._copied.setInterval(_COPIED_MS)
        self._copied.timeout.connect(self.retranslate)
        self.hide()

    def text(self) -> str:
        labels = self.findChildren(TextLabel)
        return "\n".join(label.text() for label in labels if label.isVisibleTo(self))

    def show_answers(self, answers: tuple[Answer, ...]) -> None:
        """Quote them; none hides the card."""
        is_new = answers != self._answers
        self._answers = answers
        self.retranslate()
        self.setVisible(bool(answers))
        if answers and is_new:
            announce(self, self.text())

    def retranslate(self) -> None:
        clear(self._layout)
        if self._answers:
            self._layout.addWidget(muted(self.tr("From the documents, word for word")))
        for answer in self._answers:
            quote = TextLabel(f"“{answer.text}”", scale=1.06)
            quote.setWordWrap(True)
            quote.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._layout.addWidget(quote)
            self._layout.addWidget(self._foot(answer))

    def _copy(self, answer: Answer, button: QPushButton) -> None:
        self.copy_wanted.emit(answer)
        button.setText(self.tr("Copied"))
        announce(self, self.tr("Copied"))
        self._copied.start()

    def _foot(self, answer: Answer) -> QWidget:
        """Where it stands, and a way to take it along."""
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._source(answer), 1)
        copy = link_button(icons.icon("quote"))
        copy.setText(self.tr("Copy with reference"))
        copy.clicked.connect(lambda: self._copy(answer, copy))
        row.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
        return foot

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _source(self, answer: Answer) -> QWidget:
        place = answer.title
        if answer.page is not None:
            page = self.tr("page %1").replace("%1", str(answer.page))
            # A number alone on the second line would say nothing.
            place = f"{answer.title}, {page.replace(' ', chr(0xA0))}"
        link = LinkLabel(place)
        link.followed.connect(lambda: self.opened.emit(answer))
        return link
