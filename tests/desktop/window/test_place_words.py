"""Places in words."""

from summit_kb.desktop.window.history import DeskPlace, DocumentPlace, RoomPlace, SearchPlace
from summit_kb.desktop.window.place_words import place_words
from summit_kb.domain.finding import Request
from summit_kb.domain.locator import Locator


def test_every_kind_of_place(window):
    assert place_words(window, SearchPlace(Request(""))) == ("Start page", "")
    assert place_words(window, SearchPlace(Request("đô thị"))) == ("Search: đô thị", "")
    assert place_words(window, DeskPlace("trash")) == ("Librarian's desk", "Trash")
    title, detail = place_words(window, DocumentPlace(Locator("tai-lieu-003", 4), "minh"))
    assert "số 3" in title
    assert detail == "page 4 · minh"


def test_what_has_gone_has_no_words(window):
    assert place_words(window, DocumentPlace(Locator("gone", 4))) == ("", "")
    assert place_words(window, RoomPlace("no such room")) == ("", "")
    assert place_words(window, DeskPlace("no such section")) == ("Librarian's desk", "")


def test_in_vietnamese(window):
    window.orders.use_language("vi")
    assert place_words(window, SearchPlace(Request("")))[0] == "Trang đầu"
