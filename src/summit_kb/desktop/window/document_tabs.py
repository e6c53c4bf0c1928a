"""Tabs for documents: new ones, those of an earlier session, those closed last."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from summit_kb.desktop.spot import Spot
from summit_kb.desktop.window.document_tab import DocumentTab, MakePane
from summit_kb.desktop.window.tabs import Tabs
from summit_kb.domain.locator import Locator

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace


class DocumentTabs:
    """Tabs not yet among the others: who asks puts them there."""

    def __init__(self, tabs: Tabs, make_pane: Callable[[Workspace], MakePane]) -> None:
        self._tabs = tabs
        self._make_pane = make_pane
        self._workspace: Workspace | None = None
        self._closed: list[dict[str, object]] = []
        tabs.closed.connect(self._closed.append)

    @property
    def workspace(self) -> Workspace | None:
        return self._workspace

    def use(self, workspace: Workspace) -> None:
        """Documents come from ``workspace`` from now on; those of another library close."""
        if self._workspace is not None:
            for tab in self._tabs.documents:
                self._tabs.close_document(tab)
            self._closed.clear()
        self._workspace = workspace

    def new(self, locator: Locator) -> DocumentTab:
        """A tab of its own for a document; raises SummitError when the library has none such."""
        assert self._workspace is not None
        return self._made(locator, self._workspace.library.get(locator.document).title)

    def of_session(self, state: dict[str, object]) -> DocumentTab | None:
        """A tab as an earlier session left it; None when its document is gone, or open."""
        document, title, page = state.get("document"), state.get("title"), state.get("page")
        workspace = self._workspace
        if workspace is None or not isinstance(document, str):
            return None
        if document not in workspace.library.documents or self._tabs.tab_of(document):
            return None
        place = Locator(document, page if isinstance(page, int) else None)
        tab = self._made(place, title if isinstance(title, str) else document)
        reader = state.get("reader")
        tab.go(place.page, str(state.get("query") or ""))
        if isinstance(reader, dict):
            tab.keep(reader, Spot.from_json(state.get("spot")))
        return tab

    def take_closed(self) -> dict[str, object] | None:
        """The state of the tab closed last, no longer kept here."""
        return self._closed.pop() if self._closed else None

    def _made(self, locator: Locator, title: str) -> DocumentTab:
        assert self._workspace is not None
        return DocumentTab(locator, title, self._make_pane(self._workspace))
