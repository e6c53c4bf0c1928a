"""The palette, marks and places gone to, for ``render.py``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from summit_kb.domain.locator import Locator

if TYPE_CHECKING:
    from rendering import Stage

_RESOLUTION = "nghi-quyet-43-nq-tw-2019-01-24"
_TEXT = "chuoi-nghi-quyet-da-nang"


def palette_empty(stage: Stage) -> QWidget:
    stage.search("")
    _ask(stage, "")
    return stage.window


def palette_words(stage: Stage) -> QWidget:
    _ask(stage, "nghi quyet")
    return stage.window


def palette_commands(stage: Stage) -> QWidget:
    _ask(stage, ">tim")
    return stage.window


def palette_settings(stage: Stage) -> QWidget:
    _ask(stage, "giao dien" if stage.desk.language == "vi" else "look")
    return stage.window


def palette_nothing(stage: Stage) -> QWidget:
    _ask(stage, "xylophone quuxx")
    return stage.window


def palette_headings(stage: Stage) -> QWidget:
    stage.window.navigator.open(Locator(_RESOLUTION, 1))
    stage.wait(2_500)
    _ask(stage, "@")
    _press(stage, Qt.Key.Key_Down)
    return stage.window


def palette_pages(stage: Stage) -> QWidget:
    _ask(stage, ":2")
    return stage.window


def palette_set_mark(stage: Stage) -> QWidget:
    for name, document, page in (("a", _RESOLUTION, 2), ("ngân sách", _TEXT, 1)):
        stage.window.navigator.open(Locator(document, page))
        stage.wait(1_500)
        stage.window.marks.set(name)
        stage.until(lambda name=name: stage.window.marks.named(name) is not None)
    stage.window.commands["set_mark"].trigger()
    _type(stage, "=b")
    return stage.window


def palette_marks(stage: Stage) -> QWidget:
    _ask(stage, "'")
    return stage.window


def palette_places(stage: Stage) -> QWidget:
    stage.window.librarian.show("trash")
    stage.search("đô thị thông minh")
    _ask(stage, "<")
    return stage.window


def palette_narrow(stage: Stage) -> QWidget:
    _leave(stage)
    stage.window.resize(640, 768)
    _ask(stage, "thanh pho")
    return stage.window


def palette_and_back_menu(stage: Stage) -> QWidget:
    _leave(stage)
    stage.window.resize(1366, 768)
    button = stage.window.bar.button("back")
    menu = button.menu()
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    stage.wait(200)
    return menu


def _ask(stage: Stage, text: str) -> None:
    _leave(stage)
    host = stage.window.palette_host
    host.open()
    stage.wait(500)
    _type(stage, text)


def _type(stage: Stage, text: str) -> None:
    palette = stage.window.palette_host.palette
    assert palette is not None
    palette.field.setText(text)
    stage.until(lambda: stage.window.palette_host.is_settled)
    stage.wait(200)


def _press(stage: Stage, key: Qt.Key) -> None:
    palette = stage.window.palette_host.palette
    assert palette is not None
    stage.press(palette.field, key)
    stage.wait(600)


def _leave(stage: Stage) -> None:
    palette = stage.window.palette_host.palette
    if palette is not None and palette.isVisible():
        palette.leave()


STATES = (
    palette_empty,
    palette_words,
    palette_commands,
    palette_settings,
    palette_nothing,
    palette_headings,
    palette_pages,
    palette_set_mark,
    palette_marks,
    palette_places,
    palette_narrow,
    palette_and_back_menu,
)
