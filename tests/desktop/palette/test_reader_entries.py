"""What can be done in the document one reads; context menus are listened to."""

from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QWidget

from summit_kb.desktop.palette import reader_entries
from summit_kb.desktop.palette.reader_entries import reader_entries as entries_of
from summit_kb.desktop.reader import pane_commands
from summit_kb.desktop.reader.notes.note_keys import KEYS as NOTE_KEYS
from summit_kb.desktop.reader.page_menu import PageMenu
from summit_kb.desktop.reader.pane import ReaderPane
from summit_kb.desktop.reader.text_menu import TextMenu
from summit_kb.desktop.window.commands import BY_NAME


@pytest.fixture
def pane(desk, qtbot):
    around = QWidget()
    qtbot.addWidget(around)
    # A widget lives as long as somebody holds the one around it.
    yield ReaderPane(SimpleNamespace(), desk.bridge, around)
    around.hide()


@pytest.fixture
def entries(pane):
    tabs = SimpleNamespace(current_document=SimpleNamespace(pane=pane))
    return {entry.id: entry for entry in entries_of(SimpleNamespace(tabs=tabs))}


def test_commands_of_the_reader_are_done_there(entries, pane, monkeypatch):
    done = []
    for name in pane_commands.COMMANDS:
        monkeypatch.setitem(
            pane_commands.COMMANDS, name, lambda _pane, name=name: done.append(name)
        )
    for name in pane_commands.COMMANDS:
        entries[f"reader:{name}"].do(False)
    assert done == list(pane_commands.COMMANDS)


def test_notes_wait_for_a_document_with_notes(entries):
    assert all(entries[f"note:{name}"].reason for name in NOTE_KEYS)


@pytest.mark.parametrize("kind", [PageMenu, TextMenu])
def test_every_action_of_the_context_menus_is_there(pane, kind):
    view = pane.views.pages if kind is PageMenu else pane.views.text
    if kind is TextMenu:
        pane.views.setCurrentWidget(view)
    tabs = SimpleNamespace(current_document=SimpleNamespace(pane=pane))
    found = list(entries_of(SimpleNamespace(tabs=tabs)))
    titles = {entry.title for entry in found}
    keys = {entry.keys for entry in found}
    menu = kind(view, view)
    for action in reader_entries._actions(menu):
        text, shown = action.text().replace("&", ""), action.shortcut().toString()
        if text and action.objectName() not in BY_NAME:
            assert text in titles or shown in keys, text
    menu.deleteLater()


def test_what_needs_a_selection_says_so(entries):
    copy = entries["menu:Copy"]
    assert copy.reason == "Select words in the document first"
    assert {name.text for name in copy.names} >= {"Copy"}
    copy.do(False)


def test_an_action_is_done_with_what_is_selected_then(pane, entries, monkeypatch):
    done = []
    monkeypatch.setattr(type(pane.views.pages), "select_page", lambda _self: done.append("page"))
    entries["menu:Select the whole page"].do(False)
    assert done == ["page"]
