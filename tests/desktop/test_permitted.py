"""Each feature can be switched off in the window: its commands are nowhere, and do nothing."""

from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QWidget

from summit_kb.desktop import permitted
from summit_kb.desktop.palette import command_entries, reader_entries, setting_entries
from summit_kb.desktop.reader.comfort_menu import ComfortMenu
from summit_kb.desktop.reader.pane_parts import PaneParts
from summit_kb.desktop.reader.reader_keys import KEYS
from summit_kb.desktop.reader.side_panel import SidePanel
from summit_kb.desktop.results import card_menu as card_menus
from summit_kb.desktop.results.hit_list import HitList
from summit_kb.desktop.results.hit_model import HitModel
from summit_kb.desktop.window.actions import Actions
from summit_kb.desktop.window.commands import BY_NAME, COMMANDS
from summit_kb.desktop.window.room_list import ROOMS
from summit_kb.desktop.window.shortcut_groups import READING, shortcut_groups
from summit_kb.domain.locator import Locator
from summit_kb.foundation.policy import (
    FEATURES,
    FeatureOffError,
    Policy,
    SettingLockedError,
    put_in_force,
)

OF_COMMANDS = sorted(set(permitted.COMMANDS.values()) - {"publish"})
# What has no command of the window: keys of the reader, the editions page, what files are made by.
OF_PARTS = {"print", "read-aloud", "updates", "sources", "other-libraries", "briefing", "export"}


def off(*features, **settings):
    put_in_force(Policy(features_off=frozenset(features), settings=settings, contact="4321"))


def test_every_feature_is_a_commands_or_a_parts():
    assert set(OF_COMMANDS) | OF_PARTS | {"publish"} == set(FEATURES)
    assert set(permitted.COMMANDS) - {"publishing"} <= set(BY_NAME)
    rooms = {room.command or room.name for room in ROOMS}
    assert {"notes", "collections"} <= rooms & set(permitted.COMMANDS)


@pytest.mark.parametrize("feature", OF_COMMANDS)
def test_a_command_that_is_off_is_nowhere(desk, qtbot, feature):
    off(feature)
    widget = QWidget()
    qtbot.addWidget(widget)
    actions = Actions(widget)
    names = [name for name, part in permitted.COMMANDS.items() if part == feature]
    listed = {what for _title, lines in shortcut_groups() for what, _keys in lines}
    window = SimpleNamespace(commands=actions)
    found = {entry.id for entry in command_entries.command_entries(window)}
    for name in names:
        assert not actions[name].isVisible()
        assert not actions[name].isEnabled()
        assert actions[name].shortcuts() == []
        assert BY_NAME[name].label not in listed
        with pytest.raises(FeatureOffError):
            permitted.require_command(name)
    others = {one.name for one in COMMANDS} - set(names)
    assert found == {f"command:{name}" for name in others}
    assert all(actions[name].isVisible() for name in others)


def test_everything_off_leaves_a_window_to_search_and_read(
    make_window, workspace, qtbot, search_in
):
    off(*FEATURES, language="en", theme="light", text_percent=100)
    window = make_window()
    with qtbot.waitSignal(window.holding.ready):
        window.holding.use(workspace)
    search_in(window, "thông minh")
    assert window.search.hits
    window.navigator.open(Locator("tai-lieu-001"))
    assert window.tabs.current_document is not None
    bar = window.bar
    for widget in (bar.add, bar.bell, bar.language, bar.button("desk")):
        assert not widget.isVisible()
    assert not window.page.results.count_line.star.isVisible()
    assert list(command_entries.desk_entries(window)) == []
    window.librarian.show("documents")
    assert window.librarian.page is None
    for name in permitted.COMMANDS:
        if name in BY_NAME:
            before = window.notices.notices()[:1]
            window.orders.carry_out(name)
            assert window.notices.notices()[:1] != before, name
    window.rooms.show("notes")
    window.rooms.take_up({"open": [{"name": "collections"}], "current": "collections"})
    assert list(window.tabs.rooms) == []
    window.orders.choose_library()
    with qtbot.waitSignal(window.adding.failed) as heard:
        window.adding.add([Path("a.pdf")])
    assert heard.args[0].code == "feature-off"
    notes = {one.id for one in reader_entries.reader_entries(window) if one.id.startswith("note:")}
    assert notes == set()


def test_the_desk_goes_on_without_importing():
    off("add")
    assert not permitted.section("imports")
    assert permitted.section("documents")
    off("edit")
    assert not permitted.section("documents")


def test_cards_have_no_deeds_of_the_desk(qtbot):
    cards = HitList(HitModel("en", str))
    qtbot.addWidget(cards)
    off("edit")
    names = {one.objectName() for one in card_menus.card_menu(cards, None).actions()}
    assert "open" in names
    assert not names & {"describe", "edit", "past", "remove"}


@pytest.mark.parametrize(("feature", "name"), [("print", "print"), ("read-aloud", "aloud")])
def test_keys_of_the_reader_that_are_off_do_nothing(qtbot, monkeypatch, feature, name):
    off(feature)
    assert not permitted.reading(name)
    assert all(permitted.reading(other) for other in KEYS if other != name)
    menu = ComfortMenu()
    qtbot.addWidget(menu)
    shown = {one.objectName(): one.isVisible() for one in menu.actions()}
    assert not shown[name]
    assert shown["present"]
    asked = []
    monkeypatch.setattr(
        "summit_kb.desktop.reader.pane_parts.pane_commands.COMMANDS", {name: asked.append}
    )
    PaneParts.do(object(), name)
    assert asked == []
    listed = {what for _title, lines in shortcut_groups() for what, _keys in lines}
    assert READING[name] not in listed


def test_notes_are_not_offered_beside_the_document(qtbot):
    side = SidePanel()
    qtbot.addWidget(side)
    side.show_part("notes")
    side.offer_notes(offered=False)
    assert side.part == "outline"
    side.show_part("notes")
    assert side.part == "outline"


def test_settings_that_are_locked_are_nowhere_else(desk):
    off(theme="dark", language="en", text_percent=150)
    for key in ("theme", "language", "text_percent"):
        with pytest.raises(SettingLockedError):
            desk.choose(**{key: getattr(desk.settings, key)})
    window = SimpleNamespace(desk=desk)
    entries = {one.id for one in setting_entries.setting_entries(window)}
    assert not [one for one in entries if "theme" in one or "language" in one]
    assert "setting:reading_measure" in entries
    for name in ("larger", "smaller", "theme", "language"):
        assert not permitted.command(name)


def test_without_other_libraries_the_library_is_not_chosen(desk):
    off("other-libraries")
    assert permitted.locked("library")
    with pytest.raises(SettingLockedError):
        desk.choose(library="/elsewhere")
