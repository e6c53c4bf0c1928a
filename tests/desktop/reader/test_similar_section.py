"""Similar documents among the details: looked for when seen, opened where they are alike."""

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel, QPushButton

from summit_kb.desktop.reader.link_label import LinkLabel
from summit_kb.domain.finding import Hit, Like

HIT = Hit(
    "bai-viet", "Bài viết", "paper", None, None, None, (), "vi", 4, "\x02dữ liệu\x03 mở", 1, ""
)


@pytest.fixture
def alike(workspace):
    workspace.alike = [HIT]
    workspace.shared = {"bai-viet": ("dữ liệu", "công bố")}
    return workspace


def _texts(section):
    return [one.text() for one in section.findChildren(QLabel) if one.isVisibleTo(section)]


def test_the_details_list_what_is_alike_with_page_and_words(alike, read, qapp):
    pane = read()
    section = pane.panels.details.similar
    assert section.isVisibleTo(pane)
    assert alike.likened == [("nghi-quyet-43", None, 5)]
    qapp.processEvents()
    assert any("page 4 · dữ liệu, công bố" in text for text in _texts(section))


def test_it_opens_at_the_passage_and_all_of_them_as_a_search(alike, read):
    pane = read()
    section = pane.panels.details.similar
    opened, liked = QSignalSpy(pane.hit_requested), QSignalSpy(pane.like_requested)
    section.findChildren(LinkLabel)[0].followed.emit()
    assert opened.at(0) == [HIT]
    section.findChildren(QPushButton)[0].click()
    assert liked.at(0) == [Like("nghi-quyet-43")]


def test_nobody_looks_while_the_details_are_closed(alike, pane, bridge):
    pane.panels.show_details(shown=False)
    pane.open("nghi-quyet-43")
    bridge.run()
    assert alike.likened == []
    pane.panels.show_details(shown=True)
    bridge.run()
    assert len(alike.likened) == 1


def test_nothing_alike_takes_no_room_and_a_failure_neither(workspace, read, bridge, monkeypatch):
    pane = read()
    assert pane.panels.details.similar.isHidden()

    def fail(document, page=None, limit=10):
        return workspace.text(document.__class__(**(vars(document) | {"id": "khong-co"})))

    monkeypatch.setattr(workspace, "similar", fail)
    pane.open("bai-viet")
    bridge.run()
    assert pane.panels.details.similar.isHidden()


def test_a_selected_passage_asks_for_what_is_like_it(read):
    pane = read(page=2)
    liked = QSignalSpy(pane.like_requested)
    pane.views.like_requested.emit("Đà Nẵng xây dựng")
    assert liked.at(0) == [Like("nghi-quyet-43", 2, "Đà Nẵng xây dựng")]
    pane.views.like_requested.emit("  ")
    assert liked.count() == 1
