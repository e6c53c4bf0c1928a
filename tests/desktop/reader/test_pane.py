from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from summit_kb.app.reports import RelationView
from summit_kb.desktop.bridge import Bridge
from summit_kb.desktop.reader.link_label import LinkLabel
from summit_kb.desktop.reader.pane import ReaderPane
from summit_kb.desktop.reader.views import PAGES, TEXT
from summit_kb.domain.kinds import RelationKind
from summit_kb.domain.locator import Locator
from summit_kb.foundation.errors import SummitError


def test_a_document_opens_on_its_page_with_title_and_place_told(pane, bridge, qtbot):
    places, titles = [], []
    pane.location_changed.connect(places.append)
    pane.title_changed.connect(titles.append)
    pane.open("nghi-quyet-43", 4)
    bridge.run()
    assert pane.locator() == Locator("nghi-quyet-43", 4)
    assert places[-1] == Locator("nghi-quyet-43", 4)
    assert titles == ["Nghị quyết số 43-NQ/TW về xây dựng thành phố Đà Nẵng"]
    assert pane.toolbar.page_box.field.text() == "4"
    assert pane.views.pages.current_page == 4


def test_a_query_lands_on_its_match(read):
    pane = read(query="Nghị quyết")
    assert pane.finding.search.current.page == 1
    assert not pane.match_bar.isHidden()
    pane = read(page=6, query="ASEAN")
    assert pane.finding.search.current.page == 6


def test_opening_the_same_document_again_only_goes_there(read, pages):
    pane = read()
    document = pane._document
    read(page=10)
    assert pane._document is document
    assert pane.views.page == 10


def test_another_query_keeps_the_place(read, bridge):
    pane = read(page=5)
    pane.set_query("ASEAN")
    bridge.run()
    assert pane.views.page == 5
    assert pane.finding.search.book.total == 12
    assert pane.match_bar.field.text() == "ASEAN"


def test_a_text_without_pages_has_a_locator_without_page(read, workspace, text_of):
    workspace.texts["bai-viet"] = text_of(["Một đoạn."], paged=False)
    pane = read("bai-viet")
    assert pane.locator() == Locator("bai-viet")
    assert pane.views.shown == TEXT
    assert pane.toolbar.page_box.isHidden()


def test_going_to_a_typed_page(read):
    pane = read()
    pane.toolbar.page_wanted.emit("11")
    assert pane.views.page == 11
    pane.toolbar.page_wanted.emit("không có")
    assert pane.views.page == 11


def test_requests_are_passed_on(read, qtbot, workspace):
    workspace.relations = [
        RelationView(RelationKind.CITES, "bai-viet", "Bài viết", known=True, identity=None)
    ]
    pane = read()
    details = pane.panels.details.widget()
    with qtbot.waitSignal(pane.open_requested) as opened:
        next(
            one for one in details.findChildren(LinkLabel) if "Bài viết" in one.text()
        ).followed.emit()
    assert opened.args == [Locator("bai-viet")]
    with qtbot.waitSignal(pane.topic_requested):
        next(b for b in details.findChildren(QPushButton) if b.property("kind") == "chip").click()
    with qtbot.waitSignal(pane.search_requested):
        pane.views.search_requested.emit("đô thị")


def test_pages_that_fail_leave_a_note_and_the_text(pages, read):
    def refuse(_path):
        raise SummitError(detail="hỏng")

    pages.info = refuse
    pane = read()
    assert pane.views.shown == TEXT
    assert "hỏng" in pane.note.text
    assert not pane.note.isHidden()


def test_a_scan_is_said_to_have_no_words(read, workspace, text_of):
    workspace.texts["nghi-quyet-43"] = text_of(*[[] for _ in range(12)])
    pane = read()
    assert pane.views.shown == PAGES
    assert "no words" in pane.note.text
    assert "no words" not in read("bai-viet").note.text


def test_a_scan_that_waits_for_ocr_says_so(read, workspace, text_of):
    waiting = text_of(*[[] for _ in range(12)])
    workspace.texts["nghi-quyet-43"] = replace(waiting, warnings=("ocr-waiting",))
    assert "not been recognised yet" in read().note.text


def test_trying_again_opens_it_anew(pages, read, bridge, workspace):
    def refuse(_path):
        raise SummitError(detail="hỏng")

    texts, workspace.texts = workspace.texts, {}
    working, pages.info = pages.info, refuse
    pane = read(page=4)
    assert pane.views.currentWidget() is pane.views.message
    workspace.texts, pages.info = texts, working
    pane.views.message.retry_wanted.emit()
    bridge.run()
    assert pane.views.shown == PAGES
    assert pane.views.page == 4


def test_the_title_follows_the_language(read, qtbot):
    pane = read()
    before = QLocale()
    try:
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
        with qtbot.waitSignal(pane.title_changed) as title:
            QGuiApplication.sendEvent(pane, QEvent(QEvent.Type.LanguageChange))
        assert title.args == ["Resolution No. 43-NQ/TW on building Đà Nẵng city"]
    finally:
        QLocale.setDefault(before)


def test_a_pane_that_goes_takes_its_questions_along(workspace, qtbot):
    bridge = Bridge()
    pane = ReaderPane(workspace, bridge)
    pane.open("nghi-quyet-43", 1, "ASEAN")
    pane.deleteLater()
    del pane
    qtbot.wait(150)
    bridge.close()


def test_the_real_bridge_brings_everything_home(workspace, qtbot, show):
    bridge = Bridge()
    pane = show(ReaderPane(workspace, bridge), 1000, 600)
    pane.open("nghi-quyet-43", None, "ASEAN")
    qtbot.waitUntil(lambda: pane.match_bar.count.text() == "1 of 12")
    view = pane.views.pages
    qtbot.waitUntil(lambda: view.drawing(1) in view.file.pictures.cache)
    assert pane.finding.search.current.page == 1
    bridge.close()


def test_a_document_that_is_not_there_raises(pane):
    with pytest.raises(KeyError):
        pane.open("nowhere")


def test_what_was_edited_shows_at_once_and_the_place_stays(read, workspace, qtbot):
    pane = read(page=4)
    edited = replace(pane._document.document, title="Tên đã sửa", title_en=None)
    workspace.library.documents["nghi-quyet-43"] = edited
    with qtbot.waitSignal(pane.title_changed) as title:
        pane.refresh()
    assert title.args == ["Tên đã sửa"]
    assert pane.views.page == 4
    with qtbot.assertNotEmitted(pane.title_changed):
        pane.refresh()


def test_a_new_version_is_read_anew(read, workspace, bridge):
    pane = read(page=4)
    before = pane._document
    original = replace(before.document.original, sha256="f" * 64)
    workspace.library.documents["nghi-quyet-43"] = replace(before.document, files=(original,))
    pane.refresh()
    bridge.run()
    assert pane._document is not before
    assert pane._document.document.original == original


def test_the_place_one_reads_is_shown_side_by_side(read, qtbot):
    pane = read()
    with qtbot.waitSignal(pane.room_requested) as asked:
        pane.do("beside")
    assert asked.args == ["beside", {"left": str(pane.locator()), "query": pane.finding.query}]
