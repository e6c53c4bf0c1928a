from dataclasses import replace

from PySide6.QtWidgets import QWidget

from summit_kb.app.world.graph import Bond, Edge, Origin
from summit_kb.desktop.relations.box_menu import Deed, box_menu, deeds_for, evidence_of, proposed_of


def names(world, key, marks=()):
    return [deed.name for deed in deeds_for(world, world.node(key), marks)]


def test_what_is_offered_makes_sense(small) -> None:
    assert names(small, "c") == ["open", "search", "mark"]
    assert names(small, "gone") == ["centre", "search"]
    assert names(small, "event:e") == ["centre", "about"]
    assert names(small, "read") == [
        "open",
        "evidence",
        "centre",
        "search",
        "beside_centre",
        "mark",
    ]
    assert names(small, "read", ("new",))[-2:] == ["beside", "mark"]
    assert names(small, "read", ("read",))[-1] == "unmark"


def test_the_place_where_a_text_says_so_is_known(small) -> None:
    edge = evidence_of(small, small.node("read"))
    assert (edge.source, edge.page) == ("read", 3)
    assert evidence_of(small, small.node("gone")) is None


def test_what_was_only_read_can_be_confirmed(small) -> None:
    assert proposed_of(small, small.node("gone")) is None
    edge = Edge("c", "gone", Bond.BASED_ON, Origin.PROPOSED, 1, by="c")
    world = replace(small, edges=(*small.edges, edge))
    assert proposed_of(world, world.node("gone")) is edge
    assert proposed_of(world, world.node("c")) is None
    assert names(world, "gone") == ["evidence", "confirm", "centre", "search"]


def test_the_menu_says_it_and_does_it(small, desk, qtbot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    done = []
    menu = box_menu(parent, deeds_for(small, small.node("read"), ()), done.append)
    texts = [action.text() for action in menu.actions()]
    assert texts[1] == "Open where the text says so (page 3)"
    menu.actions()[1].trigger()
    assert done == [Deed("evidence", 3)]
