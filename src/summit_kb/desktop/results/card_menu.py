"""What can be done with a hit besides reading it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from summit_kb.desktop.theme import icons
from summit_kb.desktop.translation import QT_TRANSLATE_NOOP
from summit_kb.domain.finding import Hit
from summit_kb.domain.locator import Locator

if TYPE_CHECKING:
    from summit_kb.desktop.results.hit_list import HitList

_READING = (
    ("open", "document", QT_TRANSLATE_NOOP("CardMenu", "Open")),
    ("background", "new-tab", QT_TRANSLATE_NOOP("CardMenu", "Open in the background")),
    ("why", "help", QT_TRANSLATE_NOOP("CardMenu", "Why is this here?")),
    ("like", "documents", QT_TRANSLATE_NOOP("CardMenu", "More like this")),
    ("copy", "copy", QT_TRANSLATE_NOOP("CardMenu", "Copy the locator")),
)
_DESK = (
    ("describe", "details", QT_TRANSLATE_NOOP("CardMenu", "Describe…")),
    ("edit", "edit", QT_TRANSLATE_NOOP("CardMenu", "Edit fields")),
    ("past", "recent", QT_TRANSLATE_NOOP("CardMenu", "History")),
    ("remove", "trash", QT_TRANSLATE_NOOP("CardMenu", "Move to the trash")),
)
_KEYS = {"open": "Return", "background": "Ctrl+Return", "why": "Alt+Return"}


def card_menu(cards: HitList, hit: Hit) -> QMenu:
    """The menu of one card; what it does goes out through the signals of ``cards``."""
    menu = QMenu(cards)
    for name, icon_name, text in (*_READING, ("", "", ""), *_DESK):
        if not name:
            menu.addSeparator()
            continue
        action = menu.addAction(icons.icon(icon_name), QCoreApplication.translate("CardMenu", text))
        action.setObjectName(name)
        if name in _KEYS:
            action.setShortcut(QKeySequence(_KEYS[name]))
        action.triggered.connect(partial(_do, cards, hit, name))
    return menu


def _do(cards: HitList, hit: Hit, name: str, _checked: bool = False) -> None:  # noqa: FBT002 Qt's signal
    if name == "copy":
        QGuiApplication.clipboard().setText(str(Locator(hit.document, hit.page)))
    elif name in ("open", "background"):
        cards.opened.emit(hit, name == "background")
    elif name == "why":
        cards.why_wanted.emit(hit)
    elif name == "like":
        cards.like_wanted.emit(hit)
    else:
        cards.deed_wanted.emit(name, hit.document)
