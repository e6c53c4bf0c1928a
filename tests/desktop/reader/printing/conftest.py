"""A file of drawn pages and a text, ready to be printed into PDF files."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter

from summit_kb.desktop.reader.printing.page_sheets import PrintedFile
from summit_kb.desktop.reader.printing.print_head import PrintHead
from summit_kb.desktop.reader.printing.print_source import PrintSource, PrintWords

HEAD = PrintHead(
    "Nghị quyết số 43-NQ/TW về xây dựng Đà Nẵng",
    "Nghị quyết 43-NQ/TW, Bộ Chính trị, 24/01/2019",
    "Thư viện: Kho mẫu của Văn phòng Thành ủy và Ủy ban nhân dân thành phố Đà Nẵng",
    "23/11/2026",
    "Ấn bản 3, phát hành ngày 01 tháng 11 năm 2026, do Văn phòng Thành ủy (48696 39325 …) ký",
)
WORDS = PrintWords("Trang {page}", "Trang {page} / {count}", "Ghi chú")


@pytest.fixture
def head():
    return HEAD


@pytest.fixture
def words():
    return WORDS


@pytest.fixture
def paper():
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        QMarginsF(18, 14, 16, 14),
        QPageLayout.Unit.Millimeter,
    )


@pytest.fixture
def printer(qapp, tmp_path, paper):
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "out.pdf"))
    made.setPageLayout(paper)
    return made


@pytest.fixture
def file(pages):
    """Twelve drawn pages; the first is numbered iv."""
    path = Path("document.pdf")
    labels = ["iv", *(str(number) for number in range(2, 13))]
    return PrintedFile(pages.info(path), pages, path, labels)


@pytest.fixture
def long_words(text_of):
    """A text without pages, long enough for several sheets."""
    lines = [f"Đoạn {number}: Đà Nẵng xây dựng thành phố thông minh " * 4 for number in range(40)]
    return text_of(lines, paged=False)


@pytest.fixture
def source(file, long_words):
    return PrintSource(WORDS, file, long_words)
