from __future__ import annotations

from summit_kb.reading.aligning.group import Alignment, Group


def test_what_an_alignment_tells(units):
    left, right = units("một", "hai", "ba"), units("one", "three", "four")
    groups = (
        Group(range(1), range(1), 0.9),
        Group(range(1, 2), range(1, 1), 0.8),
        Group(range(2, 3), range(1, 3), 0.7),
    )
    found = Alignment(left, right, groups)
    assert (found.matched, found.lonely(0), found.lonely(1)) == (2, 1, 0)
    assert [unit.text for unit in found.units(1, groups[2])] == ["three", "four"]
    assert found.group_at(1, 1, 2) == 2
    assert found.group_at(0, 1, 1) == 1
    assert not groups[1].is_matched
