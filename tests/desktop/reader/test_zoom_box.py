import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from summit_kb.desktop.reader.zoom_box import ZoomBox


@pytest.fixture
def box(show):
    box = show(ZoomBox(), 130, 40)
    box.show_factor(1.0)
    return box


@pytest.mark.parametrize(("typed", "factor"), [("150", 1.5), ("87,5 %", 0.875), (" 200% ", 2.0)])
def test_per_cents_are_understood_as_people_type_them(box, qtbot, typed, factor):
    box.lineEdit().selectAll()
    QTest.keyClicks(box.lineEdit(), typed)
    with qtbot.waitSignal(box.zoom_wanted) as asked:
        QTest.keyClick(box.lineEdit(), Qt.Key.Key_Return)
    assert asked.args == [pytest.approx(factor)]


def test_nonsense_shows_the_present_size_again(box, qtbot):
    box.lineEdit().setText("lớn")
    with qtbot.assertNotEmitted(box.zoom_wanted):
        QTest.keyClick(box.lineEdit(), Qt.Key.Key_Return)
    assert box.currentText() == "100 %"


def test_choosing_from_the_list(box, qtbot):
    with qtbot.waitSignal(box.zoom_wanted) as asked:
        box.setCurrentIndex(box.findText("200 %"))
        box.activated.emit(box.currentIndex())
    assert asked.args == [2.0]


def test_showing_a_size_does_not_ask_for_it(box, qtbot):
    with qtbot.assertNotEmitted(box.zoom_wanted):
        box.show_factor(0.954)
    assert box.currentText() == "95 %"
    assert box.lineEdit().cursorPosition() == 0
