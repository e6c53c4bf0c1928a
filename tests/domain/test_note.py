"""Notes and their ids."""

import time

from summit_kb.domain.note import Stretch, new_id, now


def test_ids_are_their_own_and_sort_by_the_time_they_were_made() -> None:
    first = new_id()
    time.sleep(0.002)
    later = [new_id() for _ in range(500)]
    assert len({first, *later}) == 501
    assert all(len(one) == len(first) == 20 and first < one for one in later)


def test_a_stretch_of_one_page_ends_on_it() -> None:
    assert Stretch.on(3, 5, 9) == Stretch(3, 5, 3, 9)


def test_the_moment_is_utc_to_the_millisecond() -> None:
    assert len(now()) == len("2026-11-23T03:04:05.678Z")
    assert now().endswith("Z")
