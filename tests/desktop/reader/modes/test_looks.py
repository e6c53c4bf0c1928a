from summit_kb.desktop.reader.modes.look import Look, ReadingMode
from summit_kb.desktop.reader.modes.looks import Looks


def test_news_come_when_something_changes(qtbot):
    looks = Looks()
    with qtbot.waitSignal(looks.changed):
        looks.take(Look(ReadingMode.SEPIA))
    with qtbot.assertNotEmitted(looks.changed):
        looks.take(Look(ReadingMode.SEPIA))
    assert looks.look.mode is ReadingMode.SEPIA
