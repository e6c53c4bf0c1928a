from summit_kb.app.world.graph import Bond
from summit_kb.desktop.relations.scene import Box, Lane, Line, Measure, Rect, Scene, sizes_for


def test_rectangles_that_touch_do_not_overlap() -> None:
    rect = Rect(0, 0, 10, 10)
    assert not rect.overlaps(Rect(10, 0, 5, 5))
    assert rect.overlaps(Rect(9, 9, 5, 5))
    assert rect.contains((0, 0))
    assert not rect.contains((10, 5))
    assert rect.middle == (5, 5)


def test_lanes_have_keys_of_their_own() -> None:
    lanes = [
        Lane(),
        Lane(Bond.CITES, step=1),
        Lane(Bond.CITES, forward=False, step=1),
        Lane(Bond.CITES, both=True, step=1),
        Lane(step=2),
        Lane(step=1, type="law"),
    ]
    assert len({lane.key for lane in lanes}) == len(lanes)
    assert [lane.is_centre for lane in lanes] == [True, *[False] * 5]


def test_a_scene_knows_what_stands_where(make_node) -> None:
    alone = Box("a", Rect(0, 0, 10, 10), Lane(), (make_node("a"),))
    cluster = Box("+x", Rect(20, 0, 10, 10), Lane(step=1), (make_node("b"), make_node("c")))
    line = Line("a", "+x", (), ((10, 5), (20, 5)), False, False, False)
    scene = Scene(30, 10, (alone, cluster), (line,), ())
    assert scene.box("a") is alone
    assert scene.box_of("c") is cluster
    assert scene.box_of("d") is None
    assert scene.box_at((25, 5)) is cluster
    assert scene.box_at((15, 5)) is None
    assert list(scene.lines_of("+x")) == [line]
    assert (cluster.is_cluster, cluster.node.id) == (True, "b")


def test_boxes_are_smaller_when_there_are_many_and_text_never_is() -> None:
    few, many = sizes_for(5, Measure()), sizes_for(500, Measure())
    assert (few.width, few.height) > (many.width, many.height)
    assert many.height >= Measure().line * many.lines * 0.94
    assert sizes_for(5, Measure(), most_lines=3).lines == 3
