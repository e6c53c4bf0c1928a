"""Two documents side by side: aligned, searched, as pages, as differences, chosen, alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from rendering import Stage
    from summit_kb.desktop.beside.beside_page import BesidePage

_RESOLUTION = "nghi-quyet-43-nq-tw-2019-01-24"


def beside_aligned(stage: Stage) -> QWidget:
    page = _beside(stage, {"left": _RESOLUTION})
    for _time in range(4):
        page.do("next_row")
    stage.wait(600)
    return stage.window


def beside_alone(stage: Stage) -> QWidget:
    """A paragraph that the other language leaves out."""
    page = _beside(stage, {"left": _RESOLUTION})
    rows = page.together.rows
    while rows is not None and rows.rows[page.walk.current or 0].is_matched:
        page.do("next_row")
    stage.wait(600)
    return stage.window


def beside_found(stage: Stage) -> QWidget:
    page = _beside(stage, {"left": _RESOLUTION, "query": "fix a budget"})
    stage.until(lambda: page.finding.current is not None)
    stage.wait(800)
    return stage.window


def beside_pages(stage: Stage) -> QWidget:
    page = _beside(stage, {"left": "de-an-2018-2025"})
    page.sides[0].show_text(text=False)
    stage.wait(2_500)
    for _time in range(17):
        page.do("next_row")
    stage.wait(800)
    return stage.window


def beside_differences(stage: Stage) -> QWidget:
    target = {
        "left": "nghi-quyet-119-2020-qh14",
        "right": "nghi-quyet-136-2024-qh15-2024-06-26",
    }
    page = _page(stage, target)
    stage.until(lambda: page.stack.currentWidget() is page.difference)
    stage.wait(500)
    return stage.window


def beside_others(stage: Stage) -> QWidget:
    """Two documents that have nothing to do with each other."""
    _page(stage, {"left": "thi-diem-y-te", "right": "thi-diem-giao-duc"})
    stage.wait(1_500)
    return stage.window


def beside_choosing(stage: Stage) -> QWidget:
    page = _page(stage, {"left": "thi-diem-y-te", "right": "thi-diem-giao-duc"})
    chooser = page.choose(1)
    chooser.field.setText("nghi quyet")
    stage.wait(400)
    return chooser


def _beside(stage: Stage, target: dict[str, str]) -> BesidePage:
    page = _page(stage, target)
    stage.until(lambda: page.together.is_level and all(page.together.reaches))
    return page


def _page(stage: Stage, target: dict[str, str]) -> BesidePage:
    stage.window.rooms.show("beside", target)
    tab = stage.window.tabs.room_tab("beside")
    assert tab is not None
    return cast("BesidePage", tab.page)


STATES = (
    beside_aligned,
    beside_alone,
    beside_found,
    beside_pages,
    beside_differences,
    beside_others,
    beside_choosing,
)
