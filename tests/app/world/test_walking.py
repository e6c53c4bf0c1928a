from collections import defaultdict
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from summit_kb.app.world.graph import Bond, Edge, Origin
from summit_kb.app.world.walking import told_once, walk

NAMES = [f"n{number}" for number in range(12)]
EDGES = st.lists(
    st.builds(
        Edge,
        st.sampled_from(NAMES),
        st.sampled_from(NAMES),
        st.sampled_from(list(Bond)),
        st.sampled_from(list(Origin)),
    ).filter(lambda edge: edge.source != edge.target),
    max_size=40,
)


def around(edges: list[Edge]):
    of: dict[str, list[Edge]] = defaultdict(list)
    for edge in edges:
        of[edge.source].append(edge)
        of[edge.target].append(edge)
    return lambda node: of[node]


@given(EDGES, st.integers(1, 3), st.integers(1, 15))
def test_a_walk_is_bounded_and_counts_what_it_leaves_out(edges, depth, most) -> None:
    found = walk("n0", around(edges), depth, most)
    assert 1 <= len(found.steps) <= most
    assert all(0 <= step <= depth for step in found.steps.values())
    assert all(edge.source in found.steps and edge.target in found.steps for edge in found.edges)
    assert not found.left_out & set(found.steps)
    whole = walk("n0", around(edges), depth, 100)
    assert whole.left_out == frozenset()
    assert set(found.steps) <= set(whole.steps)


@given(EDGES, st.integers(1, 3))
def test_every_node_is_reached_by_an_edge_from_one_step_nearer(edges, depth) -> None:
    found = walk("n0", around(edges), depth, 100)
    for node, step in found.steps.items():
        near = {edge.other(node) for edge in found.edges if node in (edge.source, edge.target)}
        assert step == 0 or any(found.steps[one] == step - 1 for one in near)


@given(EDGES, st.randoms())
def test_the_order_of_what_is_told_makes_no_difference(edges, random) -> None:
    shuffled = edges[:]
    random.shuffle(shuffled)
    one = walk("n0", around(edges), 2, 6)
    other = walk("n0", around(shuffled), 2, 6)
    assert list(one.steps) == list(other.steps)
    assert {edge.key for edge in one.edges} == {edge.key for edge in other.edges}


def test_edges_among_the_outermost_are_closed() -> None:
    edges = [
        Edge("n0", "n1", Bond.CITES, Origin.CONFIRMED),
        Edge("n0", "n2", Bond.CITES, Origin.CONFIRMED),
        Edge("n1", "n2", Bond.AMENDS, Origin.CONFIRMED),
    ]
    assert len(walk("n0", around(edges), 1, 9).edges) == 2
    assert len(walk("n0", around(edges), 1, 9, around(edges)).edges) == 3


def test_a_mention_is_evidence_for_what_the_record_says() -> None:
    based = Edge("a", "b", Bond.BASED_ON, Origin.CONFIRMED)
    mention = Edge("a", "b", Bond.CITES, Origin.TEXT, 2, 3)
    [told] = told_once([mention, based])
    assert (told.bond, told.origin, told.page, told.mentions) == (
        Bond.BASED_ON,
        Origin.CONFIRMED,
        2,
        3,
    )
    read = replace(based, origin=Origin.PROPOSED, page=1)
    [told] = told_once([mention, read])
    assert (told.origin, told.page, told.mentions) == (Origin.PROPOSED, 1, 3)
    back = Edge("b", "a", Bond.CITES, Origin.TEXT, 1, 1)
    assert len(told_once([based, back])) == 2


def test_a_confirmed_citation_keeps_the_place_where_the_text_has_it() -> None:
    confirmed = Edge("a", "b", Bond.CITES, Origin.CONFIRMED)
    mention = Edge("a", "b", Bond.CITES, Origin.TEXT, 4, 2)
    for order in ([confirmed, mention], [mention, confirmed]):
        [told] = told_once(order)
        assert (told.origin, told.page, told.mentions) == (Origin.CONFIRMED, 4, 2)
