"""On the starter library, whose texts are real."""

import pytest

from summit_kb.app.workspace import Workspace
from summit_kb.app.world.graph import Bond, Condition, NodeKind, Origin
from summit_kb.app.world.worlds import Scope
from summit_kb.foundation import paths
from summit_kb.library.errors import DocumentNotFoundError
from summit_kb.library.store import Library

POLITBURO = "nghi-quyet-43-nq-tw-2019-01-24"
COMMITTEE = "nghi-quyet-43-nq-tw-2023-11-24"


@pytest.fixture(scope="module")
def starter(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    derived = tmp_path_factory.mktemp("derived")
    library = Library.open(paths.starter_library(), derived=derived, editable=False)
    workspace = Workspace(library)
    workspace.refresh()
    return workspace


def test_what_cites_a_document_is_there_as_well_as_what_it_cites(starter: Workspace) -> None:
    world = starter.worlds.of(POLITBURO)
    cites = {edge.target for edge in world.edges if edge.source == POLITBURO}
    cited_by = {edge.source for edge in world.edges if edge.target == POLITBURO}
    assert "nghi-quyet-119-2020-qh14" in cites
    assert "phat-bieu-khai-mac-2019" in cited_by
    assert world.nodes[0].id == POLITBURO
    assert {node.step for node in world.nodes} == {0, 1}


def test_the_other_resolution_of_the_number_is_absent_and_apart(starter: Workspace) -> None:
    world = starter.worlds.of(POLITBURO)
    absent = world.node(COMMITTEE)
    assert absent is not None
    assert (absent.kind, absent.condition) == (NodeKind.ABSENT, Condition.ABSENT)
    speech = {edge.target for edge in world.edges if edge.source == "phat-bieu-khai-mac-2019"}
    assert POLITBURO in speech
    assert COMMITTEE not in speech


def test_links_in_texts_are_told_apart_from_the_record(starter: Workspace) -> None:
    without = starter.worlds.of("nghi-quyet-119-2020-qh14", texts=False)
    with_texts = starter.worlds.of("nghi-quyet-119-2020-qh14")
    assert {edge.origin for edge in without.edges} == {Origin.CONFIRMED}
    read = [edge for edge in with_texts.edges if edge.origin is Origin.TEXT]
    assert read
    assert all(edge.bond is Bond.CITES and edge.page and edge.mentions for edge in read)
    replaced = with_texts.node("nghi-quyet-119-2020-qh14")
    assert replaced is not None
    assert replaced.condition is Condition.CHANGED


def test_deeper_is_more_and_the_bound_says_how_much_is_missing(starter: Workspace) -> None:
    shallow, deep = (starter.worlds.of(POLITBURO, depth) for depth in (1, 3))
    assert {one.id for one in shallow.nodes} < {one.id for one in deep.nodes}
    assert shallow.left_out == deep.left_out == 0
    few = starter.worlds.of(POLITBURO, 3, most=7)
    assert len(few.nodes) == 7
    assert few.left_out > 0
    assert few.nodes[0].more == len(shallow.nodes) - 7


def test_an_event_and_an_absent_document_have_a_world_too(starter: Workspace) -> None:
    around = starter.worlds.of("session:smart-city-summit-2019/opening")
    assert "phat-bieu-khai-mac-2019" in {node.id for node in around.nodes}
    assert any(edge.bond is Bond.PART_OF for edge in around.edges)
    assert starter.worlds.of(COMMITTEE).edges


def test_the_whole_library_and_a_part_of_it(starter: Workspace) -> None:
    whole = starter.worlds.whole()
    assert len([n for n in whole.nodes if n.kind is NodeKind.DOCUMENT]) == 43
    speeches = starter.worlds.whole(Scope(types=("speech",)))
    assert {n.type for n in speeches.nodes if n.kind is NodeKind.DOCUMENT} == {"speech"}
    summit = starter.worlds.whole(Scope(events=("smart-city-summit-2019",)))
    held = {n.id for n in summit.nodes if n.kind is NodeKind.DOCUMENT}
    assert held == {
        one.id
        for one in starter.library.documents.values()
        if one.event == "smart-city-summit-2019"
    }
    few = starter.worlds.whole(most=10)
    assert len(few.nodes) == 10
    assert few.left_out == len(whole.nodes) - 10
    assert len(starter.worlds.whole(texts=True).edges) > len(whole.edges)


def test_an_unknown_document_is_said_to_be_so(starter: Workspace) -> None:
    with pytest.raises(DocumentNotFoundError):
        starter.worlds.of("khong-co")
