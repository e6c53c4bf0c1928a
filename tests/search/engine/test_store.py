import errno
import json
import mmap
import os
import shutil
import signal
import subprocess
import sys
import textwrap
import threading
from pathlib import Path

import pytest

from summit_kb.foundation.errors import InUseError, StorageError
from summit_kb.search.engine import column_writer
from summit_kb.search.engine.errors import (
    IndexDamagedError,
    IndexMissingError,
    IndexStaleError,
    PassageError,
)
from summit_kb.search.engine.queries import Every, Term
from summit_kb.search.engine.storage import HashingFile
from summit_kb.search.engine.store import IndexStore

STAMP = {"folding": 1}


@pytest.fixture
def store(tmp_path):
    return IndexStore(tmp_path / "index", stamp=STAMP)


@pytest.fixture
def add(workshop):
    def add_documents(store, *keys, words=("a", "b")):
        with store.writer() as writer:
            for key in keys:
                writer.delete_document(key)
                for ordinal in range(3):
                    writer.add_passage(workshop.make_row(key, ordinal, workshop.Passage(words)))

    return add_documents


def segment_files(store_folder):
    return sorted(store_folder.glob("g-*/*.arrays"))


def test_nothing_is_there_at_first(store):
    assert not store.exists()
    assert store.generation() is None
    with pytest.raises(IndexMissingError):
        store.open()
    assert len(store.verify()) == 1


def test_a_commit_is_seen_by_the_next_open_only(store, add):
    add(store, "d1")
    before, generation = store.open(), store.generation()
    add(store, "d2")
    assert list(before.document_keys) == ["d1"]
    assert sorted(store.open().document_keys) == ["d1", "d2"]
    assert store.generation() != generation
    assert store.exists()
    assert store.verify() == []


def test_writing_nothing_changes_nothing(store, add):
    add(store, "d1")
    generation = store.generation()
    with store.writer() as writer:
        assert writer.delete_document("nowhere") == 0
    assert store.generation() == generation


def test_an_exception_leaves_the_index_and_frees_the_lock(store, add, workshop):
    add(store, "d1")
    generation = store.generation()

    def change_and_fail():
        with store.writer() as writer:
            writer.delete_document("d1")
            writer.add_passage(workshop.make_row("d2", 0, workshop.Passage(("c",))))
            raise RuntimeError("midway")

    with pytest.raises(RuntimeError, match="midway"):
        change_and_fail()
    assert store.generation() == generation
    assert list(store.open().document_keys) == ["d1"]
    add(store, "d3")
    assert sorted(store.open().document_keys) == ["d1", "d3"]


def test_a_refused_row_spoils_neither_neighbours_nor_the_writer(store, workshop):
    with store.writer() as writer:
        writer.add_passage(workshop.make_row("d1", 0, workshop.Passage(("a",))))
        with pytest.raises(PassageError):
            writer.add_passage(workshop.make_row("d2", 0, workshop.Passage(("secret", ""))))
        writer.add_passage(workshop.make_row("d3", 0, workshop.Passage(("b",))))
    snapshot = store.open()
    assert list(snapshot.document_keys) == ["d1", "d3"]
    assert len(snapshot.execute(Term("folded", "secret")).passages) == 0


def test_one_writer_at_a_time(store, add):
    add(store, "d1")
    refused = []

    def second():
        try:
            with store.writer(wait=0.0):
                refused.append("it was let in")
        except InUseError as error:
            refused.append(error.code)

    with store.writer():
        thread = threading.Thread(target=second)
        thread.start()
        thread.join()
    assert refused == ["in-use"]


def test_another_stamp_means_a_rebuild(store, add, tmp_path, workshop):
    add(store, "d1")
    newer = IndexStore(tmp_path / "index", stamp={"folding": 2})
    assert not newer.exists()
    with pytest.raises(IndexStaleError) as caught:
        newer.open()
    assert caught.value.facts["found"] == "folding 1"
    assert caught.value.facts["wanted"] == "folding 2"
    with pytest.raises(IndexStaleError), newer.writer():
        pass
    with newer.rebuild() as writer:
        writer.add_passage(workshop.make_row("d2", 0, workshop.Passage(("a",))))
    assert list(newer.open().document_keys) == ["d2"]
    assert len(list((tmp_path / "index").glob("g-*"))) == 1


def test_a_failed_rebuild_leaves_the_old_index(store, add, tmp_path, workshop):
    add(store, "d1")

    def rebuild_and_fail():
        with store.rebuild() as writer:
            writer.add_passage(workshop.make_row("d2", 0, workshop.Passage(("a",))))
            raise RuntimeError("midway")

    with pytest.raises(RuntimeError, match="midway"):
        rebuild_and_fail()
    assert list(store.open().document_keys) == ["d1"]
    assert len(list((tmp_path / "index").glob("g-*"))) == 1


def test_readers_go_on_while_the_index_is_rebuilt(store, add, workshop):
    add(store, "d1")
    old = store.open()
    with store.rebuild() as writer:
        writer.add_passage(workshop.make_row("d2", 0, workshop.Passage(("a",))))
    assert len(old.execute(Every()).passages) == 3
    assert old.text(0) == "a b"
    assert list(store.open().document_keys) == ["d2"]


def test_readers_answer_through_commits_and_merges(store, add):
    """One thread writes and merges; two read whatever is in force, and never half of a change."""
    add(store, "d0", "d1")
    faults: list[Exception] = []
    seen: set[str] = set()
    done = threading.Event()

    def read() -> None:
        while not done.is_set():
            try:
                snapshot = store.open()
                words = {snapshot.text(0), snapshot.text(5)}
                found = len(snapshot.execute(Term("folded", "a")).passages)
                total = len(snapshot.execute(Every()).passages)
                seen.add(snapshot.generation)
                assert found == total == 3 * len(snapshot.document_keys)
                assert words == {"a b"}
                snapshot.close()
            except Exception as error:
                faults.append(error)
                return

    readers = [threading.Thread(target=read) for _ in range(2)]
    for reader in readers:
        reader.start()
    for number in range(2, 40):
        add(store, f"d{number}", f"d{number % 7 + 1}" if number % 3 else "d0")
    done.set()
    for reader in readers:
        reader.join()
    assert faults == []
    assert len(seen) > 1
    assert len(store.open().document_keys) == 40


def damage_segment_size(folder):
    path = segment_files(folder)[0]
    path.write_bytes(path.read_bytes()[:-1])


def remove_segment(folder):
    segment_files(folder)[0].unlink()


def flip_toc(folder):
    (path,) = folder.glob("g-*/*.toc")
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def empty_toc(folder):
    (path,) = folder.glob("g-*/*.toc")
    path.write_bytes(b"")


def break_pointer(folder):
    (folder / "current").write_text("{")


def point_outside(folder):
    content = json.loads((folder / "current").read_text())
    (folder / "current").write_text(json.dumps({**content, "folder": "g-/../../elsewhere"}))


@pytest.mark.parametrize(
    "damage",
    [damage_segment_size, remove_segment, flip_toc, empty_toc, break_pointer, point_outside],
)
def test_damage_is_named_and_a_rebuild_heals_it(store, add, tmp_path, workshop, damage):
    add(store, "d1")
    damage(tmp_path / "index")
    with pytest.raises(IndexDamagedError):
        store.open()
    assert store.verify() != []
    with pytest.raises(IndexDamagedError), store.writer():
        pass
    with store.rebuild() as writer:
        writer.add_passage(workshop.make_row("d1", 0, workshop.Passage(("a",))))
    assert store.verify() == []
    assert list(store.open().document_keys) == ["d1"]


def test_a_missing_generation_folder_is_a_missing_index(store, add, tmp_path):
    add(store, "d1")
    shutil.rmtree(next((tmp_path / "index").glob("g-*")))
    with pytest.raises(IndexMissingError):
        store.open()


def test_a_damaged_directory_stops_the_writer(store, add, tmp_path):
    add(store, "d1")
    path = segment_files(tmp_path / "index")[0]
    content = path.read_bytes()
    path.write_bytes(content[:-30] + bytes(30))
    with pytest.raises(IndexDamagedError):
        add(store, "d1")
    with pytest.raises(IndexDamagedError):
        store.open()


def test_a_flipped_bit_is_seen_by_the_hashes(store, add, tmp_path):
    add(store, "d1")
    path = segment_files(tmp_path / "index")[0]
    content = bytearray(path.read_bytes())
    content[40] ^= 4
    path.write_bytes(content)
    assert store.verify() == [f"{path.name} does not have the content that was written"]
    with pytest.raises(IndexDamagedError):
        store.open(thorough=True)


def test_no_file_of_an_index_is_a_pickle(store, add, tmp_path):
    add(store, "d1")
    files = [path for path in (tmp_path / "index").rglob("*") if path.is_file()]
    # Windows takes the file of a lock away with the lock.
    assert {path.suffix for path in files} | {".lock"} == {"", ".arrays", ".toc", ".lock"}
    for path in files:
        content = path.read_bytes()
        assert path.suffix == ".lock" or content.startswith((b"SKBARR1\n", b"{"))


@pytest.mark.logs
def test_a_failure_after_the_commit_is_not_one(store, add, monkeypatch, caplog):
    add(store, "d1")

    def fail(*_):
        raise PermissionError("a scanner holds the file")

    monkeypatch.setattr(column_writer, "sweep", fail)
    add(store, "d2")
    assert sorted(store.open().document_keys) == ["d1", "d2"]
    assert "cleaning up" in caplog.text


def test_old_files_are_swept(store, add, tmp_path):
    for _ in range(3):
        add(store, "d1")
    # The segment before the last one is mapped by who wrote the last: Windows keeps it till then.
    assert len(segment_files(tmp_path / "index")) == (2 if os.name == "nt" else 1)
    assert len(list((tmp_path / "index").glob("g-*/*.toc"))) == 1


@pytest.mark.parametrize("room", [0, 9, 60, 200])
def test_a_full_disk_leaves_the_old_index(store, add, workshop, monkeypatch, room):
    add(store, "d1")
    left = room

    def write(self, data):
        nonlocal left
        left -= len(data)
        if left < 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        original(self, data)

    original = HashingFile.write
    with monkeypatch.context() as patch:
        patch.setattr(HashingFile, "write", write)
        with pytest.raises(StorageError):
            add(store, "d2")
    assert list(store.open(thorough=True).document_keys) == ["d1"]
    add(store, "d3")
    assert sorted(store.open().document_keys) == ["d1", "d3"]
    assert len(segment_files(store._folder)) == 2


def test_what_cannot_be_mapped_is_a_fault_of_the_storage(store, add, monkeypatch):
    add(store, "d1")

    def refuse(*_, **__):
        raise OSError(errno.ENODEV, "No such device")

    monkeypatch.setattr(mmap, "mmap", refuse)
    with pytest.raises(StorageError):
        store.open()


KILLED = """
import sys
from pathlib import Path
from summit_kb.search.engine.storage import HashingFile
from summit_kb.search.engine.store import IndexStore
from summit_kb.search.engine.writing import PassageRow

store = IndexStore(Path(sys.argv[1]), stamp={"folding": 1})
number = int(sys.argv[2])
print("ready", flush=True)
while True:
    number += 1
    with store.writer(wait=30) as writer:
        writer.delete_document(f"d{number % 5}")
        for ordinal in range(20):
            tokens = {"folded": ["a", "b", f"n{number}"]}
            writer.add_passage(
                PassageRow(f"d{number % 5}", ordinal, None, "x" * 500, tokens, stored={"n": number})
            )
"""


def kill_while_writing(folder, delays):
    """After each kill -9 the index opens, is whole, and takes the next writer."""
    number = 0
    for delay in delays:
        process = subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(KILLED), str(folder), str(number)],
            stdout=subprocess.PIPE,
        )
        process.stdout.readline()
        threading.Event().wait(delay)
        process.send_signal(signal.SIGKILL if os.name != "nt" else signal.SIGTERM)
        process.wait()
        process.stdout.close()
        store = IndexStore(Path(folder), stamp=STAMP)
        try:
            snapshot = store.open(thorough=True)
        except IndexMissingError:
            continue
        numbers = [snapshot.stored(passage)["n"] for passage in snapshot.execute(Every()).passages]
        for document in range(5):
            own = snapshot.execute(Term("document", f"d{document}")).passages.tolist()
            assert len(own) in (0, 20)
            assert len({snapshot.stored(passage)["n"] for passage in own}) <= 1
        number = max([number, *numbers])


def test_kill_at_any_moment_leaves_a_whole_index(tmp_path):
    kill_while_writing(tmp_path / "index", [0.0, 0.02, 0.05, 0.11])
    with IndexStore(tmp_path / "index", stamp=STAMP).writer(wait=5.0) as writer:
        assert len(writer.documents()) <= 5


@pytest.mark.slow
def test_kill_fifty_times(tmp_path):
    kill_while_writing(tmp_path / "index", [0.007 * i for i in range(50)])
    assert IndexStore(tmp_path / "index", stamp=STAMP).verify() == []
