"""The next start goes on where this one ended."""

import json

from summit_kb.domain.finding import Filters, Request
from summit_kb.domain.locator import Locator


def _second(make_window, workspace, qtbot):
    window = make_window()
    with qtbot.waitSignal(window.holding.ready):
        window.holding.use(workspace)
    return window


def _leave(window, qtbot):
    window.search.restore(Request("minh", filters=Filters(types=("resolution",))))
    window.navigator.open(Locator("tai-lieu-001", 2), "minh")
    window.navigator.open(Locator("tai-lieu-002", 4))
    window.page.results.panel.fold(["year"])
    window.resize(1_100, 640)
    window.desk.bridge.close = lambda: None
    window.close()


def test_tabs_search_places_and_shape_come_back(window, make_window, workspace, qtbot):
    _leave(window, qtbot)
    again = _second(make_window, workspace, qtbot)
    assert [str(tab.locator) for tab in again.tabs.documents] == [
        "tai-lieu-001#page=2",
        "tai-lieu-002#page=4",
    ]
    assert again.tabs.current_document.document == "tai-lieu-002"
    assert again.search.request.text == "minh"
    assert again.search.request.filters.types == ("resolution",)
    assert again.page.results.panel.folded() == ["year"]
    assert [place.document for place in again.places][:2] == ["tai-lieu-002", "tai-lieu-001"]


def test_only_the_document_in_front_is_read(window, make_window, workspace, qtbot):
    _leave(window, qtbot)
    again = _second(make_window, workspace, qtbot)
    assert [tab.pane is None for tab in again.tabs.documents] == [True, False]


def test_documents_that_are_gone_are_passed_over(window, make_window, workspace, qtbot):
    _leave(window, qtbot)
    del workspace.library.documents["tai-lieu-001"]
    again = _second(make_window, workspace, qtbot)
    assert [tab.document for tab in again.tabs.documents] == ["tai-lieu-002"]


def test_nothing_comes_back_when_not_wanted(window, make_window, workspace, desk, qtbot):
    _leave(window, qtbot)
    desk.choose(restore_session=False)
    again = _second(make_window, workspace, qtbot)
    assert again.tabs.documents == []
    assert again.search.is_idle


def test_a_spoilt_state_does_no_harm(window, make_window, workspace, qtbot, own_home):
    spoilt = {
        "version": 1,
        "geometry": "###",
        "tabs": [1, {"document": 5}, {"document": "tai-lieu-003", "page": "x", "reader": []}],
        "current": 7,
        "search": {"text": 5, "filters": {"years": [[1], "x"]}},
        "folded": [1],
        "places": {"a": 1},
    }
    (own_home / "window.json").write_text(json.dumps(spoilt), encoding="utf-8")
    again = _second(make_window, workspace, qtbot)
    assert [tab.document for tab in again.tabs.documents] == ["tai-lieu-003"]
