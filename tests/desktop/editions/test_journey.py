"""On the real window: an edition lies on a stick, is looked at, taken, searched, gone back from."""

import pytest

from summit_kb.app.workspace import Workspace
from summit_kb.desktop.window import main_window
from summit_kb.desktop.window.main_window import MainWindow
from summit_kb.domain.finding import Request
from summit_kb.domain.locator import Locator


@pytest.fixture
def window(desk, book, published, qtbot, stand_in, monkeypatch):
    """It reads the second edition; the readers are stand-ins."""
    monkeypatch.setattr(main_window, "reader_maker", lambda _desk: lambda _work: stand_in)
    book.updates.take(book.updates.source(published.second))
    workspace = Workspace.open(None)
    workspace.searches.save("Quận", Request("quận"))
    made = MainWindow(desk)
    qtbot.addWidget(made)
    made.resize(1_366, 768)
    made.show()
    qtbot.waitExposed(made)
    with qtbot.waitSignal(made.holding.ready, timeout=20_000):
        made.holding.use(workspace)
    yield made
    made.close()


def ids(window) -> set[str]:
    return {hit.document for hit in window.search.hits}


@pytest.mark.slow
def test_a_newer_edition_is_read_without_a_new_start(window, book, looked, published, qtbot):
    line = window.edition_line
    qtbot.waitUntil(lambda: line.said.line.startswith("Edition 2 · "), timeout=20_000)
    assert "today · signed by Văn phòng Thành ủy" in line.said.line
    window.navigator.open(Locator("camera", 1))
    window.navigator.open(Locator("du-lieu-mo", 1))
    window.navigator.show_search()
    with qtbot.waitSignal(window.search.found, timeout=20_000):
        window.finding.search_for("quận OR cổng")
    assert ids(window) == {"du-lieu-mo"}
    # The stick is plugged in: it is told, and nothing else happens.
    book.add_source(published.only_third)
    looked(book)
    [notice] = window.notices.notices()
    assert notice.wording.sentence.startswith("A newer edition (3, ")
    assert line.news.isVisibleTo(window)
    line.news.click()
    page = window.tabs.current_room.page
    assert page.offer.counts.text() == "1 new · 1 taken out"
    with qtbot.waitSignal(window.holding.ready, timeout=20_000):
        page.offer.take.click()
    told = window.notices.notices()[0].wording
    assert told.sentence == "Edition 3 is in use now."
    assert "1 new · 1 taken out" in told.remedy
    assert "Cổng dữ liệu mở" in told.remedy  # its tab was closed
    assert [tab.document for tab in window.tabs.documents] == ["camera"]
    assert window.tabs.current_room.room.name == "editions"
    qtbot.waitUntil(lambda: ids(window) == {"sau-bay"}, timeout=20_000)
    qtbot.waitUntil(lambda: line.said.line.startswith("Edition 3 · "), timeout=20_000)
    assert not line.news.isVisibleTo(window)
    window.keeping.watch.look()
    qtbot.waitUntil(lambda: bool(window.keeping.book.news), timeout=20_000)
    assert [new.added for new in window.keeping.book.news] == [1]
    looked(book)
    page = window.tabs.current_room.page
    page.before.back.click()
    with qtbot.waitSignal(window.holding.ready, timeout=20_000):
        page.before.back.click()
    assert window.notices.notices()[0].wording.sentence == "You read edition 2 again."
    qtbot.waitUntil(lambda: ids(window) == {"du-lieu-mo"}, timeout=20_000)
