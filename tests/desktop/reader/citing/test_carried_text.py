import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest

from summit_kb.desktop.reader.text_view import TextView

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def text(show, built, long_text):
    """A text view with "Đoạn 0" selected."""
    view = show(TextView())
    view.open(built(long_text))
    cursor = QTextCursor(view.document())
    at = view.document().toPlainText().index("Đoạn 0")
    cursor.setPosition(at)
    cursor.setPosition(at + 6, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    return view


@pytest.fixture
def middle(text):
    """A point in what is selected."""
    cursor = text.textCursor()
    start = QTextCursor(text.document())
    start.setPosition(cursor.selectionStart() + 3)
    return text.cursorRect(start).center() + QPoint(2, 0)


def test_what_is_selected_is_carried_off(text, middle):
    carried = []
    text.carry = lambda view, words: carried.append((view, words))
    QTest.mousePress(text.viewport(), LEFT, NONE, middle)
    QTest.mouseMove(text.viewport(), middle + QPoint(1, 0))
    assert carried == []
    QTest.mouseMove(text.viewport(), middle + QPoint(60, 40))
    assert carried == [(text, "Đoạn 0")]
    assert text.has_selection


def test_a_click_in_it_lets_go(text, middle):
    text.carry = lambda _view, _words: None
    QTest.mouseClick(text.viewport(), LEFT, NONE, middle)
    assert not text.has_selection


def test_elsewhere_words_are_selected_as_ever(text, middle):
    carried = []
    text.carry = lambda *given: carried.append(given)
    below = middle + QPoint(0, 120)
    QTest.mousePress(text.viewport(), LEFT, NONE, below)
    QTest.mouseMove(text.viewport(), below + QPoint(80, 0))
    QTest.mouseRelease(text.viewport(), LEFT, NONE, below + QPoint(80, 0))
    assert carried == []
    assert text.has_selection
    assert text.selected_text() != "Đoạn 0"


def test_a_mere_copy_has_words_and_no_colours(text):
    text.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "Đoạn 0"
    assert "<p>Đoạn 0</p>" in data.html()
    assert "color" not in data.html()
    assert data.hasFormat("text/rtf")
