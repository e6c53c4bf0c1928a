"""Every command does something."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox

from summit_kb.desktop.dialogs.about_dialog import AboutDialog
from summit_kb.desktop.dialogs.settings_dialog import SettingsDialog
from summit_kb.desktop.dialogs.shortcut_sheet import ShortcutSheet
from summit_kb.desktop.theme import schemes
from summit_kb.desktop.window import orders
from summit_kb.desktop.window.commands import COMMANDS
from summit_kb.domain import address
from summit_kb.domain.address import SearchAddress
from summit_kb.domain.finding import Filters
from summit_kb.domain.locator import Locator


def test_every_command_has_its_order(window):
    assert window.orders.names() == {command.name for command in COMMANDS}


def test_language_look_and_size(window, desk, qapp):
    window.commands["language"].trigger()
    qapp.processEvents()
    assert (desk.language, window.bar.language.value) == ("vi", "vi")
    window.bar.language_chosen.emit("en")
    assert desk.language == "en"
    window.commands["theme"].trigger()
    window.commands["theme"].trigger()
    assert schemes.is_dark(qapp.palette())
    for _ in range(20):
        window.commands["larger"].trigger()
    assert desk.settings.text_percent == 200
    window.commands["smaller"].trigger()
    assert desk.settings.text_percent == 190


def test_search_commands(window, search_in, qtbot):
    qtbot.waitUntil(window.isActiveWindow)
    search_in(window, "thông minh")
    window.commands["results"].trigger()
    assert window.page.results.list.hasFocus()
    window.commands["find"].trigger()
    assert window.bar.field.hasFocus()
    assert window.bar.field.selectedText() == "thông minh"
    window.commands["facets"].trigger()
    assert not window.page.results.panel.isVisible()
    window.search.set_filters(Filters(types=("law",)))
    window.commands["clear_filters"].trigger()
    assert window.search.request.filters.is_empty
    window.commands["start"].trigger()
    assert window.page.currentWidget() is window.page.start


def test_tabs_by_command(window):
    window.navigator.open(Locator("tai-lieu-001"), background=True)
    window.commands["next_tab"].trigger()
    assert window.tabs.current_document.document == "tai-lieu-001"
    window.commands["previous_tab"].trigger()
    window.commands["close_tab"].trigger()
    assert len(window.tabs.documents) == 1


@pytest.mark.parametrize(
    ("name", "kind"),
    [("settings", SettingsDialog), ("shortcuts", ShortcutSheet), ("about", AboutDialog)],
)
def test_windows_open(window, qtbot, name, kind):
    window.commands[name].trigger()
    shown = [one for one in window.findChildren(kind) if one.isVisible()]
    assert len(shown) == 1
    shown[0].close()


def test_adding_by_command(window, qtbot, monkeypatch):
    monkeypatch.setattr(orders, "ask_files", lambda _parent: [Path("một.pdf")])
    monkeypatch.setattr(orders, "ask_folder", lambda _parent: [])
    with qtbot.waitSignal(window.adding.finished):
        window.commands["add_files"].trigger()
    window.commands["add_folder"].trigger()
    assert not window.adding.is_running


def test_another_library_is_chosen_and_opened(window, desk, fake, qtbot, monkeypatch, tmp_path):
    opened = []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    monkeypatch.setattr(window.holding, "open", opened.append)
    window.orders.choose_library()
    assert opened == [tmp_path]
    assert desk.settings.library == str(tmp_path)
    window.orders._on_setting_changed("theme")
    desk.choose(library="")
    window.orders._on_setting_changed("library")
    assert opened == [tmp_path, None]


def test_a_choice_that_cannot_be_kept_is_told(window, own_home):
    (own_home / "settings.toml").unlink(missing_ok=True)
    (own_home / "settings.toml").mkdir()
    window.commands["language"].trigger()
    assert len(window.notices.notices()) == 1


@pytest.mark.parametrize("answer", [True, False])
def test_closing_while_adding_asks(window, monkeypatch, answer):
    button = QMessageBox.StandardButton.Yes if answer else QMessageBox.StandardButton.No
    monkeypatch.setattr(QMessageBox, "question", lambda *_: button)
    assert window.orders.confirm_stop() is answer


def test_the_window_fills_the_screen_and_comes_back(window, qtbot):
    window.commands["full_screen"].trigger()
    qtbot.waitUntil(window.isFullScreen)
    window.commands["full_screen"].trigger()
    qtbot.waitUntil(lambda: not window.isFullScreen())


def test_a_link_to_a_place_or_a_search_is_copied(window, search_in):
    clipboard = QGuiApplication.clipboard()
    window.commands["copy_link"].trigger()
    assert "no place here" in window.notices.notices()[0].wording.sentence
    search_in(window, "đà nẵng")
    window.commands["copy_link"].trigger()
    assert address.parse(clipboard.text()) == SearchAddress("đà nẵng")
    window.navigator.open(Locator("tai-lieu-003", 4), "minh")
    window.commands["copy_link"].trigger()
    assert clipboard.text() == "summit-kb://document/tai-lieu-003?page=4&q=minh"


def test_a_setting_is_put_in_force_as_the_dialog_does(window):
    window.orders.choose_setting("search_history", False)
    assert window.desk.settings.search_history is False
    assert not window.keeping.book.keeps_history
