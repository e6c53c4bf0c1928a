"""A card's menu: reading, copying, and what the desk does."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from summit_kb.desktop.results.card_menu import card_menu


@pytest.fixture
def cards(window, search_in):
    search_in(window, "thông minh")
    return window.page.results.list


def _actions(menu):
    return {one.objectName(): one for one in menu.actions() if one.objectName()}


def test_what_the_menu_asks_for(cards, window, qtbot):
    hit = window.search.hits[0]
    actions = _actions(card_menu(cards, hit))
    with qtbot.waitSignal(cards.opened) as heard:
        actions["background"].trigger()
    assert heard.args == [hit, True]
    actions["copy"].trigger()
    assert hit.document in QGuiApplication.clipboard().text()
    actions["link"].trigger()
    assert QGuiApplication.clipboard().text().startswith(f"summit-kb://document/{hit.document}")
    cards.room_wanted.disconnect()
    with qtbot.waitSignal(cards.room_wanted) as heard:
        actions["relations"].trigger()
    assert heard.args == ["relations", hit.document]
    with qtbot.waitSignal(cards.room_wanted) as heard:
        actions["beside"].trigger()
    name, target = heard.args
    assert name == "beside"
    assert target["left"].startswith(hit.document)
    assert "thông minh" in target["query"]
    cards.deed_wanted.disconnect()
    for name in ("describe", "edit", "past", "remove"):
        with qtbot.waitSignal(cards.deed_wanted) as heard:
            actions[name].trigger()
        assert heard.args == [name, hit.document]


def test_reading_stands_before_the_desk_and_the_trash_last(cards, window):
    names = [one.objectName() for one in card_menu(cards, window.search.hits[0]).actions()]
    between = names.index("")
    assert names.index("collect") < between < names.index("describe")
    assert names[-1] == "remove"


def test_by_the_menu_key_it_is_the_current_cards(cards):
    cards.focus_first()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(cards.viewport(), event)
    menu = next(one for one in cards.findChildren(QMenu) if one.isVisible())
    assert "remove" in _actions(menu)
    menu.close()
