"""From the start page to the very sentence, and from a speech to the resolution it quotes."""

import pytest
from PySide6.QtCore import Qt

from summit_kb.app.workspace import Workspace
from summit_kb.desktop.reader.link_label import LinkLabel
from summit_kb.desktop.window.main_window import MainWindow

SPEECH = "phat-bieu-khai-mac-2019"
RESOLUTION = "nghi-quyet-43-nq-tw-2019-01-24"


@pytest.fixture
def window(desk, qtbot):
    workspace = Workspace.open(None)
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.resize(1_366, 768)
    window.show()
    qtbot.waitExposed(window)
    with qtbot.waitSignal(window.holding.glanced, timeout=60_000):
        window.holding.use(workspace)
    yield window
    window.close()


def _pane(window, document, qtbot):
    qtbot.waitUntil(lambda: window.tabs.current_document is not None, timeout=20_000)
    pane = window.tabs.current_document.pane
    qtbot.waitUntil(lambda: pane.locator().document == document, timeout=20_000)
    return pane


def _link(pane, words, qtbot):
    details = pane.panels.details

    def found():
        links = details.widget().findChildren(LinkLabel) if details.widget() else []
        return next((link for link in links if words in link.plain_text), None)

    qtbot.waitUntil(lambda: found() is not None, timeout=20_000)
    return found()


def test_from_a_speech_to_the_resolution_it_quotes_in_two_presses(window, qtbot):
    rows = window.page.start.events.rows()
    speech = next(row for row in rows if "Huỳnh Đức Thơ" in row.detail)
    qtbot.keyClick(speech, Qt.Key.Key_Space)
    pane = _pane(window, SPEECH, qtbot)
    qtbot.keyClick(_link(pane, "43-NQ/TW", qtbot), Qt.Key.Key_Return)
    _pane(window, RESOLUTION, qtbot)


def test_a_figure_opens_its_document_at_the_sentence(window, qtbot):
    for card in window.page.start.figures.cards():
        quote = card.figure.quote
        qtbot.keyClick(card, Qt.Key.Key_Return)
        pane = _pane(window, quote.document, qtbot)
        if quote.page is not None:
            assert pane.locator().page == quote.page
        qtbot.waitUntil(
            lambda pane=pane: pane.panels.side.matches.model().rowCount() > 0, timeout=30_000
        )
        assert window.tabs.current_document.query == quote.query
        window.navigator.show_search()


def test_from_a_speaker_in_the_reader_to_all_they_said(window, qtbot):
    rows = window.page.start.events.rows()
    next(row for row in rows if "Huỳnh Đức Thơ" in row.detail).click()
    pane = _pane(window, SPEECH, qtbot)
    qtbot.keyClick(_link(pane, "Huỳnh Đức Thơ", qtbot), Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: (
            window.tabs.current_room is not None
            and window.tabs.current_room.page is not None
            and window.tabs.current_room.page.title() == "Huỳnh Đức Thơ"
        ),
        timeout=20_000,
    )
    page = window.tabs.current_room.page
    qtbot.waitUntil(lambda: page.model.rowCount() > 3, timeout=20_000)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    _pane(window, SPEECH, qtbot)


def test_years_and_events_have_pages_and_the_way_back_leads_through_them(window, qtbot):
    timeline = window.page.start.timeline
    timeline.setFocus()
    qtbot.keyClick(timeline, Qt.Key.Key_End)
    qtbot.keyClick(timeline, Qt.Key.Key_Return)

    def title():
        room = window.tabs.current_room
        return room.page.title() if room is not None and room.page is not None else ""

    qtbot.waitUntil(lambda: title() == "2045", timeout=20_000)
    window.rooms.show("about", {"kind": "event", "id": "smart-city-summit-2019"})
    qtbot.waitUntil(lambda: title() == "Smart City Summit 2019", timeout=20_000)
    window.navigator.back()
    qtbot.waitUntil(lambda: title() == "2045", timeout=20_000)
    window.navigator.back()
    assert window.tabs.current_room is None
