import pytest

from summit_kb.desktop.reader.comfort import Comfort
from summit_kb.desktop.reader.modes.look import ReadingMode
from summit_kb.foundation.errors import StorageError
from summit_kb.foundation.settings import SettingsFile


@pytest.fixture
def comfort(pane, desk):
    return Comfort(pane, desk)


def test_the_key_goes_to_the_next_mode_and_it_is_kept(pane, comfort, desk):
    pane.do("mode")
    assert comfort.modes.mode is ReadingMode.NIGHT
    assert SettingsFile().load().reading_mode == "night"
    assert comfort.menu.findChild(object, "night").isChecked()


def test_all_readers_change_together(pane, comfort, desk):
    desk.choose(reading_mode="sepia")
    assert comfort.modes.mode is ReadingMode.SEPIA
    assert pane.views.pages.paper.tone == "sepia"


def test_what_cannot_be_kept_is_said(pane, comfort, desk, monkeypatch):
    def refuse(**_choices):
        raise StorageError(path="/x", detail="full")

    monkeypatch.setattr(desk, "choose", refuse)
    pane.do("mode")
    assert "/x" in pane.note.text


def test_the_button_opens_the_menu(pane, comfort):
    assert pane.toolbar.button("mode").menu() is comfort.menu
