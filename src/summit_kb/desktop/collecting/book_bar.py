"""The book while it is made, and what came of it: at the foot of the collection."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from summit_kb.app.briefing_words import spans
from summit_kb.desktop.announce import announce
from summit_kb.desktop.desk import Desk
from summit_kb.desktop.formats import number_text
from summit_kb.desktop.widgets.buttons import icon_button, set_words
from summit_kb.desktop.widgets.elided import ElidedLabel
from summit_kb.desktop.widgets.sizing import scaled
from summit_kb.desktop.widgets.text import TextLabel
from summit_kb.desktop.widgets.text_link import TextLink
from summit_kb.foundation.work import Progress

if TYPE_CHECKING:
    from summit_kb.app.briefing import Bound


_ROOMY = 560


class BookBar(QFrame):
    """Hidden while there is nothing to tell. Signal: ``cancelled``."""

    cancelled = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "foot")
        self._desk = desk
        self._progress: Progress | None = None
        self._done: Bound | None = None
        self._left_out: tuple[str, ...] = ()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(scaled(160))
        self.what = TextLabel()
        self.item = ElidedLabel(kind="muted", scale=0.95)
        self.cancel_button = QPushButton()
        self.open_file, self.open_folder, self.more = TextLink(), TextLink(), TextLink()
        self.close_button = icon_button("close")
        self.warnings = QPlainTextEdit()
        self.warnings.setReadOnly(True)
        self.warnings.setTabChangesFocus(True)
        self.warnings.setMaximumHeight(scaled(150))
        self._lay_out()
        self.cancel_button.clicked.connect(self._on_cancel)
        self.open_file.clicked.connect(lambda: self._open(folder=False))
        self.open_folder.clicked.connect(lambda: self._open(folder=True))
        self.more.clicked.connect(lambda: self.warnings.setVisible(self.warnings.isHidden()))
        self.close_button.clicked.connect(self.hide)
        self.retranslate()
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 12, 8)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.bar)
        row.addWidget(self.what)
        row.addStretch()
        row.addWidget(self.cancel_button)
        row.addWidget(self.close_button)
        column.addLayout(row)
        column.addWidget(self.item)
        links = QHBoxLayout()
        links.setSpacing(20)
        for button in (self.open_file, self.open_folder, self.more):
            links.addWidget(button)
        links.addStretch()
        column.addLayout(links)
        column.addWidget(self.warnings)

    def begin(self) -> None:
        """Something is being made."""
        self._done, self._progress = None, Progress("brief")
        self.cancel_button.setEnabled(True)
        self._show(running=True)

    @Slot(object)
    def show_progress(self, progress: Progress) -> None:
        self._progress = progress
        self.retranslate()

    def finish(self, done: Bound, left_out: tuple[str, ...] = ()) -> None:
        """The book is there; ``left_out`` are documents that the library has not."""
        self._done, self._progress, self._left_out = done, None, left_out
        self._show(running=False)
        lines = self._lines()
        self.warnings.setPlainText("\n".join(lines))
        # On a small screen, or in large letters, the items keep their room.
        roomy = self.window().height() >= scaled(_ROOMY)
        self.warnings.setVisible(bool(lines) and roomy)
        self.more.setVisible(bool(lines))
        announce(self, self.what.text())

    def give_up(self) -> None:
        """Nothing came of it."""
        self._progress = None
        self.hide()

    def retranslate(self) -> None:
        progress = self._progress
        if progress is not None:
            stage = self._desk.words.stage(progress.stage)
            if progress.total:
                stage += f" · {number_text(progress.done)} / {number_text(progress.total)}"
            self.what.setText(stage)
            self.item.setText(progress.item)
            self.bar.setRange(0, progress.total)
            self.bar.setValue(progress.done)
        elif self._done is not None:
            self.what.setText(self.tr("The book is made: %n page(s)", "", self._done.sheets))
            self.item.setText(str(self._done.path))
        self.bar.setAccessibleName(self.tr("Progress of the book"))
        self.warnings.setAccessibleName(self.tr("What to know of this book"))
        self.cancel_button.setText(self.tr("Cancel"))
        self.open_file.setText(self.tr("Open the book"))
        self.open_folder.setText(self.tr("Open the folder"))
        self.more.setText(self.tr("What to know"))
        set_words(self.close_button, self.tr("Close"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _show(self, *, running: bool) -> None:
        for widget in (self.bar, self.cancel_button):
            widget.setVisible(running)
        for widget in (self.open_file, self.open_folder, self.close_button):
            widget.setVisible(not running)
        self.warnings.hide()
        self.more.hide()
        self.retranslate()
        self.show()

    def _lines(self) -> list[str]:
        """What a reader of the book should know, one line each."""
        done, words = self._done, self._desk.words
        if done is None:
            return []
        lines = [
            self.tr("%1 is not in this library and was left out.").replace("%1", name)
            for name in self._left_out
        ]
        for name, error in done.failed:
            lines.append(f"{name}: {words.error(error).sentence}")
        for name, page, error in done.lost:
            lines.append(f"{name}#page={page}: {words.error(error).sentence}")
        for one in done.drawn:
            text = (
                self.tr("%1: pages %2 are pictures, as the owner of the file forbids copying.")
                if one.is_locked
                else self.tr("%1: pages %2 are pictures, as they could not be taken over.")
            )
            lines.append(text.replace("%1", one.document).replace("%2", spans(one.pages)))
        return lines

    def _open(self, *, folder: bool) -> None:
        if self._done is not None:
            path: Path = self._done.path.parent if folder else self._done.path
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    @Slot()
    def _on_cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        self.cancelled.emit()
