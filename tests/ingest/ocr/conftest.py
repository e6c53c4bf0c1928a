"""Scans made here: pages of the starter library drawn, and wrapped as pictures."""

import shlex
import stat
import sys
import textwrap

import pypdfium2 as pdfium
import pytest
from PIL import Image

from summit_kb.foundation import paths
from summit_kb.ingest.ocr import stage
from summit_kb.ingest.ocr.tesseract import PROGRAM_VARIABLE, Tesseract, ready

RESOLUTION = "nghi-quyet-43-nq-tw-2019-01-24"
COLUMNS = 12


@pytest.fixture(autouse=True)
def found_anew():
    """What a test says of Tesseract holds for that test alone."""
    stage._ready.cache_clear()
    yield
    stage._ready.cache_clear()


@pytest.fixture(scope="session")
def tesseract():
    """The installed one; tests that need it are skipped where it is missing."""
    found = ready()
    if found is None:
        pytest.skip("Tesseract with Vietnamese is not installed")
    return found


@pytest.fixture
def no_tesseract(monkeypatch):
    monkeypatch.setenv(PROGRAM_VARIABLE, "")


@pytest.fixture
def drawn():
    """Pages of a document of the starter library as pictures, 200 dots an inch."""

    def draw(*numbers, document=RESOLUTION, dpi=200):
        file = paths.starter_library() / "documents" / document / f"{document}.pdf"
        pdf = pdfium.PdfDocument(file)
        try:
            scale = dpi / 72
            return [pdf[n - 1].render(scale=scale).to_pil().convert("L") for n in numbers]
        finally:
            pdf.close()

    return draw


@pytest.fixture
def scan(tmp_path):
    """Wraps pictures as a PDF of nothing but pictures, and gives its path."""

    def wrap(pictures, name="scan.pdf", dpi=200):
        path = tmp_path / name
        first, *rest = pictures
        first.save(path, resolution=dpi, save_all=True, append_images=rest)
        return path

    return wrap


@pytest.fixture
def white():
    def make(width=1654, height=2339):
        return Image.new("L", (width, height), 255)

    return make


@pytest.fixture
def program(tmp_path):
    """A program in Tesseract's place that runs the given Python; ``sys`` is there."""
    if sys.platform == "win32":
        pytest.skip("a script is no program there")

    def make(code):
        path, script = tmp_path / "tesseract", tmp_path / "tesseract.py"
        script.write_text(f"import sys\n{textwrap.dedent(code)}")
        # A #! line takes no path with a space in it; an environment may have one.
        called = shlex.join([sys.executable, str(script)])
        path.write_text(f'#!/bin/sh\nexec {called} "$@"\n')
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
        return path

    return make


@pytest.fixture
def answering(program, monkeypatch):
    """A Tesseract that says what it has, and runs the given Python for a page."""

    def make(code, languages="eng osd vie"):
        asked = f"""
            if "--version" in sys.argv:
                print("tesseract 5.9.9")
            elif "--list-langs" in sys.argv:
                print("List of available languages:", *"{languages}".split(), sep="\\n")
            else:
        """
        body = textwrap.indent(textwrap.dedent(code), "    ")
        path = program(textwrap.dedent(asked).rstrip() + "\n" + body)
        monkeypatch.setenv(PROGRAM_VARIABLE, str(path))
        return Tesseract(str(path), "5.9.9", tuple(languages.split()))

    return make


@pytest.fixture
def table():
    """Tesseract's table of the given lines: words as (text, left, top, right, bottom, sure)."""

    def make(*lines, block=1):
        rows = ["\t".join(["level", *["x"] * (COLUMNS - 1)])]
        for number, line in enumerate(lines, start=1):
            for place, (text, left, top, right, bottom, sure) in enumerate(line, start=1):
                rows.append(
                    f"5\t1\t{block}\t1\t{number}\t{place}\t{left}\t{top}\t{right - left}"
                    f"\t{bottom - top}\t{sure}\t{text}"
                )
        return "\n".join(rows)

    return make
