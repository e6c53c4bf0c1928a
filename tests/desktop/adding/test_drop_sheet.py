"""The sheet covers the window and lets the drop through."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from summit_kb.desktop.adding.drop_sheet import DropSheet


def test_it_covers_the_window(qtbot, desk):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(500, 300)
    sheet = DropSheet(window)
    assert sheet.isHidden()
    window.show()
    sheet.cover()
    assert sheet.geometry() == window.rect()
    assert sheet.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    picture = sheet.grab().toImage()
    frame = {picture.pixelColor(x, y).name() for x in range(60, 400) for y in range(14, 20)}
    assert sheet.palette().color(QPalette.ColorRole.Accent).name() in frame
