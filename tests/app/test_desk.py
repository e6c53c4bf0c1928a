from collections.abc import Callable

import pytest

from summit_kb.app.assignments import Assignment
from summit_kb.app.editing import EditRefusedError
from summit_kb.app.workspace import Workspace
from summit_kb.domain.finding import Request
from summit_kb.foundation.errors import InUseError
from summit_kb.library.store import Library

Find = Callable[[str], list[str]]
SIGNED = [Assignment.parse("signer=Huỳnh Đức Thơ")]


@pytest.fixture
def filled(workspace: Workspace, write_file) -> Workspace:
    for name in ("a", "b"):
        write_file(f"{name}.txt", f"Văn bản {name}")
    added = workspace.add([write_file("a.txt", "Văn bản a").parent], jobs=1)
    assert len(added.added) == 2
    return workspace


@pytest.fixture
def find(filled: Workspace) -> Find:
    return lambda text: sorted(hit.document for hit in filled.search(Request(text)).hits)


def test_what_was_edited_is_found_and_undone_is_not(filled: Workspace, find: Find) -> None:
    ids = sorted(filled.library.documents)
    done = filled.desk.edit(ids, SIGNED)
    assert [document.signer for document in done.documents] == ["Huỳnh Đức Thơ"] * 2
    assert find('"Huỳnh Đức Thơ"') == ids
    undone = filled.desk.undo()
    assert undone.change is not None
    assert done.change is not None
    assert undone.change.of == done.change.id
    assert find('"Huỳnh Đức Thơ"') == []
    assert [document.signer for document in filled.desk.redo().documents] == ["Huỳnh Đức Thơ"] * 2
    assert find('"Huỳnh Đức Thơ"') == ids


def test_nothing_to_change_is_no_change(filled: Workspace) -> None:
    name = next(iter(filled.library.documents))
    filled.desk.edit([name], SIGNED)
    count = len(filled.desk.history())
    done = filled.desk.edit([name], SIGNED)
    assert done.change is None
    assert [document.id for document in done.documents] == [name]
    assert len(filled.desk.history()) == count


def test_a_refused_edit_leaves_everything(filled: Workspace) -> None:
    name = next(iter(filled.library.documents))
    before = filled.library.signature()
    with pytest.raises(EditRefusedError):
        filled.desk.edit([name], [*SIGNED, Assignment.parse("date=never")])
    assert filled.library.signature() == before


def test_history_is_told_for_all_and_for_one(filled: Workspace) -> None:
    first, second = sorted(filled.library.documents)
    filled.desk.edit([first, second], SIGNED)
    filled.remove([second])
    filled.desk.undo()
    actions = [past.change.action for past in filled.desk.history()]
    assert actions == ["undo", "remove", "edit", "add"]
    assert [past.is_undone for past in filled.desk.history()] == [False, True, False, False]
    assert [past.change.action for past in filled.desk.history(first)] == ["edit", "add"]
    assert all(past.change.documents == (first,) for past in filled.desk.history(first))
    assert len(filled.desk.history(limit=2)) == 2
    assert filled.desk.history("nobody") == []


def test_another_writer_is_named_on_every_change(filled: Workspace) -> None:
    name = next(iter(filled.library.documents))
    filled.desk.edit([name], SIGNED)
    with Library.open(filled.library.root).writing():
        for change in (
            lambda: filled.desk.edit([name], SIGNED),
            filled.desk.undo,
            filled.desk.redo,
            lambda: filled.remove([name]),
        ):
            with pytest.raises(InUseError) as busy:
                change()
            assert "@" in str(busy.value.facts["holder"])
            assert str(busy.value.facts["since"]).startswith("20")


def test_an_edit_is_seen_beforehand(filled: Workspace) -> None:
    first, second = sorted(filled.library.documents)
    filled.desk.edit([first], SIGNED)
    before = filled.library.signature()
    assert filled.desk.preview([first, second], SIGNED) == 1
    with pytest.raises(EditRefusedError):
        filled.desk.preview([first], [Assignment.parse("date=never")])
    assert filled.library.signature() == before


def test_files_that_are_shown_are_let_go_before_they_are_moved(
    filled: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    released: list[bool] = []
    monkeypatch.setattr(filled, "release_files", lambda: released.append(True))
    name = next(iter(filled.library.documents))
    filled.desk.edit([name], SIGNED)
    assert released == []
    filled.desk.remove([name])
    assert released == [True]
