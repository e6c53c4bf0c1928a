from collections.abc import Callable
from dataclasses import replace

import pytest

from summit_kb.app import undoing
from summit_kb.app.undoing import (
    ChangeConflictError,
    ChangeNotFoundError,
    NothingToRedoError,
    NothingToUndoError,
    Timeline,
)
from summit_kb.domain.change import ChangeSet
from summit_kb.foundation.account import account
from summit_kb.library.edits import Edits
from summit_kb.library.store import Library

Apply = Callable[[Edits], ChangeSet]
X, Y = (f'[[topics]]\nid = "{name}"\nvi = "{name}"\nen = "{name}"\n' for name in "xy")


@pytest.fixture
def apply(library: Library) -> Apply:
    def make(edits: Edits) -> ChangeSet:
        with library.writing() as writer:
            done = writer.apply(edits)
        assert done is not None
        return done

    return make


def past(change: str, *, action: str = "edit", of: str | None = None, by: str = "") -> ChangeSet:
    return ChangeSet(change, "2026-01-15T08:30:00Z", by or account(), action, (), of)


def titled(library: Library, title: str) -> Edits:
    return Edits("edit", (replace(library.get("a"), title=title),))


def test_the_last_standing_change_is_undone_first() -> None:
    sets = [past("1"), past("2"), past("3", by="minh@tv")]
    line = Timeline.of(sets)
    assert line.to_undo(None).id == "2"
    assert line.to_undo("3").id == "3"
    line = Timeline.of([*sets, past("4", action="undo", of="2")])
    assert line.to_undo(None).id == "1"
    assert line.to_redo(None).id == "2"
    line = Timeline.of([*sets, past("4", action="undo", of="2"), past("5", action="undo", of="1")])
    assert line.to_redo(None).id == "1"
    with pytest.raises(NothingToUndoError):
        line.to_undo(None)
    with pytest.raises(NothingToUndoError):
        line.to_undo("1")


def test_a_new_change_ends_redoing_but_not_by_name() -> None:
    line = Timeline.of([past("1"), past("2", action="undo", of="1"), past("3")])
    with pytest.raises(NothingToRedoError):
        line.to_redo(None)
    assert line.to_redo("1").id == "1"
    line = Timeline.of([past("1"), past("2", action="undo", of="1"), past("3", by="minh@tv")])
    assert line.to_redo(None).id == "1"


def test_a_redone_change_stands_again() -> None:
    undo, redo = past("2", action="undo", of="1"), past("3", action="redo", of="1")
    line = Timeline.of([past("1"), undo, redo])
    assert line.to_undo(None).id == "1"
    with pytest.raises(NothingToRedoError):
        line.to_redo("1")


def test_a_change_is_named_by_as_much_as_tells_it() -> None:
    line = Timeline.of([past("3f9a"), past("3f00"), past("7777")])
    assert line.to_undo("7").id == "7777"
    for name in ("3f", "0", ""):
        with pytest.raises(ChangeNotFoundError):
            line.to_undo(name)


def test_there_and_back_and_there(library: Library, add_record, apply: Apply) -> None:
    before = add_record("a", title="Cũ")
    add_record("b")
    done = apply(
        Edits(
            "edit",
            (replace(before, title="Mới", topics=("x",)),),
            removed=("b",),
            files={"topics.toml": X},
        )
    )
    after = library.get("a")
    first_topics = library.root / "topics.toml"
    apply(undoing.undoing(library, done.id))
    assert library.get("a") == before
    assert "b" in library.documents
    assert "du-lieu" in library.thesaurus
    redone = apply(undoing.redoing(library, None))
    assert (redone.action, redone.of) == ("redo", done.id)
    assert library.get("a") == after
    assert "b" not in library.documents
    assert first_topics.read_text(encoding="utf-8") == X


def test_an_addition_is_undone_into_the_trash(library: Library, add_record, apply: Apply) -> None:
    before = add_record("a")
    apply(undoing.undoing(library, None))
    assert "a" not in library.documents
    apply(undoing.redoing(library, None))
    assert library.get("a") == before


def test_later_changes_are_not_overwritten(library: Library, add_record, apply: Apply) -> None:
    add_record("a", title="1")
    first = apply(titled(library, "2"))
    second = apply(titled(library, "3"))
    with pytest.raises(ChangeConflictError) as conflict:
        undoing.undoing(library, first.id)
    assert conflict.value.facts["places"] == ["a: title"]
    apply(undoing.undoing(library, second.id))
    apply(undoing.undoing(library, first.id))
    assert library.get("a").title == "1"


def test_what_is_gone_or_edited_by_hand_is_a_conflict(
    library: Library, add_record, apply: Apply
) -> None:
    added = add_record("a", title="1")
    titled_once = apply(titled(library, "2"))
    shelved = apply(Edits("topics", files={"topics.toml": X}))
    (library.root / "topics.toml").write_text(Y, encoding="utf-8")
    with pytest.raises(ChangeConflictError) as conflict:
        undoing.undoing(library, shelved.id)
    assert conflict.value.facts["places"] == ["topics.toml: 2"]
    apply(Edits("remove", removed=(added.id,)))
    for change in (titled_once.id, library.history.sets()[0].id):
        with pytest.raises(ChangeConflictError) as conflict:
            undoing.undoing(library, change)
        assert conflict.value.facts["places"] == ["a"]
