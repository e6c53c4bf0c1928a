"""Where the pictures of pages come from: PDF through PDFium, images through Pillow."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Protocol, cast

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from summit_kb.ingest import images
from summit_kb.ingest.formats import IMAGES
from summit_kb.ingest.ocr.raster import Raster

_POINTS = 72
_DPI, _DPI_OF_SMALL = 200.0, 300.0
_SMALL = 450.0  # points of the longer side: a page of A6 or a card
_MOST_PIXELS = 40_000_000


class Pages(Protocol):
    """The pages of an open file, counted from 0."""

    def raster(self, index: int) -> Raster:
        """The page for reading; raises what the library raises for damaged pages."""
        ...

    def covered(self, index: int) -> float:
        """The share of the page that pictures cover, 0 to 1."""
        ...


class PdfPages:
    def __init__(self, document: pdfium.PdfDocument) -> None:
        self._document = document

    def raster(self, index: int) -> Raster:
        page = self._document[index]
        try:
            dpi = reading_dpi(*page.get_size())
            # The scale is declared as int there and used as a float.
            bitmap = page.render(scale=cast("int", dpi / _POINTS), grayscale=True)
            try:
                return Raster(bitmap.to_pil().convert("L"), dpi)
            finally:
                bitmap.close()
        finally:
            page.close()

    def covered(self, index: int) -> float:
        page = self._document[index]
        try:
            width, height = page.get_size()
            areas = [
                (right - left) * (top - bottom)
                for left, bottom, right, top in (
                    found.get_bounds()
                    for found in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=3)
                )
            ]
            return min(1.0, max(areas, default=0.0) / (width * height))
        finally:
            page.close()


class PicturePages:
    def __init__(self, pages: images.ImagePages) -> None:
        self._pages = pages

    def raster(self, index: int) -> Raster:
        dpi = reading_dpi(*self._pages.size(index))
        return Raster(self._pages.picture(index, dpi / _POINTS).convert("L"), dpi)

    def covered(self, index: int) -> float:
        return 1.0


def reading_dpi(width: float, height: float) -> float:
    """Dots an inch for a page in points: finer for small pages, coarser for posters."""
    dpi = _DPI_OF_SMALL if max(width, height) < _SMALL else _DPI
    pixels = width * height * (dpi / _POINTS) ** 2
    return dpi if pixels <= _MOST_PIXELS else dpi * (_MOST_PIXELS / pixels) ** 0.5


@contextmanager
def _pdf(path: Path) -> Generator[Pages]:
    document = pdfium.PdfDocument(path)
    try:
        # Without this the values typed into form fields are not drawn.
        document.init_forms()
        yield PdfPages(document)
    finally:
        document.close()


@contextmanager
def _image(path: Path) -> Generator[Pages]:
    with images.opened(path) as pages:
        yield PicturePages(pages)


SOURCES: dict[str, Callable[[Path], AbstractContextManager[Pages]]] = {
    "pdf": _pdf,
    **dict.fromkeys(IMAGES, _image),
}
"""By the format of the extracted text; pages of other formats have no picture."""
