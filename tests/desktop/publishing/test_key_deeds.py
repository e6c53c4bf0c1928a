"""Keys made, replaced and pruned from the page, to the disk."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from summit_kb.app.publishing.publishing import build
from summit_kb.desktop.publishing.record_dialog import RecordDialog


@pytest.fixture
def record(qtbot, monkeypatch):
    """Waits for the record, and puts it away."""

    def shown():
        def found():
            return [one for one in QApplication.topLevelWidgets() if isinstance(one, RecordDialog)]

        qtbot.waitUntil(lambda: bool(found()), timeout=20_000)
        [dialog] = found()
        text = dialog.sheet.toPlainText()
        dialog.close()
        return text

    return shown


def test_a_ceremony_ends_with_its_record(qtbot, page, tmp_path: Path, record) -> None:
    dialog = page.deeds.make()
    dialog.roots.setValue(1)
    dialog.folder.set_path(str(tmp_path / "moi"))
    for key in dialog.key_pages:
        key.holder.setText("Bà An")
        key.folder.set_path(str(tmp_path / "usb"))
        for field in (key.passphrase, key.again):
            field.line.setText("x")
    while dialog.pages.currentIndex() < dialog.pages.count() - 1:
        dialog.next.click()
    dialog.next.click()
    assert "Bà An" in record()
    qtbot.waitUntil(lambda: page.publisher.folder == tmp_path / "moi", timeout=20_000)
    assert page.publisher.habits.key == str(tmp_path / "usb" / "publishing.pem")
    assert (tmp_path / "usb" / "root-1.pem").is_file()
    # Asked for again, another day: the holders are still known.
    page.deeds.show_record()
    assert record().count("Bà An") == 2


def test_keys_that_cannot_be_made_are_told_in_the_dialog(qtbot, page, an_ban, tmp_path) -> None:
    dialog = page.deeds.make()
    dialog.folder.set_path(str(an_ban))
    for key in dialog.key_pages:
        key.folder.set_path(str(tmp_path / "usb"))
        for field in (key.passphrase, key.again):
            field.line.setText("x")
    dialog.pages.setCurrentIndex(dialog.pages.count() - 1)
    dialog._on_next()
    qtbot.waitUntil(lambda: bool(dialog.fault.text()), timeout=20_000)
    assert not list((tmp_path / "usb").glob("*.pem"))
    dialog.reject()


def test_a_key_is_replaced_from_the_page(qtbot, ready, keys, tmp_path, record) -> None:
    dialog = ready.deeds.replace()
    for number, (key, words) in enumerate(dialog.signing, 1):
        key.set_path(str(keys / f"root-{number}.pem"))
        words.line.setText("x")
    dialog.new.set_path(str(tmp_path / "khac" / "moi.pem"))
    dialog.holder.setText("Ông Bình")
    for field in (dialog.passphrase, dialog.again):
        field.line.setText("y")
    dialog.ok.click()
    told = record()
    assert "2 of 3" in told
    assert "Ông Bình" in told
    qtbot.waitUntil(lambda: ready.publisher.standing.version == 2, timeout=20_000)
    assert ready.publisher.habits.key == str(tmp_path / "khac" / "moi.pem")


def test_a_wrong_passphrase_is_told_in_the_dialog(qtbot, ready, keys, tmp_path) -> None:
    dialog = ready.deeds.replace()
    dialog.what.setCurrentIndex(1)
    for number, (key, words) in enumerate(dialog.signing, 1):
        key.set_path(str(keys / f"root-{number}.pem"))
        words.line.setText("sai")
    dialog.new.set_path(str(tmp_path / "khac" / "moi.pem"))
    for field in (dialog.passphrase, dialog.again):
        field.line.setText("y")
    dialog.ok.click()
    qtbot.waitUntil(lambda: bool(dialog.fault.text()), timeout=20_000)
    assert not (tmp_path / "khac").exists()
    dialog.reject()


def test_room_is_made_after_a_question(qtbot, ready, an_ban, keys, workspace) -> None:
    told: list[str] = []
    ready.deeds.told.connect(told.append)
    build(workspace, an_ban, keys / "publishing.pem", "x", "VP")
    ready.deeds.prune()
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert told == ["There is nothing to remove."]
    (an_ban / "blobs" / "ab").mkdir(exist_ok=True)
    left = an_ban / "blobs" / "ab" / ".0.part"
    left.write_bytes(b"x" * 5_000)
    ready.deeds.prune()
    boxes: list[QMessageBox] = []

    def asked():
        boxes[:] = [one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox)]
        return bool(boxes)

    qtbot.waitUntil(asked, timeout=20_000)
    boxes[0].buttons()[0].click()
    qtbot.waitUntil(lambda: "Removed: 5 KB." in told, timeout=20_000)
    assert not left.exists()
