"""What is wrong with the words typed, with the place marked."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from summit_kb.app.words import Wording
from summit_kb.desktop.announce import announce
from summit_kb.desktop.widgets.drawing import Drawing
from summit_kb.desktop.widgets.text import TextLabel, muted


class ErrorLine(QWidget):
    """A card under the search field; hidden when all is well."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 8, 16, 6)
        card = QFrame()
        card.setProperty("kind", "notice")
        card.setProperty("level", "error")
        outer.addWidget(card)
        row = QHBoxLayout(card)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(12)
        row.addWidget(Drawing("warning", 24), alignment=Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(3)
        self._sentence = TextLabel(kind="danger")
        self._sentence.setWordWrap(True)
        self._query = QLabel()
        self._query.setTextFormat(Qt.TextFormat.RichText)
        self._remedy = muted()
        self._remedy.setWordWrap(True)
        for label in (self._sentence, self._query, self._remedy):
            column.addWidget(label)
        row.addLayout(column, 1)
        self.hide()

    @property
    def sentence(self) -> str:
        return self._sentence.text()

    @property
    def marked(self) -> str:
        """The query as shown, with its mark-up."""
        return self._query.text()

    def show_error(self, wording: Wording, text: str, position: int, length: int) -> None:
        """Say what is wrong, and mark ``length`` characters of ``text`` from ``position``."""
        self._sentence.setText(wording.sentence)
        self._remedy.setText(wording.remedy)
        self._remedy.setVisible(bool(wording.remedy))
        self._query.setText(self._marked(text, position, length))
        self._query.setVisible(bool(text))
        self.show()
        announce(self, f"{wording.sentence} {wording.remedy}")

    def _marked(self, text: str, position: int, length: int) -> str:
        start = max(0, min(position, len(text)))
        end = max(start + 1, start + length)
        before, wrong, after = text[:start], text[start:end], text[end:]
        # At the very end nothing can be marked but the place itself.
        shown = escape(wrong) if wrong.strip() else "␣"
        danger = self.palette().color(QPalette.ColorRole.BrightText).name()
        mark = (
            f'<span style="color:{danger};font-weight:700;text-decoration:underline">{shown}</span>'
        )
        return f"<code>{escape(before)}{mark}{escape(after)}</code>"
