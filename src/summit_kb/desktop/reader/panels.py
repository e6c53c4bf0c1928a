"""The document between its two panels."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from summit_kb.desktop.reader.details_panel import DetailsPanel
from summit_kb.desktop.reader.panel_shape import PanelShape, keep_shape, last_shape
from summit_kb.desktop.reader.side_panel import SidePanel

_LEAST_LETTERS, _SIDE_LETTERS, _DETAILS_LETTERS = 55, 31, 38


class Panels(QSplitter):
    """Side panel, document, details. Signal: ``changed`` when a panel opens or closes."""

    changed = Signal()

    def __init__(self, bridge: object, reading: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._bridge = bridge
        self._shape = last_shape(bridge)
        # The panel a person opened last, shown even where there is little room.
        self._asked_for = ""
        self.side, self.details = SidePanel(), DetailsPanel()
        for widget in (self.side, reading, self.details):
            self.addWidget(widget)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        reading.setMinimumWidth(150)
        for place, stretch in enumerate((0, 1, 0)):
            self.setStretchFactor(place, stretch)
        self.side.parts.chosen.connect(self._on_part)
        self.splitterMoved.connect(self._on_moved)
        self.take_shape(self._shape)

    @property
    def shape_now(self) -> PanelShape:
        return self._shape

    def take_shape(self, shape: PanelShape) -> None:
        """Open and close panels, and make them as wide as they were."""
        self._shape = shape
        self.side.show_part(shape.part)
        self._fit()
        side, details = self._widths()
        self.setSizes([side, max(self.width() - side - details, self._least()), details])

    def show_side(self, part: str | None = None, *, shown: bool = True) -> None:
        self._asked_for = "side" if shown else ""
        self._keep(replace(self._shape, side=shown, part=part or self._shape.part))
        self.take_shape(self._shape)

    def show_details(self, *, shown: bool) -> None:
        self._asked_for = "details" if shown else ""
        self._keep(replace(self._shape, details=shown))
        self.take_shape(self._shape)

    @property
    def shown(self) -> tuple[bool, bool]:
        """Whether the side panel and the details can be seen."""
        return self.side.isVisibleTo(self), self.details.isVisibleTo(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _least(self) -> int:
        """What reading needs; narrower, the panels give way."""
        return _LEAST_LETTERS * self.fontMetrics().averageCharWidth()

    def _widths(self) -> tuple[int, int]:
        """How wide the panels are, or would be."""
        letter = self.fontMetrics().averageCharWidth()
        side = self._shape.side_width or _SIDE_LETTERS * letter
        details = self._shape.details_width or _DETAILS_LETTERS * letter
        return (
            max(side, self.side.minimumSizeHint().width()),
            max(details, self.details.minimumWidth()),
        )

    def _fit(self) -> None:
        """Where there is no room, what one reads goes before what stands beside it."""
        before = self.shown
        side, details = self._widths()
        side, details = side * self._shape.side, details * self._shape.details
        has_room = self.width() - side - details >= self._least()
        asked = self._asked_for
        fits_side = has_room or asked == "side"
        if asked != "details" and self.width() - side >= self._least():
            fits_side = True
        self.side.setVisible(self._shape.side and fits_side)
        self.details.setVisible(self._shape.details and (has_room or asked == "details"))
        if self.shown != before:
            self.changed.emit()

    def _keep(self, shape: PanelShape) -> None:
        self._shape = shape
        keep_shape(self._bridge, shape)

    @Slot(str)
    def _on_part(self, part: str) -> None:
        self._keep(replace(self._shape, part=part))

    @Slot()
    def _on_moved(self) -> None:
        side, _reading, details = self.sizes()
        shape = self._shape
        if shape.side and side:
            shape = replace(shape, side_width=side)
        if shape.details and details:
            shape = replace(shape, details_width=details)
        self._keep(shape)
