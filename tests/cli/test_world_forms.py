from dataclasses import replace

from summit_kb.app.world.graph import Bond, DatedBy, Edge, Node, NodeKind, Origin, World
from summit_kb.cli.output import Output, Voice
from summit_kb.cli.world_forms import print_world, world_json
from summit_kb.domain.kinds import RelationKind, Validity

NODES = (
    Node("a", NodeKind.DOCUMENT, "Một", "One", validity=Validity.IN_FORCE),
    Node(
        "b",
        NodeKind.DOCUMENT,
        "Hai",
        date="2020",
        dated_by=DatedBy.NUMBER,
        change=RelationKind.AMENDED_BY,
        step=1,
    ),
    Node("c", NodeKind.ABSENT, "Ba", step=2),
)
EDGES = (
    Edge("a", "b", Bond.AMENDS, Origin.CONFIRMED),
    Edge("b", "c", Bond.CITES, Origin.TEXT, 2, 3),
)


def test_json_has_every_node_and_edge() -> None:
    told = world_json(World("a", 2, NODES, EDGES, 4, 1))
    assert (told["centre"], told["depth"], told["left_out"], told["unread"]) == ("a", 2, 4, 1)
    nodes = {node["id"]: node for node in told["nodes"]}  # type: ignore[attr-defined] - JSON
    assert (nodes["b"]["change"], nodes["b"]["dated_by"]) == ("amended-by", "number")
    assert (nodes["c"]["kind"], nodes["c"]["step"]) == ("absent", 2)
    last = told["edges"][1]  # type: ignore[index] - JSON
    assert last == {
        "source": "b",
        "target": "c",
        "kind": "cites",
        "origin": "text",
        "page": 2,
        "mentions": 3,
        "words": None,
        "by": None,
    }


def test_people_read_relations_by_kind_and_what_is_missing(capsys) -> None:
    print_world(World("a", 2, NODES, EDGES, 4, 1), Output(Voice(language="en")))
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "One a"
    assert lines[2:4] == ["  Amends:", "    - Hai 2020 · Amended · confirmed"]
    assert "    - Ba Not in this library · link in the text, 3 times, first on page 2" in lines
    assert any("4 more" in line for line in lines)


def test_days_are_written_as_people_write_them(capsys) -> None:
    node = replace(NODES[1], date="2019-01-24", step=0)
    world = World("b", 1, (node, NODES[2]), EDGES[1:])
    for language, day in (("vi", "24/01/2019"), ("en", "2019-01-24")):
        print_world(world, Output(Voice(language=language)))
        assert f"    {day} · " in capsys.readouterr().out
