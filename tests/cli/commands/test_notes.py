"""summit-kb notes."""

import json
from pathlib import Path

import pytest


@pytest.fixture
def document(run, filled: Path) -> str:
    """The text document: the open data portal in Vietnamese."""
    hits = run("--library", filled, "--json", "search", "cổng dữ liệu mở").json["hits"]
    return hits[0]["document"]


@pytest.fixture
def notes(run, filled: Path):
    def call(*arguments: object):
        return run("--library", filled, "--lang", "en", "notes", *arguments)

    return call


@pytest.fixture
def added(notes, document: str) -> str:
    ran = notes("add", document, "--quote", "Cổng dữ liệu mở", "--text", "xem lại", "--json")
    assert ran.code == 0, ran.out
    [note] = ran.json["notes"]
    return note["note"]


def test_notes_are_added_listed_and_changed(notes, document: str, added: str) -> None:
    [note] = notes("--json").json["notes"]
    assert (note["note"], note["document"], note["quote"]) == (added, document, "Cổng dữ liệu mở")
    assert note["place"] == {"page": 1, "way": "position", "certainty": 1.0}
    ran = notes("change", added, "--colour", "pink", "--tag", "họp")
    assert ran.code == 0
    assert "pink" in ran.out
    assert "#họp" in notes("list", document, "--colour", "pink", "--text", "xem lai").out
    assert notes("list", "--colour", "blue").code == 1


def test_notes_go_to_the_trash_and_back(notes, added: str) -> None:
    assert notes("remove", added, "--json").json == {"removed": [added]}
    assert notes("list").code == 1
    assert added in notes("trash").out
    assert notes("trash", "--json").json["trash"][0]["removed"]
    assert notes("restore", added, "--json").json == {"restored": [added]}
    assert notes("restore", added).code == 1


def test_words_must_be_there_and_one_thing_asked(notes, document: str) -> None:
    assert notes("add", document, "--quote", "không hề có").code == 1
    assert notes("add", document, "--quote", "dữ liệu").code == 2
    assert notes("add", document).code == 2
    assert notes("add", document, "--quote", "Cổng", "--bookmark").code == 2
    ran = notes("add", document, "--bookmark", "--json")
    assert ran.json["notes"][0]["kind"] == "bookmark"


def test_notes_are_written_to_files_and_taken_in(notes, added: str, tmp_path: Path) -> None:
    out = tmp_path / "out.md"
    assert notes("export", "--out", out).code == 0
    assert "> Cổng dữ liệu mở" in out.read_text(encoding="utf-8")
    kept = tmp_path / "kept.json"
    assert notes("export", "--out", kept, "--json").json["format"] == "json"
    assert json.loads(kept.read_text(encoding="utf-8"))["notes"][0]["id"] == added
    notes("remove", added)
    assert notes("import", kept, "--json").json == {"imported": [added], "read": 1}
    assert added in notes("list").out
    assert notes("export", "--out", tmp_path / "x.xyz").code == 2
    assert notes("import", out).code == 2


def test_lost_notes_are_told(run, notes, filled: Path, document: str, added: str) -> None:
    assert notes("lost", "--json").json["notes"] == []
    run("--library", filled, "remove", document)
    ran = notes("lost")
    assert ran.code == 0
    assert "not in this library" in ran.out


def test_a_lost_note_is_offered_places_and_given_one(
    run, notes, filled: Path, document: str, added: str, tmp_path: Path
) -> None:
    found = notes("find", added, "--words", "dữ liệu mở", "--json").json
    assert found["note"] == added
    assert found["offers"][0]["words"].casefold() == "dữ liệu mở"
    assert "100 % like" in notes("find", added).out
    taken = notes("find", added, "--words", "dữ liệu mở", "--take", 1, "--json").json["notes"]
    assert taken[0]["quote"].casefold() == "dữ liệu mở"
    assert notes("find", added, "--take", 99).code == 2
    assert notes("find", added, "--words", "không có ở đâu cả").code == 1
    assert notes("list", "--state", "lost").code == 1
    assert notes("list", "--state", "found", "--sort", "newest").code == 0
    out = tmp_path / "notes.rtf"
    assert notes("export", "--out", out).code == 0
    assert out.read_bytes().startswith(b"{\\rtf1")
