from collections.abc import Callable
from pathlib import Path

import pytest

from summit_kb.domain.change import ChangeSet, DocumentChange, Moved
from summit_kb.foundation import atomic
from summit_kb.foundation.errors import StorageError
from summit_kb.library import pending
from summit_kb.library.edits import Steps
from summit_kb.library.history import History

DONE = ChangeSet(
    "1", "2026-01-15T08:30:00Z", "lan@tv", "edit", (DocumentChange("a", Moved.REMOVED),)
)
FULL = OSError(28, "No space left on device")


@pytest.fixture
def steps(tmp_path: Path) -> Steps:
    """One folder to be moved, one file to be changed and one to be made."""
    (tmp_path / "documents" / "a").mkdir(parents=True)
    (tmp_path / "topics.toml").write_text("old", encoding="utf-8")
    made = Steps(tmp_path)
    made.move(tmp_path / "documents" / "a", tmp_path / ".trash" / "t-a")
    made.write(tmp_path / "topics.toml", "old", "new")
    made.write(tmp_path / "rules.toml", None, "new")
    return made


def files(root: Path) -> dict[str, str]:
    found = (path for path in root.rglob("*") if path.is_file() and path.parent.name != "history")
    return {path.relative_to(root).as_posix(): path.read_text("utf-8") for path in found}


def refuse_nth(count: int, real: Callable[..., None]) -> Callable[..., None]:
    left = [count]

    def write(path: Path, data: bytes) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise StorageError.from_os(path, FULL)
        real(path, data)

    return write


def test_all_steps_are_taken_and_told(steps: Steps) -> None:
    steps.take(DONE)
    assert files(steps.root) == {"topics.toml": "new", "rules.toml": "new"}
    assert (steps.root / ".trash" / "t-a").is_dir()
    assert History(steps.root).sets() == [DONE]
    assert pending.load(steps.root) is None


@pytest.mark.parametrize("failing", [1, 2])
def test_a_failure_leaves_everything_as_it_was(
    steps: Steps, failing: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(atomic, "write_bytes", refuse_nth(failing, atomic.write_bytes))
    with pytest.raises(StorageError):
        steps.take(DONE)
    monkeypatch.undo()
    # On a disk that stays full only the next writer can put everything back.
    pending.recover(steps.root)
    assert files(steps.root) == {"topics.toml": "old"}
    assert (steps.root / "documents" / "a").is_dir()
    assert History(steps.root).sets() == []
    assert pending.load(steps.root) is None


def test_a_history_that_cannot_be_written_stops_the_change(
    steps: Steps, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(history: History, _change_set: ChangeSet) -> None:
        raise StorageError.from_os(history.folder, FULL)

    monkeypatch.setattr(History, "append", refuse)
    with pytest.raises(StorageError):
        steps.take(DONE)
    assert files(steps.root) == {"topics.toml": "old"}
    assert (steps.root / "documents" / "a").is_dir()


def test_moves_need_no_space(steps: Steps, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(atomic, "write_bytes", refuse_nth(0, atomic.write_bytes))
    with pytest.raises(StorageError):
        steps.take(DONE)
    (steps.root / "history").mkdir()
    steps.texts.clear()
    steps.take(DONE)
    assert not (steps.root / "documents" / "a").exists()
    assert History(steps.root).sets() == [DONE]
