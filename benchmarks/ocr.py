"""How well and how fast pages are recognised, against pages whose text is known.

    python benchmarks/ocr.py FILE_OR_FOLDER... [--pages 6] [--dpi 150 200 300]
        [--language vie vie+eng eng] [--noise clean light heavy] [--words]

Pages of PDF files with text are drawn, made worse, recognised, and compared with their own text:
character and word error rates, as printed and without accents, and CPU seconds of one core a page.
A page is drawn and made worse at 300 dots an inch, as a scanner would, and then made smaller.
``light`` lies 0.8 degrees askew, a little blurred and noisy; ``heavy`` 2 degrees, noisier and
shaded. With ``--words`` it prints how sure Tesseract was of right and of wrong words.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from itertools import product
from pathlib import Path

import numpy as np
import pypdfium2 as pdfium
from PIL import Image, ImageFilter

from summit_kb.ingest.extractors.pdf_page import read_lines as lines_with_text
from summit_kb.ingest.ocr.raster import Raster
from summit_kb.ingest.ocr.seen_lines import SeenWord, read_lines
from summit_kb.ingest.ocr.tesseract import Tesseract, ready
from summit_kb.vietnamese.normal import folded_form, nfc

FEWEST_WORDS = 100
SECONDS = 120.0
SCANNED = 300
NOISES = {"clean": (0.0, 0.0, 0.0, 0), "light": (0.8, 0.6, 12.0, 0), "heavy": (2.0, 1.2, 40.0, 60)}


@dataclass
class Cell:
    """Edits and lengths of all pages of one way of reading."""

    characters: list[float] = field(default_factory=list[float])
    folded_characters: list[float] = field(default_factory=list[float])
    words: list[float] = field(default_factory=list[float])
    folded_words: list[float] = field(default_factory=list[float])
    seconds: list[float] = field(default_factory=list[float])
    sure: list[float] = field(default_factory=list[float])


def distance(one: Sequence[object], other: Sequence[object]) -> int:
    """Levenshtein's distance, a row at a time."""
    codes = {item: number for number, item in enumerate({*one, *other})}
    left = np.array([codes[item] for item in one], np.int64)
    right = np.array([codes[item] for item in other], np.int64)
    steps = np.arange(len(right) + 1)
    row = steps.copy()
    for number, item in enumerate(left, start=1):
        best = np.minimum(row[1:] + 1, row[:-1] + (right != item))
        row = np.minimum.accumulate(np.concatenate(([number], best)) - steps) + steps
    return int(row[-1])


def pages_of(paths: Sequence[Path], most: int) -> Iterator[tuple[pdfium.PdfPage, list[str]]]:
    """Pages spread evenly over each file, with the words on them."""
    for path in paths:
        document = pdfium.PdfDocument(path)
        found = 0
        for index in range(0, len(document), max(1, len(document) // (most + 1))):
            page = document[index]
            words = [nfc(word.text) for word in lines_with_text(page).words()]
            if len(words) >= FEWEST_WORDS:
                found += 1
                yield page, words
            if found == most:
                break


def worse(picture: Image.Image, noise: str, seed: int) -> Image.Image:
    """A drawn page as a scanner might give it."""
    degrees, blur, grain, shade = NOISES[noise]
    if not degrees:
        return picture
    turned = picture.rotate(degrees, Image.Resampling.BICUBIC, fillcolor=255)
    dots = np.asarray(turned.filter(ImageFilter.GaussianBlur(blur)), np.float32)
    dots = dots + np.random.default_rng(seed).normal(0, grain, dots.shape)
    dots -= np.linspace(0, shade, dots.shape[1], dtype=np.float32)
    return Image.fromarray(np.clip(dots, 0, 255).astype(np.uint8))


def read(raster: Raster, tesseract: Tesseract, language: str) -> tuple[list[SeenWord], float]:
    """Words and the CPU seconds it took to see them."""
    before = os.times()
    tsv = tesseract.tsv(raster.pgm(), round(raster.dpi), SECONDS, language)
    after = os.times()
    seconds = sum(after[2:4]) - sum(before[2:4])
    return [word for line in read_lines(tsv, raster.dpi) for word in line], seconds


def compare(cell: Cell, truth: list[str], seen: list[SeenWord]) -> None:
    words = [word.box.text for word in seen]
    folded, folded_truth = list(map(folded_form, words)), list(map(folded_form, truth))
    text, right = " ".join(words), " ".join(truth)
    cell.characters.append(distance(right, text) / len(right))
    plain, plain_right = " ".join(folded), " ".join(folded_truth)
    cell.folded_characters.append(distance(plain_right, plain) / len(plain_right))
    cell.words.append(distance(truth, words) / len(truth))
    cell.folded_words.append(distance(folded_truth, folded) / len(truth))
    if seen:
        cell.sure.append(statistics.mean(word.confidence for word in seen))


def certainty(
    truth: list[str], seen: list[SeenWord], right: Counter[int], wrong: Counter[int]
) -> None:
    """How sure of right and of wrong words, in steps of ten."""
    matcher = SequenceMatcher(None, truth, [word.box.text for word in seen], autojunk=False)
    good = {block.b + step for block in matcher.get_matching_blocks() for step in range(block.size)}
    for number, word in enumerate(seen):
        (right if number in good else wrong)[word.confidence // 10 * 10] += 1


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--pages", type=int, default=6, help="of each file")
    parser.add_argument("--dpi", type=int, nargs="+", default=[150, 200, 300])
    parser.add_argument("--language", nargs="+", default=["vie", "vie+eng"])
    parser.add_argument("--noise", nargs="+", default=list(NOISES), choices=list(NOISES))
    parser.add_argument("--words", action="store_true")
    options = parser.parse_args()
    tesseract = ready()
    if tesseract is None:
        raise SystemExit("Tesseract with Vietnamese is not installed")
    random.seed(1)
    files = [
        file
        for path in options.paths
        for file in (sorted(path.rglob("*.pdf")) if path.is_dir() else [path])
    ]
    pages = list(pages_of(files, options.pages))
    print(f"tesseract {tesseract.version}, {len(pages)} pages of {len(files)} files")
    print("noise  dpi  language   CER %  folded   WER %  folded   sure  CPU s/page")
    right: Counter[int] = Counter()
    wrong: Counter[int] = Counter()
    for noise, dpi, language in product(options.noise, options.dpi, options.language):
        cell = Cell()
        for number, (page, truth) in enumerate(pages):
            picture = page.render(scale=SCANNED / 72, grayscale=True).to_pil().convert("L")
            scan = worse(picture, noise, number)
            size = (scan.width * dpi // SCANNED, scan.height * dpi // SCANNED)
            raster = Raster(scan.resize(size, Image.Resampling.LANCZOS), dpi)
            seen, seconds = read(raster, tesseract, language)
            compare(cell, truth, seen)
            cell.seconds.append(seconds)
            certainty(truth, seen, right, wrong)
        rates = (cell.characters, cell.folded_characters, cell.words, cell.folded_words)
        shown = " ".join(f"{100 * statistics.mean(rate):7.2f}" for rate in rates)
        sure = statistics.mean(cell.sure) if cell.sure else 0.0
        spent = statistics.mean(cell.seconds)
        print(f"{noise:6} {dpi:3}  {language:8} {shown} {sure:6.1f} {spent:9.2f}", flush=True)
    if options.words:
        print("sure of   right   wrong")
        for step in range(0, 101, 10):
            print(f"{step:3}-     {right[step]:6} {wrong[step]:6}")


if __name__ == "__main__":
    main()
