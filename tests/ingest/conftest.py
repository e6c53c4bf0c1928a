"""Small files of every format, made here."""

import importlib.util
import zipfile
from pathlib import Path

import pytest

from summit_kb.domain.text import BlockKind
from summit_kb.ingest.extract import extraction_command
from summit_kb.ingest.limits import Limits
from summit_kb.vietnamese.legacy.tables import TABLES

_spec = importlib.util.spec_from_file_location(
    "pdf_builder", Path(__file__).with_name("pdf_builder.py")
)
pdf_builder = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(pdf_builder)


@pytest.fixture
def limits():
    return Limits()


@pytest.fixture
def pdf_page():
    """A class of pages to draw on."""
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
def write(tmp_path):
    """Writes text or bytes to a file and gives its path."""

    def make(name, content):
        path = tmp_path / name
        data = content if isinstance(content, bytes) else content.encode()
        path.write_bytes(data)
        return path

    return make


@pytest.fixture
def make_zip(tmp_path):
    """Writes a ZIP file of the given members."""

    def make(name, members):
        path = tmp_path / name
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for member, content in members.items():
                archive.writestr(member, content)
        return path

    return make


W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


@pytest.fixture
def make_docx(make_zip):
    """A DOCX with the given XML as its body and further parts beside the main one."""

    def make(body, name="file.docx", **parts):
        xml = '<?xml version="1.0"?><w:{0} xmlns:w="{1}">{2}</w:{0}>'
        members = {
            "[Content_Types].xml": "<Types/>",
            "word/document.xml": xml.format("document", W, f"<w:body>{body}</w:body>"),
        }
        for part, content in parts.items():
            members[f"word/{part}.xml"] = xml.format(part, W, content)
        return make_zip(name, members)

    return make


@pytest.fixture
def told():
    """The blocks of a text as short tuples, page by page."""

    def tell(text):
        return [
            [
                (block.kind.value, block.text, block.level)
                if block.kind in {BlockKind.HEADING, BlockKind.LIST_ITEM}
                else (block.kind.value, block.text)
                for block in page.blocks
            ]
            for page in text.pages
        ]

    return tell


_POISON = """
import os, signal, subprocess, sys, time
from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText


class Poison:
    title = "Text"
    spent = False

    def extract(self, path, limits):
        word, _, rest = path.read_text().partition(" ")
        if word == "crash":
            os.kill(os.getpid(), signal.SIGKILL if rest == "kill" else signal.SIGSEGV)
        if word == "exit":
            print("last words", file=sys.stderr, flush=True)
            os._exit(3)
        if word == "loop":
            while True:
                pass
        if word == "child":
            child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
            path.with_suffix(".pid").write_text(str(child.pid))
            time.sleep(600)
        if word == "hog":
            held = []
            while True:
                held.append(bytearray(8_000_000))
        if word == "noise":
            print("to standard output", flush=True)
            os.write(1, b"garbage")
        if word == "spent":
            self.spent = True
        block = Block(BlockKind.PARAGRAPH, f"{os.getpid()} {path.read_text()}")
        return ExtractedText("text", "poison", (PageText(1, (block,)),), paged=False)
"""


@pytest.fixture
def poison(tmp_path, monkeypatch):
    """The command of workers whose text extractor does what the file tells it to."""
    folder = tmp_path / "poison"
    folder.mkdir()
    (folder / "poison_extractor.py").write_text(_POISON)
    monkeypatch.setenv("PYTHONPATH", str(folder))
    return extraction_command("--extractor", "text=poison_extractor:Poison")


@pytest.fixture
def written_in():
    """Text as a legacy encoding writes it, in Windows-1252 characters."""

    def write(text, encoding):
        inverse = {letter: source for source, letter in reversed(TABLES[encoding].items())}
        return "".join(inverse.get(letter, letter) for letter in text)

    return write
