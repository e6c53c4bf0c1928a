"""Printing: what of the document, a look at it, and the way to a printer or a PDF file."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMarginsF, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from summit_kb.desktop.announce import announce
from summit_kb.desktop.reader.printing.print_choices import PrintChoices
from summit_kb.desktop.reader.printing.print_offer import PrintOffer
from summit_kb.desktop.reader.printing.printing import (
    Preview,
    Printing,
    preview,
    print_out,
    save_pdf,
)
from summit_kb.desktop.reader.printing.sheet_preview import SheetPreview
from summit_kb.desktop.reader.speech import explain
from summit_kb.desktop.widgets.buttons import icon_button, primary_button, set_words
from summit_kb.desktop.widgets.sizing import resize_in_letters
from summit_kb.desktop.widgets.text import muted
from summit_kb.foundation.errors import CancelledError, SummitError
from summit_kb.foundation.work import Cancel, Progress, Report

if TYPE_CHECKING:
    from summit_kb.desktop.bridge import Bridge
    from summit_kb.desktop.job import Job

_MARGINS_MM = QMarginsF(18, 14, 16, 14)
_LOOK_MS = 160
_serial = itertools.count()


class PrintDialog(QDialog):
    """Signal: ``printed`` carries how many sheets went out."""

    printed = Signal(int)

    def __init__(self, offer: PrintOffer, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offer = offer
        self._bridge = bridge
        self._channel = f"print-preview-{next(_serial)}"
        self._job: Job | None = None
        self._sheet, self._count = 1, 0
        self._file = ""
        self.choices = PrintChoices(offer)
        self.preview = SheetPreview()
        self._look_soon = QTimer(self)
        self._look_soon.setSingleShot(True)
        self._look_soon.setInterval(_LOOK_MS)
        self._look_soon.timeout.connect(self._look)
        self._build()
        self._connect()
        resize_in_letters(self, 132, 84)
        self.retranslate()
        self._on_choice()
        self.print_button.setFocus()

    @property
    def is_printing(self) -> bool:
        return self._job is not None

    def save_as(self, path: Path) -> None:
        """Print into a PDF file."""
        printer = self._printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setPageLayout(_layout())
        self._file = str(path)
        self._begin(partial(save_pdf, printer, path))

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Print"))
        self.print_button.setText(self.tr("Print…"))
        self.save_button.setText(self.tr("Save as PDF…"))
        self.close_button.setText(self.tr("Stop") if self.is_printing else self.tr("Close"))
        set_words(self.back, self.tr("Previous sheet"))
        set_words(self.on, self.tr("Next sheet"))
        self._show_count()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._stop()
        self._bridge.forget(self._channel)
        super().closeEvent(event)

    def reject(self) -> None:
        """Escape and the last button stop printing first, and close the window else."""
        if self.is_printing:
            self._stop()
        else:
            self._bridge.forget(self._channel)
            super().reject()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _build(self) -> None:
        self.back, self.on = icon_button("chevron-left"), icon_button("chevron-right")
        self._which = QLabel()
        self.progress, self.status = QProgressBar(), muted()
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.status.setWordWrap(True)
        self.print_button, self.save_button = primary_button("print"), QPushButton()
        self.close_button = QPushButton()
        for button in (self.print_button, self.save_button, self.close_button):
            button.setAutoDefault(False)
        steps = QHBoxLayout()
        steps.addStretch(1)
        for widget in (self.back, self._which, self.on):
            steps.addWidget(widget)
        steps.addStretch(1)
        left = QVBoxLayout()
        left.addWidget(self.preview, 1)
        left.addLayout(steps)
        right = QVBoxLayout()
        right.addWidget(self.choices, 1)
        for widget in (self.status, self.progress):
            right.addWidget(widget)
        for button in (self.print_button, self.save_button, self.close_button):
            right.addWidget(button)
        right.setSpacing(8)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 18, 20, 16)
        row.setSpacing(22)
        row.addLayout(left, 3)
        row.addLayout(right, 1)

    def _connect(self) -> None:
        self.choices.changed.connect(self._on_choice)
        self.preview.stepped.connect(self._step)
        self.preview.resized.connect(self._look_soon.start)
        self.back.clicked.connect(lambda: self._step(-1))
        self.on.clicked.connect(lambda: self._step(1))
        self.print_button.clicked.connect(self._on_print)
        self.save_button.clicked.connect(self._on_save)
        self.close_button.clicked.connect(self.reject)

    def _work(self) -> Printing | None:
        plan = self.choices.plan()
        return None if plan is None else Printing(self._offer.source, plan, self._offer.head)

    def _printer(self) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._offer.title)
        printer.setCreator("Summit KB")
        return printer

    def _begin(self, way: Callable[[Printing, Report, Cancel], int]) -> None:
        work = self._work()
        if work is None or self.is_printing:
            return
        self.progress.setRange(0, 0)
        job = self._job = self._bridge.aside(
            lambda report, cancel: way(work, report, cancel),
            self._on_printed,
            self._on_failed,
        )
        job.progressed.connect(self._on_progress)
        self._show_printing()

    def _show_printing(self) -> None:
        self.progress.setVisible(self.is_printing)
        for widget in (self.choices, self.print_button, self.save_button):
            widget.setEnabled(not self.is_printing)
        self.retranslate()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _say(self, words: str) -> None:
        self.status.setText(words)
        announce(self, words)

    def _show_count(self) -> None:
        words = self.tr("Sheet {number} of {count}")
        told = words.format(number=self._sheet, count=self._count) if self._count else ""
        self._which.setText(told)
        self.back.setEnabled(self._sheet > 1)
        self.on.setEnabled(self._sheet < self._count)

    @Slot(int)
    def _step(self, by: int) -> None:
        self._sheet = min(max(self._sheet + by, 1), max(self._count, 1))
        self._look_soon.start()
        self._show_count()

    @Slot()
    def _on_choice(self) -> None:
        self._sheet = 1
        there = self._work() is not None
        self.print_button.setEnabled(there)
        self.save_button.setEnabled(there)
        self._look_soon.start()

    @Slot()
    def _look(self) -> None:
        work, number, room = self._work(), self._sheet, self.preview.room
        if work is not None:
            self._bridge.query(
                self._channel,
                lambda: preview(_layout(), work, number, room),
                self._on_preview,
                self._on_no_preview,
            )

    @Slot(object)
    def _on_preview(self, shown: Preview) -> None:
        self._sheet, self._count = shown.number, shown.count
        self._show_count()
        self.preview.show_sheet(shown, self._which.text())

    @Slot(object)
    def _on_no_preview(self, error: SummitError) -> None:
        wording = explain(error)
        self.preview.say(f"{wording.sentence} {wording.remedy}")

    @Slot(object)
    def _on_progress(self, progress: Progress) -> None:
        self.progress.setRange(0, progress.total)
        self.progress.setValue(progress.done)
        words = self.tr("Sheet {number} of {count}")
        number = min(progress.done + 1, progress.total)
        self.status.setText(words.format(number=number, count=progress.total))

    @Slot(object)
    def _on_printed(self, count: int) -> None:
        file, self._file, self._job = self._file, "", None
        self._show_printing()
        said = (
            self.tr("%n sheet(s) saved.", "", count)
            if file
            else self.tr("%n sheet(s) sent to the printer.", "", count)
        )
        self._say(f"{said} {file}".strip())
        self.printed.emit(count)

    @Slot(object)
    def _on_failed(self, error: SummitError) -> None:
        self._file, self._job = "", None
        self._show_printing()
        if isinstance(error, CancelledError):
            self._say(self.tr("Printing was stopped."))
        else:
            wording = explain(error)
            self._say(f"{wording.sentence} {wording.remedy}")

    @Slot()
    def _on_print(self) -> None:
        printer = self._printer()
        printer.setPageLayout(_layout())
        asking = QPrintDialog(printer, self)
        asking.setWindowTitle(self.tr("Print"))
        # Which pages is chosen here already.
        for option in ("PrintPageRange", "PrintSelection", "PrintCurrentPage"):
            asking.setOption(QPrintDialog.PrintDialogOption[option], False)
        if asking.exec() == QDialog.DialogCode.Accepted:
            self._begin(partial(print_out, printer))

    @Slot()
    def _on_save(self) -> None:
        name = re.sub(r"[\\/:*?\"<>|]+", "-", self._offer.title)[:80].strip() or "summit-kb"
        start = str(Path.home() / f"{name}.pdf")
        title = self.tr("Save as PDF")
        path, _kind = QFileDialog.getSaveFileName(self, title, start, "PDF (*.pdf)")
        if path:
            self.save_as(Path(path))


def _layout() -> QPageLayout:
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        _MARGINS_MM,
        QPageLayout.Unit.Millimeter,
    )
