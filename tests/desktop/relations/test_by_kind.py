from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from summit_kb.desktop.relations.by_kind import by_kind
from summit_kb.desktop.relations.scene import Measure


@settings(max_examples=60)
@given(data=st.data())
def test_nothing_overlaps_and_nothing_is_lost(data, worlds, check_scene) -> None:
    world = data.draw(worlds)
    letters = data.draw(st.sampled_from([Measure(), Measure(40, 17), Measure(12, 5)]))
    scene = by_kind(world, letters)
    check_scene(world, scene)
    assert scene == by_kind(world, letters)
    for at, band in enumerate(scene.bands):
        assert all(not band.rect.overlaps(other.rect) for other in scene.bands[at + 1 :])


def test_large_worlds_are_whole_and_bounded(large_worlds, check_scene) -> None:
    for world in large_worlds.values():
        scene = by_kind(world)
        check_scene(world, scene)
        assert len(scene.boxes) < 160


def test_what_the_centre_says_is_left_and_what_is_said_of_it_right(small) -> None:
    left = {box.key: box.rect.x for box in by_kind(small).boxes}
    assert left["gone"] < left["c"]
    assert left["event:e"] < left["c"]
    assert left["c"] < left["new"]
    assert left["c"] < left["read"]


def test_every_box_stands_in_the_panel_of_its_lane(small) -> None:
    scene = by_kind(small)
    panels = {band.lane: band.rect for band in scene.bands}
    for box in scene.boxes:
        if box.key == "c":
            assert box.lane not in panels
            continue
        panel = panels[box.lane]
        assert panel.contains((box.rect.x, box.rect.y))
        assert panel.contains((box.rect.right - 1, box.rect.bottom - 1))


def test_without_a_centre_documents_stand_by_type(small) -> None:
    scene = by_kind(replace(small, centre=None))
    types = {box.key: box.lane.type for box in scene.boxes}
    assert types == {
        "c": "law",
        "new": "law",
        "read": "report",
        "far": None,
        "gone": "absent",
        "event:e": "event",
    }
    assert all(line.is_curve for line in scene.lines)
