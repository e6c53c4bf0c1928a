from summit_kb.desktop.reader.text_menu import TextMenu
from summit_kb.desktop.reader.text_view import TextView


def test_the_selection_can_be_copied_quoted_and_searched(show, built, long_text, qtbot):
    view = show(TextView())
    view.open(built(long_text))

    def offered():
        return {action.text(): action for action in TextMenu(view, view).actions()}

    for name in (
        "Copy",
        "Copy with reference",
        "Copy with short reference",
        "Search for the selection",
        "Find passages like this",
    ):
        assert not offered()[name].isEnabled()
    menu = TextMenu(view, view)
    next(a for a in menu.actions() if a.text() == "Select everything").trigger()
    menu = TextMenu(view, view)
    search = next(a for a in menu.actions() if a.text() == "Search for the selection")
    assert search.isEnabled()
    with qtbot.waitSignal(view.search_requested):
        search.trigger()
    with qtbot.waitSignal(view.like_requested) as asked:
        next(a for a in menu.actions() if a.text() == "Find passages like this").trigger()
    assert asked.args == [view.selected_text()]
