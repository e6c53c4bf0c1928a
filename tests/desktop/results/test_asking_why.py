"""By key, by menu: the same search is asked once more for the one hit."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from summit_kb.desktop.results.why_dialog import WhyDialog
from summit_kb.foundation.errors import StorageError


@pytest.fixture
def cards(window, search_in):
    search_in(window, "thông minh")
    window.page.results.list.focus_first()
    return window.page.results.list


def _dialog(window):
    return next(iter(window.findChildren(WhyDialog)), None)


def test_by_key_for_the_current_card_and_closed_again(cards, window, workspace, qtbot):
    qtbot.keyClick(cards, Qt.Key.Key_Down)
    workspace.asked.clear()
    qtbot.keyClick(cards, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: _dialog(window) is not None and "75 %" in _dialog(window).text())
    (asked,) = workspace.asked
    assert (asked.text, asked.offset, asked.limit, asked.explain) == ("thông minh", 1, 1, True)
    assert window.search.hits[1].title in _dialog(window).text()
    qtbot.keyClick(_dialog(window), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: _dialog(window) is None)
    assert window.tabs.current_document is None


def test_a_hit_that_is_no_longer_there_is_told(cards, window, workspace, qtbot):
    hit = window.search.hits[0]
    workspace.library.documents.pop(hit.document)
    cards.why_wanted.emit(hit)
    qtbot.waitUntil(lambda: "library has changed" in _dialog(window).text())


def test_a_failure_is_told_in_the_dialog(cards, window, workspace, qtbot, monkeypatch):
    def fail(_request):
        raise StorageError(path="/x", detail="y")

    monkeypatch.setattr(workspace, "search", fail)
    cards.why_wanted.emit(window.search.hits[0])
    qtbot.waitUntil(lambda: "/x" in _dialog(window).text())


def test_a_hit_of_an_older_search_asks_nothing(cards, window):
    cards.why_wanted.emit(replace(window.search.hits[0], document="other"))
    assert _dialog(window) is None
