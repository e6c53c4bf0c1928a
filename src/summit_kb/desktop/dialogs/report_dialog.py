"""A report for IT: how the program and the computer are, to be read, saved or copied."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from summit_kb.desktop.announce import announce
from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.buttons import primary_button
from summit_kb.desktop.widgets.sizing import resize_in_letters
from summit_kb.desktop.widgets.text import TextLabel, heading, muted
from summit_kb.foundation.errors import SummitError

if TYPE_CHECKING:
    from summit_kb.desktop.desk import Desk

_CHANNEL = "report-for-it"


class ReportDialog(QDialog):
    """Signals: ``made`` once the report is shown; ``failed`` (SummitError)."""

    made = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, library: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._library = library
        self.setWindowTitle(self.tr("Report for IT"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.text.font().pointSizeF() * 0.95)
        self.text.setFont(font)
        self.text.setAccessibleName(self.tr("Report for IT"))
        self.text.setPlaceholderText(self.tr("Looking at the program and the computer…"))
        self.said = TextLabel(kind="muted")
        self.copy_button, self.save_button = QPushButton(), primary_button("download")
        self.close_button = QPushButton(self.tr("Close"))
        self._lay_out()
        resize_in_letters(self, 100, 74)
        self._gather()

    def _lay_out(self) -> None:
        title = heading(1.25)
        title.setText(self.tr("Report for IT"))
        tells = muted(
            self.tr(
                "It tells IT which version runs where, what is set, and what went wrong lately. "
                "The contents of documents, your notes and what you searched for are not in it. "
                "Read it before you send it."
            )
        )
        tells.setWordWrap(True)
        self.copy_button.setText(self.tr("Copy"))
        self.copy_button.setIcon(icons.icon("copy"))
        self.save_button.setText(" " + self.tr("Save…"))
        for button in (self.copy_button, self.save_button):
            button.setEnabled(False)
        self.copy_button.clicked.connect(self._on_copy)
        self.save_button.clicked.connect(self._on_save)
        self.close_button.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.said, 1)
        for button in (self.close_button, self.copy_button, self.save_button):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 22, 26, 18)
        column.setSpacing(12)
        for part in (title, tells):
            column.addWidget(part)
        column.addWidget(self.text, 1)
        column.addLayout(row)

    def _gather(self) -> None:
        words, library = self._desk.words, self._library

        def work() -> str:
            from summit_kb.app.report_for_it import report_for_it  # noqa: PLC0415 - when asked for

            return report_for_it(words, library)

        self._desk.bridge.query(_CHANNEL, work, self._on_made, self.failed.emit)

    def _on_made(self, text: str) -> None:
        self.text.setPlainText(text)
        for button in (self.copy_button, self.save_button):
            button.setEnabled(True)
        self.save_button.setFocus()
        self.made.emit()

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._say(self.tr("Copied."))

    @Slot()
    def _on_save(self) -> None:
        usual = str(Path.home() / "summit-kb-report.txt")
        chosen = QFileDialog.getSaveFileName(self, self.tr("Save the report"), usual, "*.txt")[0]
        if not chosen:
            return
        from summit_kb.app.report_for_it import write_report  # noqa: PLC0415 - as above

        try:
            write_report(Path(chosen), self.text.toPlainText())
        except SummitError as error:
            wording = self._desk.words.error(error)
            self._say(f"{wording.sentence} {wording.remedy}")
            return
        self._say(self.tr("Saved as %1").replace("%1", chosen))

    def _say(self, text: str) -> None:
        self.said.setText(text)
        announce(self, text)

    def done(self, result: int) -> None:
        self._desk.bridge.forget(_CHANNEL)
        super().done(result)
