from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from summit_kb.app.world.graph import Bond, Edge, Origin, World
from summit_kb.desktop.relations.routing import curve, lines_of, paired, tidy
from summit_kb.desktop.relations.scene import Box, Lane, Rect

POINTS = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=1, max_size=12)


@given(POINTS)
def test_tidy_keeps_ends_and_corners(points) -> None:
    made = tidy(points)
    assert made[0] == points[0]
    assert made[-1] == points[-1]
    assert all(first != second for first, second in pairwise(made))
    assert tidy(made) == made
    assert set(made) <= set(points)


def test_a_curve_leaves_by_the_sides_that_face_each_other() -> None:
    left, right = Rect(0, 0, 10, 10), Rect(50, 40, 10, 10)
    assert (curve(left, right)[0], curve(left, right)[3]) == ((10, 5), (50, 45))
    assert (curve(right, left)[0], curve(right, left)[3]) == ((50, 45), (10, 5))
    below = Rect(2, 40, 10, 10)
    assert curve(left, below)[0][0] == 10
    assert curve(left, below)[3][0] == 12
    assert curve(left, below)[1][0] > 12


def test_edges_of_two_boxes_are_one_line_with_arrows_at_both_ends(make_node) -> None:
    first, second, third = (make_node(name, step=at) for at, name in enumerate("abc"))
    edges = (
        Edge("a", "b", Bond.CITES, Origin.CONFIRMED),
        Edge("b", "a", Bond.REPLACES, Origin.CONFIRMED),
        Edge("b", "c", Bond.SAME_TEXT, Origin.CONFIRMED),
    )
    world = World("a", 2, (first, second, third), edges)
    boxes = [
        Box(one.id, Rect(0, 50 * at, 10, 10), Lane(), (one,)) for at, one in enumerate(world.nodes)
    ]
    lines, inner = lines_of(world, boxes, {"b": [(5, 10), (5, 50)]})
    assert inner == 0
    near, far = lines
    assert (near.first, near.second, len(near.edges)) == ("a", "b", 2)
    assert (near.to_first, near.to_second, near.is_curve) == (True, True, False)
    assert (far.to_first, far.to_second, far.is_curve) == (False, False, True)


def test_edges_within_a_cluster_are_counted(make_node) -> None:
    nodes = tuple(make_node(name) for name in "ab")
    world = World(None, 0, nodes, (Edge("a", "b", Bond.CITES, Origin.TEXT),))
    pairs, inner = paired(world, [Box("+x", Rect(0, 0, 1, 1), Lane(step=1), nodes)])
    assert (pairs, inner) == ({}, 1)
