"""Image files as pages: how large they are, and their pictures. The one door to Pillow's readers.

A TIFF may hold many pages; of an animation the first picture is its page.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

from PIL import ExifTags, Image

from summit_kb.ingest.errors import TooLargeError

_PAGES_OF_ITS_OWN = "TIFF"
_MOST_PIXELS = 120_000_000
_POINTS = 72
_A4_LONG = 842.0
# Cameras and scanners write any number of dots an inch; paper is between a card and a poster.
_SHORTEST, _LONGEST = 100.0, 2400.0
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""By Exif's number for how the camera was held."""
_ON_ITS_SIDE = frozenset({5, 6, 7, 8})
_NO_COLOUR = frozenset({"1", "L", "LA", "I", "I;16", "I;16B", "I;16L", "F"})

# The limit here is told as an error of its own, before anything is unpacked.
Image.MAX_IMAGE_PIXELS = None


class ImagePages:
    """The pages of one open image file, counted from 0."""

    def __init__(self, image: Image.Image, path: Path) -> None:
        self._image = image
        self._path = path
        frames = int(getattr(image, "n_frames", 1))
        self._count = frames if image.format == _PAGES_OF_ITS_OWN else 1
        self._decoded: tuple[int, Image.Image] | None = None

    def __len__(self) -> int:
        return self._count

    def size(self, index: int) -> tuple[float, float]:
        """Width and height in points as shown; nothing is decoded for it."""
        self._image.seek(index)
        sides = _sides(self._image)
        is_turned = self._orientation in _ON_ITS_SIDE
        return (sides[1], sides[0]) if is_turned else sides

    def decode(self, index: int) -> None:
        """Raises what Pillow raises for a page that is damaged."""
        self._upright(index)

    def picture(self, index: int, scale: float) -> Image.Image:
        """The page in colour or grey (modes RGB, L) at ``scale`` pixels a point."""
        picture = self._upright(index)
        width, height = self.size(index)
        wanted = (max(1, round(width * scale)), max(1, round(height * scale)))
        if wanted == picture.size:
            return picture
        return picture.resize(wanted, Image.Resampling.LANCZOS, reducing_gap=2.0)

    def _upright(self, index: int) -> Image.Image:
        """The page as it is meant to be seen, opaque; the last one is kept."""
        if self._decoded is not None and self._decoded[0] == index:
            return self._decoded[1]
        self._image.seek(index)
        _refuse_huge(self._image, self._path)
        self._decoded = None  # a page may be as large as memory allows for one
        self._image.load()
        picture = _opaque(self._image)
        turn = _TURNS.get(self._orientation)
        if turn is not None:
            picture = picture.transpose(turn)
        elif picture is self._image and self._count > 1:
            picture = picture.copy()
        self._decoded = index, picture
        return picture

    @property
    def _orientation(self) -> int:
        """How the camera was held, as its file says of the page at hand."""
        return int(self._image.getexif().get(ExifTags.Base.Orientation, 1))


@contextmanager
def opened(path: Path) -> Generator[ImagePages]:
    """The image's pages; raises TooLargeError, and OSError and others for what is damaged."""
    with Image.open(path) as image:
        _refuse_huge(image, path)
        yield ImagePages(image, path)


def open_bytes(data: bytes, path: Path) -> ImagePages:
    """The pages of an image already read; ``path`` names it. Raises as ``opened`` does."""
    image = Image.open(BytesIO(data))
    _refuse_huge(image, path)
    return ImagePages(image, path)


def _refuse_huge(image: Image.Image, path: Path) -> None:
    if image.width * image.height > _MOST_PIXELS:
        size = f"{image.width} x {image.height}"
        limit = f"{_MOST_PIXELS / 1_000_000:.0f} megapixel"
        raise TooLargeError(path=str(path), size=size, limit=limit)


def _opaque(image: Image.Image) -> Image.Image:
    """On white paper, in RGB or grey; the image itself where it is that already."""
    if image.mode in _NO_COLOUR:
        return _grey(image)
    if image.has_transparency_data:
        layer = image.convert("RGBA")
        made = Image.new("RGB", image.size, "white")
        made.paste(layer, mask=layer.getchannel("A"))
        return made
    return image if image.mode == "RGB" else image.convert("RGB")


def _grey(image: Image.Image) -> Image.Image:
    if image.mode == "LA":
        made = Image.new("L", image.size, 255)
        made.paste(image.getchannel("L"), mask=image.getchannel("A"))
        return made
    if image.mode in {"1", "L"}:
        return image if image.mode == "L" else image.convert("L")
    values = image.convert("F")
    least, most = (float(value) for value in values.getextrema())  # pyright: ignore[reportArgumentType, reportUnknownVariableType] - one band: two numbers
    width = (most - least) or 1.0
    return values.point(lambda value: (value - least) * (255 / width)).convert("L")


def _sides(image: Image.Image) -> tuple[float, float]:
    """Width and height in points, as the file has it."""
    dots = _plausible_dots(image)
    if dots is None:
        scale = _A4_LONG / max(image.size)
        return image.width * scale, image.height * scale
    return image.width * _POINTS / dots[0], image.height * _POINTS / dots[1]


def _plausible_dots(image: Image.Image) -> tuple[float, float] | None:
    """Dots an inch, across and down, when the paper they make is one that exists."""
    told = image.info.get("dpi")
    if not isinstance(told, tuple) or len(told) != 2:
        return None
    across, down = (float(value) for value in told)
    if across <= 0 or down <= 0:
        return None
    sides = image.width * _POINTS / across, image.height * _POINTS / down
    plausible = max(sides) <= _LONGEST and max(sides) >= _SHORTEST
    return (across, down) if plausible else None
