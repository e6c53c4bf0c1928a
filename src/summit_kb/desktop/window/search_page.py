"""The first tab: the start page while nothing is asked, else the results."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from summit_kb.desktop.home.start_page import StartPage
from summit_kb.desktop.results.results_page import ResultsPage
from summit_kb.desktop.searching import SearchSession
from summit_kb.desktop.window.opening_page import OpeningPage

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace
    from summit_kb.desktop.desk import Desk


class SearchPage(QStackedWidget):
    """Opening, start page and results; one of them is seen."""

    def __init__(self, desk: Desk, search: SearchSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search = search
        self._ready = False
        self.opening = OpeningPage()
        self.start = StartPage()
        self.results = ResultsPage(desk, search)
        for page in (self.opening, self.start, self.results):
            self.addWidget(page)
        search.changed.connect(self._on_changed)
        search.found.connect(self._on_found)

    def use(self, workspace: Workspace) -> None:
        """The library is open."""
        self._ready = True
        self.results.use(workspace)
        self.setCurrentWidget(self.start)

    def show_opening(self) -> None:
        self._ready = False
        self.opening.show_opening()
        self.setCurrentWidget(self.opening)

    @Slot()
    def _on_changed(self) -> None:
        if self._ready and self._search.is_idle:
            self.setCurrentWidget(self.start)

    @Slot()
    def _on_found(self) -> None:
        if self._ready:
            self.setCurrentWidget(self.start if self._search.is_idle else self.results)
