"""What is sent to IT tells how things are, and nothing of what somebody reads or writes."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from summit_kb.app.marks import Mark, Marks
from summit_kb.app.report_for_it import SEPARATOR, report_for_it, shortened, write_report
from summit_kb.app.words import Words
from summit_kb.app.workspace import Workspace
from summit_kb.domain.finding import Request
from summit_kb.foundation.errors import StorageError

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize("language", ["vi", "en"])
def test_text_and_json_say_the_same(workspace: Workspace, language: str) -> None:
    text, told = report_for_it(Words(language), workspace.library.root, NOW).split(SEPARATOR)
    facts = json.loads(told)
    assert facts["made"] == "2026-11-23T09:00:00+00:00"
    assert facts["library"]["documents"] == 0
    for section in facts.keys() - {"made"}:
        assert Words(language).label("doctor", section) in text
    assert "numpy" in text


def test_nothing_that_is_read_or_written_is_in_it(workspace: Workspace, write_file) -> None:
    workspace.add([write_file("bi-mat.txt", "Nội dung kín đáo của tài liệu")], jobs=1)
    [document] = workspace.library.documents
    Marks.of(workspace).set(Mark("Dấu riêng", document))
    workspace.searches.save("Tìm riêng", Request("kín đáo"))
    said = report_for_it(Words("vi"), workspace.library.root)
    for words in ("kín đáo", "Nội dung", "Dấu riêng", "Tìm riêng", "bi-mat"):
        assert words not in said


def test_the_users_folder_is_not_named(monkeypatch: pytest.MonkeyPatch, own_home: Path) -> None:
    monkeypatch.setattr(Path, "home", lambda: own_home.parent)
    said = report_for_it(Words("en"))
    assert str(own_home.parent) not in said
    assert f"~/{own_home.name}" in said
    home = Path("/users/nguyen-van-a")
    told = {"a": [f"{home}/x", True, 3], "b": str(home), "c": "/users/nguyen-van-ab/x"}
    assert shortened(told, home)["a"] == ["~/x", True, 3]


def test_an_account_without_a_folder_is_told_of_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(_kind: type[Path]) -> Path:
        raise RuntimeError("could not determine the home directory")

    monkeypatch.setattr(Path, "home", classmethod(unknown))
    assert shortened(["/srv/x"]) == ["/srv/x"]


def test_a_disk_that_refuses_is_told(tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    with pytest.raises(StorageError):
        write_report(tmp_path / "x", "text")
