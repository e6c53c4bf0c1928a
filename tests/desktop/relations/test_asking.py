import pytest

from summit_kb.app.world.graph import Bond
from summit_kb.desktop.relations.asking import (
    KIND,
    LIST,
    TIME,
    Question,
    answered,
    narrowed,
    suited,
)
from summit_kb.library.errors import DocumentNotFoundError


def test_an_answer_has_the_world_and_its_picture(made_up) -> None:
    worlds = made_up.MadeUpWorkspace(50).worlds
    answer = answered(worlds, Question(made_up.CENTRE))
    assert answer.view == TIME
    assert sum(answer.bonds.values()) == len(answer.world.edges)
    assert {node.id for box in answer.scene.boxes for node in box.nodes} == {
        node.id for node in answer.world.nodes
    }
    whole = answered(worlds, Question(None, view=LIST))
    assert (whole.view, whole.world.centre) == (LIST, None)
    with pytest.raises(DocumentNotFoundError):
        answered(worlds, Question("khong-co"))


def test_time_suits_what_has_dates(small) -> None:
    assert suited(small) == KIND
    dated = narrowed(small, frozenset({Bond.GIVEN_AT, Bond.GUIDES}))
    assert suited(dated) == TIME


def test_what_only_a_hidden_bond_leads_to_is_hidden_too(small) -> None:
    world = narrowed(small, frozenset({Bond.REPLACES, Bond.CITES}))
    assert {node.id for node in world.nodes} == {"c", "event:e"}
    assert [edge.bond for edge in world.edges] == [Bond.GIVEN_AT]
    kept = narrowed(small, frozenset({Bond.REPLACES}))
    assert {"new", "far"} <= {node.id for node in kept.nodes}
    assert narrowed(small, frozenset()) is small
