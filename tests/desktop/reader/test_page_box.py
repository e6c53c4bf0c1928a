import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from summit_kb.desktop.reader.page_box import PageBox


@pytest.fixture
def box(show):
    box = show(PageBox(), 200, 40)
    box.show_page("3", 3, 133)
    return box


def count(box):
    return box.findChild(QLabel).text()


def test_a_page_and_how_many_there_are(box):
    assert (box.field.text(), count(box)) == ("3", "/ 133")
    box.show_page("iv", 4, 133)
    assert (box.field.text(), count(box)) == ("iv", "/ (4) 133")


def test_typing_asks_for_a_page_and_shows_the_present_one_again(box, qtbot):
    box.field.setFocus()
    box.field.selectAll()
    QTest.keyClicks(box.field, "57")
    with qtbot.waitSignal(box.page_wanted) as asked:
        QTest.keyClick(box.field, Qt.Key.Key_Return)
    assert asked.args == ["57"]
    assert box.field.text() == "3"


def test_scrolling_meanwhile_does_not_take_what_is_typed(box):
    box.activateWindow()
    box.field.setFocus()
    QTest.keyClicks(box.field, "5")
    typed = box.field.text()
    box.show_page("4", 4, 133)
    assert box.field.text() == typed
    QTest.keyClick(box.field, Qt.Key.Key_Escape)
    assert box.field.text() == "4"


def test_it_has_a_name(box):
    assert box.field.accessibleName() == "Page or article"
    assert "Ctrl+G" in box.field.toolTip()


def test_there_is_room_for_an_article_while_one_types(box):
    box.field.clearFocus()
    narrow = box.field.width()
    box.activateWindow()
    box.ask()
    assert box.field.hasFocus()
    box.layout().activate()
    assert box.field.width() > 2 * narrow
    QTest.keyClick(box.field, Qt.Key.Key_Escape)
    box.field.clearFocus()
    box.layout().activate()
    assert box.field.width() == narrow


def test_what_is_typed_covers_nothing_where_there_is_little_room(box):
    box.activateWindow()
    box.ask()
    box.resize(box.minimumSizeHint())
    pages = box.findChild(QLabel)
    assert box.field.geometry().right() < pages.x()
    assert pages.geometry().right() <= box.width()


def test_a_text_without_pages_has_the_box_when_it_is_asked_for(box):
    box.offer(offered=False)
    assert box.isHidden()
    box.activateWindow()
    box.ask()
    box.offer(offered=False)
    assert not box.isHidden()
    QTest.keyClick(box.field, Qt.Key.Key_Escape)
    assert box.isHidden()
