from pathlib import Path

import pytest


@pytest.fixture
def ids(run, filled: Path) -> list[str]:
    return sorted(d["id"] for d in run("--library", filled, "--json", "list").json["documents"])


def test_many_documents_are_edited_at_once(run, filled: Path, ids) -> None:
    ran = run("--library", filled, "--json", "edit", *ids, "topics+=du-lieu", "date=24/01/2019")
    assert ran.code == 0
    assert ran.json["documents"] == ids
    assert ran.json["changes"][0]["document"] == ids[0]
    listed = run("--library", filled, "--json", "list").json["documents"]
    assert {d["date"] for d in listed} == {"2019-01-24"}
    assert all(d["topics"] == ["du-lieu"] for d in listed)
    again = run("--library", filled, "--json", "edit", *ids, "topics+=du-lieu")
    assert (again.code, again.json["change"], again.json["changes"]) == (0, None, [])


def test_every_fault_is_told_and_nothing_is_written(run, filled: Path, ids) -> None:
    words = ("edit", ids[0], "signer=Lan", "topics+=x", "type=y")
    ran = run("--library", filled, "--json", *words)
    assert ran.code == 2
    assert ran.json["error"]["code"] == "edit-refused"
    assert [fault["code"] for fault in ran.json["error"]["faults"]] == ["field-value"] * 2
    plain = run("--library", filled, *words)
    assert plain.code == 2
    assert "Chủ đề: không nhận giá trị “x”" in plain.err
    assert "Loại: không nhận giá trị “y”" in plain.err
    shown = run("--library", filled, "--json", "show", ids[0]).json["document"]
    assert shown["signer"] is None


def test_proposals_are_confirmed(run, filled: Path, ids) -> None:
    assert run("--library", filled, "--json", "show", ids[0]).json["document"]["proposed"]
    ran = run("--library", filled, "--lang", "en", "edit", ids[0], "--confirm", "all")
    assert ran.code == 0
    assert "To take it back: summit-kb undo" in ran.out
    assert run("--library", filled, "--json", "show", ids[0]).json["document"]["proposed"] == {}
    assert "Nothing changed" in run(
        "--library", filled, "--lang", "en", "edit", ids[0], "--confirm", "title"
    ).out  # fmt: skip


@pytest.mark.parametrize("words", [["mo"], ["signer=Lan"], ["signer=Lan", "--confirm", "all"]])
def test_half_a_command_is_wrong_usage(run, filled: Path, words: list[str]) -> None:
    assert run("--library", filled, "edit", *words).code == 2
