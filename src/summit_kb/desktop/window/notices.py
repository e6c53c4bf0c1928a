"""Messages that wait at the top of the page until they are read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from summit_kb.app.words import Wording
from summit_kb.desktop.announce import announce
from summit_kb.desktop.widgets.buttons import icon_button, link_button, set_words
from summit_kb.desktop.widgets.drawing import Drawing
from summit_kb.desktop.widgets.text import TextLabel, muted

_SHORT_MS = 9_000
_MOST = 3


class Notice(QFrame):
    """One message: what happened, what to do, perhaps something to press.

    Signals: ``closed`` when it goes, by itself too; ``dismissed`` before it when somebody has
    closed it.
    """

    closed = Signal()
    dismissed = Signal()

    def __init__(self, kind: str, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wording = wording
        self.setProperty("kind", "notice")
        self.setProperty("level", kind)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 10, 10, 10)
        self._row.setSpacing(12)
        top, middle = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignVCenter
        self._row.addWidget(Drawing(kind, 24), alignment=top if wording.remedy else middle)
        column = QVBoxLayout()
        column.setSpacing(2)
        sentence = TextLabel(wording.sentence)
        remedy = muted(wording.remedy)
        for label in (sentence, remedy):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        remedy.setVisible(bool(wording.remedy))
        self._row.addLayout(column, 1)
        self._close = icon_button("close")
        self._close.clicked.connect(self.dismissed)
        self._close.clicked.connect(self.closed)
        self._row.addWidget(self._close, alignment=top)
        self.retranslate()

    def offer(self, text: str, action: Callable[[], None]) -> None:
        """Something to press that answers the message."""
        button = link_button()
        button.setText(text)
        button.clicked.connect(lambda: action())
        self._row.insertWidget(2, button, alignment=Qt.AlignmentFlag.AlignVCenter)

    def retranslate(self) -> None:
        set_words(self._close, self.tr("Close this message"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()


class Notices(QWidget):
    """At most three messages, the newest first; good news leaves by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notices: list[Notice] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(16, 8, 16, 6)
        self._layout.setSpacing(6)
        self.hide()

    def notices(self) -> list[Notice]:
        """The newest first."""
        return list(self._notices)

    def tell(self, kind: str, wording: Wording) -> Notice:
        """Show a message: ``kind`` is "success", "info", "warning" or "error"."""
        for old in self.notices()[_MOST - 1 :]:
            self._drop(old)
        notice = Notice(kind, wording, self)
        self._notices.insert(0, notice)
        notice.closed.connect(self._on_closed)
        self._layout.insertWidget(0, notice)
        self.show()
        announce(self, f"{wording.sentence} {wording.remedy}".strip())
        if kind in ("success", "info"):
            QTimer.singleShot(_SHORT_MS, notice, notice.closed.emit)
        return notice

    def _drop(self, notice: Notice) -> None:
        if notice in self._notices:
            self._notices.remove(notice)
            notice.hide()
            notice.deleteLater()
        self.setVisible(bool(self._notices))

    @Slot()
    def _on_closed(self) -> None:
        notice = self.sender()
        if isinstance(notice, Notice):
            self._drop(notice)
