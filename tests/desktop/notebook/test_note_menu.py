"""The menu of notes that are chosen."""

from PySide6.QtWidgets import QMenu

from summit_kb.desktop.notebook.note_menu import NoteMenu, fill_collections
from summit_kb.domain.note import NoteColour


def test_entries_do_what_they_say(desk, workspace, qtbot) -> None:
    menu_parent = QMenu()
    qtbot.addWidget(menu_parent)
    views = [view for view in workspace.notes.all() if view.note.kind == "highlight"]
    done: list[object] = []
    menu = NoteMenu(menu_parent, views, done.append, done.append)
    by_name = {action.text(): action for action in menu.actions()}
    assert not by_name["Open in the document"].isEnabled()  # several
    by_name["Delete"].trigger()
    menu.colours.actions()[2].trigger()
    assert done == ["remove", NoteColour.BLUE]
    assert "Keep it without a place" not in by_name


def test_collections_are_offered_by_name(desk, qtbot) -> None:
    menu, added = QMenu(), list[object]()
    qtbot.addWidget(menu)
    fill_collections(
        menu, [("1", "Họp & bàn")], lambda *one: added.append(one), lambda: added.append("new")
    )
    menu.actions()[0].trigger()
    menu.actions()[-1].trigger()
    assert added == [("1", "Họp & bàn"), "new"]
