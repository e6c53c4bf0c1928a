"""Searches on the start page."""

from PySide6.QtWidgets import QPushButton

from summit_kb.desktop.home.search_shelves import PastShelf, SavedShelf, SearchLine
from summit_kb.domain.finding import Request


def lines(count, news=()):
    return [SearchLine(f"s{n}", "", Request(f"s{n}"), n in news) for n in range(count)]


def test_those_with_news_are_never_left_out(qtbot, desk):
    shelf = SavedShelf()
    qtbot.addWidget(shelf)
    shelf.show_searches(lines(8, news=(6, 7)))
    qtbot.waitUntil(lambda: bool(shelf.rows()))
    assert [row.text() for row in shelf.rows()] == ["s6", "s7", "s0", "s1", "s2"]
    with qtbot.waitSignal(shelf.run) as heard:
        shelf.rows()[1].click()
    assert heard.args[0].text == "s7"
    everything = shelf.findChild(QPushButton)
    assert everything.text() == "All saved searches"
    with qtbot.waitSignal(shelf.all_wanted):
        everything.click()


def test_without_searches_there_is_no_shelf(qtbot, desk, qapp):
    shelf = PastShelf()
    qtbot.addWidget(shelf)
    shelf.show_searches(lines(2))
    assert not shelf.isHidden()
    desk.translation.use("vi")
    qapp.processEvents()
    assert shelf._title.text() == "Tìm gần đây"
    shelf.show_searches([])
    assert shelf.isHidden()
