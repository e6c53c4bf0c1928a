"""Pages as pictures on sheets: images, and PDF pages that cannot be taken over as they are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Protocol

from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from summit_kb.domain.text import WordBox
from summit_kb.reading.briefing.sheet import A4, Paper, Placement, placement
from summit_kb.reading.briefing.typefaces import REGULAR, blank_canvas

DOTS = 170 / 72
"""Pixels a point: sharp on paper, small on a stick."""

_QUALITY = 82
_INVISIBLE = 3


class Bitmap(Protocol):
    """A drawn page, BGRX; ``stride`` bytes a row."""

    @property
    def data(self) -> bytes: ...
    @property
    def width(self) -> int: ...
    @property
    def height(self) -> int: ...
    @property
    def stride(self) -> int: ...


@dataclass(frozen=True)
class Picture:
    """A page as JPEG, its size in points, and the words to be found on it."""

    jpeg: bytes
    size: tuple[float, float]
    words: tuple[WordBox, ...] = ()


def set_pictures(pictures: Iterable[Picture], target: Path, paper: Paper = A4) -> int:
    """Write one sheet for each picture; how many there are."""
    canvas = blank_canvas(str(target))
    count = 0
    for picture in pictures:
        place = placement(*picture.size, paper)
        canvas.setPageSize((place.width, place.height))
        width, height = (side * place.scale for side in picture.size)
        canvas.drawImage(
            ImageReader(BytesIO(picture.jpeg)), place.left, place.bottom, width, height
        )
        write_invisibly(canvas, picture.words, place, picture.size[1])
        canvas.showPage()
        count += 1
    canvas.save()
    return count


def write_invisibly(
    canvas: Canvas, words: Iterable[WordBox], place: Placement, height: float
) -> None:
    """Words where they stand on a placed page ``height`` points high: found, marked, not seen."""
    for word in words:
        size = max((word.bottom - word.top) * place.scale, 1.0)
        natural = canvas.stringWidth(word.text, REGULAR, size)
        if natural <= 0:
            continue
        text = canvas.beginText()
        text.setTextRenderMode(_INVISIBLE)
        text.setFont(REGULAR, size)
        text.setHorizScale(100 * (word.right - word.left) * place.scale / natural)
        base = place.bottom + (height - word.bottom) * place.scale + 0.2 * size
        text.setTextOrigin(place.left + word.left * place.scale, base)
        text.textOut(f"{word.text} ")
        canvas.drawText(text)


def packed(drawn: Bitmap) -> bytes:
    """A drawn page as JPEG."""
    image = Image.frombuffer(
        "RGB", (drawn.width, drawn.height), drawn.data, "raw", "BGRX", drawn.stride, 1
    )
    made = BytesIO()
    image.save(made, "JPEG", quality=_QUALITY)
    return made.getvalue()
