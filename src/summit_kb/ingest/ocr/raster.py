"""A page as a grey picture, as Tesseract takes it."""

from __future__ import annotations

from dataclasses import dataclass

from PIL import Image

_POINTS = 72
_INK = 128
_FAINT = 200
_BLANK = 0.0002
_TURNS = {
    90: Image.Transpose.ROTATE_270,  # Pillow turns the other way round
    180: Image.Transpose.ROTATE_180,
    270: Image.Transpose.ROTATE_90,
}


@dataclass(frozen=True)
class Raster:
    """``picture`` has mode L; ``dpi`` are its dots an inch of the shown page."""

    picture: Image.Image
    dpi: float

    @property
    def is_blank(self) -> bool:
        """Whether there is less ink on it than a short word leaves."""
        histogram = self.picture.histogram()
        dark = sum(histogram[:_INK])
        # A faint pencil or a pale copy has no black at all, but more grey than dust has.
        faint = sum(histogram[_INK:_FAINT]) / 4
        return dark + faint < _BLANK * self.picture.width * self.picture.height

    @property
    def points(self) -> tuple[float, float]:
        """Width and height of the page."""
        width, height = self.picture.size
        return width * _POINTS / self.dpi, height * _POINTS / self.dpi

    def pgm(self) -> bytes:
        """The picture in the plainest format there is."""
        head = f"P5\n{self.picture.width} {self.picture.height}\n255\n"
        return head.encode() + self.picture.tobytes()

    def turned(self, degrees: int) -> Raster:
        """Turned clockwise by 90, 180 or 270 degrees."""
        return Raster(self.picture.transpose(_TURNS[degrees]), self.dpi)
