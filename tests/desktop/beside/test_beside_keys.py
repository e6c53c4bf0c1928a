from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


def test_rows_are_walked_with_the_keyboard_and_the_other_side_is_a_key_away(qtbot, aligned):
    page = aligned({"left": "nghi-quyet"})
    page.sides[0].setFocus()
    qtbot.waitUntil(page.sides[0].views.reading.hasFocus)
    QTest.keyClick(page.sides[0].views.reading, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert page.walk.current == 0
    for _time in range(2):
        page.do("next_row")
    assert page.walk.words() == "Paragraph 3 of 8 · no counterpart on the other side"
    QTest.keyClick(page.sides[0].views.reading, Qt.Key.Key_F6)
    assert page.sides[1].views.reading.hasFocus()
    page.do("previous_row")
    assert page.walk.current == 1
