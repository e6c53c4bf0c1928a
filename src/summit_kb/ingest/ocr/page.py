"""One page read from its picture: paragraphs, words with places, and how sure all that is."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from summit_kb.domain.text import PageText, Recognized, WordBox
from summit_kb.ingest.assembly import TextAssembly
from summit_kb.ingest.extractors.pdf_page import PageLines
from summit_kb.ingest.extractors.pdf_paragraphs import paragraphs
from summit_kb.ingest.limits import Limits
from summit_kb.ingest.ocr.raster import Raster
from summit_kb.ingest.ocr.seen_lines import SeenLine, read_lines
from summit_kb.ingest.ocr.tesseract import ENGLISH, VIETNAMESE, RecognitionError, Tesseract
from summit_kb.vietnamese.normal import has_accents

_log = logging.getLogger(__name__)
# Below this the picture is a photograph, or lies on its side.
_DOUBTFUL = 0.6
_NONSENSE = 0.45
_ACCENTED = 0.25
_LEAST_SECONDS = 1.0


@dataclass(frozen=True)
class Place:
    """Where a page stands in its document: its number, and headings that lead to it."""

    number: int
    titles: Mapping[str, int]
    label: str | None


@dataclass(frozen=True)
class _Reading:
    """Lines read from a picture that was turned clockwise by ``turned`` degrees."""

    raster: Raster
    lines: tuple[SeenLine, ...]
    turned: int = 0

    @property
    def recognized(self) -> Recognized:
        """All words in order, where they stand on the picture as it was."""
        width, height = self.raster.points
        words = [word for line in self.lines for word in line]
        return Recognized(
            tuple(_back(word.box, self.turned, width, height) for word in words),
            tuple(word.confidence for word in words),
        )

    @property
    def confidence(self) -> float:
        return self.recognized.confidence

    @property
    def is_vietnamese(self) -> bool:
        words = [word.box.text for line in self.lines for word in line]
        return sum(map(has_accents, words)) >= _ACCENTED * len(words)


class _Reader:
    """Tesseract with the time that is left for one page."""

    def __init__(self, tesseract: Tesseract, seconds: float) -> None:
        self._tesseract = tesseract
        self._until = time.monotonic() + seconds

    @property
    def seconds(self) -> float:
        return max(_LEAST_SECONDS, self._until - time.monotonic())

    def lines(self, raster: Raster, language: str = VIETNAMESE) -> tuple[SeenLine, ...]:
        tsv = self._tesseract.tsv(raster.pgm(), round(raster.dpi), self.seconds, language)
        return read_lines(tsv, raster.dpi)

    def turn(self, raster: Raster) -> int:
        return self._tesseract.turn(raster.pgm(), round(raster.dpi), self.seconds)


def recognize(raster: Raster, place: Place, tesseract: Tesseract, limits: Limits) -> PageText:
    """The page; without blocks when nothing on it can be read. Raises RecognitionError."""
    reader = _Reader(tesseract, limits.ocr_page_seconds)
    reading = _Reading(raster, reader.lines(raster))
    if reading.confidence < _DOUBTFUL:
        reading = _surer(reading, _upright, reader)
    if tesseract.reads_english and not reading.is_vietnamese:
        reading = _surer(reading, _in_english_too, reader)
    if reading.confidence < _NONSENSE:
        return PageText(place.number, (), place.label)
    return _page(reading, place, limits)


def _surer(
    reading: _Reading, again: Callable[[_Reading, _Reader], _Reading | None], reader: _Reader
) -> _Reading:
    """The better of a reading and of another one; the first if the other comes to nothing."""
    try:
        other = again(reading, reader)
    except RecognitionError as error:
        _log.info("the first reading stays: %s", error)
        return reading
    return reading if other is None else max(reading, other, key=lambda each: each.confidence)


def _upright(reading: _Reading, reader: _Reader) -> _Reading | None:
    """The page turned upright, if it is not."""
    degrees = reader.turn(reading.raster)
    if not degrees:
        return None
    turned = reading.raster.turned(degrees)
    return _Reading(turned, reader.lines(turned), degrees)


def _in_english_too(reading: _Reading, reader: _Reader) -> _Reading:
    """With English beside it: not at once, as Vietnamese then loses many of its accents."""
    both = reader.lines(reading.raster, f"{VIETNAMESE}+{ENGLISH}")
    return _Reading(reading.raster, both, reading.turned)


def _back(box: WordBox, turned: int, width: float, height: float) -> WordBox:
    """A box of the turned picture where it stands on the picture as it was."""
    left, top, right, bottom = box.left, box.top, box.right, box.bottom
    if turned == 90:
        return WordBox(box.text, top, width - right, bottom, width - left)
    if turned == 180:
        return WordBox(box.text, width - right, height - bottom, width - left, height - top)
    if turned == 270:
        return WordBox(box.text, height - bottom, left, height - top, right)
    return box


def _page(reading: _Reading, place: Place, limits: Limits) -> PageText:
    boxes = tuple(tuple(word.box for word in line) for line in reading.lines)
    width, height = reading.raster.points
    lines = PageLines(width, height, boxes, reflowed=False)
    blocks, printed = paragraphs(lines, place.number, place.titles)
    assembly = TextAssembly(limits)
    for kind, text, level in blocks:
        assembly.add(kind, text, level)
    tidy = assembly.finish("", "", paged=True).pages[0].blocks
    return PageText(place.number, tidy, place.label or printed, reading.recognized)
