from dataclasses import replace

import pytest

from summit_kb.desktop.collecting.drawer import Drawer
from summit_kb.domain.briefing import Divider


@pytest.fixture
def drawer(desk, starter, kept, qtbot):
    drawer = Drawer(desk, starter)
    with qtbot.waitSignal(drawer.listed):
        drawer.read()
    return drawer


def settled(drawer):
    return not drawer._waiting and not drawer._is_keeping


def test_a_change_is_seen_at_once_and_kept_a_moment_later(drawer, kept, on_disk, qtbot):
    with qtbot.waitSignal(drawer.changed):
        drawer.change(kept.without([0]))
    assert len(drawer.get(kept.id).items) == 4
    qtbot.waitUntil(lambda: len(on_disk().items) == 4)


def test_many_changes_end_as_the_last_one_says(drawer, kept, on_disk, qtbot):
    for number in range(30):
        now = drawer.get(kept.id)
        drawer.change(now.with_added([Divider(f"Phần {number}")]))
    qtbot.waitUntil(lambda: settled(drawer))
    assert len(on_disk().items) == 35


def test_each_change_is_taken_back(drawer, kept, on_disk, qtbot):
    drawer.change(kept.without([0]))
    drawer.change(drawer.get(kept.id).without([0]))
    assert drawer.can_undo
    drawer.undo()
    drawer.undo()
    assert drawer.undo() is None
    assert drawer.get(kept.id).items == kept.items
    qtbot.waitUntil(lambda: settled(drawer))
    assert on_disk().items == kept.items


def test_a_removed_collection_comes_back_whole(drawer, kept, starter, qtbot):
    with qtbot.waitSignal(drawer.listed):
        drawer.remove(kept)
    assert starter.collections.all() == []
    with qtbot.waitSignal(drawer.listed):
        assert drawer.undo().was_removed
    assert drawer.get(kept.id).items == kept.items


def test_what_cannot_be_kept_is_told_and_shown_as_it_is(drawer, kept, starter, qtbot):
    starter.collections.remove(kept.id)
    heard = []
    drawer.failed.connect(heard.append)
    with qtbot.waitSignals([drawer.failed, drawer.listed]):
        drawer.change(kept.without([0]))
    assert [error.code for error in heard] == ["collection-not-found"]
    assert drawer.all == []


def test_what_is_the_same_is_no_change(drawer, kept):
    drawer.change(replace(kept))
    assert not drawer.can_undo
