"""The paper record of keys: seen, printed, or kept as a PDF file."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, Qt, Slot
from PySide6.QtGui import QPageLayout, QPageSize, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from summit_kb.desktop.widgets.buttons import primary_button
from summit_kb.desktop.widgets.sizing import resize_in_letters

_MARGIN_MM = 20.0


class RecordDialog(QDialog):
    """Shows ``page``, which is HTML."""

    def __init__(self, page: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Record of keys"))
        self._page = page
        self.sheet = QTextBrowser()
        self.sheet.setHtml(page)
        self.sheet.setAccessibleName(self.tr("Record of keys"))
        self.print_button = primary_button("print")
        self.print_button.setText(self.tr("Print…"))
        self.pdf = QPushButton(self.tr("Save as PDF…"))
        close = QPushButton(self.tr("Close"))
        for button in (self.pdf, close):
            button.setAutoDefault(False)
        self.print_button.setDefault(True)
        self.print_button.clicked.connect(self._on_print)
        self.pdf.clicked.connect(self._on_pdf)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(close)
        row.addStretch()
        row.addWidget(self.pdf)
        row.addWidget(self.print_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(12)
        column.addWidget(self.sheet, 1)
        column.addLayout(row)
        resize_in_letters(self, 96, 110)

    def write_pdf(self, path: str) -> None:
        """The record as a PDF file of A4 pages."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(path)
        self._print(printer)

    def _print(self, printer: QPrinter) -> None:
        margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        printer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
        # A document of its own: black on white, whatever the window looks like.
        document = QTextDocument()
        document.setHtml(self._page)
        document.print_(printer)

    @Slot()
    def _on_print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._print(printer)

    @Slot()
    def _on_pdf(self) -> None:
        title = self.tr("Where to put the record")
        path, _ = QFileDialog.getSaveFileName(self, title, "", "PDF (*.pdf)")
        if path:
            self.write_pdf(path if path.lower().endswith(".pdf") else f"{path}.pdf")
