from pathlib import Path

import pytest

from summit_kb.app.exchange import bags
from summit_kb.app.exchange.bags import export_bag, import_bag
from summit_kb.app.workspace import Workspace
from summit_kb.foundation.errors import InUseError, StorageError
from summit_kb.library.bags.errors import BagDamagedError, BagTargetError
from summit_kb.library.errors import LibraryNotFoundError
from summit_kb.library.store import Library


def _files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not any(p.startswith(".") for p in path.relative_to(folder).parts)
    }


@pytest.mark.parametrize("name", ["goi", "goi.zip"])
def test_a_library_there_and_back(table, tmp_path: Path, name: str) -> None:
    workspace = table.workspace
    written = export_bag(workspace, tmp_path / name)
    taken = import_bag(written.path, tmp_path / "moi")
    assert (taken.documents, taken.faults, taken.payload) == (2, 0, written.payload)
    assert _files(taken.root) == _files(workspace.library.root)
    again = Library.open(taken.root)
    assert dict(again.documents) == dict(workspace.library.documents)
    assert again.history.sets() == workspace.library.history.sets()
    with Workspace.open(taken.root).library.writing() as writer:
        writer.remove("bao-cao")


def test_nobody_writes_meanwhile(table, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library = table.workspace.library
    seen: list[str] = []

    def look(*_: object, **__: object) -> None:
        with pytest.raises(InUseError) as caught, Library.open(library.root).writing():
            pass
        seen.append(caught.value.code)

    monkeypatch.setattr(bags, "write_bag", look)
    export_bag(table.workspace, tmp_path / "goi")
    assert seen == ["in-use"]


def test_a_damaged_bag_leaves_nothing(table, tmp_path: Path) -> None:
    bag = export_bag(table.workspace, tmp_path / "goi").path
    (bag / "data" / "library.toml").write_text("format = 1\n" * 3, encoding="utf-8")
    out = tmp_path / "out"
    out.mkdir()
    with pytest.raises(BagDamagedError):
        import_bag(bag, out / "moi")
    assert list(out.iterdir()) == []


def test_a_bag_without_a_library(make_hand_bag, tmp_path: Path) -> None:
    with pytest.raises(LibraryNotFoundError):
        import_bag(make_hand_bag({"a.txt": b"x"}), tmp_path / "moi")
    assert not (tmp_path / "moi").exists()


def test_an_empty_folder_is_taken_and_a_full_one_is_not(table, tmp_path: Path) -> None:
    bag = export_bag(table.workspace, tmp_path / "goi").path
    (tmp_path / "moi").mkdir()
    assert import_bag(bag, tmp_path / "moi").documents == 2
    with pytest.raises(BagTargetError):
        import_bag(bag, tmp_path / "moi")
    assert len(Library.open(tmp_path / "moi").documents) == 2


def test_a_full_disk(table, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bag = export_bag(table.workspace, tmp_path / "goi").path

    def refuse(*_: object, **__: object) -> None:
        raise StorageError(path="x", detail="No space left on device")

    monkeypatch.setattr(bags, "take_out", refuse)
    out = tmp_path / "out"
    with pytest.raises(StorageError):
        import_bag(bag, out / "moi")
    assert list(out.iterdir()) == []
