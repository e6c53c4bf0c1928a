import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from summit_kb.desktop.reader.match_bar import MatchBar


@pytest.fixture
def bar(show):
    return show(MatchBar(), 800, 50)


def test_typing_asks_when_the_hand_rests(bar, qtbot):
    asked = []
    bar.query_changed.connect(asked.append)
    with qtbot.waitSignal(bar.query_changed):
        QTest.keyClicks(bar.field, "do thi")
    assert asked == ["do thi"]


def test_return_asks_at_once_then_goes_on(bar, qtbot):
    bar._typing.setInterval(60_000)  # a busy computer between two keys is no hand at rest
    QTest.keyClicks(bar.field, "abc")
    with qtbot.waitSignal(bar.query_changed):
        QTest.keyClick(bar.field, Qt.Key.Key_Return)
    bar.field.setFocus()
    with qtbot.waitSignal(bar.step_wanted) as step:
        QTest.keyClick(bar, Qt.Key.Key_Return)
    assert step.args == [True]
    with qtbot.waitSignal(bar.step_wanted) as step:
        QTest.keyClick(bar, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert step.args == [False]


def test_a_query_from_outside_is_shown_and_not_asked_for(bar, qtbot):
    with qtbot.assertNotEmitted(bar.query_changed, wait=250):
        bar.set_query("nghị quyết")
    assert bar.field.text() == "nghị quyết"


@pytest.mark.parametrize(
    ("number", "total", "searching", "text"),
    [
        (3, 27, False, "3 of 27"),
        (3, 27, True, "3 of 27…"),
        (0, 27, False, "27 match(es)"),
        (0, 0, True, "Searching…"),
        (0, 0, False, "No match"),
    ],
)
def test_how_many_there_are(bar, number, total, searching, text):
    bar.set_query("x")
    bar.show_count(number, total, searching=searching)
    assert bar.count.text() == text
    assert bar.count.property("kind") == ("danger" if text == "No match" else "muted")


def test_without_a_query_nothing_is_counted(bar):
    bar.show_count(0, 0, searching=False)
    assert bar.count.text() == ""
    assert bar.count.property("kind") == "muted"


def test_accents_and_closing(bar, qtbot):
    with qtbot.waitSignal(bar.accents_changed) as chosen:
        bar.accents.button("exact").click()
    assert chosen.args == ["exact"]
    with qtbot.waitSignal(bar.closed):
        QTest.keyClick(bar.field, Qt.Key.Key_Escape)


def test_everything_has_a_name(bar):
    for widget in (bar.field, bar.accents, bar.accents.button("exact")):
        assert widget.accessibleName()


def test_a_narrow_bar_keeps_the_field_and_one_sign_for_accents(bar, qtbot):
    assert bar._any_accents.isHidden()
    bar.resize(380, 50)
    assert bar.accents.isHidden()
    assert not bar._any_accents.isHidden()
    assert bar.field.width() >= bar.field.minimumWidth()
    with qtbot.waitSignal(bar.accents_changed) as chosen:
        bar._any_accents.click()
    assert chosen.args == ["exact"]
    bar.resize(900, 50)
    assert not bar.accents.isHidden()
    assert bar.accents.value == "exact"
    bar.show_accents("folded")
    assert not bar._any_accents.isChecked()


def test_the_field_has_the_room_nothing_else_needs(show):
    bar = show(MatchBar(), 700, 50)
    assert bar.field.width() < bar.field.maximumWidth()
    assert bar.accents.x() - bar.count.geometry().right() < 24
