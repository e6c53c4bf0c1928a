"""The line at the foot of the window: which edition is read, from when, by whom, how old it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from summit_kb.desktop.editions.edition_words import EditionWords
from summit_kb.desktop.theme import icons

if TYPE_CHECKING:
    from summit_kb.app.updating.found import Found, Here


_ROUNDED = 3


class LineButton(QPushButton):
    """A quiet button whose text is cut where there is no room; whole in its tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = ""
        self.setProperty("kind", "foot-line")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_line(self, text: str) -> None:
        self.line = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self._cut()

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(self._wide(self.line) - self._wide(self._shown()), 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        # Styles round the width of a text their own way.
        room = self.width() - (self.sizeHint().width() - self._wide(self.line)) + _ROUNDED
        cut = self.fontMetrics().elidedText(self.line, Qt.TextElideMode.ElideRight, room)
        if cut != self._shown():
            self.setText(cut.replace("&", "&&"))

    def _shown(self) -> str:
        return self.text().replace("&&", "&")

    def _wide(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text)


class EditionLine(QFrame):
    """Signal: ``wanted`` when somebody wants to see more of it."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "foot")
        # A high page above takes from what may shrink: this line may not.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 1, 10, 1)
        row.setSpacing(14)
        self.said, self.news = LineButton(), LineButton()
        self.news.setProperty("kind", "foot-news")
        row.addWidget(self.said, 1, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(self.news)
        for button in (self.said, self.news):
            button.clicked.connect(self.wanted)
        # Nothing to press before a library is open; the line is as high as afterwards.
        kept = self.said.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.said.setSizePolicy(kept)
        self.said.hide()
        self.news.hide()
        self._shown: tuple[Here, str, str, bool, Found | None] | None = None

    def show_here(
        self, here: Here, library: str, language: str, *, is_edition: bool, newer: Found | None
    ) -> None:
        """``library`` is the one that is read; it may be none of the editions."""
        self._shown = (here, library, language, is_edition, newer)
        words, age = EditionWords(), here.age
        if here.current is not None and is_edition:
            text = words.line(here.current, age, language)
        else:
            text = self.tr("%1, not an edition").replace("%1", library) if library else ""
        is_over = is_edition and age is not None and age.is_over
        self.said.set_line(text)
        self.said.setVisible(bool(text))
        role = QPalette.ColorRole.BrightText if is_over else QPalette.ColorRole.PlaceholderText
        self.said.setIcon(icons.icon("warning" if is_over else "edition", role))
        _mark(self.said, "foot-warning" if is_over else "foot-line")
        self.news.setVisible(newer is not None)
        if newer is not None and newer.catalogue is not None:
            said = self.tr("Edition %1 is at hand: see what changes")
            self.news.set_line(said.replace("%1", str(newer.catalogue.number)))

    def retranslate(self) -> None:
        if self._shown is not None:
            here, library, language, is_edition, newer = self._shown
            self.show_here(here, library, language, is_edition=is_edition, newer=newer)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()


def _mark(button: QPushButton, kind: str) -> None:
    if button.property("kind") != kind:
        button.setProperty("kind", kind)
        button.style().polish(button)
