"""Cards of figures."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt

from summit_kb.desktop.home.figure_shelf import FigureShelf


@pytest.fixture
def shelf(qtbot, desk, glance):
    made = FigureShelf()
    qtbot.addWidget(made)
    made.resize(640, 400)
    made.show_glance(glance, 4)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_a_card_leads_into_its_sentence(shelf, qtbot):
    assert len(shelf.cards()) == 4
    with qtbot.waitSignal(shelf.opened_with) as heard:
        shelf.cards()[1].click()
    locator, query = heard.args
    assert str(locator) == "d32#page=32"
    assert query == '"Thành phố có 32 camera"'


def test_arrows_go_from_card_to_card(shelf, qtbot):
    cards = shelf.cards()
    cards[0].setFocus()
    qtbot.keyClick(cards[0], Qt.Key.Key_Right)
    assert cards[1].hasFocus()
    qtbot.keyClick(cards[1], Qt.Key.Key_Left)
    qtbot.keyClick(cards[0], Qt.Key.Key_Left)
    assert cards[0].hasFocus()


def test_ways_to_one_figure_and_to_all(shelf, qtbot):
    with qtbot.waitSignal(shelf.about_wanted) as heard:
        qtbot.keyClick(shelf.cards()[0], Qt.Key.Key_A)
    assert heard.args == ["figure", "n31"]
    with qtbot.waitSignal(shelf.about_wanted) as heard:
        shelf.cards()[2].customContextMenuRequested.emit(QPoint())
    assert heard.args == ["figure", "n33"]
    with qtbot.waitSignal(shelf.about_wanted) as heard:
        shelf.head.all_wanted.emit()
    assert heard.args == ["figures", ""]


def test_while_texts_are_read_and_where_there_are_none(shelf, glance, qapp):
    shelf.show_waiting()
    qapp.processEvents()
    assert shelf._waiting.isVisible()
    assert shelf.cards() == []
    shelf.show_glance(replace(glance, figures=(), more_figures=0), 4)
    assert shelf.isHidden()
