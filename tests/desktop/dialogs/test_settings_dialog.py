"""Settings are in force as soon as they are changed."""

import pytest
from PySide6.QtWidgets import QLabel

from summit_kb.desktop.dialogs.settings_dialog import SettingsDialog
from summit_kb.foundation.policy import Policy, put_in_force
from summit_kb.foundation.settings import KINDS, SettingsFile


@pytest.fixture
def dialog(desk, qtbot):
    dialog = SettingsDialog(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_every_setting_declared_has_a_row(dialog):
    assert {key for key in KINDS if dialog.row(key) is not None} == set(KINDS)


def test_a_change_is_kept_and_told(dialog, desk, qtbot):
    with qtbot.waitSignal(dialog.changed) as heard:
        dialog.row("text_percent").setValue(120)
    assert heard.args == ["text_percent"]
    assert desk.appearance.text_percent == 120
    assert SettingsFile().load().text_percent == 120


def test_the_dialog_speaks_the_language_chosen_in_it(dialog, desk, qapp):
    dialog.row("language").chosen.emit("vi")
    qapp.processEvents()
    assert dialog.windowTitle() == "Cài đặt"
    assert dialog.row("language").value == "vi"


def test_a_disk_that_refuses_is_told(dialog, own_home, qtbot):
    (own_home / "settings.toml").mkdir()
    with qtbot.waitSignal(dialog.failed) as heard:
        dialog.row("theme").chosen.emit("dark")
    assert heard.args[0].code == "storage"


def test_the_same_value_again_is_no_change(dialog, qtbot):
    with qtbot.assertNotEmitted(dialog.changed):
        dialog.row("theme").chosen.emit("system")


@pytest.mark.parametrize("key", list(KINDS))
def test_a_setting_is_brought_into_sight_with_the_keyboard_on_it(dialog, qtbot, key):
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.show_row(key)
    row = dialog.row(key)
    held = dialog.focusWidget()
    assert held is row or row.isAncestorOf(held)
    inside = row.mapTo(dialog, row.rect().center())
    assert dialog.rect().contains(inside)


def test_what_it_has_set_is_shown_grey_and_said(desk, qtbot):
    put_in_force(Policy(settings={"theme": "dark"}))
    dialog = SettingsDialog(desk)
    qtbot.addWidget(dialog)
    assert not dialog.row("theme").isEnabled()
    assert dialog.row("language").isEnabled()
    said = [one.text() for one in dialog.findChildren(QLabel)]
    assert said.count("Set by your IT department") == 1
