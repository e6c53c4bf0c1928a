from dataclasses import replace

import pytest

from summit_kb.app.world.graph import Bond, Edge, Origin
from summit_kb.desktop.relations.lanes import in_order, keyed, lanes_of, shown
from summit_kb.desktop.relations.scene import Lane


def test_the_gravest_bond_decides_and_both_directions_meet(small) -> None:
    lanes = {node.id: lane for lane, nodes in lanes_of(small).items() for node in nodes}
    assert lanes["new"] == Lane(Bond.REPLACES, forward=False, step=1)
    assert lanes["gone"] == Lane(Bond.CITES, forward=True, step=1)
    assert lanes["far"] == Lane(step=2)
    back = Edge("c", "read", Bond.CITES, Origin.CONFIRMED)
    mutual = replace(small, edges=(*small.edges, back))
    lanes = {node.id: lane for lane, nodes in lanes_of(mutual).items() for node in nodes}
    assert lanes["read"] == Lane(Bond.CITES, both=True, step=1)


def test_lanes_lead_from_what_is_cited_over_the_centre_to_what_is_farther(small) -> None:
    lanes = list(lanes_of(small))
    at = lanes.index(Lane())
    assert all(lane.forward and lane.bond for lane in lanes[:at])
    assert [lane.bond for lane in lanes[at + 1 :]] == [Bond.REPLACES, Bond.CITES, None]


def test_nodes_stand_by_date_and_undated_ones_last(make_node) -> None:
    nodes = [make_node("a"), make_node("b", date="2020"), make_node("c", date="2003-01-01")]
    assert [node.id for node in in_order(nodes)] == ["c", "b", "a"]


@pytest.mark.parametrize(
    ("count", "boxes", "hidden"), [(4, 4, 0), (6, 6, 0), (7, 5, 3), (500, 5, 496)]
)
def test_a_cluster_takes_what_has_no_room(make_node, count, boxes, hidden) -> None:
    nodes = [make_node(f"n{at}") for at in range(count)]
    lane = Lane(Bond.CITES, step=1)
    given = shown(nodes, lane, "2019", 4, [])
    assert len(given) == boxes
    assert sum(len(held) for key, held in given if key.startswith("+")) == hidden
    opened = shown(nodes, lane, "2019", 4, [keyed(lane, "2019")])
    assert [held[0].id for _key, held in opened[:7]] == [node.id for node in nodes[:7]]
    assert len(opened) <= 122
