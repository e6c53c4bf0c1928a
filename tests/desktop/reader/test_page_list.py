import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from summit_kb.desktop.reader.page_list import PageList


@pytest.fixture
def listed(show, open_file, pages):
    listed = show(PageList(), 200, 500)
    listed.open(open_file(pages))
    return listed


def test_the_page_read_is_marked_and_in_sight(listed):
    listed.follow(9)
    index = listed.currentIndex()
    assert index.row() == 8
    assert listed.viewport().rect().intersects(listed.visualRect(index))
    listed.follow(99)
    assert listed.currentIndex().row() == 8


def test_it_is_walked_by_keyboard(listed, qtbot):
    listed.follow(3)
    listed.setFocus()
    QTest.keyClick(listed, Qt.Key.Key_Down)
    with qtbot.waitSignal(listed.chosen) as chosen:
        QTest.keyClick(listed, Qt.Key.Key_Return)
    assert chosen.args == [4]


def test_a_click_goes_there(listed, qtbot):
    where = listed.visualRect(listed.model().index(1, 0)).center()
    with qtbot.waitSignal(listed.chosen) as chosen:
        QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert chosen.args == [2]


def test_hidden_it_has_nothing_drawn(show, open_file, pages, bridge):
    listed = PageList()
    listed.open(open_file(pages))
    bridge.run()
    assert pages.rendered == []
    listed.deleteLater()


def test_it_follows_once_it_is_seen(show, open_file, pages):
    listed = PageList()
    listed.open(open_file(pages))
    listed.follow(7)
    assert listed.currentIndex().row() == -1
    show(listed, 200, 500)
    assert listed.currentIndex().row() == 6
    assert listed.viewport().rect().intersects(listed.visualRect(listed.currentIndex()))
