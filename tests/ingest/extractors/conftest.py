"""Pages of words laid out without any file, and office files of former times."""

import importlib.util
import sys
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from summit_kb.domain.text import WordBox
from summit_kb.ingest.extractors.pdf_page import PageLines


def _builder(name):
    spec = importlib.util.spec_from_file_location(name, Path(__file__).parent.parent / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


ole_builder = _builder("ole_builder")
doc_builder = _builder("doc_builder")


@pytest.fixture
def opened(make_pdf):
    """Opens pages with PDFium; closed at the end."""
    documents = []

    def open_pages(*pages, **parts):
        document = pdfium.PdfDocument(make_pdf(*pages, **parts))
        documents.append(document)
        return document

    yield open_pages
    for document in documents:
        document.close()


@pytest.fixture
def laid_out():
    """Lines of words: 6 points a letter and a space, 12 high, 16 apart; "|" is a wide gap.

    A line is a text, or (text, left, top) or (text, left, top, height).
    """

    def build(*lines, left=70.0, top=70.0):
        placed, y = [], top
        for line in lines:
            text, x, y, height = _place(line, left, y)
            words = []
            for word in text.split():
                if word != "|":
                    words.append(WordBox(word, x, y, x + 6 * len(word), y + height))
                x += 60 if word == "|" else 6 * (len(word) + 1)
            placed.append(tuple(words))
            y += 16
        return PageLines(595.0, 842.0, tuple(placed), reflowed=False)

    return build


def _place(line, left, y):
    if isinstance(line, tuple):
        return (*line, 12.0) if len(line) == 3 else line
    return line.strip(), left + 6 * (len(line) - len(line.lstrip())), y, 12.0


@pytest.fixture
def make_ole(write):
    """Writes an OLE file of the given streams and storages."""

    def make(name, tree):
        return write(name, ole_builder.ole_bytes(tree))

    return make


@pytest.fixture
def word():
    """The parts Word 97 files are made of: Paragraph, WordFile and the codes of switches."""
    return doc_builder


@pytest.fixture
def make_doc(make_ole):
    """Writes a Word 97 file of paragraphs."""

    def make(*paragraphs, name="file.doc", **options):
        made = doc_builder.WordFile(list(paragraphs), **options)
        return make_ole(name, made.streams())

    return make


_ODF = {
    name: f"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"
    for name in ("office", "text", "table", "style", "presentation")
} | {"draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"}


@pytest.fixture
def make_odf(make_zip):
    """Writes an OpenDocument file of a kind with the given XML as its body."""

    def make(kind, body, styles="", meta="", manifest="<m/>"):
        spaces = " ".join(f'xmlns:{name}="{space}"' for name, space in _ODF.items())
        content = (
            f"<office:document-content {spaces}><office:automatic-styles>{styles}"
            f"</office:automatic-styles><office:body><office:{kind}>{body}</office:{kind}>"
            "</office:body></office:document-content>"
        )
        members = {
            "mimetype": f"application/vnd.oasis.opendocument.{kind}",
            "content.xml": content,
            "META-INF/manifest.xml": manifest,
        }
        return make_zip(f"file.{kind}", members | ({"meta.xml": meta} if meta else {}))

    return make


ppt_builder = _builder("ppt_builder")


@pytest.fixture
def slides():
    """What PowerPoint 97 files are made of."""
    return ppt_builder


@pytest.fixture
def make_ppt(make_ole):
    """Writes a PowerPoint 97 file of slides."""

    def make(*told, **options):
        return make_ole("file.ppt", ppt_builder.ppt_streams(told, **options))

    return make
