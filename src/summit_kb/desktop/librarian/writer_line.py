"""The line that says who is changing the library at the moment, when it is somebody else."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from summit_kb.desktop.announce import announce
from summit_kb.desktop.desk import Desk
from summit_kb.desktop.formats import moment_text
from summit_kb.desktop.widgets.drawing import Drawing
from summit_kb.desktop.widgets.text import TextLabel
from summit_kb.foundation.lock import Holder


class WriterLine(QFrame):
    """Hidden while nobody else writes."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._holder: Holder | None = None
        self.setProperty("kind", "notice")
        self.setProperty("level", "info")
        self.setProperty("place", "below-tabs")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 7, 14, 7)
        row.setSpacing(10)
        row.addWidget(Drawing("info", 20), alignment=Qt.AlignmentFlag.AlignTop)
        self._text = TextLabel()
        self._text.setWordWrap(True)
        row.addWidget(self._text, 1)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def show_holder(self, holder: Holder | None) -> None:
        if holder == self._holder:
            return
        self._holder = holder
        self.retranslate()
        self.setVisible(holder is not None)
        if holder is not None:
            announce(self, self.text)

    def retranslate(self) -> None:
        if self._holder is None:
            return
        since = moment_text(self._holder.since, self._desk.language)
        sentence = self.tr(
            "%1 is changing this library since %2. You can read everything; changes wait until "
            "they have finished."
        )
        self._text.setText(sentence.replace("%1", self._holder.name).replace("%2", since))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
