import shutil

import pytest
from PySide6.QtCore import Qt

from summit_kb.desktop.editions.page import make


@pytest.fixture
def page(desk, book, workspace, qtbot):
    made = make(desk, workspace)
    qtbot.addWidget(made)
    made.resize(1000, 900)
    made.show()
    return made


def shown(page) -> set[str]:
    parts = ("current", "offer", "before", "refusal", "trust")
    return {name for name in parts if not getattr(page, name).isHidden()}


def test_before_the_first_edition_one_is_told_how_they_come(page, book, looked) -> None:
    looked(book)
    assert shown(page) == {"current"}
    assert page.current.title.text() == "No edition here yet"
    assert not page.current.verify.isVisibleTo(page)


def test_a_newer_one_is_told_in_five_seconds_and_taken(page, book, looked, published, qtbot):
    book.updates.take(book.updates.source(published.second))
    page.show_target({"source": str(published.only_third)})
    looked(book)
    offer = page.offer
    assert offer.title.text() == "Edition 3 is newer"
    assert offer.counts.text() == "1 new · 1 taken out"
    assert "Văn phòng Thành ủy" in offer.said.text()
    assert offer.changes.isHidden()
    offer.unfold.click()
    texts = [
        offer.changes.model().index(row, 0).data()
        for row in range(offer.changes.model().rowCount())
    ]
    assert texts == ["Cổng dữ liệu mở  (taken out)", "Dữ liệu của quận  (new)"]
    with qtbot.waitSignal(book.taken, timeout=20_000):
        qtbot.mouseClick(offer.take, Qt.MouseButton.LeftButton)
        assert offer.cancel.isVisibleTo(page)
    looked(book)
    assert page.current.title.text() == "Edition 3 is in use"
    assert shown(page) == {"current", "before"}


def test_going_back_says_what_it_means_first(page, book, looked, published, qtbot) -> None:
    for folder in (published.second, published.third):
        book.updates.take(book.updates.source(folder))
    book.look_around()
    looked(book)
    page.before.back.click()
    assert "Your notes, collections and searches stay" in page.before.said.text()
    page.before.no.click()
    assert page.before.title.text() == "Edition 2 is kept on this computer"
    page.before.back.click()
    with qtbot.waitSignal(book.went_back, timeout=20_000):
        page.before.back.click()
    looked(book)
    assert page.before.title.text() == "You went back from edition 3"


def test_a_refusal_is_red_with_its_remedy_and_what_is_read_stays(
    page, book, looked, published, tmp_path
) -> None:
    book.updates.take(book.updates.source(published.second))
    stick = tmp_path / "stick"
    shutil.copytree(published.third, stick)
    (stick / "metadata" / "timestamp.json").write_bytes(b"{}")
    page.show_target({"source": str(stick)})
    looked(book)
    assert "refusal" in shown(page)
    assert str(stick) in page.refusal.said.text()
    assert page.refusal.quiet.text().count("untouched") <= 1
    assert page.current.title.text() == "Edition 2 is in use"
    page.refusal.close_it.click()
    assert "refusal" in shown(page) or book.refused is None


def test_what_is_here_is_verified_when_asked(page, book, looked, published, qtbot) -> None:
    book.updates.take(book.updates.source(published.first))
    edition = book.updates.installed.edition
    (edition / "library" / "topics.toml").unlink()
    book.look_around()
    looked(book)
    with qtbot.waitSignal(book.checked, timeout=20_000):
        page.current.verify.click()
        assert page.current.verify.text() == "Stop"
    qtbot.waitUntil(lambda: "topics.toml" in page.current.health.text())
    assert page.current.health.property("kind") == "danger"


def test_in_the_language_of_the_reader(page, book, looked, desk, qtbot) -> None:
    looked(book)
    desk.translation.use("vi")
    qtbot.waitUntil(lambda: page.current.title.text() == "Máy này chưa có ấn bản")


def test_a_document_that_changes_is_opened_as_it_is_now(page, book, looked, workspace) -> None:
    opened = []
    page.opened.connect(opened.append)
    known = next(iter(workspace.library.documents))
    page.offer.changes.opened.emit(known)
    page.offer.changes.opened.emit("không có ở đây")
    assert [place.document for place in opened] == [known]
