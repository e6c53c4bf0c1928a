"""Pages of words laid out as a printer would, without any file."""

import importlib.util
from pathlib import Path

import pypdf
import pytest

from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText, WordBox


@pytest.fixture
def lay_out():
    """Words of the given lines: 6 points a letter, 10 high, lines 14 apart, from (left, top)."""

    def build(lines, left=50.0, top=60.0, pitch=14.0):
        boxes = []
        for number, line in enumerate(lines):
            indent = len(line) - len(line.lstrip(" "))
            x, y = left + 6 * indent, top + number * pitch
            for word in line.split():
                boxes.append(WordBox(word, x, y, x + 6 * len(word), y + 10))
                x += 6 * (len(word) + 1)
        return boxes

    return build


@pytest.fixture
def text_of():
    """An ExtractedText of paragraphs, one list a page; a tuple gives kind and level."""

    def build(*pages, outline=(), paged=True):
        made = []
        for number, blocks in enumerate(pages, 1):
            rows = [(BlockKind.PARAGRAPH, b, 0) if isinstance(b, str) else b for b in blocks]
            made.append(PageText(number, tuple(Block(k, t, level) for k, t, level in rows)))
        return ExtractedText("pdf", "test", tuple(made), paged, outline=tuple(outline))

    return build


_spec = importlib.util.spec_from_file_location(
    "pdf_builder", Path(__file__).parents[1] / "ingest" / "pdf_builder.py"
)
pdf_builder = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(pdf_builder)


@pytest.fixture
def pdf_page():
    """A class of PDF pages to draw on."""
    return pdf_builder.Page


@pytest.fixture
def make_pdf(tmp_path):
    """Writes pages to a PDF and gives its path."""

    def make(*pages, name="file.pdf", **parts):
        path = tmp_path / name
        path.write_bytes(pdf_builder.pdf_bytes(pages, **parts))
        return path

    return make


@pytest.fixture
def locked_pdf(make_pdf, pdf_page, tmp_path):
    """A PDF that needs a password."""
    path = tmp_path / "locked.pdf"
    with pypdf.PdfWriter(
        clone_from=make_pdf(pdf_page().lines(["bí mật"]), name="open.pdf")
    ) as writer:
        writer.encrypt("mật khẩu", algorithm="AES-256")
        writer.write(path)
    return path
