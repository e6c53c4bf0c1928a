"""The program's picture as a macOS icon, drawn from ``resources/icons/app.svg``.

Written by Pillow, on any system: ``iconutil`` is of macOS alone.
"""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (32, 64, 128, 256, 512, 1024)
# Icons of macOS leave a tenth of the square free on each side; the drawing leaves a twentieth.
_MARGIN = 0.06


def write_icon(drawing: Path, target: Path) -> None:
    """Draw every size anew, small ones too; ValueError when the drawing cannot be read."""
    renderer = QSvgRenderer(str(drawing))
    if not renderer.isValid():
        raise ValueError(f"{drawing} is no drawing")
    pictures = [_drawn(renderer, size) for size in reversed(SIZES)]
    pictures[0].save(target, format="ICNS", append_images=pictures[1:])


def _drawn(renderer: QSvgRenderer, size: int) -> Image.Image:
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    margin = round(size * _MARGIN)
    renderer.render(painter, QRectF(margin, margin, size - 2 * margin, size - 2 * margin))
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType] # stubs want bytes
    return Image.open(io.BytesIO(data.data())).convert("RGBA")
