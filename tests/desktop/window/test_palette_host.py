"""Everything is found in the palette, and what is chosen there happens."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest

from summit_kb.desktop.dialogs.settings_dialog import SettingsDialog
from summit_kb.desktop.palette.entry import DOING
from summit_kb.desktop.reader import pane_commands
from summit_kb.desktop.reader.notes.note_keys import KEYS as NOTE_KEYS
from summit_kb.desktop.window import palette_host
from summit_kb.desktop.window.commands import COMMANDS
from summit_kb.desktop.window.history import DeskPlace
from summit_kb.desktop.window.room_list import ROOMS
from summit_kb.domain.locator import Locator
from summit_kb.foundation.settings import KINDS, Choice
from summit_kb.search.titles import Titled


@pytest.fixture
def workspace(workspace):
    """One whose titles and collections can be asked for."""

    def titles():
        for one in workspace.library.documents.values():
            identity = one.identity
            yield Titled(one.id, one.title, None, identity.number, str(identity.date), "report")

    class Named:
        id, name = "c1", "Hồ sơ họp tháng 12"

    class Collections:
        @staticmethod
        def all():
            return [Named]

    workspace.titles = lambda: list(titles())
    workspace.collections = Collections
    workspace.trash = list
    return workspace


@pytest.fixture
def ask(window, qtbot):
    """Open the palette, type, and give back the titles it shows."""

    def type_in(text):
        host = window.palette_host
        host.open()
        qtbot.waitUntil(lambda: host._shelved is not None and host.is_settled)
        host.palette.field.setText(text)
        qtbot.waitUntil(lambda: host.is_settled)
        return titles(host)

    return type_in


def titles(host):
    rows = host.palette.rows
    return [rows.entry(row).title for row in range(rows.rowCount())]


def press(window, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(window.palette_host.palette.field, key, modifier)


def test_every_command_and_action_of_the_window_is_there(window):
    entries = list(window.palette_host._gathered())
    ids = {entry.id for entry in entries}
    assert {f"command:{command.name}" for command in COMMANDS} <= ids
    assert {f"command:{room.name}" for room in ROOMS} <= ids
    texts = {entry.title for entry in entries}
    actions = [one for one in window.findChildren(QAction) if one.objectName()]
    assert {one.text() for one in actions if one in window.actions()} <= texts


def test_every_command_of_the_reader_and_of_notes_is_there_and_has_words(window):
    entries = {entry.id: entry for entry in window.palette_host._gathered()}
    for name in pane_commands.COMMANDS:
        assert entries[f"reader:{name}"].title != name
    for name in NOTE_KEYS:
        assert entries[f"note:{name}"].title != name
    assert all(entries[f"reader:{name}"].reason for name in pane_commands.COMMANDS)


def test_every_setting_is_there_with_its_value(window):
    entries = {entry.id: entry for entry in window.palette_host._gathered()}
    for key, kind in KINDS.items():
        if isinstance(kind, Choice):
            details = [entries[f"setting:{key}={option}"].detail for option in kind.options]
            assert [bool(detail) for detail in details].count(True) == 1
        else:
            assert entries[f"setting:{key}"].detail


def test_ids_and_names_are_each_of_their_own(window):
    entries = list(window.palette_host._gathered())
    assert len({entry.id for entry in entries}) == len(entries)
    assert all(entry.title.strip() and entry.names[0].text for entry in entries)


def test_a_document_by_words_without_accents_in_any_order(ask, window):
    assert ask("da nang 17 so")[0] == "Tài liệu số 17 về thành phố thông minh Đà Nẵng"
    press(window, Qt.Key.Key_Return)
    assert window.tabs.current_document.document == "tai-lieu-017"


def test_in_the_background(ask, window):
    ask("tai lieu so 17")
    press(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.tabs.currentIndex() == 0
    assert window.tabs.documents[0].document == "tai-lieu-017"


@pytest.mark.parametrize("typed", ["cai dat", "settings", "Cài đặt"])
def test_commands_in_both_languages(ask, window, typed):
    assert "Settings…" in ask(typed)[:3]


def test_topics_collections_and_desk(ask, window):
    assert ask("giao thong")[0] == "Traffic"  # by its Vietnamese name
    press(window, Qt.Key.Key_Return)
    assert window.search.request.filters.topics == ("traffic",)
    assert ask("hop thang 12")[0] == "Hồ sơ họp tháng 12"
    assert "Trash" in ask("trash")[:2]


def test_a_setting_is_changed_at_once(ask, window):
    ask("> look dark")
    assert window.palette_host.palette.current.title == "Look: Dark"
    press(window, Qt.Key.Key_Return)
    assert window.desk.settings.theme == "dark"


def test_a_setting_that_is_no_choice_opens_the_settings_at_it(ask, window):
    ask("size of text")
    press(window, Qt.Key.Key_Return)
    (dialog,) = window.findChildren(SettingsDialog)
    assert dialog.isVisible()
    assert dialog.row("text_percent").isVisible()
    dialog.close()


def test_what_was_chosen_comes_first_next_time_and_at_the_next_start(ask, window, make_window):
    ask("tai lieu so 17")
    press(window, Qt.Key.Key_Return)
    assert window.palette_host.state() == ["document:tai-lieu-017"]
    assert ask("")[0] == "Tài liệu số 17 về thành phố thông minh Đà Nẵng"
    other = make_window()
    other.palette_host.restore(window.palette_host.state())
    assert other.palette_host.state() == ["document:tai-lieu-017"]
    other.palette_host.restore({"nonsense": 1})
    assert other.palette_host.state() == []


def test_only_what_one_does(ask, window):
    ask(">a")
    rows = window.palette_host.palette.rows
    assert {rows.entry(row).group for row in range(rows.rowCount())} <= set(DOING)


def test_a_sign_for_commands_in_the_empty_search_field(window, qtbot):
    field = window.bar.field
    QTest.keyClicks(field, ">")
    assert window.palette_host.palette.isVisible()
    assert (field.text(), window.palette_host.palette.field.text()) == ("", ">")
    press(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "a>")
    assert field.text() == "a>"


def test_where_one_was(ask, window, qtbot):
    window.navigator.open(Locator("tai-lieu-003", 2))
    window.librarian.show("trash")
    window.navigator.open(Locator("tai-lieu-004", 1))
    window.commands["places"].trigger()
    host = window.palette_host
    qtbot.waitUntil(lambda: host.palette.rows.rowCount() >= 3)
    shown = titles(host)
    assert shown[0] == "Librarian's desk"
    assert "số 3" in shown[1]
    press(window, Qt.Key.Key_Return)
    assert window.navigator.history.present == DeskPlace("trash")


def test_what_cannot_be_done_now_says_so(ask, window):
    assert ask("> next match")[0] == "Next match"
    press(window, Qt.Key.Key_Return)
    assert window.palette_host.palette.isVisible()
    assert "document" in window.palette_host.palette.count.text()


def test_without_a_library_commands_are_found(make_window, qtbot):
    window = make_window()
    window.palette_host.open()
    window.palette_host.palette.field.setText("settings")
    qtbot.waitUntil(lambda: window.palette_host.palette.rows.rowCount() > 0)
    assert "Settings…" in titles(window.palette_host)


def test_signs_that_narrow_are_those_the_hint_names(window):
    window.palette_host.open()
    hint = window.palette_host.palette.hint.text()
    for sign in (palette_host.DOING, palette_host.HERE, palette_host.PAGES, palette_host.TOPICS):
        assert sign in hint
