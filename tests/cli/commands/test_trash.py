from pathlib import Path

import pytest

from summit_kb.foundation.account import account


@pytest.fixture
def removed(run, filled: Path) -> list[str]:
    """Two documents in the trash."""
    ids = sorted(d["id"] for d in run("--library", filled, "--json", "list").json["documents"])
    assert run("--library", filled, "remove", *ids[:2]).code == 0
    return ids[:2]


def test_who_removed_what(run, filled: Path, removed) -> None:
    told = run("--library", filled, "--json", "trash").json["trash"]
    assert sorted(one["document"] for one in told) == removed
    assert {one["removed_by"] for one in told} == {account()}
    assert all(one["size"] > 0 and one["readable"] and one["removed"] for one in told)
    said = run("--library", filled, "trash").out
    assert all(name in said for name in removed)
    assert "2 tài liệu trong thùng rác" in said


def test_nothing_is_deleted_without_a_yes(run, filled: Path, removed) -> None:
    ran = run("--library", filled, "--json", "trash", "--empty")
    assert (ran.code, ran.json["deleted"], ran.json["change"]) == (0, False, None)
    assert "add --yes" in run("--library", filled, "--lang", "en", "trash", "--empty").out
    assert run("--library", filled, "restore", *removed).code == 0


def test_some_or_all_for_good(run, filled: Path, removed) -> None:
    ran = run("--library", filled, "--json", "trash", "--empty", removed[0], "--yes")
    assert ran.json["deleted"]
    assert ran.json["change"]
    assert run("--library", filled, "restore", removed[0]).code == 1
    left = run("--library", filled, "--json", "trash").json["trash"]
    assert [one["document"] for one in left] == removed[1:]
    assert "Đã xóa hẳn 1" in run("--library", filled, "trash", "--empty", "--yes").out
    assert run("--library", filled, "--json", "trash").json["trash"] == []
    assert run("--library", filled, "--json", "trash", "--empty", "--yes").json["deleted"] is False


def test_one_that_is_not_there_stops_all(run, filled: Path, removed) -> None:
    words = ("trash", "--empty", removed[0], "khong-co", "--yes")
    assert run("--library", filled, "--json", *words).json["error"]["code"] == "not-in-trash"
    assert len(run("--library", filled, "--json", "trash").json["trash"]) == 2


@pytest.mark.parametrize("words", [["khong-co"], ["--yes"]])
def test_half_a_command(run, filled: Path, words: list[str]) -> None:
    assert run("--library", filled, "trash", *words).code == 2
