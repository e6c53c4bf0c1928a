"""Where a reader was and how it looked, as JSON values, and taken up again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summit_kb.desktop.reader.panel_shape import PanelShape
from summit_kb.desktop.reader.views import PAGES, TEXT
from summit_kb.desktop.reader.zoom import Fit

if TYPE_CHECKING:
    from summit_kb.desktop.reader.pane_parts import PaneParts


@dataclass(frozen=True)
class SavedPlace:
    """A page, a height on it in points, and how large and which way round it was shown."""

    page: int
    height: float
    fit: Fit
    factor: float
    rotation: int


def state_of(pane: PaneParts) -> dict[str, object]:
    pages = pane.views.pages
    place = pages.place() if pages.pages.count else None
    return {
        "view": pane.views.shown,
        "page": pane.views.page,
        "top": [place.page, place.y] if place else None,
        "fit": pages.fit.value,
        "factor": pages.factor,
        "rotation": pages.rotation,
        "text_size": pane.views.text.size_factor,
        "accents": pane.finding.accents,
        "panels": pane.panels.shape_now.as_json(),
    }


def place_of(state: Mapping[str, object]) -> SavedPlace:
    """Read leniently: what makes no sense is as when a document is opened first."""
    page, height = _number(state, "page", 1), 0.0
    match state.get("top"):
        case [int() as top_page, int() | float() as top] if top_page >= 1:
            page, height = top_page, float(top)
        case _:
            pass
    fit = state.get("fit")
    return SavedPlace(
        page=max(int(page), 1),
        height=height,
        fit=Fit(fit) if fit in tuple(Fit) else Fit.WIDTH,
        factor=_number(state, "factor", 1.0),
        rotation=int(_number(state, "rotation", 0)) // 90 * 90 % 360,
    )


def take_up(pane: PaneParts, state: Mapping[str, object]) -> None:
    """Panels and sizes at once; the place when the pages are there (``go_back``)."""
    pane.panels.take_shape(PanelShape.of(state.get("panels")))
    pane.views.text.set_size_factor(_number(state, "text_size", 1.0))
    pane.finding.stay()
    pane.views.go_to(max(int(_number(state, "page", 1)), 1))
    if state.get("view") in (PAGES, TEXT):
        pane.views.show_as(str(state["view"]))


def go_back(pane: PaneParts, place: SavedPlace) -> None:
    """Bring the pages to where they were."""
    pages = pane.views.pages
    if place.rotation != pages.rotation:
        pages.rotate(place.rotation - pages.rotation)
    if place.fit is Fit.FREE:
        pages.set_factor(place.factor)
    else:
        pages.set_fit(place.fit)
    pages.go_to(place.page, place.height)


def _number(state: Mapping[str, object], name: str, usual: float) -> float:
    value = state.get(name)
    return float(value) if isinstance(value, int | float) else usual
