from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from summit_kb.desktop.editions.trust_dialog import TrustDialog
from summit_kb.desktop.widgets.text import TextLabel


def test_nobody_is_trusted_before_the_digits_were_compared(desk, qtbot) -> None:
    digits = "12345 67890 11111 22222 33333 44444 55555 66666"
    dialog = TrustDialog(b"root", digits, Path("/usb/root.json"))
    qtbot.addWidget(dialog)
    shown = [label.text() for label in dialog.findChildren(TextLabel)]
    assert [text for text in shown if text.isdigit()] == digits.split()
    assert not dialog.yes.isEnabled()
    dialog.agree.setChecked(True)
    with qtbot.waitSignal(dialog.trusted) as trusted:
        dialog.yes.click()
    assert trusted.args == [b"root", Path("/usb/root.json")]


def test_digits_are_read_out_and_agreed_to_by_keys(desk, qtbot) -> None:
    dialog = TrustDialog(b"root", "12345 67890", Path("/usb/root.json"))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert QApplication.focusWidget() is dialog.agree
    assert "12345 67890" in dialog.agree.accessibleDescription()
    QTest.keyClick(dialog.agree, Qt.Key.Key_Return)  # nobody is trusted by a stray Enter
    assert dialog.isVisible()
    QTest.keyClick(dialog.agree, Qt.Key.Key_Space)
    while QApplication.focusWidget() is not dialog.yes:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    with qtbot.waitSignal(dialog.trusted):
        QTest.keyClick(dialog.yes, Qt.Key.Key_Space)
