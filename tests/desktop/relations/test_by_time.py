from hypothesis import given, settings
from hypothesis import strategies as st

from summit_kb.desktop.relations.by_time import by_time
from summit_kb.desktop.relations.lanes import MOST_EXPANDED
from summit_kb.desktop.relations.scene import Measure


@settings(max_examples=60)
@given(data=st.data())
def test_nothing_overlaps_and_nothing_is_lost(data, worlds, check_scene) -> None:
    world = data.draw(worlds)
    letters = data.draw(st.sampled_from([Measure(), Measure(40, 17), Measure(12, 5)]))
    scene = by_time(world, letters)
    check_scene(world, scene)
    assert scene == by_time(world, letters)


def test_large_worlds_are_whole_and_bounded(large_worlds, check_scene) -> None:
    for world in large_worlds.values():
        scene = by_time(world)
        check_scene(world, scene)
        assert len(scene.boxes) < 320


def test_years_go_from_left_to_right_and_what_has_no_date_stands_apart(small) -> None:
    scene = by_time(small)
    assert [tick.year for tick in scene.ticks] == [2003, 2019, 2024, None]
    assert [tick.gap for tick in scene.ticks] == [0, 15, 4, 0]
    ends = [tick.x + tick.width for tick in scene.ticks]
    assert all(end < tick.x for end, tick in zip(ends, scene.ticks[1:], strict=False))
    for box in scene.boxes:
        [tick] = [one for one in scene.ticks if one.year == box.node.year]
        assert tick.x <= box.rect.x
        assert box.rect.right <= tick.x + tick.width


def test_what_the_centre_cites_stands_above_and_what_cites_it_below(small) -> None:
    scene = by_time(small)
    height = {box.key: box.rect.y for box in scene.boxes}
    assert height["gone"] < height["c"] < height["new"] < height["read"]
    assert height["far"] > height["read"]


def test_a_cluster_opens_and_stays_bounded(large_worlds) -> None:
    world = large_worlds[500]
    scene = by_time(world)
    clusters = [box for box in scene.boxes if box.is_cluster]
    assert clusters
    largest = max(clusters, key=lambda box: len(box.nodes))
    opened = by_time(world, expanded=[largest.key])
    for node in largest.nodes[:MOST_EXPANDED]:
        assert opened.box(node.id) is not None


def test_more_text_makes_larger_boxes(small) -> None:
    usual, large = by_time(small), by_time(small, Measure(40, 16))
    assert large.boxes[0].rect.width > 1.8 * usual.boxes[0].rect.width
    assert large.width > usual.width
