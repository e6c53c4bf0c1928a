"""Saved searches, the history of searches and what is new, for ``render.py``."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from summit_kb.app.workspace import Workspace
from summit_kb.desktop.saved.searches_dialog import PAST, SAVED
from summit_kb.domain.finding import Filters, Request
from summit_kb.domain.known import Known, State

if TYPE_CHECKING:
    from rendering import Stage

_SAVED = {
    "Chuyển đổi số": Request("chuyển đổi số"),
    "Nghị quyết về thành phố": Request("thành phố", Filters(types=("resolution",))),
    "dữ liệu mở": Request("dữ liệu mở"),
    "Y tế 2019": Request("y tế", Filters(years=((2018, 2019),))),
}
_PAST = (
    ("2026-11-20T02:10:00+00:00", Request("NQ 43"), 6),
    ("2026-11-20T03:30:00+00:00", Request("giao thông thông minh"), 17),
    ("2026-11-21T07:45:00+00:00", Request("đầu tư", Filters(topics=("finance-investment",))), 9),
    ("2026-11-22T01:05:00+00:00", Request("camera giám sát"), 5),
    (
        "2026-11-22T08:20:00+00:00",
        Request('"thành phố thông minh"', Filters(languages=("vi",))),
        24,
    ),
)


def searches_at_start(stage: Stage) -> QWidget:
    _fill(stage.workspace)
    stage.window.notices.notices()
    stage.search("")
    stage.window.keeping.book.use(stage.workspace)
    stage.until(lambda: len(stage.window.keeping.book.saved) >= len(_SAVED))
    stage.window.keeping.watch.look()
    stage.until(lambda: bool(stage.window.keeping.book.news))
    stage.wait(300)
    start = stage.window.page.start
    page = start.widget()
    assert page is not None
    start.verticalScrollBar().setValue(start.saved.mapTo(page, start.pos()).y() - 20)
    return stage.window


def searches_new(stage: Stage) -> QWidget:
    stage.window.page.start.verticalScrollBar().setValue(0)
    stage.window.keeping.run(_SAVED["Chuyển đổi số"])
    stage.wait(900)
    return stage.window


def searches_recent(stage: Stage) -> QWidget:
    stage.window.keeping.book.show_news([])
    stage.search("")
    stage.type("thanh")
    stage.until(stage.window.popup.isVisible)
    stage.press(stage.window.bar.field, Qt.Key.Key_Down)
    return stage.window


def searches_name(stage: Stage) -> QWidget:
    stage.search("hạ tầng số")
    dialog = stage.window.keeping.save()
    assert dialog is not None
    stage.wait(200)
    return dialog


def searches_saved(stage: Stage) -> QWidget:
    stage.window.keeping.watch.look()
    stage.until(lambda: bool(stage.window.keeping.book.news))
    dialog = stage.window.keeping.show_all(SAVED)
    dialog.list.setFocus()
    stage.wait(200)
    return dialog


def searches_past(stage: Stage) -> QWidget:
    dialog = stage.window.keeping.show_all(PAST)
    dialog.list.setFocus()
    stage.wait(200)
    return dialog


def _fill(workspace: Workspace) -> None:
    """Saved searches, two of them with something new, and a history."""
    searches = workspace.searches
    searches.past.clear()
    for at, request, total in _PAST:
        searches.past.note(request, total, at=at)
    kept = {one.name for one in searches.saved.all()}
    for name, request in _SAVED.items():
        if name not in kept:
            searches.save(name, request)
    for name, new in (("Chuyển đổi số", 2), ("Y tế 2019", 1)):
        saved = searches.saved.find(name)
        look = searches.seen.load(saved.id)
        assert look is not None
        states = dict(islice(look.known.states.items(), new, None))
        last = next(iter(states))
        states[last] = State(b"then", b"then")
        older = replace(look, at="2026-11-12T08:00:00+00:00", library="", known=Known(states))
        searches.seen.save(saved.id, older)


STATES = (
    searches_at_start,
    searches_new,
    searches_recent,
    searches_name,
    searches_saved,
    searches_past,
)
