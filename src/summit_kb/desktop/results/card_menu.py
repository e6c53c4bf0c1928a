"""What can be done with a hit besides reading it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from summit_kb.desktop import permitted
from summit_kb.desktop.collecting.menu_action import add_collect_action
from summit_kb.desktop.results.snippet import marked_phrases
from summit_kb.desktop.theme import icons
from summit_kb.desktop.translation import QT_TRANSLATE_NOOP
from summit_kb.domain import address
from summit_kb.domain.finding import Hit
from summit_kb.domain.locator import Locator

if TYPE_CHECKING:
    from summit_kb.desktop.results.hit_list import HitList

_READING = (
    ("open", "document", QT_TRANSLATE_NOOP("CardMenu", "Open")),
    ("background", "new-tab", QT_TRANSLATE_NOOP("CardMenu", "Open in the background")),
    ("why", "help", QT_TRANSLATE_NOOP("CardMenu", "Why is this here?")),
    ("like", "documents", QT_TRANSLATE_NOOP("CardMenu", "More like this")),
    ("beside", "columns", QT_TRANSLATE_NOOP("CardMenu", "Side by side")),
    ("relations", "relation", QT_TRANSLATE_NOOP("CardMenu", "Diagram of relations")),
    ("cite", "quote", QT_TRANSLATE_NOOP("CardMenu", "Cite…")),
    ("cite_all", "", QT_TRANSLATE_NOOP("CardMenu", "Cite all found…")),
    ("copy", "copy", QT_TRANSLATE_NOOP("CardMenu", "Copy the locator")),
    ("link", "link", QT_TRANSLATE_NOOP("CardMenu", "Copy a link to this place")),
)
_DESK = (
    ("describe", "details", QT_TRANSLATE_NOOP("CardMenu", "Describe…")),
    ("edit", "edit", QT_TRANSLATE_NOOP("CardMenu", "Edit fields")),
    ("past", "recent", QT_TRANSLATE_NOOP("CardMenu", "History")),
    ("remove", "trash", QT_TRANSLATE_NOOP("CardMenu", "Move to the trash")),
)
_KEYS = {
    "open": "Return",
    "background": "Ctrl+Return",
    "why": "Alt+Return",
    "cite": "Ctrl+Shift+E",
}


def card_menu(cards: HitList, hit: Hit) -> QMenu:
    """The menu of one card; what it does goes out through the signals of ``cards``."""
    menu = QMenu(cards)
    for entry in _READING:
        _add(menu, cards, hit, entry)
    add_collect_action(menu, cards)
    if permitted.feature("edit"):
        menu.addSeparator()
        for entry in _DESK:
            _add(menu, cards, hit, entry)
    return menu


def _add(menu: QMenu, cards: HitList, hit: Hit, entry: tuple[str, str, str]) -> None:
    name, icon_name, text = entry
    action = menu.addAction(QCoreApplication.translate("CardMenu", text))
    if icon_name:
        action.setIcon(icons.icon(icon_name))
    action.setObjectName(name)
    if name in _KEYS:
        action.setShortcut(QKeySequence(_KEYS[name]))
    action.triggered.connect(partial(_do, cards, hit, name))


def _do(cards: HitList, hit: Hit, name: str, _checked: bool = False) -> None:  # noqa: FBT002 Qt's signal
    if name == "copy":
        QGuiApplication.clipboard().setText(str(Locator(hit.document, hit.page)))
    elif name == "link":
        QGuiApplication.clipboard().setText(address.of_place(Locator(hit.document, hit.page)))
    elif name in ("open", "background"):
        cards.opened.emit(hit, name == "background")
    elif name == "why":
        cards.why_wanted.emit(hit)
    elif name in ("cite", "cite_all"):
        cards.cite_wanted.emit(hit if name == "cite" else None)
    elif name == "beside":
        left = str(Locator(hit.document, hit.page))
        cards.room_wanted.emit("beside", {"left": left, "query": marked_phrases(hit.snippet)})
    elif name == "relations":
        cards.room_wanted.emit("relations", hit.document)
    elif name == "like":
        cards.like_wanted.emit(hit)
    else:
        cards.deed_wanted.emit(name, hit.document)
