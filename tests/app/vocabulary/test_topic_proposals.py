"""Topics proposed while adding and for documents that are there."""

from collections.abc import Callable
from pathlib import Path

from summit_kb.app.workspace import Workspace
from summit_kb.domain.document import Document
from summit_kb.library.store import Library

WriteFile = Callable[[str, str], Path]
AddRecord = Callable[..., Document]
TEXT = "# Dữ liệu mở của thành phố\n\nCổng dữ liệu mở. Dữ liệu mở cho mọi người. Dữ liệu mở.\n"


def test_adding_proposes_and_does_not_decide(workspace: Workspace, write_file: WriteFile) -> None:
    [added] = workspace.add([write_file("a.md", TEXT)]).added
    assert added.document.topics == ()
    [proposed] = added.document.proposed_topics
    assert proposed.topic == "du-lieu-mo"
    assert proposed.where.startswith("title")


def test_topics_given_are_not_proposed(workspace: Workspace, write_file: WriteFile) -> None:
    [added] = workspace.add([write_file("a.md", TEXT)], topics=["du-lieu-mo"]).added
    assert added.document.proposed_topics == ()


def test_the_desk_proposes_confirms_rejects_and_takes_back(
    library: Library, add_record: AddRecord
) -> None:
    add_record("a", TEXT, title="Dữ liệu mở")
    add_record("b", "Không có gì")
    workspace = Workspace.open(library.root)
    done = workspace.desk.propose_topics()
    assert done.change is not None
    assert done.change.documents == ("a",)
    workspace.desk.confirm_topics("a", ["du-lieu-mo"])
    assert workspace.library.get("a").topics == ("du-lieu-mo",)
    workspace.desk.undo()
    assert workspace.library.get("a").topics == ()
    workspace.desk.reject_topics("a", ["du-lieu-mo"])
    assert workspace.desk.propose_topics(["a"]).change is None
    workspace.close()


def test_edit_confirms_topics_by_name_only(workspace: Workspace, write_file: WriteFile) -> None:
    [added] = workspace.add([write_file("a.md", TEXT)]).added
    name = added.document.id
    workspace.desk.edit([name], confirm=["all"])
    assert workspace.library.get(name).topics == ()
    [document] = workspace.desk.edit([name], confirm=["topics"]).documents
    assert (document.topics, document.proposed_topics) == (("du-lieu-mo",), ())
