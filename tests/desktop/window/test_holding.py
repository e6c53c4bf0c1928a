"""The library the window holds."""

from summit_kb.app.words import Wording
from summit_kb.domain.locator import Locator
from summit_kb.foundation.errors import StorageError
from summit_kb.foundation.work import Progress


def test_the_window_is_there_before_the_library(make_window, workspace, qtbot, monkeypatch):
    window = make_window()
    monkeypatch.setattr("summit_kb.desktop.window.library_opening._open", lambda *_given: workspace)
    window.holding.open(None, Locator("tai-lieu-003", 2))
    assert window.page.currentWidget() is window.page.opening
    with qtbot.waitSignal(window.holding.ready):
        pass
    assert str(window.tabs.current_document.locator) == "tai-lieu-003#page=2"


def test_progress_and_failure_are_seen(make_window, qtbot):
    window = make_window()
    window.page.show_opening()
    window.holding._on_progressed(Progress("index", 1, 3, "a.pdf"))
    assert window.page.opening._item.text() == "Indexing · a.pdf"
    window.holding._on_failed(StorageError(path="x", detail="full"))
    assert window.page.opening._retry.isVisible()


def test_another_library_closes_the_first(window, fake, workspace, qtbot):
    other = fake.make_workspace(2)
    with qtbot.waitSignal(window.holding.ready):
        window.holding.use(other)
    assert workspace.closed
    assert not other.closed
    assert window.page.start.hint._size.text() == "2 documents"


def test_documents_that_cannot_be_read_are_told(make_window, workspace, desk, qtbot):
    fault = StorageError(path="documents/x/document.toml", detail="broken")
    workspace.library.faults.append(fault)
    window = make_window()
    with qtbot.waitSignal(window.holding.ready):
        window.holding.use(workspace)
    assert window.notices.notices()[0].wording == desk.words.error(fault)
    assert "1 could not be read" in window.page.start.hint._size.text()


def test_added_documents_are_seen_at_once(window, qtbot):
    with qtbot.waitSignals([window.search.found, window.holding.ready]):
        window.adding.finished.emit(None)


def test_places_of_documents_that_are_gone_are_not_shown(window, qapp):
    window.places.note(Locator("tai-lieu-001", 3), "Here")
    window.places.note(Locator("gone"), "Gone")
    window.holding.show_places()
    qapp.processEvents()
    assert [row.text() for row in window.page.start.places.rows()] == ["Here"]


def test_while_a_document_is_read_the_start_page_rests(window, qapp, monkeypatch):
    shown = []
    start = window.page.start
    real = start.show_places
    monkeypatch.setattr(
        start, "show_places", lambda places, lang: (shown.append(len(places)), real(places, lang))
    )
    window.navigator.open(Locator("tai-lieu-001", 3))
    for page in (4, 5):
        window.tabs.current_document.pane.scroll_to(page)
    assert shown == []
    window.navigator.show_search()
    qapp.processEvents()
    assert shown == [1]
    assert len(start.places.rows()) == 1
    assert next(iter(window.places)).page == 5


def test_what_texts_tell_is_read_when_the_start_page_is_looked_at(window, workspace, qtbot):
    window.navigator.open(Locator("tai-lieu-001", 3))
    with qtbot.waitSignal(window.holding.ready):
        window.holding.refresh()
    with qtbot.assertNotEmitted(window.holding.glanced, wait=200):
        pass
    with qtbot.waitSignal(window.holding.glanced):
        window.navigator.show_search()


def test_what_is_open_goes_on_in_the_next_edition(window, fake, workspace, qtbot, monkeypatch):
    for document in ("tai-lieu-002", "tai-lieu-005"):
        window.navigator.open(Locator(document, 2))
    other = fake.make_workspace(3)
    monkeypatch.setattr("summit_kb.desktop.window.library_opening._open", lambda *_given: other)
    with qtbot.waitSignal(window.holding.ready):
        window.holding.switch(None, Wording("Edition 5 is in use now.", "3 new"))
        # What was read stays until the other is open.
        assert window.holding.workspace is workspace
    assert [tab.document for tab in window.tabs.documents] == ["tai-lieu-002"]
    told = window.notices.notices()[0].wording
    assert told.sentence == "Edition 5 is in use now."
    assert told.remedy.startswith("3 new · Closed, for they are not in it: ")


def test_an_edition_that_does_not_open_leaves_what_is_read(window, workspace, qtbot, monkeypatch):
    def fail(*_given):
        raise StorageError(path="x", detail="gone")

    monkeypatch.setattr("summit_kb.desktop.window.library_opening._open", fail)
    window.holding.switch(None)
    qtbot.waitUntil(lambda: bool(window.notices.notices()))
    assert window.holding.workspace is workspace
    assert window.page.currentWidget() is not window.page.opening
