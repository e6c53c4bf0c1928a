"""The program's picture as a Windows icon, drawn from ``resources/icons/app.svg``."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)


def write_icon(drawing: Path, target: Path) -> None:
    """Draw every size anew, small ones too; ValueError when the drawing cannot be read."""
    renderer = QSvgRenderer(str(drawing))
    if not renderer.isValid():
        raise ValueError(f"{drawing} is no drawing")
    pictures = [_drawn(renderer, size) for size in reversed(SIZES)]
    sizes = [(size, size) for size in SIZES]
    pictures[0].save(target, format="ICO", sizes=sizes, append_images=pictures[1:])


def _drawn(renderer: QSvgRenderer, size: int) -> Image.Image:
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType] # stubs want bytes
    return Image.open(io.BytesIO(data.data())).convert("RGBA")
