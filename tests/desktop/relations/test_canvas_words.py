from dataclasses import replace

import pytest

from summit_kb.app.words import Words
from summit_kb.desktop.relations.by_kind import by_kind
from summit_kb.desktop.relations.by_time import by_time
from summit_kb.desktop.relations.canvas_words import label_of, sentence

WORDS = Words("en")


@pytest.fixture
def scene(small, desk):
    return by_kind(small)


def test_a_box_is_said_with_date_validity_and_who_says_what(small, scene) -> None:
    said = sentence(small, scene.box("read"), WORDS)
    assert said == (
        "Tài liệu read · 2024 · Amended · Cited by (link in the text, 4 times, first on page 3)"
    )
    absent = sentence(small, scene.box("gone"), WORDS)
    assert "Not in this library" in absent
    assert "Cites (confirmed)" in absent


def test_the_centre_says_how_many_stand_around_it(small, scene) -> None:
    assert sentence(small, scene.box("c"), WORDS).endswith("4 neighbours")


def test_what_is_farther_says_what_else_there_is(small, scene) -> None:
    said = sentence(small, scene.box("far"), WORDS)
    assert "1 other relation here" in said
    assert "3 more not shown" in said


def test_a_cluster_names_some_of_it(large_worlds, desk) -> None:
    world = large_worlds[500]
    cluster = next(box for box in by_time(world).boxes if box.is_cluster)
    said = sentence(world, cluster, WORDS)
    assert f"{len(cluster.nodes)} more" in said
    assert "Enter shows them" in said


def test_a_line_is_said_from_the_end_that_is_looked_at(small, scene) -> None:
    [line] = [
        line for line in scene.lines if "new" in (line.first, line.second) and line.first == "c"
    ]
    assert label_of(line, "new", scene, WORDS) == "Replaces · Cites"
    assert label_of(line, "c", scene, WORDS) == "Replaced by · Cited by"
    several = replace(line, edges=(line.edges[0], line.edges[0]))
    assert label_of(several, "new", scene, WORDS).endswith("×2")
