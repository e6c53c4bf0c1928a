"""What reading modes and printing cost: pictures recoloured, hundreds of pages into one PDF.

    python benchmarks/reading_comfort.py [--pages N] [PDF …]

Times are of this process's processor; the page worker has its own, told apart. Memory is the most
this process and the page worker held.
"""

from __future__ import annotations

import argparse
import os
import resource
import tempfile
import threading
import time
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
from pypdf import PdfReader, PdfWriter
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QImage, QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from summit_kb.desktop.reader.modes.papers import Tone
from summit_kb.desktop.reader.modes.toning import toned
from summit_kb.desktop.reader.printing.page_sheets import PrintedFile
from summit_kb.desktop.reader.printing.print_head import PrintHead
from summit_kb.desktop.reader.printing.print_plan import PrintPlan
from summit_kb.desktop.reader.printing.print_source import PrintSource, PrintWords
from summit_kb.desktop.reader.printing.printing import Printing, save_pdf
from summit_kb.foundation.work import Cancel, silent
from summit_kb.reading.pages import PageServer

_ROOT = Path(__file__).parents[1]
_SAMPLE = _ROOT / "corpus/documents/du-lieu-mo/du-lieu-mo.pdf"


def main(files: list[Path], pages: int) -> None:
    application = QApplication([])
    server = PageServer()
    print("recoloured (night, sepia), milliseconds of the processor a page:")
    for file in files or [_SAMPLE]:
        for scale in (1.6, 3.2):
            _tone(server, file, scale)
    with tempfile.TemporaryDirectory() as folder:
        _print(server, Path(folder), pages)
    server.close()
    application.quit()


def _tone(server: PageServer, file: Path, scale: float) -> None:
    drawn = server.render(file, 1, scale)
    image = QImage(drawn.data, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGB32)
    times = []
    for tone in (Tone.NIGHT, Tone.SEPIA):
        began = time.process_time()
        for _ in range(5):
            toned(image, tone)
        times.append((time.process_time() - began) * 200)
    size = f"{drawn.width} x {drawn.height}"
    print(f"  {file.name[:40]:40} {size:12} {times[0]:6.0f} {times[1]:6.0f}")


def _print(server: PageServer, folder: Path, total: int) -> None:
    source = folder / "long.pdf"
    pages = PdfReader(_SAMPLE).pages
    writer = PdfWriter()
    for number in range(total):
        writer.add_page(pages[number % len(pages)])
    writer.write(source)
    info = server.info(source)
    labels = [str(number) for number in range(1, total + 1)]
    words = PrintWords("Trang {page}", "Trang {page} / {count}", "Ghi chú")
    printed = PrintSource(words, PrintedFile(info, server, source, labels), None)
    head = PrintHead("Dữ liệu mở", "Bài viết", "Kho mẫu", date(2026, 11, 23).isoformat())
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(18, 14, 16, 14),
            QPageLayout.Unit.Millimeter,
        )
    )
    out, peak = folder / "out.pdf", _Peak()
    before = psutil.Process().memory_info().rss
    began, used = time.monotonic(), time.process_time()
    work = Printing(printed, PrintPlan(), lambda: head)
    count = save_pdf(printer, out, work, silent, Cancel())
    peak.stop()
    took, clock = time.process_time() - used, time.monotonic() - began
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    assert len(PdfReader(out).pages) == count == total
    print(f"{count} pages into a PDF: {out.stat().st_size >> 20} MB")
    print(f"  {took:.1f} s of the processor, {clock:.1f} s by the clock")
    worker = f"with the page worker {peak.most >> 20} MB"
    print(f"  before {before >> 20} MB, most {most:.0f} MB, {worker}")


class _Peak:
    """The most memory of this process and its children, looked at ten times a second."""

    def __init__(self) -> None:
        self.most = 0
        self._going = True
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._going = False
        self._thread.join()

    def _watch(self) -> None:
        process = psutil.Process()
        while self._going:
            everyone = [process, *process.children(recursive=True)]
            self.most = max(self.most, sum(one.memory_info().rss for one in everyone))
            time.sleep(0.1)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--pages", type=int, default=500)
    parser.add_argument("files", nargs="*", type=Path)
    given = parser.parse_args()
    main(given.files, given.pages)
