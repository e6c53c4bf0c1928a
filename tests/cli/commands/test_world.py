import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from summit_kb.cli.main import main
from summit_kb.foundation.policy import Policy, put_in_force


@pytest.fixture
def related(run, filled: Path) -> tuple[Path, str, str]:
    """Two documents of which one guides the other."""
    one, other, *_ = [d["id"] for d in run("--library", filled, "--json", "list").json["documents"]]
    assert (
        main(["--library", str(filled), "--quiet", "edit", one, f"relations+=guides:{other}"]) == 0
    )
    run("--library", filled, "list")
    return filled, one, other


def test_a_world_is_seen_from_both_ends(run, related) -> None:
    library, one, other = related
    for centre in (one, other):
        world = run("--library", library, "--json", "relations", centre, "--depth", 1).json["world"]
        assert (world["centre"], world["depth"], world["left_out"]) == (centre, 1, 0)
        assert {node["id"] for node in world["nodes"]} == {one, other}
        [edge] = world["edges"]
        assert (edge["source"], edge["target"], edge["kind"]) == (one, other, "guides")
        assert edge["origin"] == "confirmed"
    told = run("--library", library, "--lang", "en", "relations", other, "--depth", 2)
    assert "Guided by" in told.out
    assert "Validity unknown" in told.out


def test_a_document_without_relations_found_nothing(run, filled: Path) -> None:
    name = run("--library", filled, "--json", "list").json["documents"][0]["id"]
    assert run("--library", filled, "relations", name, "--depth", 1).code == 1


def test_the_whole_library_narrowed(run, related) -> None:
    library, _one, _other = related
    whole = run("--library", library, "--json", "relations", "--whole").json["world"]
    assert (whole["centre"], len(whole["nodes"]), len(whole["edges"])) == (None, 3, 1)
    few = run("--library", library, "--json", "relations", "--whole", "--most", 1).json["world"]
    assert (len(few["nodes"]), few["left_out"]) == (1, 2)
    none = run("--library", library, "--json", "relations", "--whole", "--type", "speech")
    assert (none.code, none.json["world"]["nodes"]) == (1, [])


def test_a_graph_is_written(run, related, tmp_path: Path) -> None:
    library, one, _other = related
    out = tmp_path / "the-gioi.graphml"
    told = run("--library", library, "--json", "relations", one, "--depth", 1, "--out", out)
    assert told.json == {"format": "graphml", "file": str(out), "nodes": 2, "edges": 1}
    assert ElementTree.parse(out).getroot().tag.endswith("graphml")
    dot = run("--library", library, "relations", one, "--format", "dot")
    assert dot.out.startswith("digraph")
    by_name = tmp_path / "the-gioi.dot"
    assert run("--library", library, "relations", "--whole", "--out", by_name).code == 0
    assert by_name.read_text(encoding="utf-8").startswith("digraph")


def test_what_is_meant_has_to_be_said(run, filled: Path) -> None:
    assert run("--library", filled, "relations", "--depth", 1).code == 2
    assert run("--library", filled, "relations", "khong-co", "--depth", 1).code == 1


def test_no_graph_leaves_where_it_has_switched_exports_off(run, related, tmp_path: Path) -> None:
    library, one, _other = related
    put_in_force(Policy(features_off=frozenset({"export"})))
    for more in (("--format", "dot"), ("--out", tmp_path / "w.dot")):
        refused = run("--library", library, "--json", "relations", one, "--depth", 1, *more)
        assert (refused.code, refused.json["error"]["code"]) == (2, "feature-off")
    assert not (tmp_path / "w.dot").exists()
    assert run("--library", library, "relations", one, "--depth", 1).code == 0
