"""The diagram of relations: on the starter library, and with 5, 50 and 500 made-up documents."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from made_up_library import CENTRE, MadeUpWorkspace
from summit_kb.desktop.relations.page import RelationsPage

if TYPE_CHECKING:
    from rendering import Stage
    from summit_kb.app.workspace import Workspace

_RESOLUTION = "nghi-quyet-43-nq-tw-2019-01-24"
_REPLACED = "nghi-quyet-119-2020-qh14"


def relations_starter(stage: Stage) -> QWidget:
    """The resolution on the city, as the window shows it."""
    _in_window(stage, _RESOLUTION)
    return stage.window


def relations_replaced(stage: Stage) -> QWidget:
    """A resolution that another replaced, by time; a neighbour is looked at."""
    page = _in_window(stage, _REPLACED)
    page.bar.view_chosen.emit("time")
    stage.until(lambda: page.answer is not None and page.answer.view == "time")
    page.canvas.setFocus()
    stage.press(page.canvas, Qt.Key.Key_Down)
    return stage.window


def relations_list(stage: Stage) -> QWidget:
    page = _in_window(stage, _RESOLUTION)
    page.bar.view_chosen.emit("list")
    stage.until(lambda: page.answer is not None and page.answer.view == "list")
    return stage.window


def relations_whole(stage: Stage) -> QWidget:
    page = _in_window(stage, _RESOLUTION)
    page.bar.view_chosen.emit("kind")
    page.bar.pressed.emit("whole")
    stage.until(lambda: page.answer is not None and page.answer.question.centre is None)
    return stage.window


def _in_window(stage: Stage, document: str) -> RelationsPage:
    stage.window.rooms.show("relations", document)
    tab = stage.window.tabs.current_room
    assert tab is not None
    page = cast("RelationsPage", tab.page)
    stage.until(lambda: page.answer is not None and page.answer.question.centre == document)
    stage.wait(400)
    return page


def _made_up(count: int, view: str) -> Callable[[Stage], QWidget]:
    def state(stage: Stage) -> QWidget:
        workspace = cast("Workspace", MadeUpWorkspace(count))
        page = RelationsPage(stage.desk, workspace, stage.window)
        page.setWindowFlag(Qt.WindowType.Window)
        page.resize(1366, 700)
        page.restore({"view": view})
        page.show()
        page.show_target(CENTRE)
        stage.until(lambda: page.answer is not None)
        stage.wait(200)
        page.canvas.setFocus()
        return page

    state.__name__ = f"relations_{view}_{count}"
    return state


STATES = (
    relations_starter,
    relations_replaced,
    relations_list,
    relations_whole,
    *(_made_up(count, view) for count in (5, 50, 500) for view in ("time", "kind")),
)
