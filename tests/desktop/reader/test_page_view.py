from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QWheelEvent

from summit_kb.desktop.reader.match_search import MatchSearch
from summit_kb.desktop.reader.page_layout import Place
from summit_kb.desktop.reader.page_menu import PageMenu

CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


def wheel(view, turns, modifiers=NONE):
    at = QPointF(200, 200)
    event = QWheelEvent(
        at,
        view.viewport().mapToGlobal(at),
        QPoint(),
        QPoint(0, round(120 * turns)),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QGuiApplication.sendEvent(view.viewport(), event)


def test_the_wheel_scrolls_and_with_ctrl_zooms_at_the_pointer(view):
    wheel(view, -1)
    assert view.verticalScrollBar().value() > 50
    pointer = QPointF(200, 200)
    before, factor = view.place(pointer), view.factor
    wheel(view, 1, CTRL)
    assert view.factor > factor
    after = view.place(pointer)
    assert abs(after.y - before.y) < 1.5


def test_next_match_lands_in_sight_across_pages(view, searched, settle):
    search = searched(view, "Nghị quyết")
    assert search.book.total == 12
    search.step(forward=True, page=1)
    search.step(forward=True, page=1)
    match = search.current
    assert match.page == 2
    box = view.file.texts.get(2).span_boxes(match.start, match.end)[0]
    rect = view.pages.to_rect(2, box).translated(QPointF(view.origin()))
    assert view.viewport().rect().toRectF().contains(rect)


def test_a_match_in_sight_does_not_move_the_page(view, searched):
    search = searched(view, "thông minh")
    search.select(search.book.on(1)[0])
    at = view.verticalScrollBar().value()
    search.select(search.book.on(1)[1])
    assert view.verticalScrollBar().value() == at


def test_a_match_on_a_page_not_read_yet_is_shown_when_it_is(view, bridge, finder, pages):
    texts = [" ".join(word.text for word in pages.words("", page)) for page in range(1, 13)]
    search = MatchSearch(bridge, lambda page: texts[page - 1], 12, view)
    view.set_search(search)
    search.start(finder("ASEAN"))
    while search.running:
        bridge.step()
    view.resize(800, 150)
    search.select(search.book.on(9)[0])
    assert view.file.texts.get(9) is None
    assert view.current_page == 9
    view.ask_for_pictures()
    bridge.run()
    box = view.file.texts.get(9).span_boxes(search.current.start, search.current.end)[0]
    rect = view.pages.to_rect(9, box).translated(QPointF(view.origin()))
    assert view.viewport().rect().toRectF().contains(rect)


def test_who_has_moved_on_is_not_pulled_back_to_a_match(view, bridge, finder, pages):
    texts = [" ".join(word.text for word in pages.words("", page)) for page in range(1, 13)]
    search = MatchSearch(bridge, lambda page: texts[page - 1], 12, view)
    view.set_search(search)
    search.start(finder("ASEAN"))
    while search.running:
        bridge.step()
    search.select(search.book.on(9)[0])
    view.go_to(3)
    view.file.texts.want([9])
    bridge.run()
    assert view.file.texts.get(9) is not None
    assert view.current_page == 3


def test_the_page_in_front_is_told_to_screen_readers(view):
    view.go_to(3)
    assert view.accessibleName() == "Pages of the document"
    assert view.accessibleDescription() == "Page 3 of 12"


def test_the_menu_offers_the_selection(view, bridge, qtbot):
    view.selecting.select_line(Place(1, 65, 106))
    with qtbot.waitSignal(view.search_requested) as asked:
        view.ask_search()
        bridge.run()
    assert asked.args[0].startswith("Đà Nẵng")
    with qtbot.waitSignal(view.quote_requested):
        view.quote()
        bridge.run()


def test_the_menu_key_opens_the_menu_inside_the_view(view, monkeypatch):
    places = []
    monkeypatch.setattr(PageMenu, "popup", lambda _menu, place: places.append(place))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QGuiApplication.sendEvent(view.viewport(), event)
    assert view.rect().contains(view.mapFromGlobal(places[0]))


def test_a_change_of_language_names_it_anew(view):
    view.setAccessibleName("")
    QGuiApplication.sendEvent(view, QEvent(QEvent.Type.LanguageChange))
    assert view.accessibleName() == "Pages of the document"


def test_keys_it_does_not_know_go_on_to_the_window(view):
    press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F9, NONE)
    view.keyPressEvent(press)
    assert not press.isAccepted()
