"""One PDF page as lines of words where a reader sees them; shared by text and page display."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from summit_kb.domain.text import WordBox
from summit_kb.ingest.clean import clean
from summit_kb.ingest.extractors.pdf_reflow import mended_lines
from summit_kb.ingest.extractors.pdf_words import HYPHEN, Glyphs, Word, content_lines

Line = tuple[WordBox, ...]


@dataclass(frozen=True)
class PageLines:
    """Lines in reading order; boxes in points from the top left of the page as shown.

    A word that PDFium split at a line end still ends with ``pdf_words.HYPHEN``. ``encodings`` are
    the legacy ones that text was converted from.
    """

    width: float
    height: float
    lines: tuple[Line, ...]
    reflowed: bool
    encodings: tuple[str, ...] = ()

    def words(self) -> tuple[WordBox, ...]:
        """All words, hyphens drawn as hyphens."""
        return tuple(_drawn(word) for line in self.lines for word in line)


def read_lines(page: pdfium.PdfPage) -> PageLines:
    """The page's words; raises PdfiumError when PDFium cannot read it."""
    textpage = page.get_textpage()
    try:
        glyphs = Glyphs(textpage)
        lines = content_lines(glyphs)
        mended = mended_lines(glyphs, lines)
    finally:
        textpage.close()
    shown = ShownPage.of(page)
    placed = (_placed(line, shown) for line in (lines if mended is None else mended))
    return PageLines(
        shown.width,
        shown.height,
        tuple(line for line in placed if line),
        mended is not None,
        glyphs.encodings,
    )


@dataclass(frozen=True)
class ShownPage:
    """From the page's own coordinates to those of the page as shown: cropped, then turned."""

    left: float
    bottom: float
    right: float
    top: float
    turned: int

    @classmethod
    def of(cls, page: pdfium.PdfPage) -> ShownPage:
        box = raw.FS_RECTF()
        raw.FPDF_GetPageBoundingBox(page.raw, ctypes.byref(box))
        return cls(box.left, box.bottom, box.right, box.top, page.get_rotation())

    @property
    def width(self) -> float:
        sideways = self.turned in {90, 270}
        return self.top - self.bottom if sideways else self.right - self.left

    @property
    def height(self) -> float:
        sideways = self.turned in {90, 270}
        return self.right - self.left if sideways else self.top - self.bottom

    def box(self, word: Word) -> tuple[float, float, float, float]:
        """Left, top, right, bottom on the shown page."""
        if self.turned == 90:
            return (
                word.bottom - self.bottom,
                word.left - self.left,
                word.top - self.bottom,
                word.right - self.left,
            )
        if self.turned == 180:
            return (
                self.right - word.right,
                word.bottom - self.bottom,
                self.right - word.left,
                word.top - self.bottom,
            )
        if self.turned == 270:
            return (
                self.top - word.top,
                self.right - word.right,
                self.top - word.bottom,
                self.right - word.left,
            )
        return (
            word.left - self.left,
            self.top - word.top,
            word.right - self.left,
            self.top - word.bottom,
        )


def _placed(line: list[Word], shown: ShownPage) -> Line:
    # Nearly all lines are clean already; looking at one at a time spares looking at each word.
    text = " ".join(word.text for word in line)
    if clean(text) == text:
        return tuple(WordBox(word.text, *shown.box(word)) for word in line)
    cleaned = ((_cleaned(word.text), word) for word in line)
    return tuple(WordBox(text, *shown.box(word)) for text, word in cleaned if text)


def _cleaned(text: str) -> str:
    """One word, its hyphen at the line end kept."""
    return clean(text.removesuffix(HYPHEN)) + (HYPHEN if text.endswith(HYPHEN) else "")


def _drawn(word: WordBox) -> WordBox:
    if not word.text.endswith(HYPHEN):
        return word
    text = word.text.removesuffix(HYPHEN) + "-"
    return WordBox(text, word.left, word.top, word.right, word.bottom)
