"""Pictures of pages recoloured for dark or warm paper. Any thread may do it."""

from __future__ import annotations

from typing import cast

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QColor, QImage, QPainter

from summit_kb.desktop.reader.modes.papers import NIGHT, SEPIA, Tone
from summit_kb.desktop.reader.modes.pictured import pictured

_Pixels = npt.NDArray[np.uint8]
# Parts of blue, green and red in how light a colour looks, of 256 (ITU-R BT.601).
_LUMA = (29, 150, 77)
# So many rows at a time stay in the processor's cache.
_ROWS = 16
_EVERY = 3
_DARK_PAGE = 0.5
_NEAR_PAPER = 2
_DIMMED = 0.8


def toned(image: QImage, tone: Tone) -> QImage:
    """``image`` (RGB32) for the paper of ``tone``; the plain one is itself."""
    if tone is Tone.SEPIA:
        return _on_sepia(image)
    if tone is Tone.NIGHT:
        return _at_night(image)
    return image


def _on_sepia(image: QImage) -> QImage:
    made = image.copy()
    painter = QPainter(made)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.fillRect(made.rect(), SEPIA.ground)
    painter.end()
    return made


def _at_night(image: QImage) -> QImage:
    """Light becomes dark and the hue stays; pictures stay as they are, a little dimmed."""
    made = image.copy()
    pixels = _pixels(made)
    light = luma(pixels)
    level = paper_level(light)
    kept = pictured(light, level) if level else None
    for top in range(0, len(pixels), _ROWS):
        rows = pixels[top : top + _ROWS]
        if level is None:
            rows[..., :3] = _dimmed(rows)
        elif light[top : top + _ROWS].min() >= level - _NEAR_PAPER:
            rows[..., :3] = _BETWEEN[:, 0]
        elif kept is None or not kept[top : top + _ROWS].any():
            rows[..., :3] = _turned(rows, level)
        else:
            here = kept[top : top + _ROWS]
            rows[..., :3] = np.where(here[..., None], _dimmed(rows), _turned(rows, level))
    return made


def paper_level(light: _Pixels) -> int | None:
    """How light the paper of a page is, 0 to 255; None for a page that is dark already."""
    counts = np.bincount(light[::_EVERY, ::_EVERY].ravel(), minlength=256)
    if counts[128:].sum() < _DARK_PAGE * counts.sum():
        return None
    return int(np.argmax(counts[128:])) + 128


def _dimmed(rows: _Pixels) -> _Pixels:
    return (rows[..., :3] * np.float32(_DIMMED)).astype(np.uint8)


def luma(pixels: _Pixels) -> _Pixels:
    """How light each pixel looks."""
    total = np.zeros(pixels.shape[:2], np.uint16)
    for channel, part in enumerate(_LUMA):
        total += pixels[..., channel] * np.uint16(part)
    return (total >> 8).astype(np.uint8)


def _turned(rows: _Pixels, level: int) -> _Pixels:
    """Each pixel moved along the grey axis until it is as dark as it was light."""
    whitened = np.minimum(np.arange(256) * 255 // level, 255).astype(np.uint8)
    colours = whitened[rows]
    moved = 255 - 2 * luma(colours).astype(np.int16)
    made = np.empty((*rows.shape[:2], 3), np.uint8)
    for channel in range(3):
        shade = np.clip(colours[..., channel] + moved, 0, 255).astype(np.uint8)
        made[..., channel] = _BETWEEN[channel][shade]
    return made


def _between() -> _Pixels:
    """From black and white to paper and ink of the night, for blue, green and red."""
    steps = np.arange(256)[None, :] / 255
    paper, ink = (np.array(_bgr(colour))[:, None] for colour in (NIGHT.ground, NIGHT.ink))
    return np.round(paper + steps * (ink - paper)).astype(np.uint8)


def _bgr(colour: QColor) -> tuple[int, int, int]:
    return colour.blue(), colour.green(), colour.red()


def _pixels(image: QImage) -> _Pixels:
    """The image's own bytes: rows, columns, blue-green-red-unused."""
    data = cast("memoryview", image.bits())
    rows = np.frombuffer(data, np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return rows[:, : image.width()]


_BETWEEN = _between()
