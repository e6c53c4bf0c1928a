from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor

from summit_kb.desktop.reader.page_layout import Place
from summit_kb.desktop.reader.page_view import PageView


def colour_at(view, place):
    point = view.pages.to_content(place).toPoint() + view.origin()
    return view.viewport().grab().toImage().pixelColor(point)


def drawn(pages):
    return [page for page, _scale in pages.rendered]


def test_pages_in_sight_are_drawn_then_the_next(view, pages):
    assert view.shown_pages() == range(1, 2)
    assert drawn(pages) == [1, 2, 3, 4]


def test_of_pages_in_sight_the_one_that_fills_most_is_drawn_first(view, pages, settle):
    view.set_factor(0.5)
    view.go_to(7)
    view.scroll_lines(-1)
    pages.rendered.clear()
    settle(view)
    shown = view.shown_pages()
    assert shown[0] == 6
    assert set(drawn(pages)[: len(shown)]) == set(shown)
    assert drawn(pages)[0] == 7


def test_pages_are_drawn_ahead_the_way_one_turns(view, pages, settle, qtbot, bridge):
    view.go_to(9)
    settle(view)
    qtbot.waitUntil(lambda: bool(bridge.waiting))
    bridge.run()
    pages.rendered.clear()
    view.go_to(8)
    settle(view)
    assert drawn(pages) == [7, 6, 5]
    assert view.drawing(9) in view.file.pictures.cache


def test_after_a_jump_only_what_is_seen_is_drawn_at_once(view, pages, bridge, qtbot):
    pages.rendered.clear()
    view.go_to(9)
    view.ask_for_pictures()
    bridge.run()
    assert drawn(pages) == [9]
    qtbot.waitUntil(lambda: bool(bridge.waiting))
    bridge.run()
    assert drawn(pages) == [9, 10, 11, 12, 8]


def test_a_view_that_is_not_seen_keeps_little(view, pages, bridge, settle, monkeypatch, qtbot):
    monkeypatch.setattr("summit_kb.desktop.reader.page_pictures._RESTING", 0)
    cache = view.file.pictures.cache
    assert len(cache) == 4
    view.hide()
    assert (len(cache), cache.bytes) == (0, 0)
    assert not bridge.waiting
    view.show()
    qtbot.waitUntil(lambda: bool(bridge.waiting))
    bridge.run()
    assert view.drawing(1) in cache


def test_words_show_where_they_stand(view):
    assert colour_at(view, Place(1, 65, 86)) == QColor("black")
    assert colour_at(view, Place(1, 30, 30)) == QColor("white")


def test_words_show_where_they_stand_when_turned(view, settle):
    view.rotate(90)
    settle(view)
    view.go_to(1)
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().maximum())
    assert colour_at(view, Place(1, 65, 86)).lightness() < 60


def test_while_zooming_the_old_picture_stands_in(view, pages, bridge):
    drawn = len(pages.rendered)
    view.set_factor(view.factor * 1.5)
    assert len(pages.rendered) == drawn
    assert not bridge.waiting
    view.go_to(1)
    view.horizontalScrollBar().setValue(0)
    assert colour_at(view, Place(1, 75, 86)).lightness() < 90


def test_the_sharp_picture_comes_when_the_zoom_rests(view, pages, bridge, qtbot):
    view.set_factor(2.0)
    qtbot.waitUntil(lambda: bool(bridge.waiting))
    bridge.run()
    assert view.drawing(1) in view.file.pictures.cache


def test_scrolling_asks_for_what_comes_into_sight(view, pages, bridge, qtbot):
    view.go_to(7)
    qtbot.waitUntil(lambda: bool(bridge.waiting))
    bridge.run()
    assert view.drawing(7) in view.file.pictures.cache


def test_matches_are_painted(view, searched):
    before = colour_at(view, Place(1, 62, 102))
    search = searched(view, "Đà Nẵng")
    soft = colour_at(view, Place(1, 62, 102))
    assert soft != before
    search.select(search.book.on(1)[0])
    assert colour_at(view, Place(1, 62, 102)) not in (before, soft)


def test_the_selection_is_painted(view):
    before = colour_at(view, Place(1, 62, 102))
    view.selecting.select_line(Place(1, 65, 106))
    assert colour_at(view, Place(1, 62, 102)) != before


def test_a_broken_page_says_so_and_the_others_show(show, bridge, explain, open_file, make_pages):
    pages = make_pages([["một"], ["hai"]], sizes=[(400, 300)] * 2, broken={1})
    view = show(PageView(bridge, explain), 640, 800)
    view.open(open_file(pages))
    view.ask_for_pictures()
    bridge.run()
    image = view.viewport().grab().toImage()
    sheet = view.pages.rect(1).translated(view.origin())
    ink = {
        image.pixelColor(x, y).name()
        for x in range(sheet.left() + 20, sheet.right() - 20)
        for y in range(sheet.top() + 20, sheet.bottom() - 20, 3)
    }
    assert len(ink) > 5
    assert colour_at(view, Place(2, 65, 86)) == QColor("black")


def test_the_largest_zoom_of_a_poster_stays_bounded(show, bridge, explain, open_file, make_pages):
    view = show(PageView(bridge, explain))
    view.open(open_file(make_pages([[]], sizes=[(5000, 5000)])))
    view.set_factor(5.0)
    scale = view.drawing(1).scale
    assert (5000 * scale) ** 2 < 21_000_000


def test_focus_that_came_by_keyboard_can_be_seen(view):
    edge = QPoint(1, view.viewport().height() // 2)

    def at_edge():
        return view.viewport().grab().toImage().pixelColor(edge)

    view.activateWindow()
    plain = at_edge()
    view.setFocus(Qt.FocusReason.MouseFocusReason)
    assert at_edge() == plain
    view.clearFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert at_edge() != plain
    view.clearFocus()
    assert at_edge() == plain


def test_words_are_read_once_pictures_are_there(view, pages, bridge):
    pages.read.clear()
    view.go_to(6)
    bridge.asked.clear()
    view.ask_for_pictures()
    assert [channel.startswith("page-pictures") for channel in bridge.asked] == [True]
    bridge.run()
    assert bridge.asked[1].startswith("page-words")
    assert view.file.texts.get(6) is not None
