"""What was known of a search at the last look."""

import json

import pytest

from summit_kb.app.searches.seen import Look, SeenFiles
from summit_kb.domain.known import Known, State
from summit_kb.foundation.errors import StorageError

LOOK = Look(
    "2026-11-20T08:00:00+00:00",
    "g-1-abc",
    Known.made((f"document-{number}", State(b"abcd", b"efgh")) for number in range(1000)),
)


@pytest.fixture
def seen(tmp_path):
    return SeenFiles(tmp_path / "seen")


def test_a_look_is_kept(seen):
    assert seen.load("abc") is None
    seen.save("abc", LOOK)
    assert seen.load("abc") == LOOK
    assert (seen.folder / "abc.json").stat().st_size < 22_000


@pytest.mark.parametrize("spoilt", ["", "[]", "{}", '{"format": 2}', '{"format": 1, "at": 1}'])
def test_a_file_that_cannot_be_used_is_none(seen, spoilt):
    seen.save("abc", LOOK)
    (seen.folder / "abc.json").write_text(spoilt, encoding="utf-8")
    assert seen.load("abc") is None


def test_half_a_set_is_none(seen):
    seen.save("abc", LOOK)
    path = seen.folder / "abc.json"
    written = json.loads(path.read_text(encoding="utf-8"))
    written["documents"] = written["documents"][:-7]
    path.write_text(json.dumps(written), encoding="utf-8")
    assert seen.load("abc") is None


def test_files_of_searches_that_are_gone_go(seen):
    seen.remove_others([])
    for name in ("abc", "def"):
        seen.save(name, LOOK)
    seen.remove_others(["def"])
    assert seen.load("abc") is None
    assert seen.load("def") == LOOK


def test_an_id_is_no_path(seen):
    with pytest.raises(StorageError):
        seen.save("../elsewhere", LOOK)
