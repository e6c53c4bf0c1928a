"""The document between its two panels."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSplitter, QWidget

from summit_kb.desktop.reader.details_panel import DetailsPanel
from summit_kb.desktop.reader.panel_shape import PanelShape, keep_shape, last_shape
from summit_kb.desktop.reader.side_panel import SidePanel

_LEAST_FOR_READING = 420


class Panels(QSplitter):
    """Side panel, document, details. Signal: ``changed`` when a panel opens or closes."""

    changed = Signal()

    def __init__(self, bridge: object, reading: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._bridge = bridge
        self._shape = last_shape(bridge)
        self.side, self.details = SidePanel(), DetailsPanel()
        for widget in (self.side, reading, self.details):
            self.addWidget(widget)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        reading.setMinimumWidth(_LEAST_FOR_READING // 2)
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
        self.side.setVisible(shape.side)
        self.details.setVisible(shape.details)
        middle = max(self.width() - shape.side_width - shape.details_width, _LEAST_FOR_READING)
        self.setSizes([shape.side_width, middle, shape.details_width])
        self.changed.emit()

    def show_side(self, part: str | None = None, *, shown: bool = True) -> None:
        self._keep(replace(self._shape, side=shown, part=part or self._shape.part))
        self.take_shape(self._shape)

    def show_details(self, *, shown: bool) -> None:
        self._keep(replace(self._shape, details=shown))
        self.take_shape(self._shape)

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
