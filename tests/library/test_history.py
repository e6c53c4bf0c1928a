from pathlib import Path

import pytest

from summit_kb.domain.change import ChangeSet, FieldChange
from summit_kb.foundation.errors import StorageError
from summit_kb.library.history import History, Mark


def change_set(change: str, *fields: str) -> ChangeSet:
    changes = tuple(FieldChange("a", field, None, "Mới") for field in fields)
    return ChangeSet(change, "2026-01-15T08:30:00Z", "lan@tv", "edit", changes)


@pytest.fixture
def history(tmp_path: Path) -> History:
    return History(tmp_path)


def only_file(history: History) -> Path:
    [path] = history.folder.iterdir()
    return path


def test_without_any_change_there_is_none(history: History) -> None:
    assert history.sets() == []
    assert history.mark() == Mark()
    history.append(change_set("1"))
    assert not history.folder.exists()


def test_change_sets_come_back_in_order(history: History) -> None:
    first, second = change_set("1", "title", "subject"), change_set("2", "title")
    history.append(first)
    history.append(second)
    assert history.sets() == [first, second]
    assert len(only_file(history).read_text(encoding="utf-8").splitlines()) == 3


def test_a_torn_line_was_never_written(history: History) -> None:
    history.append(change_set("1", "title"))
    with only_file(history).open("ab") as file:
        file.write(b'{"change": "2", "at": "20')
    assert [one.id for one in history.sets()] == ["1"]
    history.append(change_set("3", "title"))
    assert [one.id for one in history.sets()] == ["1", "3"]
    assert history.bad_lines() == []


def test_a_line_edited_by_hand_costs_no_other(history: History) -> None:
    history.append(change_set("1", "title"))
    path = only_file(history)
    path.write_bytes(path.read_bytes() + b"not ours\n\xff\xfe\n")
    history.append(change_set("2", "title"))
    assert [one.id for one in history.sets()] == ["1", "2"]
    assert [(bad.path, bad.line) for bad in history.bad_lines()] == [(path, 2), (path, 3)]


def test_what_came_after_a_mark_can_be_taken_away(history: History) -> None:
    nothing = history.mark()
    history.append(change_set("1", "title"))
    one = history.mark()
    history.append(change_set("2", "title"))
    history.cut_back(one)
    assert [one.id for one in history.sets()] == ["1"]
    history.cut_back(nothing)
    assert history.sets() == []
    assert list(history.folder.iterdir()) == []


def test_a_clock_set_back_does_not_reorder(history: History) -> None:
    history.folder.mkdir()
    later = history.folder / "9999-01.jsonl"
    later.touch()
    history.append(change_set("1", "title"))
    assert only_file(history) == later
    (history.folder / "notes.jsonl").write_text("not ours")
    history.append(change_set("2", "title"))
    assert [one.id for one in history.sets()] == ["1", "2"]


def test_a_disk_that_refuses_is_told(history: History) -> None:
    history.folder.write_text("a file where the folder should be")
    with pytest.raises(StorageError):
        history.append(change_set("1", "title"))
    with pytest.raises(StorageError):
        history.sets()
