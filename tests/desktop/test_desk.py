"""Choices are put in force and kept."""

import pytest

from summit_kb.desktop.theme import schemes
from summit_kb.foundation.errors import StorageError
from summit_kb.foundation.settings import Settings, SettingsFile


def test_a_choice_is_in_force_and_kept(desk, qapp):
    desk.choose(theme="dark", language="vi", text_percent=130)
    assert schemes.is_dark(qapp.palette())
    assert desk.language == "vi"
    assert desk.words.facet("topic") == "Chủ đề"
    assert SettingsFile().load() == Settings(theme="dark", language="vi", text_percent=130)


def test_a_choice_that_cannot_be_kept_is_still_in_force(desk, own_home):
    (own_home / "settings.toml").mkdir()
    with pytest.raises(StorageError):
        desk.choose(language="vi")
    assert desk.language == "vi"
