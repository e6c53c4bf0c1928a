from summit_kb.desktop.reader.page_layout import Place
from summit_kb.desktop.reader.page_menu import PageMenu
from summit_kb.desktop.reader.zoom import Fit


def actions(menu):
    return {action.text(): action for action in menu.actions() if action.text()}


def test_without_a_selection_nothing_can_be_copied(view):
    offered = actions(PageMenu(view, view))
    assert not offered["Copy"].isEnabled()
    assert not offered["Copy with reference"].isEnabled()
    assert not offered["Copy with short reference"].isEnabled()
    assert not offered["Search for the selection"].isEnabled()
    assert offered["Select the whole page"].isEnabled()


def test_with_a_selection_all_is_offered_and_done(view, bridge, qtbot):
    view.selecting.select_word(Place(1, 65, 106))
    offered = actions(PageMenu(view, view))
    with qtbot.waitSignal(view.search_requested) as asked:
        offered["Search for the selection"].trigger()
        bridge.run()
    assert asked.args == ["Đà"]
    with qtbot.waitSignal(view.like_requested) as asked:
        offered["Find passages like this"].trigger()
        bridge.run()
    assert asked.args == ["Đà"]
    for name, short in (("Copy with reference", False), ("Copy with short reference", True)):
        with qtbot.waitSignal(view.quote_requested) as asked:
            offered[name].trigger()
            bridge.run()
        assert asked.args == ["Đà", short]
    offered["Fit page"].trigger()
    assert view.fit is Fit.PAGE
    offered["Turn right"].trigger()
    assert view.rotation == 90
