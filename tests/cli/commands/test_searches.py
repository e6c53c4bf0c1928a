"""summit-kb searches: kept under a name, run, and told what is new."""

from pathlib import Path

import pytest

from summit_kb.app.workspace import Workspace
from summit_kb.domain.finding import Request


@pytest.fixture
def kept(run, filled: Path):
    """A search of the library under a name."""
    saved = run(
        *("searches", "save", "Dữ liệu mở", "du lieu mo", "--language", "vi"),
        *("--library", filled, "--json"),
    )
    assert saved.code == 0
    return saved.json["search"]


def test_a_search_is_saved_listed_renamed_and_removed(run, filled: Path, kept) -> None:
    assert kept["text"] == "du lieu mo"
    assert kept["filters"] == {"languages": ["vi"]}
    assert run("searches", "--library", filled, "--json").json == {"searches": [kept]}
    assert "du lieu mo · Tiếng Việt" in run("searches", "list", "--library", filled).out
    renamed = run("searches", "rename", "dữ liệu mở", "Mở", "--library", filled)
    assert (renamed.code, renamed.out) == (0, "Đã lưu “Mở”.\n")
    removed = run("searches", "remove", "Mở", "--library", filled, "--json")
    assert (removed.code, removed.json) == (0, {"removed": "Mở"})
    assert run("searches", "list", "--library", filled, "--json").code == 1


def test_it_runs_as_it_was_saved(run, filled: Path, kept) -> None:
    asked = ("du lieu mo", "--language", "vi", "--library", filled, "--json")
    plain = run("search", *asked).json
    ran = run("searches", "run", "Dữ liệu mở", "--library", filled, "--json").json
    assert [hit["document"] for hit in ran["hits"]] == [hit["document"] for hit in plain["hits"]]
    assert (ran["name"], ran["added"], ran["amended"]) == ("Dữ liệu mở", [], [])


def test_what_is_new_is_told_until_it_is_seen(run, filled: Path, kept, tmp_path: Path) -> None:
    assert run("searches", "new", "--library", filled, "--json").code == 1
    path = tmp_path / "them.txt"
    path.write_text("Dữ liệu mở của quận", encoding="utf-8")
    added = run("add", path, "--library", filled, "--json").json["added"][0]["document"]
    for arguments in ((), ("Dữ liệu mở",), ("--seen",)):
        told = run("searches", "new", *arguments, "--library", filled, "--json")
        assert told.code == 0
        [one] = told.json["searches"]
        assert [match["document"] for match in one["added"]] == [added]
        assert one["amended"] == []
        assert one["name"] == "Dữ liệu mở"
    assert run("searches", "new", "--library", filled, "--json").json["searches"] == []


def test_new_and_amended_are_told_in_words(run, filled: Path, kept) -> None:
    document = run("search", "dữ liệu mở", "--library", filled, "--json").json["hits"][0]
    run("edit", document["document"], "title=Dữ liệu mở, sửa", "--library", filled)
    told = run("searches", "new", "--library", filled)
    assert "0 mới, 1 sửa đổi" in told.out
    assert "[sửa đổi]  Dữ liệu mở, sửa" in told.out
    ran = run("searches", "run", "Dữ liệu mở", "--library", filled)
    assert "[sửa đổi]" in ran.out


@pytest.mark.parametrize(
    ("arguments", "code", "error"),
    [
        (("run", "không có"), 1, "search-not-found"),
        (("remove", "không có"), 1, "search-not-found"),
        (("save", "dữ liệu mở", "x"), 2, "search-name"),
        (("save", "Trống"), 2, "search-empty"),
        (("save", "Hỏng", "[a"), 2, "query"),
        (("save", "Hỏng", "x", "--topic", "khong-co"), 2, "usage"),
    ],
)
def test_what_cannot_be_is_told(run, filled: Path, kept, arguments, code, error) -> None:
    ran = run("searches", *arguments, "--library", filled, "--json")
    assert (ran.code, ran.json["error"]["code"]) == (code, error)


def test_the_history_is_listed_and_cleared(run, filled: Path) -> None:
    workspace = Workspace.open(filled, refresh=False)
    workspace.searches.past.note(Request("dữ liệu"), 2)
    workspace.close()
    told = run("searches", "history", "--library", filled, "--json").json["history"]
    assert [(one["text"], one["total"]) for one in told] == [("dữ liệu", 2)]
    assert "dữ liệu" in run("searches", "history", "--library", filled).out
    cleared = run("searches", "history", "--clear", "--library", filled, "--json")
    assert cleared.json == {"cleared": 1}
    assert run("searches", "history", "--library", filled).code == 1


def test_a_damaged_file_is_told_beside_what_is_left(run, filled: Path, kept, own_home) -> None:
    path = own_home / "searches" / "saved.jsonl"
    path.write_bytes(path.read_bytes() + b"\x00\x00")
    told = run("searches", "list", "--library", filled, "--json")
    assert [one["name"] for one in told.json["searches"]] == ["Dữ liệu mở"]
    assert "saved.damaged-" in told.err
