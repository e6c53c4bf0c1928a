"""A reader's records: whole, shared by several writers, and never lost."""

import json
import subprocess
import sys
import threading
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.foundation import record_file
from summit_kb.foundation.lock import writer_lock
from summit_kb.foundation.record_file import (
    RecordFile,
    RecordsDamagedError,
    RecordsInUseError,
    RecordsNewerError,
)

_VALUES = st.none() | st.booleans() | st.integers() | st.text() | st.lists(st.text(), max_size=3)
_ADD = """
import sys
from pathlib import Path
from summit_kb.foundation.record_file import RecordFile
file = RecordFile(Path(sys.argv[1]), "things")
for number in range(15):
    with file.changing() as rows:
        rows.append({"by": sys.argv[2], "number": number})
"""


@pytest.fixture
def file(tmp_path):
    return RecordFile(tmp_path / "searches" / "things.jsonl", "things")


@given(st.lists(st.dictionaries(st.text(), _VALUES, max_size=4), max_size=6))
def test_records_survive(tmp_path_factory, rows):
    file = RecordFile(tmp_path_factory.mktemp("records") / "things.jsonl", "things")
    with file.changing() as kept:
        kept.extend(rows)
    assert list(file.read().rows) == rows
    assert file.read().fault is None


def test_there_is_nothing_before_the_first_time(file):
    assert list(file.read().rows) == []
    assert file.stamp() == (0, 0)
    assert not file.path.exists()


def test_nothing_is_written_when_nothing_changes_or_the_work_fails(file):
    with file.changing() as rows:
        rows.append({"a": 1})
    before = file.stamp()
    with file.changing() as rows:
        assert rows == [{"a": 1}]
    with suppress(ZeroDivisionError), file.changing() as rows:
        rows.clear()
        raise ZeroDivisionError
    assert file.stamp() == before
    assert list(file.read().rows) == [{"a": 1}]


def test_processes_and_threads_lose_nothing_of_each_other(file):
    command = [sys.executable, "-c", _ADD, str(file.path)]
    others = [subprocess.Popen([*command, name]) for name in ("one", "two")]

    def add():
        for number in range(15):
            with file.changing() as rows:
                rows.append({"by": "here", "number": number})

    thread = threading.Thread(target=add)
    thread.start()
    thread.join()
    assert [one.wait() for one in others] == [0, 0]
    found = [(row["by"], row["number"]) for row in file.read().rows]
    assert sorted(found) == sorted((by, n) for by in ("here", "one", "two") for n in range(15))
    for by in ("here", "one", "two"):
        assert [n for name, n in found if name == by] == list(range(15))


@pytest.mark.parametrize(
    "spoilt",
    [b"\x00\x00\x00\x00\n", b'{"a": \n', b"[1, 2]\n", b"\xff\xfe\n", b"[" * 100_000 + b"\n"],
)
def test_a_damaged_file_is_kept_aside_and_the_rest_goes_on(file, spoilt):
    with file.changing() as rows:
        rows.extend([{"a": 1}, {"a": 2}])
    damaged = file.path.read_bytes().replace(b'{"a": 2}\n', spoilt + b'{"a": 3}\n')
    file.path.write_bytes(damaged)
    records = file.read()
    assert list(records.rows) == [{"a": 1}, {"a": 3}]
    fault = records.fault
    assert isinstance(fault, RecordsDamagedError)
    assert fault.facts["lost"] == 1
    kept = file.path.with_name(str(fault.facts["kept"]).rpartition("/")[2].rpartition("\\")[2])
    assert kept.read_bytes() == damaged
    assert file.read().fault is None
    assert list(file.read().rows) == [{"a": 1}, {"a": 3}]


@pytest.mark.parametrize("first", [b"garbage\n", b'{"what": "other things", "format": 1}\n', b""])
def test_a_spoilt_first_line_costs_no_record(file, first):
    file.path.parent.mkdir()
    file.path.write_bytes(first + b'{"a": 1}\n')
    records = file.read()
    assert records.fault is not None
    assert list(records.rows) == [{"a": 1}]
    with file.changing() as rows:
        rows.append({"a": 2})
    assert {"a": 2} in file.read().rows
    assert len(list(file.path.parent.glob("things.damaged-*.jsonl"))) == 1


def test_a_file_cut_anywhere_keeps_its_whole_lines(file):
    with file.changing() as rows:
        rows.extend({"number": number, "text": "nghị quyết"} for number in range(5))
    whole = file.path.read_bytes()
    for length in range(1, len(whole), 7):
        file.path.write_bytes(whole[:length])
        rows = list(file.read().rows)
        assert rows == [{"number": n, "text": "nghị quyết"} for n in range(len(rows))]
        assert len(rows) >= whole[:length].count(b"\n") - 1


def test_a_file_of_a_later_program_is_left_alone(file):
    file.path.parent.mkdir()
    later = json.dumps({"what": "things", "format": 2}) + '\n{"a": 1}\n'
    file.path.write_text(later, encoding="utf-8")
    with pytest.raises(RecordsNewerError):
        file.read()
    with pytest.raises(RecordsNewerError), file.changing() as rows:
        rows.clear()
    assert file.path.read_text(encoding="utf-8") == later


def test_who_waits_too_long_is_told_who_writes(file, monkeypatch):
    monkeypatch.setattr(record_file, "_PATIENCE", 0.05)
    with (
        writer_lock(file.path.with_name(".things.lock")),
        pytest.raises(RecordsInUseError) as caught,
        file.changing() as rows,
    ):
        rows.append({})
    assert caught.value.facts["path"] == str(file.path)
    assert caught.value.facts["holder"] != "?"


def test_half_characters_do_not_stop_the_writing(file):
    with file.changing() as rows:
        rows.append({"text": "a\ud800b"})
    assert list(file.read().rows) == [{"text": "a?b"}]
