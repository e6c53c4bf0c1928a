"""Settings as entries, each with its value."""

from summit_kb.desktop.dialogs.settings_dialog import SettingsDialog
from summit_kb.desktop.palette.setting_entries import setting_entries
from summit_kb.foundation.settings import KINDS


def _entries(window):
    return {entry.id: entry for entry in setting_entries(window)}


def test_every_setting_can_be_found(window):
    found = {key.removeprefix("setting:").split("=")[0] for key in _entries(window)}
    assert found == set(KINDS)


def test_an_option_is_in_force_or_chosen(window):
    entries = _entries(window)
    details = {option: entries[f"setting:theme={option}"].detail for option in ("system", "dark")}
    assert details == {"system": "in force", "dark": ""}
    entries["setting:theme=dark"].do(False)
    assert window.desk.settings.theme == "dark"
    assert _entries(window)["setting:theme=dark"].detail == "in force"


def test_a_flag_is_turned(window):
    assert _entries(window)["setting:restore_session"].detail == "now: on"
    _entries(window)["setting:restore_session"].do(False)
    assert _entries(window)["setting:restore_session"].detail == "now: off"


def test_a_number_and_a_folder_open_the_settings_at_them(window):
    entries = _entries(window)
    assert entries["setting:text_percent"].detail == "now: 100 %"
    assert entries["setting:library"].detail == "now: the program's own"
    entries["setting:library"].do(False)
    (dialog,) = window.findChildren(SettingsDialog)
    assert dialog.isVisible()
    dialog.close()


def test_in_both_languages(window):
    names = {name.text for name in _entries(window)["setting:theme=dark"].names}
    assert "Look: Dark" in names
    assert any(text.startswith("Giao diện: ") for text in names)
