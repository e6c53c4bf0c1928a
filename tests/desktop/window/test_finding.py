"""The field at work: suggestions, errors, keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from summit_kb.domain.locator import Locator
from summit_kb.foundation.errors import StorageError


@pytest.fixture
def typed(window, qtbot):
    """Type into the field and wait for suggestions and hits."""
    field = window.bar.field
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()

    def type_in(text):
        with qtbot.waitSignals([window.search.found, window.search.suggested]):
            qtbot.keyClicks(field, text)

    type_in.field, type_in.window = field, window
    return type_in


def test_results_and_suggestions_come_while_typing(typed):
    typed("thong minh")
    window = typed.window
    assert window.popup.isVisible()
    assert window.page.currentWidget() is window.page.results
    assert window.search.request.as_you_type


def test_down_leads_through_suggestions_to_the_results(typed, qtbot):
    typed("thong minh")
    for _ in range(window_rows(typed.window) + 1):
        qtbot.keyClick(typed.field, Qt.Key.Key_Down)
    assert typed.window.popup.isHidden()
    assert typed.window.page.results.list.hasFocus()
    qtbot.keyClick(typed.window.page.results.list, Qt.Key.Key_Up)
    assert typed.field.hasFocus()


def window_rows(window):
    return window.popup._list.count()


def test_enter_takes_the_suggestion_or_the_words(typed, qtbot):
    typed("thong minh")
    qtbot.keyClick(typed.field, Qt.Key.Key_Down)
    qtbot.keyClick(typed.field, Qt.Key.Key_Down)
    chosen = typed.window.popup.current
    assert chosen.kind == "term"
    with qtbot.waitSignal(typed.window.search.found):
        qtbot.keyClick(typed.field, Qt.Key.Key_Return)
    assert typed.window.search.request.text == "thong minh 2019"
    with qtbot.waitSignal(typed.window.search.found):
        typed.field.setText("da nang")
        qtbot.keyClick(typed.field, Qt.Key.Key_Return)
    assert typed.window.search.request.text == "da nang"
    assert not typed.window.search.request.as_you_type


def test_a_title_opens_and_a_topic_filters(typed, qtbot):
    suggest = typed.window.holding.workspace.suggest
    title = next(one for one in suggest("thong minh") if one.kind == "title")
    typed.window.finding.choose(title)
    assert typed.window.tabs.current_document.document == title.target
    topic = next(one for one in suggest("giao thong") if one.kind == "topic")
    with qtbot.waitSignal(typed.window.search.found):
        typed.window.finding.choose(topic)
    assert typed.window.search.request.filters.topics == ("traffic",)
    assert typed.field.text() == ""


def test_escape_closes_then_clears(typed, qtbot):
    typed("thong minh")
    qtbot.keyClick(typed.field, Qt.Key.Key_Escape)
    assert typed.window.popup.isHidden()
    assert typed.field.text() == "thong minh"
    qtbot.keyClick(typed.field, Qt.Key.Key_Escape)
    assert typed.field.text() == ""
    assert typed.window.page.currentWidget() is typed.window.page.start


def test_an_error_in_the_words_is_marked_and_goes_when_mended(typed, qtbot):
    window = typed.window
    with qtbot.waitSignal(window.search.failed):
        window.finding.search_for("[a")
    assert window.error_line.isVisible()
    assert "[" in window.error_line.marked
    assert window.notices.notices() == []
    qtbot.keyClick(typed.field, Qt.Key.Key_Escape)
    assert not window.error_line.isVisible()
    with qtbot.waitSignal(window.search.failed):
        window.finding.search_for("[a")
    with qtbot.waitSignal(window.search.found):
        window.finding.search_for("a")
    assert not window.error_line.isVisible()


def test_other_failures_are_notices(window, qtbot, monkeypatch):
    def refuse(_request):
        raise StorageError(path="index", detail="full")

    monkeypatch.setattr(window.holding.workspace, "search", refuse)
    with qtbot.waitSignal(window.search.failed):
        window.finding.search_for("x")
    assert len(window.notices.notices()) == 1
    assert not window.error_line.isVisible()


def test_suggestions_do_not_come_to_another_widget(typed, qtbot):
    typed("thong minh")
    typed.window.page.results.list.setFocus()
    assert typed.window.popup.isHidden()


def test_escape_from_a_document_leads_back_to_it(window, search_in, qtbot):
    search_in(window, "đà nẵng")
    window.navigator.open(Locator("tai-lieu-003"))
    window.commands["find"].trigger()
    QTest.keyClick(window.bar.field, Qt.Key.Key_Escape)
    assert window.tabs.current_document.document == "tai-lieu-003"
    assert window.bar.field.text() == "đà nẵng"
    qtbot.waitUntil(lambda: not window.bar.field.hasFocus())


def test_escape_on_the_search_page_clears_then_leaves_the_field(window, search_in, qtbot):
    search_in(window, "đà nẵng")
    window.bar.field.setFocus()
    QTest.keyClick(window.bar.field, Qt.Key.Key_Escape)
    assert window.bar.field.text() == ""
    assert window.search.is_idle
    QTest.keyClick(window.bar.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.bar.field.hasFocus())
