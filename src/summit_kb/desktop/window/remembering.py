"""The window's state from one start to the next: what to write down, and how to take it up."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication

from summit_kb.desktop.window import history_json
from summit_kb.domain import request_json

if TYPE_CHECKING:
    from summit_kb.desktop.window.main_window import MainWindow


def state_of(window: MainWindow) -> dict[str, Any]:
    """Everything worth keeping, as JSON values."""
    current = window.tabs.current_document
    return {
        "geometry": _text(window.saveGeometry()),
        "tabs": [tab.state() for tab in window.tabs.documents],
        "current": current.document if current else None,
        "search": request_json.to_json(window.search.request),
        "folded": window.page.results.panel.folded(),
        "facets": window.page.results.panel_wanted,
        "places": window.places.state(),
        "desk": window.librarian.state(),
        "palette": window.palette_host.state(),
        "rooms": window.rooms.state(),
        "history": history_json.to_json(window.navigator.left_history()),
    }


def take_up_shape(window: MainWindow, state: Mapping[str, Any]) -> None:
    """Geometry and panels: before the window is seen."""
    geometry = state.get("geometry")
    if not isinstance(geometry, str) or not window.restoreGeometry(_bytes(geometry)):
        _first_size(window)
    folded = state.get("folded")
    if isinstance(folded, list):
        window.page.results.panel.fold([name for name in folded if isinstance(name, str)])
    window.page.results.want_panel(wanted=state.get("facets") is not False)
    window.places.restore(state.get("places"))
    window.palette_host.restore(state.get("palette"))


def take_up_session(window: MainWindow, state: Mapping[str, Any]) -> None:
    """Tabs and search: once the library is open. Only the current document is read now."""
    window.search.restore(request_json.from_json(state.get("search")))
    current = state.get("current")
    tabs = state.get("tabs")
    for tab in tabs if isinstance(tabs, list) else []:
        if isinstance(tab, dict):
            window.navigator.open_saved(tab, background=True)
    shown = window.tabs.tab_of(current) if isinstance(current, str) else None
    if shown is not None:
        window.tabs.setCurrentWidget(shown)
    window.librarian.take_up(state.get("desk"))
    window.rooms.take_up(state.get("rooms"))
    workspace = window.holding.workspace
    known = workspace.library.documents if workspace is not None else ()
    history = history_json.from_json(state.get("history"), known)
    if history is not None:
        window.navigator.take_up_history(history)


def _first_size(window: MainWindow) -> None:
    screen = window.screen() or QGuiApplication.primaryScreen()
    room = screen.availableGeometry()
    window.resize(min(1360, round(room.width() * 0.92)), min(900, round(room.height() * 0.92)))


def _text(data: QByteArray) -> str:
    return bytes(data.toBase64().data()).decode("ascii")


def _bytes(text: str) -> QByteArray:
    return QByteArray.fromBase64(text.encode("ascii", "replace"))
