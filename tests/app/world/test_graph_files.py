import xml.etree.ElementTree as ElementTree

from summit_kb.app.words import Words
from summit_kb.app.world.graph import Bond, Edge, Node, NodeKind, Origin, World
from summit_kb.app.world.graph_files import FORMATS, written

NODES = (
    Node("a", NodeKind.DOCUMENT, 'Về "dữ liệu" <mở> & \x07rung', number="1/QĐ", date="2020"),
    Node("b", NodeKind.ABSENT, "Nghị định\\n30", step=1),
)
WORLD = World("a", 1, NODES, (Edge("a", "b", Bond.BASED_ON, Origin.TEXT, 2, 1),))
NAMESPACE = "{http://graphml.graphdrawing.org/xmlns}"


def test_graphml_is_read_back_whole() -> None:
    root = ElementTree.fromstring(written(WORLD, "graphml", Words("en")))
    keys = {key.get("id"): key.get("attr.name") for key in root.iter(f"{NAMESPACE}key")}
    nodes = {
        node.get("id"): {keys[data.get("key")]: data.text for data in node}
        for node in root.iter(f"{NAMESPACE}node")
    }
    assert set(nodes) == {"a", "b"}
    assert nodes["a"]["label"] == '1/QĐ · Về "dữ liệu" <mở> & rung'
    assert (nodes["b"]["condition"], nodes["b"]["step"]) == ("absent", "1")
    [edge] = root.iter(f"{NAMESPACE}edge")
    assert (edge.get("source"), edge.get("target")) == ("a", "b")
    assert {keys[data.get("key")]: data.text for data in edge} == {
        "label": "Based on",
        "bond": "based-on",
        "origin": "text",
        "page": "2",
        "mentions": "1",
    }


def test_dot_quotes_what_would_end_a_name() -> None:
    text = written(WORLD, "dot", Words("en"))
    assert '\\"dữ liệu\\"' in text
    assert "Nghị định\\\\n30" in text
    assert '"a" -> "b" [label="Based on", style=dashed];' in text
    assert text.count("{") == text.count("}") == 1


def test_every_format_is_written() -> None:
    assert all(written(WORLD, kind, Words("vi")).endswith("\n") for kind in FORMATS)
