"""Pages that can be enlarged, fitted to the window and turned."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtWidgets import QWidget

from summit_kb.desktop.reader.page_layout import MARGIN, Place, usual_size
from summit_kb.desktop.reader.page_scroll import PageScroll
from summit_kb.desktop.reader.zoom import NATURAL, Fit, bounded, fitted, stepped

# Points left beside the words when they are fitted to the window.
_BESIDE = 14.0
_AS_NEEDED = Qt.ScrollBarPolicy.ScrollBarAsNeeded


class ZoomScroll(PageScroll):
    """Signals: ``zoom_changed`` carries the factor, 1.0 being a page's natural size."""

    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fit = Fit.WIDTH
        self._text_block: tuple[float, float] | None = None

    @property
    def factor(self) -> float:
        return self.pages.scale / NATURAL

    @property
    def fit(self) -> Fit:
        return self._fit

    @property
    def text_block(self) -> tuple[float, float] | None:
        """Between which edges pages have their words, in points, as far as it is known."""
        return self._text_block

    def set_text_block(self, block: tuple[float, float] | None) -> None:
        if block != self._text_block:
            self._text_block = block
            if self._fit is Fit.TEXT:
                self.set_fit(Fit.TEXT)

    @property
    def rotation(self) -> int:
        return self.pages.rotation

    def set_sizes(self, sizes: Sequence[tuple[float, float]]) -> None:
        """Show pages of these sizes (points), from the first."""
        self.lay_out(sizes, self.pages.scale, self.rotation, QPointF(0, 0))
        self.fit_again(QPointF(0, 0))
        self.go_to(1, -100)

    def set_factor(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom freely; what stands at ``at`` (default: the middle) stays there."""
        self._fit = Fit.FREE
        self._zoom(bounded(factor), at or self._middle())

    def step_zoom(self, *, larger: bool) -> None:
        self.set_factor(stepped(self.factor, larger=larger))

    def set_fit(self, fit: Fit) -> None:
        """Fit pages to the window, now and whenever it changes its size."""
        self._fit = fit
        self.fit_again(self._middle())
        self.zoom_changed.emit(self.factor)

    def rotate(self, degrees: int) -> None:
        """Turn all pages clockwise; the page that was current stays so."""
        page = self.current_page
        rotation = (self.rotation + degrees) % 360
        self.lay_out(self.pages.sizes, self.pages.scale, rotation, self._middle())
        self.fit_again(self._middle())
        self.go_to(page)

    def fit_again(self, at: QPointF) -> None:
        self._zoom(self._wanted_factor(), at)

    def _zoom(self, factor: float, at: QPointF) -> None:
        before = self.factor
        self.lay_out(self.pages.sizes, factor * NATURAL, self.rotation, at)
        if self._block_shown is not None:
            self._show_text_block()
        elif self.horizontalScrollBarPolicy() is not _AS_NEEDED:
            self.setHorizontalScrollBarPolicy(_AS_NEEDED)
        if abs(before - self.factor) > 1e-6:
            self.zoom_changed.emit(self.factor)

    def _wanted_factor(self) -> float:
        if self._fit is Fit.FREE or not self.pages.count:
            return self.factor
        room = self.maximumViewportSize()
        # Measured as if the bar that a long document needs were there: it would flicker else.
        room.setWidth(room.width() - self.verticalScrollBar().sizeHint().width())
        width, height = usual_size(self.pages.sizes)
        block = self._block_shown
        if block is not None:
            width = min(block[1] - block[0] + 2 * _BESIDE, width)
        return fitted(self._fit, (width, height), self.rotation, room)

    @property
    def _block_shown(self) -> tuple[float, float] | None:
        """What is fitted in place of the page's width; turned pages are fitted whole."""
        return self._text_block if self._fit is Fit.TEXT and self.rotation == 0 else None

    def _show_text_block(self) -> None:
        block = self._block_shown
        if block is not None and self.pages.count:
            # Beside the words are only margins: nothing to scroll to.
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            left = self.pages.to_content(Place(self.current_page, block[0] - _BESIDE, 0)).x()
            self.horizontalScrollBar().setValue(round(left) - MARGIN)

    def _middle(self) -> QPointF:
        return QRectF(self.viewport().rect()).center()
