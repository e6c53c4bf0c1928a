from summit_kb.desktop.relations.by_kind import by_kind
from summit_kb.desktop.relations.by_time import by_time
from summit_kb.desktop.relations.scene import Scene
from summit_kb.desktop.relations.stepping import DOWN, LEFT, RIGHT, UP, next_lane, step

WAYS = (LEFT, RIGHT, UP, DOWN)


def test_an_arrow_leads_to_what_stands_there(small) -> None:
    scene = by_kind(small)
    assert step(scene, "c", LEFT) in ("gone", "event:e")
    assert step(scene, "c", RIGHT) in ("new", "read")
    assert step(scene, "gone", RIGHT) == "c"
    assert step(scene, "gone", LEFT) is None


def test_every_box_can_be_reached_with_the_arrows_alone(large_worlds) -> None:
    for world in large_worlds.values():
        for scene in (by_kind(world), by_time(world)):
            reached, open_ones = {world.centre}, [world.centre]
            while open_ones:
                here = open_ones.pop()
                found = {step(scene, here, way) for way in WAYS} - {None} - reached
                reached |= found
                open_ones += found
            assert reached == {box.key for box in scene.boxes}


def test_a_step_goes_the_way_that_is_asked(large_worlds) -> None:
    scene = by_time(large_worlds[50])
    for box in scene.boxes:
        there = step(scene, box.key, RIGHT)
        if there is not None:
            assert scene.box(there).rect.middle[0] > box.rect.middle[0]
        there = step(scene, box.key, DOWN)
        if there is not None:
            assert scene.box(there).rect.middle[1] > box.rect.middle[1]


def test_lanes_are_walked_from_top_to_bottom(small) -> None:
    scene = by_time(small)
    walked = [scene.boxes[0].key]
    while (there := next_lane(scene, walked[-1], forward=True)) is not None:
        walked.append(there)
    assert len(walked) == len(scene.bands)
    assert next_lane(scene, walked[1], forward=False) == walked[0]
    assert next_lane(scene, walked[0], forward=False) is None


def test_from_nowhere_one_comes_to_the_first_box(small) -> None:
    scene = by_time(small)
    assert step(scene, "", LEFT) == scene.boxes[0].key
    assert step(Scene(0, 0, (), (), ()), "", LEFT) is None
    assert next_lane(Scene(0, 0, (), (), ()), "", forward=True) is None
