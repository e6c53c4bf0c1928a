"""What the keys and buttons of the reader do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from summit_kb.desktop.reader.views import PAGES, TEXT
from summit_kb.desktop.reader.zoom import Fit

if TYPE_CHECKING:
    from summit_kb.desktop.reader.pane_parts import PaneParts


def open_find(pane: PaneParts) -> None:
    """Show the bar with the cursor in it; words selected in the document are looked for."""
    pane.match_bar.show()
    pane.toolbar.set_down("find", down=True)
    pane.match_bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
    pane.match_bar.field.selectAll()


def _step(pane: PaneParts, *, forward: bool) -> None:
    if pane.finding.query:
        pane.finding.step(forward)
    else:
        open_find(pane)


def _fit(pane: PaneParts, fit: Fit) -> None:
    pages = pane.views.pages
    # Pressed again, a fit is given up and the size stays as it is.
    pages.set_fit(Fit.FREE if pages.fit is fit else fit)


def _toggle_find(pane: PaneParts) -> None:
    if pane.match_bar.isVisibleTo(pane) and pane.match_bar.field.hasFocus():
        pane.match_bar.closed.emit()
    else:
        open_find(pane)


def _toggle_side(pane: PaneParts) -> None:
    side, _details = pane.panels.shown
    pane.panels.show_side(shown=not side)


def _toggle_details(pane: PaneParts) -> None:
    _side, details = pane.panels.shown
    pane.panels.show_details(shown=not details)


def _toggle_text(pane: PaneParts) -> None:
    pane.views.show_as(TEXT if pane.views.shown == PAGES else PAGES)


def _turn_page(pane: PaneParts, step: int) -> None:
    pane.views.go_to(pane.views.page + step)


COMMANDS: dict[str, Callable[[PaneParts], None]] = {
    "side": _toggle_side,
    "details": _toggle_details,
    "text": _toggle_text,
    "find": _toggle_find,
    "next_match": lambda pane: _step(pane, forward=True),
    "previous_match": lambda pane: _step(pane, forward=False),
    "next_link": lambda pane: pane.links.step(forward=True),
    "previous_link": lambda pane: pane.links.step(forward=False),
    "quote": lambda pane: pane.views.reading.quote(),
    "cite": lambda pane: pane.views.reading.ask_cite(),
    "accents": lambda pane: pane.finding.flip_accents(),
    "page": lambda pane: pane.toolbar.page_box.ask(),
    "previous_page": lambda pane: _turn_page(pane, -1),
    "next_page": lambda pane: _turn_page(pane, 1),
    "larger": lambda pane: pane.views.step_zoom(larger=True),
    "smaller": lambda pane: pane.views.step_zoom(larger=False),
    "natural": lambda pane: pane.views.set_factor(1.0),
    "fit_width": lambda pane: _fit(pane, Fit.WIDTH),
    "fit_page": lambda pane: _fit(pane, Fit.PAGE),
    "turn": lambda pane: pane.views.pages.rotate(90),
    "beside": lambda pane: pane.beside_wanted.emit(),
    "mode": lambda pane: pane.comfort_wanted.emit("mode"),
    "aloud": lambda pane: pane.comfort_wanted.emit("aloud"),
    "present": lambda pane: pane.comfort_wanted.emit("present"),
    "print": lambda pane: pane.comfort_wanted.emit("print"),
}
