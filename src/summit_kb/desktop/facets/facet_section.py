"""One facet: a heading that folds, and its values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from summit_kb.desktop.facets.facet_row import FacetRow
from summit_kb.desktop.facets.facet_rows import FacetRows
from summit_kb.desktop.facets.tree import FacetLine
from summit_kb.desktop.theme import icons


class FacetSection(QWidget):
    """Hidden while it has no values. Signal: ``toggled`` (facet, value, on)."""

    toggled = Signal(str, str, bool)

    def __init__(self, facet: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facet = facet
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        self._body = FacetRows()
        self._body.toggled.connect(self._on_toggled)
        layout.addWidget(self._build_head())
        layout.addWidget(self._body)

    def _build_head(self) -> QToolButton:
        self._head = QToolButton()
        self._head.setProperty("kind", "section")
        self._head.setCheckable(True)
        self._head.setChecked(True)
        self._head.setIcon(icons.icon("chevron-down"))
        self._head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._head.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._head.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._head.toggled.connect(self._on_folded)
        return self._head

    @property
    def is_open(self) -> bool:
        return self._head.isChecked()

    def set_open(self, *, is_open: bool) -> None:
        self._head.setChecked(is_open)

    def set_title(self, title: str) -> None:
        self._head.setText(title)
        self._head.setAccessibleName(title)

    def show_lines(self, lines: Sequence[FacetLine], chosen: Iterable[str]) -> None:
        """Show ``lines``, with the values of ``chosen`` checked."""
        self._body.show_lines(lines, chosen)
        self.setVisible(bool(lines))

    def rows(self) -> list[FacetRow]:
        return self._body.rows()

    def shown(self) -> list[FacetRow]:
        return self._body.shown()

    @Slot(bool)
    def _on_folded(self, is_open: bool) -> None:
        self._body.setVisible(is_open)
        self._head.setIcon(icons.icon("chevron-down" if is_open else "chevron-right"))

    @Slot(str, bool)
    def _on_toggled(self, value: str, on: bool) -> None:
        self.toggled.emit(self.facet, value, on)
