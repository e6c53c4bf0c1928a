"""The sheet covers the window and lets the drop through."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QLabel, QWidget

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


def test_its_words_stand_on_a_ground_of_their_own(qtbot, desk):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(700, 500)
    QLabel("<h1>" + "chữ của trang " * 60 + "</h1>", window, wordWrap=True).resize(700, 500)
    sheet = DropSheet(window)
    window.show()
    sheet.cover()
    card = next(one for one in sheet.findChildren(QFrame) if one.property("kind") == "card")
    around = card.geometry().adjusted(8, 8, -8, -8)
    picture = window.grab().toImage()
    ground = sheet.palette().color(QPalette.ColorRole.Base).name()
    row = {picture.pixelColor(x, around.top()).name() for x in range(around.left(), around.right())}
    assert row == {ground}
    assert around.contains(card.findChild(QLabel).geometry().translated(card.pos()))
