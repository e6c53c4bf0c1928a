"""The start page with libraries of every size, and pages on one thing, for ``render.py``."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from summit_kb.app.workspace import Workspace
from summit_kb.desktop.home.glance import glance_of
from summit_kb.desktop.home.overview import overview_of
from summit_kb.domain.document import Document
from summit_kb.foundation.paths import starter_library
from summit_kb.library.store import Library

if TYPE_CHECKING:
    from rendering import Stage

_SUMMIT = {"kind": "event", "id": "smart-city-summit-2019"}


def overview_starter(stage: Stage) -> QWidget:
    """The starter library, with nothing in the way."""
    stage.window.notices.notices()
    _show(stage, stage.workspace)
    return stage.window


def overview_year(stage: Stage) -> QWidget:
    """The keyboard in a year of the timeline."""
    timeline = stage.window.page.start.timeline
    timeline.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down):
        stage.press(timeline, key)
    return stage.window


def overview_topic(stage: Stage) -> QWidget:
    """The keyboard on a topic: what it shares with others."""
    topics = stage.window.page.start.topic_map
    topics.setFocus(Qt.FocusReason.TabFocusReason)
    stage.press(topics, Qt.Key.Key_Home)
    stage.window.page.start.ensureWidgetVisible(topics)
    return stage.window


def overview_below(stage: Stage) -> QWidget:
    """The lower half: events, people, and where one left off."""
    start = stage.window.page.start
    page = start.widget()
    if page is not None:
        start.verticalScrollBar().setValue(start.events.mapTo(page, start.pos()).y() - 20)
    return stage.window


def overview_waiting(stage: Stage) -> QWidget:
    """Before the texts are read."""
    start = stage.window.page.start
    start.verticalScrollBar().setValue(0)
    overview = overview_of(stage.workspace, stage.desk.language)
    start.show_overview(replace(overview, documents=0), stage.desk.language)
    start.show_overview(overview, stage.desk.language)
    return stage.window


def overview_5(stage: Stage) -> QWidget:
    _show(stage, _library_of(5))
    return stage.window


def overview_50(stage: Stage) -> QWidget:
    _show(stage, _library_of(50))
    return stage.window


def overview_500(stage: Stage) -> QWidget:
    _show(stage, _library_of(500))
    return stage.window


def about_event(stage: Stage) -> QWidget:
    return _about(stage, _SUMMIT)


def about_person(stage: Stage) -> QWidget:
    return _about(stage, {"kind": "person", "id": "Huỳnh Đức Thơ"})


def about_body(stage: Stage) -> QWidget:
    return _about(stage, {"kind": "organisation", "id": "Bộ Chính trị"})


def about_figure(stage: Stage) -> QWidget:
    return _about(stage, {"kind": "figure", "id": "VND2200000000000"})


def about_figures(stage: Stage) -> QWidget:
    return _about(stage, {"kind": "figures", "id": ""})


def about_year(stage: Stage) -> QWidget:
    return _about(stage, {"kind": "year", "id": "2030"})


def about_nothing(stage: Stage) -> QWidget:
    return _about(stage, {"kind": "person", "id": "Không Ai"})


def landed(stage: Stage) -> QWidget:
    """A figure's card leads into the sentence."""
    _show(stage, stage.workspace)
    stage.window.page.start.figures.cards()[0].click()
    stage.wait(1500)
    return stage.window


def _about(stage: Stage, target: dict[str, str]) -> QWidget:
    stage.window.rooms.show("about", target)
    stage.wait(700)
    return stage.window


def _show(stage: Stage, workspace: Workspace) -> None:
    start, language = stage.window.page.start, stage.desk.language
    stage.window.navigator.show_search()
    stage.search("")
    start.show_overview(overview_of(workspace, language), language)
    start.show_glance(glance_of(workspace, language))
    start.verticalScrollBar().setValue(0)
    stage.wait(300)


@cache
def _library_of(count: int) -> Workspace:
    """The starter library's documents, over and over, a year apart."""
    root = Path(tempfile.mkdtemp(prefix="overview-"))
    source = Library.open(starter_library(), derived=root / "source")
    for name in ("topics.toml", "events.toml"):
        (root / "library").mkdir(exist_ok=True)
        shutil.copy(source.root / name, root / "library" / name)
    Library.create(root / "library", f"{count} tài liệu")
    library = Library.open(root / "library")
    texts = Workspace(source)
    texts.refresh()
    documents = list(source.documents.values())
    with library.writing() as writer:
        for number in range(count):
            one = documents[number % len(documents)]
            file = one.original
            assert file is not None
            made = _again(one, number, number // len(documents))
            writer.add(made, [(source.file_path(one, file), file)])
    library.reload()
    workspace = Workspace(library)
    workspace.refresh()
    texts.close()
    return workspace


def _again(one: Document, number: int, turn: int) -> Document:
    """The same document of another year, under another name."""
    day = one.identity.date
    moved = day.replace(year=min(day.year + turn, 2026)) if day else None
    if moved is None and number % 3 and turn:
        moved = date(2014 + (number * 7) % 12, 1 + number % 12, 5)
    return replace(
        one,
        id=f"{one.id}-{number}",
        title=f"{one.title} ({turn + 1})" if turn else one.title,
        identity=replace(one.identity, date=moved, number=None),
        relations=(),
        files=(),
    )


STATES = (
    overview_starter,
    overview_year,
    overview_topic,
    overview_below,
    overview_waiting,
    overview_5,
    overview_50,
    overview_500,
    about_event,
    about_person,
    about_body,
    about_figure,
    about_figures,
    about_year,
    about_nothing,
    landed,
)
