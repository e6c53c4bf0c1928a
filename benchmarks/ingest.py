"""Pages per second of our PDF reading beside pypdf and pdftotext, on the same files in one run.

    python benchmarks/ingest.py FOLDER [--rounds N]

Each engine reads all PDF files of the folder in a process of its own; rounds alternate the
engines, the best round counts. Ratios are to pdfium-plain, PDFium's text without anything done
to it. "ours" does more than the others: structure, paragraphs, headings, reflow.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pypdf
import pypdfium2 as pdfium

from summit_kb.ingest.extract import extract_files
from summit_kb.ingest.extractors.pdf import PdfExtractor
from summit_kb.ingest.limits import Limits

BASE = "pdfium-plain"


def ours(paths: list[Path]) -> Iterator[int]:
    for path in paths:
        text = PdfExtractor().extract(path, Limits())
        yield sum(len(page.text) for page in text.pages)


def ours_pooled(paths: list[Path]) -> Iterator[int]:
    for outcome in extract_files(paths):
        if outcome.text is not None:
            yield sum(len(page.text) for page in outcome.text.pages)


def pdfium_plain(paths: list[Path]) -> Iterator[int]:
    for path in paths:
        document = pdfium.PdfDocument(path)
        for index in range(len(document)):
            page = document[index]
            textpage = page.get_textpage()
            yield len(textpage.get_text_range())
            textpage.close()
            page.close()
        document.close()


def pypdf_plain(paths: list[Path]) -> Iterator[int]:
    for path in paths:
        with path.open("rb") as stream:
            yield from (len(page.extract_text()) for page in pypdf.PdfReader(stream).pages)


def pdftotext(paths: list[Path]) -> Iterator[int]:
    for path in paths:
        done = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True)
        yield len(done.stdout.decode("utf-8", "replace"))


ENGINES: dict[str, Callable[[list[Path]], Iterator[int]]] = {
    BASE: pdfium_plain,
    "ours": ours,
    "ours, pool": ours_pooled,
    "pypdf": pypdf_plain,
    "pdftotext": pdftotext,
}


def timed(engine: str, folder: Path) -> tuple[float, float]:
    """Wall and processor seconds of one round in a fresh process, its children included."""
    before, start = os.times(), time.perf_counter()
    command = [sys.executable, __file__, str(folder), "--engine", engine]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wall, after = time.perf_counter() - start, os.times()
    spent = after.children_user + after.children_system
    return wall, spent - before.children_user - before.children_system


def pdfs(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.suffix.lower() == ".pdf")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--engine", choices=ENGINES)
    options = parser.parse_args()
    files = pdfs(options.folder)
    if options.engine:
        print(sum(ENGINES[options.engine](files)))
        return
    names = [name for name in ENGINES if name != "pdftotext" or shutil.which("pdftotext")]
    pages = sum(len(pdfium.PdfDocument(path)) for path in files)
    best = {name: (float("inf"), float("inf")) for name in names}
    for _round in range(options.rounds):
        for name in names:
            wall, cpu = timed(name, options.folder)
            best[name] = (min(best[name][0], wall), min(best[name][1], cpu))
    print(f"{len(files)} files, {pages} pages, best of {options.rounds} rounds, start-up included")
    print(f"{'engine':14} {'pages/s':>9} {'CPU ms/page':>12} {'CPU ratio':>10}")
    for name, (wall, cpu) in best.items():
        per_page = 1000 * cpu / pages
        ratio = cpu / best[BASE][1]
        print(f"{name:14} {pages / wall:9.0f} {per_page:12.2f} {ratio:10.1f}")


if __name__ == "__main__":
    main()
