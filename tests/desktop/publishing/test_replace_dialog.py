from datetime import UTC, datetime

import pytest
import shiboken6

from summit_kb.app.publishing.ceremony import KeyFile
from summit_kb.desktop.publishing.replace_dialog import ReplaceDialog, ReplaceOrder
from summit_kb.editions.standing import KeyStanding

STANDING = KeyStanding(
    1, datetime(2036, 11, 20, tzinfo=UTC), 2, ("aa" * 32, "bb" * 32), ("cc" * 32,), "1 2"
)


@pytest.fixture
def dialog(qtbot, tmp_path):
    made = ReplaceDialog(STANDING)
    made.show()
    for number, (key, words) in enumerate(made.signing, 1):
        key.set_path(str(tmp_path / f"root-{number}.pem"))
        words.line.setText(f"mật khẩu {number}")
    made.new.set_path(str(tmp_path / "moi"))
    made.passphrase.line.setText("mới")
    yield made
    if shiboken6.isValid(made):
        made.close()


def test_who_signs_and_the_new_key_are_asked_for(dialog, tmp_path) -> None:
    orders: list[ReplaceOrder] = []
    dialog.ordered.connect(orders.append)
    assert not dialog.ok.isEnabled()
    dialog.again.line.setText("cũ")
    assert "differ" in dialog.after.text()
    dialog.again.line.setText("mới")
    assert "publish again" in dialog.after.text()
    dialog.ok.click()
    dialog.what.setCurrentIndex(2)
    assert "Editions go on" in dialog.after.text()
    dialog.ok.click()
    signing = tuple(
        KeyFile(tmp_path / f"root-{number}.pem", f"mật khẩu {number}") for number in (1, 2)
    )
    new = KeyFile(tmp_path / "moi.pem", "mới")
    assert orders == [ReplaceOrder(signing, new), ReplaceOrder(signing, new, "bb" * 32)]


def test_what_went_wrong_is_told_and_tried_again(dialog) -> None:
    dialog.again.line.setText("mới")
    dialog.ok.click()
    dialog.tell("Sai mật khẩu")
    assert dialog.fault.text() == "Sai mật khẩu"
    assert dialog.ok.isEnabled()
    dialog.reject()
    assert dialog.passphrase.words == ""
