from pathlib import Path

import pytest

from summit_kb.foundation.errors import StorageError
from summit_kb.library import pending
from summit_kb.library.history import History, Mark
from summit_kb.library.pending import Pending


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "documents" / "a").mkdir(parents=True)
    (tmp_path / ".trash").mkdir()
    (tmp_path / "documents" / "a" / "document.toml").write_text("old", encoding="utf-8")
    return tmp_path


def test_what_is_saved_is_loaded(root: Path) -> None:
    saved = Pending("1", Mark("2026-01.jsonl", 7), {"topics.toml": None}, (("a", "b"),))
    assert pending.load(root) is None
    saved.save(root)
    assert pending.load(root) == saved
    saved.close(root)
    assert pending.load(root) is None


def test_the_moment_moves_when_a_change_begins_and_when_it_ends(root: Path) -> None:
    seen = [pending.moment(root)]
    for change in ("1", "2"):
        begun = Pending(change, Mark())
        begun.save(root)
        seen.append(pending.moment(root))
        begun.close(root)
        seen.append(pending.moment(root))
    given_up = Pending("3", Mark())
    given_up.save(root)
    given_up.roll_back(root)
    seen.append(pending.moment(root))
    assert len(set(seen)) == len(seen)


def test_the_records_that_are_being_changed(root: Path) -> None:
    texts = {"documents/a/document.toml": "old", "topics.toml": "t", "documents/b/x.txt": "x"}
    assert Pending("1", Mark(), texts).records == {"a": "old"}


def test_recovery_puts_everything_back(root: Path) -> None:
    record, new, trashed = (
        root / "documents" / "a" / "document.toml",
        root / "rules.toml",
        root / ".trash" / "t-b",
    )
    begun = Pending(
        "1",
        History(root).mark(),
        {"documents/a/document.toml": "old", "rules.toml": None},
        (("documents/b", ".trash/t-b"), ("documents/c", ".trash/t-c")),
    )
    begun.save(root)
    record.write_text("new", encoding="utf-8")
    new.write_text("new", encoding="utf-8")
    trashed.mkdir()
    (root / "documents" / "c").mkdir()  # not moved yet when the writer ended
    (root / "history" / "2026-01.jsonl").write_text("{}\n", encoding="utf-8")
    pending.recover(root)
    assert record.read_text(encoding="utf-8") == "old"
    assert not new.exists()
    assert sorted(path.name for path in (root / "documents").iterdir()) == ["a", "b", "c"]
    assert list((root / ".trash").iterdir()) == []
    assert list((root / "history").glob("*.jsonl")) == []
    assert pending.load(root) is None
    pending.recover(root)


@pytest.mark.parametrize("text", ["", "[]", '{"change": "1"}', '{"history": 3}'])
def test_one_that_cannot_be_read_stops_nobody(root: Path, text: str) -> None:
    path = root / "history" / ".pending.json"
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    assert pending.load(root) is None
    pending.recover(root)
    assert not path.exists()


@pytest.mark.parametrize("name", ["../outside", "/outside", "a/../../b", "c:\\x", "..\\x", ""])
def test_one_from_a_stranger_stays_inside_the_library(root: Path, name: str) -> None:
    Pending("1", Mark(), {name: "ours"}).save(root)
    with pytest.raises(StorageError):
        pending.recover(root)
    assert not (root.parent / "outside").exists()


def test_documents_on_the_move(root: Path) -> None:
    moves = (
        ("documents/a", ".trash/1-a"),
        (".trash/2-b", "documents/b"),
        ("documents/c", "../../c"),
        ("documents/d/x", ".trash/x"),
    )
    found = Pending("1", Mark(), {}, moves).displaced(root)
    assert found == {"a": root / ".trash" / "1-a", "b": None}
