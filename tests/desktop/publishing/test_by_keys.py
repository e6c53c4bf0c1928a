"""Keys made, a plan looked at, an edition signed and handed out without a mouse."""

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from summit_kb.desktop.publishing import page as pages
from summit_kb.desktop.publishing.record_dialog import RecordDialog


@pytest.fixture
def said(monkeypatch):
    """What a screen reader is told."""
    told: list[str] = []
    monkeypatch.setattr(pages, "announce", lambda _widget, text: told.append(text))
    return told


@pytest.fixture
def front(qtbot, ready):
    """The room with a publisher's folder, where the keys go."""
    ready.resize(1_100, 2_000)
    ready.activateWindow()
    qtbot.waitUntil(ready.isActiveWindow)
    return ready


def focused() -> QWidget:
    return QApplication.focusWidget()


def press(key=Qt.Key.Key_Space):
    QTest.keyClick(focused(), key)


def write(text):
    QTest.keyClicks(focused(), text)


def tab_to(widget, most=40):
    """By Tab alone, as far as it is."""
    for _ in range(most):
        if focused() is widget:
            return
        press(Qt.Key.Key_Tab)
    pytest.fail(f"Tab does not come to {widget.accessibleName() or widget}")


def stops(page) -> list[QWidget]:
    found: list[QWidget] = []
    one = page
    while (one := one.nextInFocusChain()) is not page:
        takes = one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None
        if page.isAncestorOf(one) and one.isVisibleTo(page) and one.isEnabled() and takes:
            found.append(one)
    return found


def test_planned_signed_and_sent(qtbot, front, keys, tmp_path, said, idle):
    front.focus_first()
    assert focused() is front.check.look
    press()
    idle(front.publisher)
    assert front.publisher.plan.may_publish
    assert said == ["Nothing stands in the way. The first edition: 1 document, 1 KB."]
    tab_to(front.sign.publisher)
    write("So Noi vu")
    tab_to(front.sign.note)
    write("Mot van ban moi")
    press(Qt.Key.Key_Tab)
    assert focused() is front.sign.key.line  # Tab is no letter of the note
    write(str(keys / "publishing.pem"))
    tab_to(front.sign.passphrase.line)
    write("x")
    press(Qt.Key.Key_Return)
    idle(front.publisher)
    qtbot.waitUntil(lambda: "Edition 1 is published." in said, timeout=20_000)
    assert front.publisher.built.catalogue.note == "Mot van ban moi"
    assert focused() is front.send.target.line
    write(str(tmp_path / "usb"))
    qtbot.waitUntil(front.send.button.isEnabled, timeout=20_000)
    tab_to(front.send.button)
    press()
    qtbot.waitUntil(lambda: front.publisher.exported is not None, timeout=30_000)
    assert "read back and verified" in said[-1]
    assert (tmp_path / "usb" / "SUMMIT-KB.edition").is_file()


def test_tab_goes_down_the_page(qtbot, front, idle):
    front.publisher.look()
    idle(front.publisher)
    qtbot.wait(50)
    tops = [one.mapTo(front, one.rect().topLeft()).y() for one in stops(front)]
    assert len(tops) >= 10
    steps = itertools.pairwise(tops)
    assert all(after >= before - 8 for before, after in steps), tops


def test_a_ceremony_of_one_key(qtbot, page, tmp_path):
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.focus_first()
    assert focused() is page.keys.make
    press()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is not page)
    dialog = QApplication.activeWindow()
    tab_to(dialog.folder.line)
    write(str(tmp_path / "an-ban"))
    tab_to(dialog.roots)
    write("1")
    press(Qt.Key.Key_Return)
    for number, key in enumerate(dialog.key_pages):
        assert focused() is key.holder
        write(f"Ba {number}")
        tab_to(key.folder.line)
        write(str(tmp_path / f"usb-{number}"))
        tab_to(key.passphrase.line)
        write("bon tu khong lien quan")
        tab_to(key.again.line)
        write("bon tu khong lien quan")
        press(Qt.Key.Key_Return)

    def records():
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, RecordDialog)]

    qtbot.waitUntil(lambda: bool(records()), timeout=20_000)
    [record] = records()
    assert "Ba 0" in record.sheet.toPlainText()
    assert record.print_button.isDefault()
    assert not record.pdf.autoDefault()
    QTest.keyClick(record, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.publisher.folder is not None, timeout=20_000)


def test_escape_leaves_the_files_where_they_are(qtbot, front, an_ban, keys, workspace):
    front.publisher.publish(keys / "publishing.pem", "x", "VP")
    qtbot.waitUntil(lambda: front.publisher.built is not None, timeout=30_000)
    (an_ban / "blobs" / "ab").mkdir(exist_ok=True)
    left = an_ban / "blobs" / "ab" / ".0.part"
    left.write_bytes(b"x" * 5_000)
    front.deeds.prune()

    def boxes():
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox)]

    qtbot.waitUntil(lambda: bool(boxes()), timeout=20_000)
    [box] = boxes()
    assert box.defaultButton().text() == "Cancel"
    QTest.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(box.isHidden)
    assert left.exists()
