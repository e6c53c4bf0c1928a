import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from summit_kb.desktop.reader.printing.printing import Preview
from summit_kb.desktop.reader.printing.sheet_preview import SheetPreview


@pytest.fixture
def preview(show):
    return show(SheetPreview(), 400, 500)


def test_a_sheet_lies_in_the_middle(preview):
    image = QImage(200, 280, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffeeee"))
    preview.show_sheet(Preview(image, 2, 5), "Sheet 2 of 5")
    seen = preview.grab().toImage()
    assert seen.pixelColor(200, 250).name() == "#ffeeee"
    assert seen.pixelColor(10, 10).name() != "#ffeeee"
    assert preview.accessibleDescription() == "Sheet 2 of 5"


def test_words_stand_where_no_sheet_can(preview):
    before = preview.grab().toImage()
    preview.say("The page is damaged.")
    assert preview.grab().toImage() != before


@pytest.mark.parametrize(("key", "by"), [(Qt.Key.Key_PageDown, 1), (Qt.Key.Key_Left, -1)])
def test_keys_step(preview, qtbot, key, by):
    with qtbot.waitSignal(preview.stepped) as stepped:
        QTest.keyClick(preview, key)
    assert stepped.args == [by]


def test_there_is_room_for_a_sheet_inside_the_edges(preview):
    assert preview.room.width() < 400
    assert preview.accessibleName()
