"""Where a reader was and how it looked, as JSON values, and taken up again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summit_kb.desktop.reader.page_layout import Place
from summit_kb.desktop.reader.panel_shape import PanelShape
from summit_kb.desktop.reader.views import PAGES, TEXT
from summit_kb.desktop.reader.zoom import Fit

if TYPE_CHECKING:
    from summit_kb.desktop.reader.pane_parts import PaneParts


@dataclass(frozen=True)
class SavedPlace:
    """What stood at the top left, and how large and which way round it was shown."""

    place: Place | None
    page: int
    fit: Fit
    factor: float
    rotation: int


def state_of(pane: PaneParts) -> dict[str, object]:
    pages = pane.views.pages
    place = pages.place() if pages.pages.count else None
    return {
        "view": pane.views.shown,
        "page": pane.views.page,
        "top": [place.page, place.x, place.y] if place else None,
        "fit": pages.fit.value,
        "factor": pages.factor,
        "rotation": pages.rotation,
        "text_size": pane.views.text.size_factor,
        "accents": pane.finding.accents,
        "panels": pane.panels.shape_now.as_json(),
    }


def place_of(state: Mapping[str, object]) -> SavedPlace:
    """Read leniently: what makes no sense is as when a document is opened first."""
    place: Place | None = None
    match state.get("top"):
        case [int() as page, int() | float() as x, int() | float() as y] if page >= 1:
            place = Place(page, float(x), float(y))
        case _:
            pass
    fit = state.get("fit")
    return SavedPlace(
        place=place,
        page=max(int(_number(state, "page", 1)), 1),
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


def go_back(pane: PaneParts, saved: SavedPlace) -> None:
    """Bring the pages to where they were."""
    pages = pane.views.pages
    if saved.rotation != pages.rotation:
        pages.rotate(saved.rotation - pages.rotation)
    if saved.fit is Fit.FREE:
        pages.set_factor(saved.factor)
    else:
        pages.set_fit(saved.fit)
    pages.go_to(saved.page)
    if saved.place is not None:
        pages.show_place(saved.place)


def _number(state: Mapping[str, object], name: str, usual: float) -> float:
    value = state.get(name)
    return float(value) if isinstance(value, int | float) else usual
