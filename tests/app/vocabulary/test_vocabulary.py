"""Changing the thesaurus of a library, with a history and a way back."""

from collections.abc import Callable

import pytest

from summit_kb.app.vocabulary.operations import AddTopic, EditTopic, MergeTopics, MoveTopic
from summit_kb.app.vocabulary.vocabulary import Usage
from summit_kb.app.workspace import Workspace
from summit_kb.domain.change import FieldChange, FileChange
from summit_kb.domain.document import Document
from summit_kb.domain.finding import Request
from summit_kb.foundation.errors import InUseError
from summit_kb.library.store import Library

AddRecord = Callable[..., Document]


@pytest.fixture
def filled(library: Library, add_record: AddRecord) -> Library:
    add_record("a", topics=("du-lieu-mo",))
    add_record("b", topics=("du-lieu",))
    return library


@pytest.fixture
def opened(filled: Library, workspace: Workspace) -> Workspace:
    workspace.refresh()
    return workspace


def facet(workspace: Workspace) -> dict[str, tuple[str, int]]:
    found = workspace.search(Request("")).facets["topic"]
    return {value.id: (value.label, value.count) for value in found}


def test_usage_counts_documents_and_what_is_below(opened: Workspace) -> None:
    assert opened.vocabulary.usage() == {"du-lieu": Usage(1, 2), "du-lieu-mo": Usage(1, 1)}
    assert [one.id for one in opened.vocabulary.documents("du-lieu", narrower=True)] == ["a", "b"]


def test_a_plan_writes_nothing(opened: Workspace) -> None:
    before = (opened.library.root / "topics.toml").read_bytes()
    opened.vocabulary.plan(MergeTopics("du-lieu-mo", "du-lieu"))
    assert (opened.library.root / "topics.toml").read_bytes() == before
    assert opened.desk.history()[0].change.action == "add"


def test_merging_is_one_change_set_undone_and_redone_as_a_whole(opened: Workspace) -> None:
    path = opened.library.root / "topics.toml"
    before = path.read_bytes()
    done = opened.vocabulary.apply(MergeTopics("du-lieu-mo", "du-lieu"))
    assert done.change is not None
    assert {type(one) for one in done.change.changes} == {FieldChange, FileChange}
    assert [topic.id for topic in opened.vocabulary.thesaurus] == ["du-lieu"]
    assert opened.library.get("a").topics == ("du-lieu",)
    assert facet(opened) == {"du-lieu": ("Dữ liệu", 2)}
    opened.desk.undo()
    assert path.read_bytes() == before
    assert opened.library.get("a").topics == ("du-lieu-mo",)
    assert facet(opened)["du-lieu-mo"] == ("Dữ liệu mở", 1)
    opened.desk.redo()
    assert Library.open(opened.library.root).get("a").topics == ("du-lieu",)


def test_the_facet_shows_a_new_label_of_a_topic_that_has_no_document_itself(
    opened: Workspace,
) -> None:
    opened.desk.edit(["b"], [])
    opened.vocabulary.apply(AddTopic("Chung", "General", id="general"))
    opened.vocabulary.apply(MoveTopic("du-lieu", "general"))
    assert facet(opened)["general"] == ("Chung", 2)
    opened.vocabulary.apply(EditTopic("general", vi="Tổng quát"))
    assert facet(opened)["general"] == ("Tổng quát", 2)


def test_nothing_to_change_is_no_change_set(opened: Workspace) -> None:
    assert opened.vocabulary.apply(MoveTopic("du-lieu-mo", "du-lieu")).change is None


def test_another_writer_is_respected(opened: Workspace) -> None:
    other = Library.open(opened.library.root)
    with other.writing(), pytest.raises(InUseError):
        opened.vocabulary.apply(MoveTopic("du-lieu-mo", None))
