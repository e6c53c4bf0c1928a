"""The way to the printer: sheet after sheet, one in memory at a time."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QPointF, QSize, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter

from summit_kb.desktop.reader.printing.print_head import PrintHead
from summit_kb.desktop.reader.printing.print_plan import FILE_DOTS, PrintPlan
from summit_kb.desktop.reader.printing.print_source import PrintSource
from summit_kb.desktop.reader.printing.sheet_frame import SheetFrame
from summit_kb.desktop.reader.printing.sheets import Sheets
from summit_kb.foundation.errors import CancelledError, ExitCode, StorageError, SummitError
from summit_kb.foundation.work import Cancel, Progress, Report

_Unit = QPageLayout.Unit


class PrinterError(SummitError):
    """A printer, or the file printed to, that takes no sheet. Facts: printer."""

    code = "printer"
    exit_code = ExitCode.STORAGE


@dataclass(frozen=True)
class Printing:
    """``head`` reads the disk: it is asked in the thread that prints."""

    source: PrintSource
    plan: PrintPlan
    head: Callable[[], PrintHead]


@dataclass(frozen=True)
class Preview:
    """A sheet as a picture; ``count`` is how many there are, ``number`` (from 1) which it is."""

    image: QImage
    number: int
    count: int


def print_out(printer: QPrinter, work: Printing, report: Report, cancel: Cancel) -> int:
    """Print; answers how many sheets. What was begun is given up when cancelled.

    Raises PrinterError, CancelledError, and what pages raise that cannot be drawn.
    """
    frame = frame_of(printer.pageLayout(), printer.resolution() / 72)
    sheets, head = work.source.sheets(work.plan, frame), work.head()
    painter = QPainter()
    if not painter.begin(printer):
        raise PrinterError(printer=printer.outputFileName() or printer.printerName())
    try:
        for index in range(sheets.count):
            cancel.check()
            report(Progress("print", index, sheets.count))
            if index and not printer.newPage():
                raise PrinterError(printer=printer.outputFileName() or printer.printerName())
            _paint(painter, work, sheets, index, frame, head)
        report(Progress("print", sheets.count, sheets.count))
    except SummitError as error:
        printer.abort()
        if isinstance(error, CancelledError):
            cancel.request()
        raise
    finally:
        painter.end()
    return sheets.count


def save_pdf(printer: QPrinter, path: Path, work: Printing, report: Report, cancel: Cancel) -> int:
    """Print into ``path``, whole or not at all; what was there before stays till then.

    Raises StorageError, and what ``print_out`` raises.
    """
    part = path.with_name(f"{path.name}.part")
    try:
        part.touch()
        printer.setOutputFileName(str(part))
        leaner = replace(work, plan=replace(work.plan, dots=FILE_DOTS, words=True))
        count = print_out(printer, leaner, report, cancel)
        part.replace(path)
    except OSError as error:
        raise StorageError.from_os(path, error) from error
    finally:
        with contextlib.suppress(OSError):  # the folder itself may be what is missing
            part.unlink(missing_ok=True)
    return count


def preview(layout: QPageLayout, work: Printing, number: int, size: QSize) -> Preview:
    """A sheet (counted from 1) on paper of ``layout``, as large as fits ``size`` pixels."""
    paper = layout.fullRect(_Unit.Point).size()
    unit = min(size.width() / paper.width(), size.height() / paper.height())
    frame = frame_of(layout, unit)
    sheets = work.source.sheets(work.plan, frame)
    number = min(max(number, 1), sheets.count)
    pixels = QSize(max(1, round(paper.width() * unit)), max(1, round(paper.height() * unit)))
    image = QImage(pixels, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    margins = layout.margins(_Unit.Point)
    painter.translate(QPointF(margins.left() * unit, margins.top() * unit))
    _paint(painter, work, sheets, number - 1, frame, work.head())
    painter.end()
    return Preview(image, number, sheets.count)


def frame_of(layout: QPageLayout, unit: float) -> SheetFrame:
    """The printable part of the paper, at ``unit`` pixels a point."""
    rect = layout.paintRect(_Unit.Point)
    return SheetFrame(QSizeF(rect.width() * unit, rect.height() * unit), unit)


def _paint(
    painter: QPainter,
    work: Printing,
    sheets: Sheets,
    index: int,
    frame: SheetFrame,
    head: PrintHead,
) -> None:
    page, count = sheets.place(index)
    frame.paint(painter, head, work.source.words.page_of.format(page=page, count=count))
    sheets.paint(painter, index, frame.room, frame.unit)
