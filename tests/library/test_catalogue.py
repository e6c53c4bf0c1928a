import os
import time
from pathlib import Path

import pytest

from summit_kb.library import catalogue
from summit_kb.library.errors import MissingKeyError, NotAllowedError, UnknownKeyError

RECORD = """\
title = "{title}"
type = "other"
language = "vi"
added = 2026-01-15T08:30:00Z
date = 2019-01-24

[[files]]
name = "a.txt"
role = "original"
sha256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
size = 3
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("a", "b"):
        write(tmp_path / "documents", name, RECORD.format(title=name), age=60)
    return tmp_path / "documents"


def write(folder: Path, name: str, text: str, age: float = 0) -> Path:
    path = folder / name / "document.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    moment = time.time() - age
    os.utime(path, (moment, moment))
    return path


def test_what_the_cache_knows_is_not_read_again(folder: Path, tmp_path: Path) -> None:
    cache = tmp_path / "derived" / "catalogue"
    first = catalogue.scan(folder, cache)
    catalogue.save(first, cache)
    second = catalogue.scan(folder, cache)
    assert (first.read, second.read) == (2, 0)
    assert dict(second) == dict(first)
    assert second["a"].title == "a"


def test_a_changed_record_is_read_again(folder: Path, tmp_path: Path) -> None:
    cache = tmp_path / "catalogue"
    before = catalogue.scan(folder, cache)
    catalogue.save(before, cache)
    write(folder, "b", RECORD.format(title="B"), age=30)
    after = catalogue.scan(folder, cache)
    assert after.read == 1
    assert after["b"].title == "B"
    assert after.entries["a"].digest == before.entries["a"].digest
    assert after.entries["b"].digest != before.entries["b"].digest


def test_a_record_just_written_is_not_trusted_to_the_cache(folder: Path, tmp_path: Path) -> None:
    cache = tmp_path / "catalogue"
    path = write(folder, "b", RECORD.format(title="1"))
    catalogue.save(catalogue.scan(folder, cache), cache)
    state = path.stat()
    path.write_text(RECORD.format(title="2"), encoding="utf-8")
    os.utime(path, ns=(state.st_mtime_ns, state.st_mtime_ns))
    assert catalogue.scan(folder, cache)["b"].title == "2"


@pytest.mark.parametrize("damage", ["", "x", "summit-kb catalogue 0\n", None])
def test_a_damaged_cache_costs_time_only(folder: Path, tmp_path: Path, damage: str | None) -> None:
    cache = tmp_path / "catalogue"
    catalogue.save(catalogue.scan(folder, cache), cache)
    text = cache.read_text(encoding="utf-8")
    cache.write_text(text.replace('"title"', '"title') if damage is None else damage, "utf-8")
    assert catalogue.scan(folder, cache)["a"].title == "a"


def test_one_bad_record_stops_no_other(folder: Path, tmp_path: Path) -> None:
    write(folder, "bad", RECORD.format(title="x") + "colour = 1\n")
    (folder / "empty").mkdir()
    write(folder, "Đ", RECORD.format(title="x"))
    write(folder, ".new-1", "half")
    found = catalogue.scan(folder, tmp_path / "none")
    assert set(found) == {"a", "b"}
    kinds = {type(fault) for fault in found.faults}
    assert kinds == {UnknownKeyError, MissingKeyError, NotAllowedError}


def test_a_folder_that_cannot_take_the_cache_is_fine(folder: Path, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    catalogue.save(catalogue.scan(folder, blocked / "catalogue"), blocked / "catalogue")
    assert set(catalogue.scan(folder, blocked / "catalogue")) == {"a", "b"}


def test_readers_walk_a_snapshot(folder: Path, tmp_path: Path) -> None:
    found = catalogue.scan(folder, tmp_path / "none")
    write(folder, "c", RECORD.format(title="c"))
    names = []
    for name in found:
        found.put(["c"], gone=["b"])
        names.append(name)
    assert names == ["a", "b"]
    assert set(found) == {"a", "c"}


def test_the_newest_are_told_without_reading_every_record(tmp_path: Path, folder: Path):
    for number in range(5):
        record = RECORD.format(title=f"n{number}").replace("01-15", f"02-{10 + number}")
        write(folder, f"n{number}", record, age=60)
    cache = tmp_path / "cache"
    catalogue.save(catalogue.scan(folder, cache), cache)
    again = catalogue.scan(folder, cache)
    assert again.newest(3) == ["n4", "n3", "n2"]
    assert all(entry.document is None for entry in again.entries.values())
    assert again.newest(9)[-2:] == ["b", "a"]


def test_documents_on_the_move_are_where_they_were(folder: Path, tmp_path: Path) -> None:
    cache, trash = tmp_path / "cache", tmp_path / "trash"
    write(folder, "c", RECORD.format(title="c"))
    (folder / "b").rename(trash)
    seen = catalogue.scan(folder, cache, {}, {"b": trash, "c": None})
    assert (list(seen), seen.faults) == (["a", "b"], [])
    assert seen["b"].title == "b"
    still = catalogue.scan(folder, cache, {}, {"a": tmp_path / "nowhere"})
    assert list(still) == ["a", "c"]


def test_documents_that_say_the_same_are_kept(folder: Path, tmp_path: Path) -> None:
    cache = tmp_path / "catalogue"
    before = catalogue.scan(folder, cache)
    catalogue.save(before, cache)
    write(folder, "b", RECORD.format(title="B"), age=30)
    after = catalogue.scan(folder, cache)
    catalogue.keep_read(after, before)
    assert after["a"] is before["a"]
    assert after["b"].title == "B"
