"""What of editions is told in the window, with a book that is told what to say."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton

from summit_kb.app.updates import Updates
from summit_kb.app.updating.checked import Checked
from summit_kb.app.updating.found import Found, Here, Lies
from summit_kb.app.updating.sources import Kind, Source
from summit_kb.desktop.editions.book import EditionBook
from summit_kb.editions.catalogue import Catalogue
from summit_kb.editions.installing import Installation
from summit_kb.foundation.policy import Policy

EDITION = Catalogue(5, "2026-03-12T08:00:00Z", "Văn phòng", "Thư viện", {})


@pytest.fixture
def desk(desk, tmp_path):
    updates = Updates(rules=Policy(), drives_there=lambda: (), shipped_root=tmp_path / "none")
    desk.__dict__["editions"] = EditionBook(desk, updates)
    return desk


def sentences(window) -> list[str]:
    return [one.wording.sentence for one in window.notices.notices()]


def test_a_newer_edition_is_told_with_the_way_to_it(window) -> None:
    found = Found(Source(Path("/usb"), Kind.DRIVE), Lies.NEWER, EDITION)
    window.updating.book.newer.emit(found)
    assert sentences(window) == ["A newer edition (5, 12 March 2026) lies at /usb."]
    window.updating.show_page()
    assert window.tabs.current_room.room.name == "editions"
    window.updating.book.newer.emit(found)
    assert len(sentences(window)) == 1  # who looks at the page sees it there


@pytest.mark.parametrize("deed", ["closed", "left"])
def test_a_notice_that_was_closed_is_not_told_at_the_next_start(window, qtbot, deed) -> None:
    book = window.updating.book
    book.newer.emit(Found(Source(Path("/usb"), Kind.DRIVE), Lies.NEWER, EDITION))
    [notice] = window.notices.notices()
    if deed == "left":  # it went by itself: perhaps nobody was there
        notice.closed.emit()
        qtbot.wait(50)
        assert book.updates.told.last() is None
        return
    [cross] = [one for one in notice.findChildren(QAbstractButton) if one.accessibleName()]
    cross.click()
    assert window.notices.notices() == []
    qtbot.waitUntil(lambda: book.updates.told.last() is not None)
    assert book.updates.told.last().covers(EDITION)


def test_a_library_of_ones_own_stays_until_one_wants_the_edition(window, monkeypatch) -> None:
    switched = []
    monkeypatch.setattr(window.holding, "switch", lambda *told: switched.append(told))
    window.updating.book.taken.emit(Installation(EDITION), None)
    assert switched == []
    assert sentences(window) == ["Edition 5 is in use now."]


def test_files_that_are_not_as_signed_are_told(window) -> None:
    window.updating.book.checked.emit(Checked(5, "2026-11-23T08:00:00Z"))
    assert sentences(window) == []
    window.updating.book.checked.emit(Checked(5, "2026-11-23T08:00:00Z", ("a",)))
    assert sentences(window) == ["Files of this edition are not as they were signed."]


def dropped(window, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(QPoint(9, 9), copy, data, left, Qt.KeyboardModifier.NoModifier))


def test_the_marker_of_an_edition_opens_the_page_with_its_folder(
    window, published, qtbot, monkeypatch
) -> None:
    added = []
    monkeypatch.setattr(window.adding, "add", added.append)
    dropped(window, published.first / "SUMMIT-KB.edition")
    book = window.updating.book
    qtbot.waitUntil(lambda: book.untrusted is not None, timeout=20_000)
    assert book.untrusted.source.path == published.first
    assert added == [[]]
    window.navigator.show_search()
    window.asked_for.open(str(published.second / "SUMMIT-KB.edition"))
    assert window.tabs.current_room.room.name == "editions"
    qtbot.waitUntil(lambda: book.untrusted.source.path == published.second, timeout=20_000)


def test_the_line_says_what_is_read_and_leads_to_the_page(window, qtbot) -> None:
    assert window.edition_line.said.line.endswith("not an edition")
    window.edition_line.said.click()
    assert window.tabs.current_room.room.name == "editions"


def test_another_edition_in_force_is_told_once_and_read_when_one_wants(
    window, desk, workspace, monkeypatch
) -> None:
    switched = []
    monkeypatch.setattr(window.holding, "switch", lambda *told: switched.append(told))
    folder, book = desk.editions.updates.installed.folder, window.updating.book
    monkeypatch.setattr(workspace.library, "root", folder / "4" / "library")
    book.here = Here(EDITION, library=folder / "4" / "library")
    book.changed.emit()
    assert sentences(window) == []
    book.here = Here(EDITION, library=folder / "5" / "library")
    book.changed.emit()
    book.changed.emit()
    assert sentences(window) == ["Edition 5 has been put in use."]
    buttons = window.notices.findChildren(QAbstractButton)
    [button] = [one for one in buttons if one.text() == "Read it now"]
    button.click()
    assert len(switched) == 1
    book.here = Here(EDITION, library=folder / "6" / "library")
    book.changed.emit()  # the one before is being left already
    assert len(sentences(window)) == 0
