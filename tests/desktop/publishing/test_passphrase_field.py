from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from summit_kb.desktop.publishing.passphrase_field import PassphraseField

NONE = Qt.KeyboardModifier.NoModifier


def test_letters_are_hidden_until_they_are_asked_for(qtbot) -> None:
    field = PassphraseField()
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClicks(field.line, "mat khau")
    assert field.line.echoMode() is QLineEdit.EchoMode.Password
    field.see.click()
    assert field.line.echoMode() is QLineEdit.EchoMode.Normal
    field.hide()
    assert field.line.echoMode() is QLineEdit.EchoMode.Password
    field.forget()
    assert field.words == ""


def test_capitals_without_shift_are_told(qtbot) -> None:
    field = PassphraseField()
    qtbot.addWidget(field)
    field.show()
    held = Qt.KeyboardModifier.ShiftModifier
    for text, modifiers, told in (("A", held, False), ("A", NONE, True), ("b", NONE, False)):
        pressed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, modifiers, text)
        QCoreApplication.sendEvent(field.line, pressed)
        assert field.capitals.isHidden() is not told
    assert field.words == "AAb"


def test_enter_orders(qtbot) -> None:
    field = PassphraseField()
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.entered):
        qtbot.keyClick(field.line, Qt.Key.Key_Return)
