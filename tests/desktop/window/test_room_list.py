"""Every room there is can be made and is called something in both languages."""

import pytest

from summit_kb.desktop.window.commands import BY_NAME
from summit_kb.desktop.window.room_list import ROOMS, Room
from summit_kb.domain.locator import Locator


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.name)
def test_a_room_has_a_command_of_its_name(room):
    assert room.name in BY_NAME


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.name)
def test_a_room_has_a_vietnamese_name(room, desk):
    desk.translation.use("en")
    english = room.label
    desk.translation.use("vi")
    assert room.label != english


def test_names_are_taken_once():
    assert len({room.name for room in ROOMS}) == len(ROOMS)


def test_without_a_rule_the_document_at_hand_means_nothing():
    assert Room("a", "folder", "A", "").target_of(Locator("x", 3)) is None


def test_a_room_is_made_by_its_module(monkeypatch):
    monkeypatch.setattr(
        "summit_kb.desktop.start.make", lambda desk, work: (desk, work), raising=False
    )
    room = Room("a", "folder", "A", "summit_kb.desktop.start")
    assert room.make("desk", "work") == ("desk", "work")
