"""A place of the history in words: what it is, and where in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from summit_kb.desktop.librarian.section_names import NAMES
from summit_kb.desktop.translation import QT_TRANSLATE_NOOP
from summit_kb.desktop.window import room_list
from summit_kb.desktop.window.history import DeskPlace, Place, RoomPlace, SearchPlace

if TYPE_CHECKING:
    from summit_kb.desktop.window.main_window import MainWindow

_START = QT_TRANSLATE_NOOP("PlaceWords", "Start page")
_SEARCH = QT_TRANSLATE_NOOP("PlaceWords", "Search: {words}")
_PAGE = QT_TRANSLATE_NOOP("PlaceWords", "page {page}")
_DESK = QT_TRANSLATE_NOOP("PlaceWords", "Librarian's desk")


def place_words(window: MainWindow, place: Place) -> tuple[str, str]:
    """Title and detail in the language of the moment; ("", "") for what is not there any more."""
    if isinstance(place, SearchPlace):
        words = window.keeping.in_words(place.request)
        return (_said(_SEARCH).format(words=words) if words.strip() else _said(_START), "")
    if isinstance(place, DeskPlace):
        section = NAMES.get(place.section)
        shown = QCoreApplication.translate("Sections", section) if section else ""
        return _said(_DESK), shown
    if isinstance(place, RoomPlace):
        room = next((one for one in room_list.ROOMS if one.name == place.name), None)
        return (room.label if room is not None else "", "")
    return document_words(window, place.locator.document, place.locator.page, place.query)


def document_words(
    window: MainWindow, document: str, page: int | None, query: str = ""
) -> tuple[str, str]:
    """The same of a document at a page."""
    workspace = window.holding.workspace
    there = workspace.library.documents if workspace is not None else {}
    if document not in there:
        return "", ""
    known = there[document]
    title = known.title_en if window.desk.language == "en" and known.title_en else known.title
    at = _said(_PAGE).format(page=page) if page is not None else ""
    return title, " · ".join(part for part in (at, query.strip()) if part)


def _said(text: str) -> str:
    return QCoreApplication.translate("PlaceWords", text)
