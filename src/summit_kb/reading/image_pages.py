"""Image files as pages to look at, inside the page worker."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path

from summit_kb.foundation.errors import SummitError
from summit_kb.ingest import images
from summit_kb.ingest.detection import sniff
from summit_kb.ingest.formats import IMAGES
from summit_kb.ingest.frames import Frame
from summit_kb.reading.pages import PageError

_MOST = 2  # a decoded page is large
_MOST_PIXELS = 100_000_000


class ImageFiles:
    """The few images a reader has before them. A file that changed on disk is opened anew."""

    def __init__(self) -> None:
        self._open: OrderedDict[Path, tuple[tuple[int, int], images.ImagePages]] = OrderedDict()

    def holds(self, path: Path) -> bool:
        """Whether the file is an image, by its first bytes."""
        try:
            return sniff(path) in IMAGES
        except (OSError, SummitError):
            return False  # whoever opens it as something else says what is wrong

    def info(self, path: Path) -> Frame:
        """Sizes of the pages in points."""
        pages = self._get(path, 1)
        sizes = [pages.size(index) for index in range(len(pages))]
        return Frame({"sizes": sizes, "labels": [], "outline": []})

    def render(self, path: Path, page: int, scale: float) -> Frame:
        """Rows of pixels, four bytes each: blue, green, red, unused; raises PageError."""
        pages = self._get(path, page)
        if not 1 <= page <= len(pages):
            raise PageError(path=str(path), page=page, detail=f"1..{len(pages)}")
        width, height = pages.size(page - 1)
        if not 0 < width * scale * height * scale <= _MOST_PIXELS:
            detail = f"{width:.0f} x {height:.0f} pt, scale {scale:g}"
            raise PageError(path=str(path), page=page, detail=detail)
        # The fourth byte is not used, and full as PDFium's is: marks are blended with it.
        picture = pages.picture(page - 1, scale).convert("RGBA")
        size = [picture.width, picture.height, 4 * picture.width]
        return Frame({"size": size}, picture.tobytes("raw", "BGRA"))

    def _get(self, path: Path, page: int) -> images.ImagePages:
        try:
            status = path.stat()
            stamp = (status.st_mtime_ns, status.st_size)
            held = self._open.get(path)
            if held is None or held[0] != stamp:
                # Read whole: an open file could not be moved or deleted on Windows.
                held = stamp, images.open_bytes(path.read_bytes(), path)
                self._open[path] = held
        except OSError as error:
            detail = error.strerror or str(error)
            raise PageError(path=str(path), page=page, detail=detail) from error
        self._open.move_to_end(path)
        while len(self._open) > _MOST:
            self._open.popitem(last=False)
        return held[1]
