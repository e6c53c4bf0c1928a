"""The time left, once there is a pace to go by."""

import pytest

from summit_kb.desktop.librarian.imports.time_left import TimeLeft


def test_too_early_to_tell():
    left = TimeLeft()
    assert left.seconds(10) is None
    left.note(0, 100.0)
    left.note(1, 101.0)
    assert left.seconds(10) is None
    left.note(9, 102.0)
    assert left.seconds(10) is None


def test_an_even_pace_goes_on():
    left = TimeLeft()
    for second in range(11):
        left.note(2 * second, 50.0 + second)
    assert left.seconds(120) == pytest.approx(50.0)
    assert left.seconds(5) == 0


def test_a_slower_pace_counts_more_than_what_was_before():
    left = TimeLeft()
    for second in range(11):
        left.note(second, float(second))
    before = left.seconds(110)
    left.note(10, 11.0)
    left.note(11, 20.0)
    assert left.seconds(111) > before
