"""Filters with how many there are of each."""

from collections import Counter

import pytest

from summit_kb.desktop.librarian.imports.filter_bar import GROUPS, FilterBar
from summit_kb.desktop.librarian.imports.row import State


@pytest.fixture
def bar(desk, qtbot):
    bar = FilterBar()
    qtbot.addWidget(bar)
    bar.show()
    return bar


def test_every_state_is_in_one_group():
    held = [state for states in GROUPS.values() if states for state in states]
    assert Counter(held) == Counter(State)


def test_counts_and_only_what_there_is(bar, desk):
    bar.show_counts(Counter({State.ADDED: 2, State.VERSION: 1, State.SECRET: 1}))
    assert bar.button("added").text() == "Added  3"
    assert bar.button("not-added").accessibleName() == "Not added: 1"
    assert not bar.button("duplicate").isVisible()
    desk.translation.use("vi")
    assert bar.button("all").text().endswith("4")


def test_what_is_chosen_is_told_and_stays(bar, qtbot):
    bar.show_counts(Counter({State.FAILED: 1}))
    with qtbot.waitSignal(bar.chosen) as heard:
        bar.button("not-added").click()
    assert heard.args == ["not-added"]
    bar.show_counts(Counter())
    assert bar.value == "not-added"
    assert bar.button("not-added").isVisible()
    with qtbot.waitSignal(bar.chosen):
        bar.choose("all")
