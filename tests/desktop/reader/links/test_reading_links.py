"""Links as a person meets them: hovered, clicked, walked to by keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from summit_kb.desktop.reader.views import TEXT
from summit_kb.domain.document import Identity
from summit_kb.domain.locator import Locator
from summit_kb.reading.linking.link import Certainty, LinkKind


def texts(pane, page=1):
    return [link.text for link in pane.links.source.get(page)]


def point_of(pane, link):
    """The middle of a link's words, in the viewport of the view that shows."""
    place = pane.links._seen.rect(link)
    viewport = pane.views.reading.viewport()
    return viewport.mapFrom(pane.views, place.center())


@pytest.fixture
def walk(linked, bridge):
    """A pane on the link of that text."""

    def to(text, **more):
        pane = linked(**more)
        for _step in range(9):
            pane.do("next_link")
            bridge.run()
            if pane.links._seen.current.text == text:
                return pane
        raise AssertionError(text)

    return to


def test_the_links_of_the_pages_that_show_are_found(linked):
    pane = linked()
    assert texts(pane) == ["Thành phố thông minh", "Nghị quyết số 99-NQ/TW", "Điều 2"]
    kinds = [link.kind for link in pane.links.source.get(1)]
    assert kinds == [LinkKind.TOPIC, LinkKind.NUMBER, LinkKind.ARTICLE]


def test_keys_walk_from_link_to_link_and_back(linked, bridge):
    pane = linked()
    seen = []
    for name in ("next_link", "next_link", "next_link", "previous_link"):
        pane.do(name)
        bridge.run()
        seen.append(pane.links._seen.current.text)
    assert seen == ["Thành phố thông minh", "Nghị quyết số 99-NQ/TW", "Điều 2", seen[1]]
    assert pane.links.card.isVisible()
    QTest.keyClick(pane.views.pages, Qt.Key.Key_Escape)
    assert not pane.links.card.isVisible()
    assert pane.links._seen.current is None


@pytest.mark.parametrize("way", ["pages", "text"])
def test_keys_walk_on_to_later_pages_and_back(linked, bridge, way):
    pane = linked(later="Xem Nghị định số 30/2020/NĐ-CP và Nghị định số 45/2021/NĐ-CP.")
    pane.views.show_as(way)
    bridge.run()
    for _step in range(4):
        pane.do("next_link")
        bridge.run()
    assert pane.links._seen.current.text == "Nghị định số 30/2020/NĐ-CP"
    assert pane.links._seen.current.page == 9
    # A short text shows its end at once.
    assert pane.views.page == 9 or way == "text"
    pane.do("next_link")
    bridge.run()
    assert pane.links._seen.current.text == "Nghị định số 45/2021/NĐ-CP"
    last = pane.links._seen.current
    pane.do("next_link")
    bridge.run()
    assert pane.links._seen.current is last
    pane.do("previous_link")
    pane.do("previous_link")
    bridge.run()
    assert pane.links._seen.current.text == "Điều 2"


def test_a_preview_says_what_is_absent_and_who_speaks_of_it(walk):
    pane = walk("Nghị quyết số 99-NQ/TW")
    assert "99-NQ/TW" in pane.links.card.text
    assert "Một tài liệu khác" in pane.links.card.text
    assert "99-NQ/TW" in pane.links.card.accessibleName()


def test_enter_on_an_article_goes_there(walk, bridge):
    pane = walk("Điều 2")
    wanted = []
    pane.open_requested.connect(wanted.append)
    QTest.keyClick(pane.views.pages, Qt.Key.Key_Return)
    assert wanted == [Locator("nghi-quyet-43", 1)]
    assert wanted[0].at == "Điều 2"
    pane.go_to_place(wanted[0].at)
    bridge.run()
    assert pane.note.isHidden()


def test_a_topic_is_asked_for_and_an_event_searched(walk, linked):
    pane = walk("Thành phố thông minh")
    topics = []
    pane.topic_requested.connect(topics.append)
    pane.links.follow(pane.links._seen.current)
    assert topics == ["smart-city"]


@pytest.mark.parametrize("control", [False, True])
def test_a_click_opens_and_with_ctrl_in_the_background(linked, bridge, document, qtbot, control):
    held = document("nq-99", identity=Identity("resolution", "99-NQ/TW", "Bộ Chính trị"))
    pane = linked(held=[held])
    link = pane.links.source.get(1)[1]
    assert link.certainty is Certainty.LIKELY
    wanted = []
    (pane.background_requested if control else pane.open_requested).connect(wanted.append)
    keys = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    viewport = pane.views.pages.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, keys, point_of(pane, link))
    qtbot.waitUntil(lambda: bool(wanted))
    assert wanted == [Locator("nq-99")]


def test_dragging_over_a_link_selects_and_follows_nothing(linked, qtbot):
    pane = linked()
    followed = []
    pane.links.followed.connect(lambda *what: followed.append(what))
    viewport, at = pane.views.pages.viewport(), point_of(pane, pane.links.source.get(1)[1])
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(viewport, at + QPoint(40, 0))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=at + QPoint(12, 0))
    qtbot.wait(20)
    assert followed == []


def test_hovering_shows_a_hand_and_after_a_while_the_preview(linked, bridge, qtbot):
    pane = linked()
    viewport = pane.views.pages.viewport()
    QTest.mouseMove(viewport, point_of(pane, pane.links.source.get(1)[1]))
    qtbot.waitUntil(lambda: viewport.cursor().shape() == Qt.CursorShape.PointingHandCursor)
    qtbot.waitUntil(lambda: bool(bridge.waiting))
    bridge.run()
    assert pane.links.card.isVisible()
    QTest.mouseMove(viewport, QPoint(3, 3))
    qtbot.waitUntil(lambda: not pane.links.card.isVisible())


def test_an_absent_document_offers_those_that_speak_of_it(walk, bridge, qtbot):
    pane = walk("Nghị quyết số 99-NQ/TW")
    wanted = []
    pane.open_requested.connect(wanted.append)
    QTest.keyClick(pane.views.pages, Qt.Key.Key_Return)
    bridge.run()
    [menu] = pane.views.findChildren(QMenu)
    said, _line, _head, other, _other_line, search = menu.actions()
    assert not said.isEnabled()
    other.trigger()
    assert wanted == [Locator("other")]
    with qtbot.waitSignal(pane.search_requested) as searched:
        search.trigger()
    assert searched.args == ["99-NQ/TW"]
    menu.close()


def test_the_same_links_in_the_text(linked, bridge, qtbot):
    pane = linked()
    pane.views.show_as(TEXT)
    bridge.run()
    pane.views.text.mark_matches()
    marked = [one.cursor.selectedText() for one in pane.views.text.extraSelections()]
    assert marked == ["Thành phố thông minh", "Nghị quyết số 99-NQ/TW", "Điều 2"]
    link = pane.links.source.get(1)[2]
    assert pane.links._seen.at(point_of(pane, link).toPointF()) == link
    pane.do("next_link")
    bridge.run()
    assert pane.links._seen.current.text == "Thành phố thông minh"


def test_links_are_found_again_when_the_library_changes(linked, bridge, document):
    pane = linked()
    held = document("nq-99", identity=Identity("resolution", "99-NQ/TW", "Bộ Chính trị"))
    pane._workspace.library.documents["nq-99"] = held
    pane.refresh()
    bridge.run()
    assert pane.links.source.get(1)[1].targets[0].document == "nq-99"


def test_typing_an_article_goes_there_and_what_is_not_there_is_said(linked, bridge):
    pane = linked()
    pane.views.go_to(9)
    pane.toolbar.page_box.page_wanted.emit("đ2")
    bridge.run()
    assert pane.views.page == 1
    pane.toolbar.page_box.page_wanted.emit("Điều 77")
    bridge.run()
    assert not pane.note.isHidden()


def test_the_preview_comes_back_when_the_way_to_the_link_has_ended(walk, bridge):
    pane = walk("Điều 2")
    pane.views.go_to(9)
    assert not pane.links.card.isVisible()
    pane.views.go_to(1)
    assert pane.links.card.isVisible()
    pane.links.leave()
    pane.views.go_to(2)
    pane.views.go_to(1)
    assert not pane.links.card.isVisible()
