import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from summit_kb.app.words import Words
from summit_kb.desktop.relations.by_kind import by_kind
from summit_kb.desktop.relations.by_time import by_time
from summit_kb.desktop.relations.canvas import Canvas

WORDS = Words("en")


@pytest.fixture
def canvas(small, desk, qtbot):
    made = Canvas()
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    made.show_scene(by_kind(small), WORDS)
    return made


def place_of(canvas, key):
    """Where a box stands in the widget."""
    return canvas.on_screen(QPointF(*canvas.scene.box(key).rect.middle)).toPoint()


def painted(canvas):
    """The picture as bytes, for telling one from another."""
    return of_picture(canvas.grab())


def of_picture(pixmap):
    image = pixmap.toImage()  # held while its bytes are read
    return bytes(image.constBits())


def test_one_begins_at_the_centre_and_all_is_seen(canvas) -> None:
    assert canvas.current == "c"
    for box in canvas.scene.boxes:
        assert canvas.viewport().rect().contains(place_of(canvas, box.key))


def test_a_click_looks_at_a_box_and_a_double_click_opens_it(canvas, qtbot) -> None:
    looked = []
    canvas.current_changed.connect(looked.append)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=place_of(canvas, "gone"))
    assert looked[-1] == "gone"
    with qtbot.waitSignal(canvas.opened) as opened:
        QTest.mouseDClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=place_of(canvas, "new"))
    assert opened.args == ["new"]


def test_the_keyboard_is_told_where_it_is_and_the_mouse_is_not(canvas) -> None:
    told = []
    canvas.current_changed.connect(told.append)
    QApplication.sendEvent(
        canvas, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.MouseFocusReason)
    )
    assert told == []
    QApplication.sendEvent(canvas, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    assert told == ["c"]


def test_what_is_looked_at_can_be_seen(canvas) -> None:
    before = painted(canvas)
    canvas.go_to("new")
    after = painted(canvas)
    assert before != after
    canvas.set_marks(("new",))
    assert painted(canvas) != after


def test_lines_between_the_others_can_be_left_out(canvas) -> None:
    canvas.go_to("c")
    with_all = painted(canvas)
    canvas.set_others_shown(shown=False)
    assert painted(canvas) != with_all


def test_dragging_moves_the_picture(canvas, large_worlds) -> None:
    canvas.show_scene(by_time(large_worlds[50]), WORDS)
    bar = canvas.horizontalScrollBar()
    before = bar.value()
    empty = QPoint(600, 300)
    QTest.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=empty)
    QTest.mouseMove(canvas.viewport(), empty - QPoint(120, 0))
    QTest.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, pos=empty)
    assert bar.value() == before + 120


def test_the_same_box_stays_where_it_is_when_the_scene_changes(canvas, large_worlds) -> None:
    world = large_worlds[50]
    canvas.show_scene(by_time(world), WORDS)
    key = canvas.scene.boxes[12].key
    canvas.go_to(key)
    before = place_of(canvas, key)
    canvas.show_scene(by_time(world, canvas.measure), WORDS, keep=True)
    assert canvas.current == key
    moved = place_of(canvas, key) - before
    assert moved.manhattanLength() < 60


def test_a_menu_is_asked_for_with_the_keyboard_too(canvas, qtbot) -> None:
    canvas.go_to("new")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    with qtbot.waitSignal(canvas.menu_wanted) as asked:
        QApplication.sendEvent(canvas.viewport(), event)
    assert asked.args[0] == "new"
    assert canvas.viewport().mapFromGlobal(asked.args[1]) == place_of(canvas, "new")


def test_the_picture_has_all_of_it_without_what_is_looked_at(canvas) -> None:
    canvas.go_to("new")
    picture = canvas.picture(1.0)
    assert picture.width() == round(canvas.scene.width)
    again = of_picture(picture)
    canvas.go_to("gone")
    assert of_picture(canvas.picture(1.0)) == again


def test_large_worlds_are_painted_small_and_whole(canvas, large_worlds) -> None:
    for world in large_worlds.values():
        for arrange in (by_time, by_kind):
            canvas.show_scene(arrange(world), WORDS)
            shown = canvas.grab().toImage()
            points = [(x, y) for x in range(0, 1000, 5) for y in range(0, 600, 5)]
            assert len({shown.pixel(x, y) for x, y in points}) > 10
            canvas.fit()
            assert canvas.horizontalScrollBar().maximum() <= 1


def test_pointing_at_a_box_tells_all_of_it(canvas, monkeypatch) -> None:
    told = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, text, _on: told.append(text))
    canvas.describe = lambda box: f"all of {box.key}"
    at = place_of(canvas, "new")
    QApplication.sendEvent(
        canvas.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, canvas.mapToGlobal(at))
    )
    assert told == ["all of new"]


def test_who_comes_with_the_keyboard_is_told_where(canvas, qtbot) -> None:
    canvas.activateWindow()
    canvas.clearFocus()
    with qtbot.waitSignal(canvas.current_changed) as told:
        canvas.setFocus(Qt.FocusReason.TabFocusReason)
    assert told.args == ["c"]
