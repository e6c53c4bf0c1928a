"""Notes in the menus of pages and text."""

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from summit_kb.desktop.reader.notes.note_actions import OBJECT, add_note_actions
from summit_kb.domain.note import NoteColour


class Notes(QObject):
    """Remembers what it was told."""

    def __init__(self, parent, at_hand=None, *, has_words=True):
        super().__init__(parent)
        self.setObjectName(OBJECT)
        self.told: list[object] = []
        self.at_hand, self.has_words, self.has_bookmark = at_hand, has_words, False

    def __getattr__(self, name):
        def tell(*values, **named):
            self.told.append((name, *values, *named.items()))

        return tell


@pytest.fixture
def menu_of(qtbot):
    kept: list[QWidget] = []

    def make(notes_of):
        outer = QWidget()
        qtbot.addWidget(outer)
        inner = QWidget(outer)
        notes = notes_of(outer)
        menu = QMenu(inner)
        add_note_actions(menu, inner)
        kept.extend((outer, inner, menu))
        return notes, menu, {one.text(): one for one in menu.actions() if one.text()}

    return make


def test_selected_words_are_marked_in_each_colour(menu_of) -> None:
    notes, _menu, by_name = menu_of(Notes)
    colours = by_name["Highlight"].menu().actions()
    assert [one.text() for one in colours] == ["Yellow", "Green", "Blue", "Pink", "Purple"]
    colours[3].trigger()
    by_name["Add a note"].trigger()
    by_name["Bookmark this page"].trigger()
    assert notes.told == [("mark", NoteColour.PINK), ("mark", ("with_note", True)), ("bookmark",)]


def test_without_words_only_the_page_can_be_marked(menu_of) -> None:
    _notes, _menu, by_name = menu_of(lambda outer: Notes(outer, has_words=False))
    assert not by_name["Highlight"].menu().isEnabled()
    assert not by_name["Add a note"].isEnabled()
    assert by_name["Bookmark this page"].isEnabled()
    assert by_name["Select a sentence"].isEnabled()


def test_a_note_under_the_pointer_is_changed_copied_and_removed(menu_of, view) -> None:
    note = view()
    notes, _menu, by_name = menu_of(lambda outer: Notes(outer, note))
    for name in ("Edit the note", "Copy the note", "Remove the note"):
        by_name[name].trigger()
    by_name["Colour of the note"].menu().actions()[4].trigger()
    expected = [("edit", note), ("copy", note), ("remove", note.note.id)]
    assert notes.told == [*expected, ("recolour", note, NoteColour.PURPLE)]


def test_where_no_notes_are_kept_there_are_none(qtbot) -> None:
    alone, menu = QWidget(), QMenu()
    qtbot.addWidget(alone)
    qtbot.addWidget(menu)
    add_note_actions(menu, alone)
    assert menu.isEmpty()
