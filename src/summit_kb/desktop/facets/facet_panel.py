"""The panel beside the results: what the hits have in common, to narrow the search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from summit_kb.desktop.facets import selection
from summit_kb.desktop.facets.facet_section import FacetSection
from summit_kb.desktop.facets.tree import FacetLine, flat_lines, topic_lines, year_lines
from summit_kb.desktop.searching import SearchSession
from summit_kb.domain.finding import FACETS, Findings

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace
    from summit_kb.desktop.desk import Desk


class FacetPanel(QScrollArea):
    """Sections of check boxes; every change is a new search. Signal: ``labels_known``."""

    labels_known = Signal()

    def __init__(self, desk: Desk, search: SearchSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._search = search
        self._workspace: Workspace | None = None
        self._findings: Findings | None = None
        self._labels: dict[tuple[str, str], str] = {}
        self._build()
        self.retranslate()
        search.found.connect(self._on_found)

    def _build(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        page.setProperty("kind", "page")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(12, 12, 8, 12)
        layout.setSpacing(6)
        self._sections = {facet: FacetSection(facet) for facet in FACETS}
        for section in self._sections.values():
            section.toggled.connect(self._on_toggled)
            section.hide()
            layout.addWidget(section)
        layout.addStretch()
        self.setWidget(page)

    def use(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def section(self, facet: str) -> FacetSection:
        return self._sections[facet]

    def label(self, facet: str, value: str) -> str:
        """What ``value`` was called when it was last seen; itself when never."""
        return self._labels.get((facet, value), value)

    def facet_name(self, facet: str) -> str:
        return self._desk.words.facet(facet)

    def folded(self) -> list[str]:
        """Facets that are folded, for the session."""
        return [facet for facet, section in self._sections.items() if not section.is_open]

    def fold(self, facets: list[str]) -> None:
        for facet, section in self._sections.items():
            section.set_open(is_open=facet not in facets)

    def retranslate(self) -> None:
        for facet, section in self._sections.items():
            section.set_title(self.facet_name(facet))
        self.setAccessibleName(self.tr("Narrow the search"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot(object)
    def _on_found(self, findings: Findings) -> None:
        self._findings = findings
        filters = self._search.request.filters
        for facet, section in self._sections.items():
            chosen = selection.chosen(filters, facet)
            lines = self._lines(facet, chosen)
            self._labels.update({(facet, line.id): line.label for line in lines if line.count})
            section.show_lines(lines, chosen)
        self.labels_known.emit()

    def _lines(self, facet: str, chosen: tuple[str, ...]) -> list[FacetLine]:
        values = self._findings.facets.get(facet, ()) if self._findings else ()
        if facet == "topic" and self._workspace is not None:
            thesaurus = self._workspace.library.thesaurus
            return topic_lines(values, chosen, thesaurus, self._desk.language)
        if facet == "year":
            return year_lines(values, chosen)
        lines = flat_lines(values, chosen)
        return [self._named(facet, line) for line in lines]

    def _named(self, facet: str, line: FacetLine) -> FacetLine:
        if line.count or line.label != line.id:
            return line
        return FacetLine(line.id, self.label(facet, line.id), 0)

    @Slot(str, str, bool)
    def _on_toggled(self, facet: str, value: str, on: bool) -> None:
        filters = self._search.request.filters
        self._search.set_filters(selection.with_value(filters, facet, value, on=on))
