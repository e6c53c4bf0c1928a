"""Made-up worlds: small ones by hand, large ones as the benchmark and the pictures have them."""

import importlib.util
import sys
from pathlib import Path

import pytest
from hypothesis import strategies as st

from summit_kb.app.world.graph import Bond, DatedBy, Edge, Node, NodeKind, Origin, World
from summit_kb.domain.kinds import RelationKind, Validity


def _load(name):
    path = Path(__file__).parents[3] / "tools" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


_made_up = _load("made_up_library")


@pytest.fixture
def made_up():
    """The module of made-up libraries."""
    return _made_up


@pytest.fixture(scope="session")
def large_worlds():
    """Worlds of 5, 50 and 500 documents, two steps deep."""
    return {
        count: _made_up.MadeUpWorkspace(count).worlds.of(_made_up.CENTRE, 2)
        for count in (5, 50, 500)
    }


def node(name, **values):
    known = {"kind": NodeKind.DOCUMENT, "title": f"Tài liệu {name}", "step": 1}
    return Node(name, **(known | values))


@pytest.fixture
def make_node():
    return node


@pytest.fixture
def small():
    """A resolution in the middle: it cites an absent one and is replaced; a text speaks of it."""
    nodes = (
        node("c", step=0, number="43-NQ/TW", date="2019-01-24", dated_by=DatedBy.OWN, type="law"),
        node("gone", kind=NodeKind.ABSENT, number="33-NQ/TW", date="2003", dated_by=DatedBy.OWN),
        node("new", date="2024", validity=Validity.IN_FORCE, type="law"),
        node("read", date="2024", change=RelationKind.AMENDED_BY, type="report"),
        node("event:e", kind=NodeKind.EVENT, title="Hội nghị", title_en="Conference"),
        node("far", step=2, validity=Validity.EXPIRED, more=3),
    )
    edges = (
        Edge("new", "c", Bond.REPLACES, Origin.CONFIRMED),
        Edge("c", "gone", Bond.CITES, Origin.CONFIRMED),
        Edge("new", "c", Bond.CITES, Origin.TEXT, 2, 1, "43-NQ/TW", "new"),
        Edge("read", "c", Bond.CITES, Origin.TEXT, 3, 4, by="read"),
        Edge("c", "event:e", Bond.GIVEN_AT, Origin.CONFIRMED),
        Edge("far", "new", Bond.GUIDES, Origin.CONFIRMED),
    )
    return World("c", 2, nodes, edges)


_YEARS = st.sampled_from([None, "2003", "2014", "2014-05-06", "2019", "2020", "2024"])


@st.composite
def _worlds(draw):
    count = draw(st.integers(0, 45))
    has_centre = draw(st.booleans())
    nodes = [node("n0", step=0, date=draw(_YEARS))]
    nodes += [
        node(f"n{at}", step=draw(st.sampled_from([1, 1, 1, 2, 3])), date=draw(_YEARS), type="law")
        for at in range(1, count + 1)
    ]
    edges = {}
    for at, one in enumerate(nodes[1:], start=1):
        other = 0 if one.step == 1 else draw(st.integers(0, at - 1))
        if nodes[other].id == "n0" and one.step > 1:
            continue
        ends = (one.id, nodes[other].id)
        ends = ends if draw(st.booleans()) else ends[::-1]
        edge = Edge(*ends, draw(st.sampled_from(list(Bond))), draw(st.sampled_from(list(Origin))))
        edges[edge.key] = edge
    for _ in range(draw(st.integers(0, 10))):
        pair = draw(st.lists(st.sampled_from(nodes), min_size=2, max_size=2))
        if pair[0] is not pair[1]:
            edge = Edge(pair[0].id, pair[1].id, Bond.CITES, Origin.TEXT, 1, 1)
            edges[edge.key] = edge
    return World("n0" if has_centre else None, 3, tuple(nodes), tuple(edges.values()))


@pytest.fixture(scope="session")
def worlds():
    """A strategy of worlds of any shape."""
    return _worlds()


def _crosses(first, second, rect):
    """Whether a level or upright stretch enters a rectangle."""
    left, right = sorted((first[0], second[0]))
    top, bottom = sorted((first[1], second[1]))
    return left < rect.right and right > rect.x and top < rect.bottom and bottom > rect.y


def _check(world, scene):
    boxes = scene.boxes
    for at, box in enumerate(boxes):
        assert all(not box.rect.overlaps(other.rect) for other in boxes[at + 1 :])
        assert box.rect.x >= 0
        assert box.rect.right <= scene.width
        assert box.rect.y >= 0
        assert box.rect.bottom <= scene.height
    shown = [one.id for box in boxes for one in box.nodes]
    assert sorted(shown) == sorted(one.id for one in world.nodes)
    assert len({box.key for box in boxes}) == len(boxes)
    drawn = [edge for line in scene.lines for edge in line.edges]
    assert len(drawn) == len(set(drawn))
    assert len(drawn) + scene.inner == len(world.edges)
    for line in scene.lines:
        ends = {one.id for key in (line.first, line.second) for one in scene.box(key).nodes}
        assert all({edge.source, edge.target} <= ends for edge in line.edges)
        if line.is_curve:
            continue
        assert line.first == world.centre
        for first, second in zip(line.points, line.points[1:], strict=False):
            assert first[0] == second[0] or first[1] == second[1]
            assert not any(
                _crosses(first, second, box.rect)
                for box in boxes
                if box.key not in (line.first, line.second)
            )


@pytest.fixture(scope="session")
def check_scene():
    """No box over another, every node and every edge there once, no routed line over a box."""
    return _check
