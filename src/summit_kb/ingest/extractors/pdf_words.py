"""Words and lines of a PDF page in the order PDFium gives them, with their boxes."""

from __future__ import annotations

import ctypes
import re
from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from summit_kb.ingest.extractors.pdf_legacy import legible
from summit_kb.vietnamese.spelling import is_syllable

_WORD = re.compile(r"\S+")
_UNITS = frozenset({"m", "km", "cm", "mm", "dm", "hm", "ft"})
_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_SMALL = 0.8
_LONGEST_NAME = 128

HYPHEN = "\x02"
"""PDFium's sign for a hyphen at the end of a line; it stands in for the line end too."""

_LINE = re.compile(f"[^\r\n{HYPHEN}]+{HYPHEN}?|{HYPHEN}")


@dataclass(frozen=True, slots=True)
class Word:
    """A word in the page's own coordinates, which grow to the right and up."""

    text: str
    left: float
    bottom: float
    right: float
    top: float


class Glyphs:
    """Characters of a text page by index; boxes as high as their font, not as their ink."""

    def __init__(self, textpage: pdfium.PdfTextPage) -> None:
        self._page = textpage.raw
        self._rectangle = raw.FS_RECTF()
        self._pointer = ctypes.byref(self._rectangle)
        self.text, self.encodings = legible(self._read(textpage), self._font)

    def box(self, index: int) -> tuple[float, float, float, float]:
        """Left, bottom, right, top."""
        raw.FPDFText_GetLooseCharBox(self._page, index, self._pointer)
        box = self._rectangle
        return box.left, box.bottom, box.right, box.top

    def origin(self, index: int) -> tuple[float, float]:
        """Where the character stands on its baseline."""
        x, y = ctypes.c_double(), ctypes.c_double()
        raw.FPDFText_GetCharOrigin(self._page, index, ctypes.byref(x), ctypes.byref(y))
        return x.value, y.value

    def is_generated(self, index: int) -> bool:
        """Whether PDFium added the character for a gap or a line end."""
        return raw.FPDFText_IsGenerated(self._page, index) == 1

    def _font(self, index: int) -> str:
        flags = ctypes.c_int()
        name = ctypes.create_string_buffer(_LONGEST_NAME)
        raw.FPDFText_GetFontInfo(self._page, index, name, _LONGEST_NAME, ctypes.byref(flags))
        return name.value.decode("utf-8", "replace")

    def _read(self, textpage: pdfium.PdfTextPage) -> str:
        count = textpage.count_chars()
        text = textpage.get_text_range() if count > 0 else ""
        if len(text) != count:
            # Characters without Unicode are missing from the text; one by one they are not.
            codes = [raw.FPDFText_GetUnicode(self._page, index) for index in range(count)]
            text = "".join(chr(code) if code <= 0x10FFFF else "\0" for code in codes)
        return text.replace("\ufffe", HYPHEN)


def content_lines(glyphs: Glyphs) -> list[list[Word]]:
    """Lines of words as they come in the file."""
    lines: list[list[Word]] = []
    for line in _LINE.finditer(glyphs.text):
        words: list[Word] = []
        for match in _WORD.finditer(line[0]):
            words.extend(_word(glyphs, match[0], line.start() + match.start()))
        if words:
            lines.append(words)
    return lines


def _word(glyphs: Glyphs, text: str, start: int) -> list[Word]:
    first, last = glyphs.box(start), glyphs.box(start + len(text) - 1)
    if text.endswith(HYPHEN) and "tcvn3" in glyphs.encodings:
        text = _with_last_letter(text)
    if not text[-1].isdigit() or not _is_raised(first, last):
        return [_joined(text, first, last)]
    cut = len(text) - 1
    while text[cut - 1].isdigit() and _is_raised(first, glyphs.box(start + cut - 1)):
        cut -= 1
    if text[:cut] in _UNITS:
        return [_joined(text, first, last)]
    # The mark of a footnote is not a part of the number before it: QH15 and 1, not QH151.
    return [
        _joined(text[:cut], first, glyphs.box(start + cut - 1)),
        _joined(text[cut:].translate(_SUPERSCRIPTS), glyphs.box(start + cut), last),
    ]


def _with_last_letter(text: str) -> str:
    """TCVN3 writes ư as a soft hyphen, which at a line end PDFium takes for a hyphen."""
    whole = text.removesuffix(HYPHEN) + "ư"
    return whole if is_syllable(whole.strip("\"'(“")) else text


def _is_raised(
    first: tuple[float, float, float, float], last: tuple[float, float, float, float]
) -> bool:
    return last[3] - last[1] < (first[3] - first[1]) * _SMALL and last[1] > first[1]


def _joined(
    text: str, first: tuple[float, float, float, float], last: tuple[float, float, float, float]
) -> Word:
    return Word(
        text,
        min(first[0], last[0]),
        min(first[1], last[1]),
        max(first[2], last[2]),
        max(first[3], last[3]),
    )
