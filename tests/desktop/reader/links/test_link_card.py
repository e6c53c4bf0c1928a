import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from summit_kb.desktop.reader.links.link_card import LinkCard


@pytest.fixture
def card(show):
    over = show(QWidget(), 900, 600)
    return LinkCard(over)


@pytest.mark.parametrize(
    "place",
    [QRect(20, 20, 80, 16), QRect(860, 300, 30, 16), QRect(20, 580, 80, 16), QRect(-50, -20, 9, 9)],
)
def test_it_stays_in_sight_and_off_the_words(card, place):
    card.show_at(place, "<b>Một</b> " + "văn bản " * 40, "Một văn bản")
    assert card.parentWidget().rect().contains(card.geometry())
    assert not card.geometry().intersects(place)
    assert card.accessibleName() == "Một văn bản"


def test_it_follows_the_words(card):
    card.show_at(QRect(20, 20, 80, 16), "Một", "Một")
    before = card.pos()
    card.go_to(QRect(20, 120, 80, 16))
    assert card.pos().y() == before.y() + 100


def test_more_than_the_window_holds_is_cut(card):
    card.show_at(QRect(20, 20, 80, 16), "chữ " * 3000, "")
    assert card.height() < 600


def test_it_takes_all_the_width_before_anything_is_cut(card):
    usual = card.fontMetrics().averageCharWidth() * 60
    card.parentWidget().resize(3 * usual, 120)
    card.show_at(QRect(20, 100, 80, 16), "văn bản " * 60, "")
    assert card.width() > 2 * usual
