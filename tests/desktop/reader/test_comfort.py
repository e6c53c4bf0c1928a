import pytest

from summit_kb.desktop.reader.aloud.voices.finder import VoiceFinder
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


def test_nothing_is_presented_before_there_is_something(pane, comfort):
    assert comfort.present() is None
    assert pane.note.text


def test_a_document_is_presented_and_the_reader_goes_along(read, pane, comfort, qtbot):
    read(page=3)
    presentation = comfort.present()
    assert presentation.number == 3
    presentation.go_to(5)
    with qtbot.waitSignal(presentation.left):
        presentation.close()
    assert pane.views.page == 5


def test_another_document_ends_the_presentation(read, pane, comfort, qtbot):
    read()
    presentation = comfort.present()
    with qtbot.waitSignal(presentation.left):
        read("bai-viet")


def test_nothing_is_printed_before_there_is_something(pane, comfort):
    assert comfort.print_out() is None
    assert pane.note.text


def test_printing_asks_what(read, pane, comfort, monkeypatch, qtbot):
    read(page=3)
    dialog = comfort.print_out()
    assert dialog.isVisible()
    assert dialog.choices.plan() is not None
    dialog.reject()


def test_reading_aloud_begins_and_ends_with_the_key(read, pane, comfort, monkeypatch):
    read()
    monkeypatch.setattr(comfort._desk, "voices", VoiceFinder([]))
    pane.do("aloud")
    assert comfort.aloud.is_on
    pane.do("aloud")
    assert not comfort.aloud.is_on
