"""Icons: one monochrome drawing each, coloured from the palette when painted.

The drawings are 24 x 24 line art that says ``currentColor``; the colour is filled in at paint
time, so an icon follows light, dark, disabled and selected without being made again.
"""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPalette,
    QPixmap,
    QPixmapCache,
)
from PySide6.QtSvg import QSvgRenderer

from summit_kb.foundation.paths import resources_dir

_ROLES = {
    QIcon.Mode.Normal: (QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText),
    QIcon.Mode.Active: (QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText),
    QIcon.Mode.Disabled: (QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText),
    # What is chosen in a list lies on a light ground, as the style sheet has it.
    QIcon.Mode.Selected: (QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText),
}


@cache
def _drawing(name: str) -> str:
    return (resources_dir() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def tinted(name: str, colour: QColor) -> str:
    """The drawing ``name`` as SVG in ``colour``."""
    return _drawing(name).replace("currentColor", colour.name())


def paint(painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
    """Paint the drawing ``name`` into ``rect``."""
    _renderer(name, colour.name()).render(painter, rect)


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    """Reading a drawing takes longer than painting it, and lists paint the same ones all day."""
    return QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))


class _TintedEngine(QIconEngine):
    """Draws one icon in the palette's colour of the moment."""

    def __init__(self, name: str, role: QPalette.ColorRole | None) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        paint(painter, self._name, QRectF(rect), self._colour(mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        """``size`` counts points (since Qt 6.8), ``scale`` is how many device pixels one has."""
        size = size * scale
        key = f"icon:{self._name}:{size.width()}x{size.height()}:{self._colour(mode).name()}"
        pixmap = QPixmap()
        if QPixmapCache.find(key, pixmap):
            return pixmap
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(), size), mode, state)
        painter.end()
        QPixmapCache.insert(key, pixmap)
        return pixmap

    def clone(self) -> QIconEngine:
        return _kept(_TintedEngine(self._name, self._role))

    def isNull(self) -> bool:
        return False

    def key(self) -> str:
        return "summit-kb-tinted"

    def _colour(self, mode: QIcon.Mode) -> QColor:
        group, role = _ROLES[mode]
        if self._role is not None and mode is not QIcon.Mode.Disabled:
            role = self._role
        return QGuiApplication.palette().color(group, role)


# Qt owns an engine but not its Python half: without a name it would be collected while in use.
_engines: list[QIconEngine] = []


def _kept(engine: QIconEngine) -> QIconEngine:
    _engines.append(engine)
    return engine


@cache
def icon(name: str, role: QPalette.ColorRole | None = None) -> QIcon:
    """The icon ``resources/icons/<name>.svg``; ``role`` fixes the palette role of its colour."""
    _drawing(name)
    return QIcon(_kept(_TintedEngine(name, role)))


def names() -> list[str]:
    """Every icon there is."""
    return sorted(path.stem for path in (resources_dir() / "icons").glob("*.svg"))
