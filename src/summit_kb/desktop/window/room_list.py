"""The rooms of the window: pages with a tab of their own. One line each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication

from summit_kb.desktop.translation import QT_TRANSLATE_NOOP
from summit_kb.domain.locator import Locator

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace
    from summit_kb.desktop.desk import Desk
    from summit_kb.desktop.window.room_page import RoomPage


def _nowhere(_place: Locator) -> None:
    return None


def _document(place: Locator) -> object:
    return place.document


def _left_side(place: Locator) -> object:
    return {"left": str(place)}


@dataclass(frozen=True)
class Room:
    """A room before its page is made.

    ``name`` is also the name of the command that opens it unless ``command`` is another;
    ``module`` is the one whose ``make(desk, workspace)`` makes the page, loaded when it is first
    shown; ``text`` is the tab's title in English, marked with QT_TRANSLATE_NOOP("Rooms", …);
    ``target_of`` says what the command shows when it is given in a document.
    """

    name: str
    icon: str
    text: str
    module: str
    target_of: Callable[[Locator], object] = _nowhere
    command: str = ""

    @property
    def label(self) -> str:
        """The title in the language of the moment."""
        return QCoreApplication.translate("Rooms", self.text)

    def make(self, desk: Desk, workspace: Workspace) -> RoomPage:
        """The page, made now."""
        make = cast("Callable[[Desk, Workspace], RoomPage]", import_module(self.module).make)
        return make(desk, workspace)


ROOMS: tuple[Room, ...] = (
    Room(
        "about",
        "info",
        QT_TRANSLATE_NOOP("Rooms", "People and events"),
        "summit_kb.desktop.about.page",
        command="people",
    ),
    Room(
        "collections",
        "documents",
        QT_TRANSLATE_NOOP("Rooms", "Collections"),
        "summit_kb.desktop.collecting.page",
    ),
    Room(
        "notes",
        "edit",
        QT_TRANSLATE_NOOP("Rooms", "My notes"),
        "summit_kb.desktop.notebook.page",
    ),
    Room(
        "relations",
        "relation",
        QT_TRANSLATE_NOOP("Rooms", "Relations"),
        "summit_kb.desktop.relations.page",
        _document,
    ),
    Room(
        "beside",
        "columns",
        QT_TRANSLATE_NOOP("Rooms", "Side by side"),
        "summit_kb.desktop.beside.beside_page",
        _left_side,
    ),
    Room(
        "editions",
        "edition",
        QT_TRANSLATE_NOOP("Rooms", "Editions"),
        "summit_kb.desktop.editions.page",
    ),
    Room(
        "publishing",
        "upload",
        QT_TRANSLATE_NOOP("Rooms", "Publishing"),
        "summit_kb.desktop.publishing.page",
    ),
)
