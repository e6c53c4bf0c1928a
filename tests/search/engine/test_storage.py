import hashlib
import io
import os

import pytest

from summit_kb.search.engine.storage import DurableStorage, HashingFile, hash_file


def test_files_are_synced_before_they_are_closed(tmp_path, monkeypatch):
    synced = []
    monkeypatch.setattr(os, "fsync", synced.append)
    file = DurableStorage(tmp_path).create_file("one")
    file.write(b"content")
    number = file.fileno()
    file.close()
    assert synced == [number]
    assert (tmp_path / "one").read_bytes() == b"content"


def test_a_file_is_never_written_over(tmp_path):
    (tmp_path / "one").write_bytes(b"old")
    with pytest.raises(FileExistsError):
        DurableStorage(tmp_path).create_file("one")


def test_hashes_are_of_what_passed(tmp_path):
    target = io.BytesIO()
    file = HashingFile(target)
    file.write(b"ab")
    file.write(memoryview(b"cd"))
    assert target.getvalue() == b"abcd"
    assert file.facts().size == 4
    assert file.facts().sha256 == hashlib.sha256(b"abcd").hexdigest()
    (tmp_path / "one").write_bytes(b"abcd")
    assert hash_file(tmp_path / "one") == file.facts().sha256
