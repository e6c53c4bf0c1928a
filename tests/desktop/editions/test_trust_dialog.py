from pathlib import Path

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
