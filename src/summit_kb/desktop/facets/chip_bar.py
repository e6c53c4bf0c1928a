"""Everything that narrows the search at the moment, each with a way to take it away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from summit_kb.desktop.facets import selection
from summit_kb.desktop.facets.chip import Chip
from summit_kb.desktop.searching import SearchSession
from summit_kb.desktop.widgets.flow import FlowLayout, clear
from summit_kb.domain.finding import Filters

Label = Callable[[str, str], str]
FacetName = Callable[[str], str]


class ChipBar(QWidget):
    """Chips of the filters in force, and one button for all of them; hidden when there are none."""

    def __init__(
        self,
        search: SearchSession,
        label: Label,
        facet_name: FacetName,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._facet_name = facet_name
        self._search = search
        self._label = label
        self._layout = FlowLayout(self, spacing=6)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        search.changed.connect(self.refresh)
        self.refresh()

    def chips(self) -> list[Chip]:
        return [chip for chip in self.findChildren(Chip) if chip.isVisibleTo(self)]

    @Slot()
    def refresh(self) -> None:
        """Show the filters in force."""
        clear(self._layout)
        chosen = selection.everything_chosen(self._search.request.filters)
        for facet, value in chosen:
            self._layout.addWidget(self._chip(facet, value))
        if chosen:
            self._layout.addWidget(self._clear_all())
        self.setAccessibleName(self.tr("Filters in force"))
        self.setVisible(bool(chosen))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.refresh()

    def _chip(self, facet: str, value: str) -> Chip:
        text = self._facet_name(facet) + ": " + self._label(facet, value)
        chip = Chip(text, self)
        chip.setAccessibleName(self.tr("Remove filter %1").replace("%1", text))
        chip.setToolTip(self.tr("Remove this filter"))
        chip.clicked.connect(lambda: self._take_away(facet, value))
        return chip

    def _clear_all(self) -> QPushButton:
        button = QPushButton(self.tr("Clear all"), self)
        button.setProperty("kind", "link")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(self._on_clear_all)
        return button

    def _take_away(self, facet: str, value: str) -> None:
        filters = self._search.request.filters
        self._search.set_filters(selection.with_value(filters, facet, value, on=False))

    @Slot()
    def _on_clear_all(self) -> None:
        self._search.set_filters(Filters())
