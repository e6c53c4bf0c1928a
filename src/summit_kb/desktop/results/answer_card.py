"""The sentences that answer a question, quoted above the documents with where they stand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from summit_kb.desktop.announce import announce
from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.buttons import as_link, link_button
from summit_kb.desktop.widgets.flow import clear
from summit_kb.desktop.widgets.text import TextLabel, muted
from summit_kb.domain.finding import Answer


class AnswerCard(QFrame):
    """Hidden while nothing answers. Signal: ``opened`` (Answer)."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._answers: tuple[Answer, ...] = ()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(16, 10, 16, 8)
        self._layout.setSpacing(2)
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
            quote = TextLabel(f"“{answer.text}”")
            quote.setWordWrap(True)
            quote.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._layout.addWidget(quote)
            self._layout.addWidget(self._source(answer), alignment=Qt.AlignmentFlag.AlignLeft)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _source(self, answer: Answer) -> QWidget:
        place = answer.title
        if answer.page is not None:
            page = self.tr("page %1").replace("%1", str(answer.page))
            place = f"{answer.title}, {page}"
        button = link_button(icons.icon("document"))
        button.setText(as_link(place))
        button.clicked.connect(lambda: self.opened.emit(answer))
        return button
