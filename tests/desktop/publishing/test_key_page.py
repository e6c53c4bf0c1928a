from summit_kb.app.publishing.ceremony import KeyFile
from summit_kb.desktop.publishing.key_page import KeyPage


def test_a_key_is_ready_when_both_passphrases_are_one(qtbot, tmp_path) -> None:
    page = KeyPage("Khóa gốc 1", "…", "root-1")
    qtbot.addWidget(page)
    page.holder.setText(" Bà  An ")
    page.folder.set_path(str(tmp_path))
    page.passphrase.line.setText("đèn biển mưa rào")
    page.again.line.setText("đèn biển")
    assert not page.is_ready
    assert "differ" in page.hint.text()
    page.again.line.setText("đèn biển mưa rào")
    assert page.is_ready
    assert page.key() == KeyFile(tmp_path / "root-1.pem", "đèn biển mưa rào", "Bà An")
    page.passphrase.line.setText("ngắn")
    page.again.line.clear()
    assert "short" in page.hint.text()
    page.forget()
    assert page.passphrase.words == page.again.words == ""
