import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from summit_kb.app.updates import Updates
from summit_kb.app.updating.found import Lies
from summit_kb.desktop.editions.book import EditionBook
from summit_kb.desktop.editions.trusting import Comparing
from summit_kb.foundation.policy import Policy


@pytest.fixture
def nobody_yet(desk, own_home, tmp_path) -> EditionBook:
    """On a computer that trusts nobody."""
    none = tmp_path / "none"
    updates = Updates(rules=Policy(), drives_there=lambda: (), shipped_root=none)
    return EditionBook(desk, updates)


def test_the_root_on_a_stick_is_compared_and_then_the_edition_is_seen(
    nobody_yet, looked, published, qtbot
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    comparing = Comparing(nobody_yet, page)
    nobody_yet.look_around(published.first)
    looked(nobody_yet)
    assert nobody_yet.untrusted is not None
    comparing.compare()
    qtbot.waitUntil(lambda: comparing.dialog is not None, timeout=20_000)
    comparing.dialog.agree.setChecked(True)
    comparing.dialog.yes.click()
    qtbot.waitUntil(lambda: nobody_yet.offered is not None, timeout=20_000)
    assert nobody_yet.offered.lies is Lies.NEWER
    assert nobody_yet.here.root.data == published.root


def test_a_root_in_a_file_is_compared_too(nobody_yet, published, monkeypatch, qtbot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    file = str(published.first / "metadata" / "1.root.json")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_arguments: (file, ""))
    comparing = Comparing(nobody_yet, page)
    comparing.choose()
    qtbot.waitUntil(lambda: comparing.dialog is not None, timeout=20_000)
    assert len(comparing.dialog.fingerprint.split()) == 8
    comparing.dialog.no.click()
    assert nobody_yet.updates.trusting.roots() == []
