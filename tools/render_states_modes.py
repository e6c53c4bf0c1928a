"""The reader's comfort: modes on pages and in text, reading aloud, presentation, printing."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from render_states_notes import make_notes
from summit_kb.domain.locator import Locator

if TYPE_CHECKING:
    from rendering import Stage
    from summit_kb.desktop.reader.comfort import Comfort
    from summit_kb.desktop.reader.pane import ReaderPane

_RESOLUTION = "nghi-quyet-43-nq-tw-2019-01-24"
_CHAIN = "chuoi-nghi-quyet-da-nang"


def comfort_night_pages(stage: Stage) -> QWidget:
    return _pages(stage, "night")


def comfort_night_text(stage: Stage) -> QWidget:
    return _text(stage, "night")


def comfort_sepia_pages(stage: Stage) -> QWidget:
    return _pages(stage, "sepia")


def comfort_sepia_text(stage: Stage) -> QWidget:
    return _text(stage, "sepia")


def comfort_large_pages(stage: Stage) -> QWidget:
    return _pages(stage, "large")


def comfort_large_text(stage: Stage) -> QWidget:
    return _text(stage, "large")


def comfort_menu(stage: Stage) -> QWidget:
    pane, comfort = _reading(stage, _RESOLUTION, "")
    _choose(stage, "normal")
    comfort.menu.popup(pane.mapToGlobal(pane.rect().topLeft()))
    stage.wait(400)
    return comfort.menu


def comfort_aloud_reading(stage: Stage) -> QWidget:
    pane, comfort = _reading(stage, _RESOLUTION, "")
    comfort.menu.hide()
    comfort.read_aloud()
    stage.wait(1_500)
    if comfort.aloud is not None:
        comfort.aloud.reading.step(2)
    pane.activateWindow()
    stage.wait(700)
    return stage.window


def comfort_aloud_no_voice(stage: Stage) -> QWidget:
    from summit_kb.desktop.reader.aloud.aloud_words import no_voice  # noqa: PLC0415 - late

    _pane, comfort = _reading(stage, _RESOLUTION, "")
    if comfort.aloud is not None:
        comfort.aloud.reading.stop()
        comfort.aloud.bar.offer(offered=False)
        comfort.aloud.bar.say(no_voice("vi"))
    stage.wait(400)
    return stage.window


def comfort_presenting_pages(stage: Stage) -> QWidget:
    _pane, comfort = _reading(stage, _RESOLUTION, "mốc")
    if comfort.aloud is not None:
        comfort.aloud.stop()
    presentation = comfort.present()
    assert presentation is not None
    stage.wait(1_200)
    return presentation


def comfort_presenting_text(stage: Stage) -> QWidget:
    _pane, comfort = _reading(stage, _CHAIN, "")
    presentation = comfort.present()
    assert presentation is not None
    stage.wait(1_500)
    return presentation


def comfort_printing_pages(stage: Stage) -> QWidget:
    _pane, comfort = _reading(stage, _RESOLUTION, "mốc")
    comfort.end_presentation()
    dialog = comfort.print_out()
    assert dialog is not None
    stage.wait(1_500)
    return dialog


def comfort_printing_text(stage: Stage) -> QWidget:
    _pane, comfort = _reading(stage, _CHAIN, "")
    comfort.end_presentation()
    dialog = comfort.print_out()
    assert dialog is not None
    stage.wait(1_500)
    return dialog


def _pages(stage: Stage, mode: str) -> QWidget:
    make_notes(stage)
    pane, _comfort = _reading(stage, _RESOLUTION, "mốc")
    pane.views.show_as("pages")
    # What was selected for another picture would lie over the mode's colours.
    if pane.views.pages.selecting is not None:
        pane.views.pages.selecting.clear()
    _choose(stage, mode)
    stage.wait(1_200)
    return stage.window


def _text(stage: Stage, mode: str) -> QWidget:
    pane, _comfort = _reading(stage, _RESOLUTION, "mốc")
    _choose(stage, mode)
    pane.views.show_as("text")
    stage.wait(1_500)
    return stage.window


def _choose(stage: Stage, mode: str) -> None:
    if stage.desk.settings.reading_mode != mode:
        stage.desk.choose(reading_mode=mode)


def _reading(stage: Stage, document: str, query: str) -> tuple[ReaderPane, Comfort]:
    from summit_kb.desktop.reader.comfort import Comfort  # noqa: PLC0415 - late

    stage.window.navigator.open(Locator(document, 1), query)
    stage.wait(1_500)
    tab = stage.window.tabs.current_document
    assert tab is not None
    pane = cast("ReaderPane", tab.pane)
    comfort = pane.findChild(Comfort, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert isinstance(comfort, Comfort)
    return pane, comfort


STATES = (
    *(comfort_night_pages, comfort_night_text, comfort_sepia_pages, comfort_sepia_text),
    *(
        comfort_large_pages,
        comfort_large_text,
        comfort_menu,
        comfort_aloud_reading,
        comfort_aloud_no_voice,
    ),
    *(
        comfort_presenting_pages,
        comfort_presenting_text,
        comfort_printing_pages,
        comfort_printing_text,
    ),
)
