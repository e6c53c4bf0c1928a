"""Addresses from elsewhere: opened when there is a library, told when they are none."""

import threading

import pytest
from PySide6.QtCore import Qt

from summit_kb.domain.locator import Locator


def test_a_place_with_its_words(window):
    window.asked_for.open(
        "summit-kb://document/tai-lieu-003?page=5&q=minh&at=%C4%90i%E1%BB%81u%205"
    )
    pane = window.tabs.current_document.pane
    assert (pane.at, pane.query, pane.typed) == (Locator("tai-lieu-003", 5), "minh", "Điều 5")


def test_a_search(window, qtbot):
    with qtbot.waitSignal(window.search.found):
        window.asked_for.open("summit-kb://search?q=%C4%91%C3%A0+n%E1%BA%B5ng")
    assert window.bar.field.text() == "đà nẵng"


def test_a_locator(window):
    window.asked_for.open("tai-lieu-004#page=2")
    assert window.tabs.current_document.pane.at == Locator("tai-lieu-004", 2)


def test_nothing_is_nothing(window):
    window.asked_for.open("  ")
    assert window.tabs.documents == []
    assert window.notices.notices() == []


@pytest.mark.parametrize(
    ("asked", "word"),
    [
        ("summit-kb://document/../../etc/passwd", "cannot be opened"),
        ("summit-kb://document/a?page=x", "not a number"),
        ("Không phải", "not a place"),
        ("summit-kb://document/khong-co", "khong-co"),
    ],
)
def test_what_cannot_be_opened_is_told(window, asked, word):
    window.asked_for.open(asked)
    (notice,) = window.notices.notices()
    assert word in notice.wording.sentence
    assert window.tabs.documents == []


def test_before_the_library_is_open_it_waits(make_window, workspace, qtbot):
    window = make_window()
    window.asked_for.open("tai-lieu-003#page=2")
    assert window.tabs.documents == []
    with qtbot.waitSignal(window.holding.ready):
        window.holding.use(workspace)
    assert window.tabs.current_document.pane.at == Locator("tai-lieu-003", 2)


def test_another_start_is_heard_from_its_thread_and_the_window_comes_up(window, qtbot):
    window.showMinimized()
    asked = {"open": "tai-lieu-003#page=2", "token": ""}
    threading.Thread(target=window.asked_for.hear, args=(asked,)).start()
    qtbot.waitUntil(lambda: window.tabs.current_document is not None)
    assert window.tabs.current_document.document == "tai-lieu-003"
    assert not window.windowState() & Qt.WindowState.WindowMinimized


def test_a_link_that_ends_like_an_edition_is_no_path(window):
    window.asked_for.open("summit-kb://document/..%2Fx.edition")
    assert window.tabs.current_room is None
    window.asked_for.open("/no/such/folder/SUMMIT-KB.edition")
    assert window.tabs.current_room.room.name == "editions"
