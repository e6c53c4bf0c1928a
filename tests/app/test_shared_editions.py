"""Editions that IT keeps in one folder, read by many who never write to it."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from summit_kb.app import editions
from summit_kb.app.publishing import ceremony, publishing
from summit_kb.app.workspace import Workspace
from summit_kb.domain.finding import Request
from summit_kb.foundation.policy import Policy, put_in_force

READER = """
import sys, time
from pathlib import Path
from summit_kb.app.workspace import Workspace
from summit_kb.domain.finding import Request
from summit_kb.foundation.policy import Policy, put_in_force
put_in_force(Policy(editions=Path(sys.argv[1])))
workspace = Workspace.open(None)
seen = set()
print("ready", flush=True)
until = time.monotonic() + 60
while not Path(sys.argv[2]).exists() and time.monotonic() < until:
    seen.add(workspace.search(Request("dữ liệu mở")).total)
    time.sleep(0.01)
[document] = workspace.library.documents.values()
seen.add(len(workspace.text(document).pages[0].text) > 5 and 1)
workspace.close()
print(sorted(seen))
"""


@pytest.fixture
def publisher(workspace: Workspace, tmp_path: Path, write_file):
    """Publishes what the workspace has; the first edition is there."""
    made = ceremony.make_keys(tmp_path / "an-ban", *ceremony.in_one_folder(tmp_path / "keys", "x"))

    def publish() -> Path:
        key = tmp_path / "keys" / "publishing.pem"
        publishing.build(workspace, tmp_path / "an-ban", key, "x", "Văn phòng")
        return tmp_path / "an-ban"

    workspace.add(
        [write_file("mo.txt", "Cổng dữ liệu mở của thành phố")], jobs=1, topics=("du-lieu",)
    )
    publish()
    publish.root = made.root
    return publish


@pytest.fixture
def shared(tmp_path: Path, publisher) -> Path:
    """The folder with the first edition, as IT has installed it; this user reads it."""
    folder = tmp_path / "shared"
    put_in_force(Policy(editions=folder))
    editions.trust(publisher.root)
    editions.install(tmp_path / "an-ban")
    return folder


def files_of(folder: Path) -> dict[str, tuple[int, int]]:
    found = [path for path in folder.rglob("*") if path.is_file()]
    return {str(path): (path.stat().st_mtime_ns, path.stat().st_size) for path in found}


def test_a_reader_uses_the_index_there_and_writes_nothing_to_the_folder(
    shared: Path, own_home: Path
) -> None:
    before = files_of(shared)
    reader = Workspace.open(None)
    assert reader.library.root == shared / "1" / "library"
    assert reader.search(Request("du lieu mo")).total == 1
    assert reader.derived.index.verify() == []
    [document] = reader.library.documents.values()
    assert "Cổng" in reader.text(document).pages[0].text
    assert reader.searched().waiting == 0
    reader.index()
    reader.close()
    assert files_of(shared) == before
    assert not list((own_home / "derived").rglob("index"))


def test_an_index_that_is_not_current_is_left_and_a_private_one_made(
    shared: Path, own_home: Path
) -> None:
    pointer = shared / "1" / "derived" / "index" / "current"
    told = json.loads(pointer.read_bytes())
    told["stamp"]["rows"] = 0
    pointer.write_text(json.dumps(told), encoding="utf-8")
    before = files_of(shared)
    reader = Workspace.open(None)
    assert reader.search(Request("du lieu mo")).total == 1
    reader.close()
    assert files_of(shared) == before
    assert list((own_home / "derived").rglob("index"))


def test_an_index_that_breaks_while_it_is_read_is_left_too(shared: Path) -> None:
    reader = Workspace.open(None)
    assert reader.derived.is_current()
    before = files_of(shared)
    reader.index(rebuild=True)
    assert reader.search(Request("du lieu mo")).total == 1
    reader.close()
    assert files_of(shared) == before


def test_a_department_that_sees_topics_reads_the_texts_there(
    shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("summit_kb.app.derived.extract_files", lambda *_a, **_k: iter(()))
    before = files_of(shared)
    for topic, count in (("du-lieu", 1), ("du-lieu-mo", 0)):
        put_in_force(Policy(editions=shared, topics=(topic,)))
        reader = Workspace.open(None)
        assert len(reader.library.documents) == count
        assert reader.search(Request("du lieu mo")).total == count
        reader.close()
    assert files_of(shared) == before


@pytest.mark.slow
def test_readers_read_on_while_the_next_edition_comes(
    workspace: Workspace, shared: Path, publisher, tmp_path: Path, write_file
) -> None:
    end = tmp_path / "end"
    readers = [
        subprocess.Popen(
            [sys.executable, "-c", READER, str(shared), str(end)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=os.environ | {"SUMMIT_KB_HOME": str(tmp_path / f"reader-{number}")},
        )
        for number in range(3)
    ]
    for reader in readers:
        assert reader.stdout is not None
        assert reader.stdout.readline() == "ready\n"
    workspace.add([write_file("moi.txt", "Dữ liệu mở về giao thông")], jobs=1)
    editions.install(publisher())
    time.sleep(0.3)
    end.touch()
    for reader in readers:
        said, wrong = reader.communicate(timeout=60)
        assert (said, wrong) == ("[1]\n", "")
    after = Workspace.open(None)
    assert after.search(Request("dữ liệu mở")).total == 2
    after.close()
