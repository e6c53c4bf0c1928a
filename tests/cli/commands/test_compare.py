from pathlib import Path

import pytest

from summit_kb.library.store import Library

LETTER = (
    "SỞ XÂY DỰNG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 77/SXD-QLN\n"
    "Lâm Hà, ngày 9 tháng 3 năm 2021\n\nKính gửi: Các quận, huyện\n\n"
    "Đề nghị báo cáo số liệu nhà ở của {districts} quận trước ngày 15 tháng 4./."
)


@pytest.fixture
def letter(run, empty: Path, tmp_path: Path) -> str:
    """A letter that came twice: two versions."""
    for number, districts in enumerate(("sáu", "bảy")):
        path = tmp_path / f"cong-van-{number}.txt"
        path.write_text(LETTER.format(districts=districts), encoding="utf-8")
        assert run("--library", empty, "add", path, "--jobs", 1).code == 0
    [name] = Library.open(empty).documents
    return name


def test_the_newest_text_against_an_older_one(run, empty: Path, letter: str) -> None:
    told = run("compare", letter, "--version", 1, "--library", empty, "--json").json
    assert (told["before"]["version"], told["after"]["version"]) == (1, 2)
    assert told["before"]["file"] == "cong-van-0.txt"
    assert told["words"]["removed"] == told["words"]["added"] == 1
    [hunk] = told["hunks"]
    [row] = hunk["rows"]
    changed = [piece["text"] for piece in row["after"]["pieces"] if piece["changed"]]
    assert (row["kind"], changed) == ("changed", ["bảy"])


def test_two_documents_for_people(run, filled: Path) -> None:
    names = sorted(Library.open(filled).documents)
    ran = run("compare", names[0], names[1], "--library", filled, "--lang", "en")
    assert ran.code == 0
    lines = ran.out.splitlines()
    assert lines[0].startswith("--- ")
    assert lines[1].startswith("+++ ")
    assert "words less" in lines[-1]


def test_marks_of_what_changed(run, empty: Path, letter: str) -> None:
    shown = run("compare", letter, "--version", 1, "--library", empty).out
    assert "của [-sáu-] quận" in shown
    assert "của {+bảy+} quận" in shown


@pytest.mark.parametrize("said", [[], ["b", "--version", "1"]])
def test_one_thing_to_compare_with(run, filled: Path, said: list[str]) -> None:
    ran = run("compare", "a", *said, "--library", filled, "--json")
    assert (ran.code, ran.json["error"]["code"]) == (2, "usage")


def test_a_version_that_is_not_there(run, empty: Path, letter: str) -> None:
    ran = run("compare", letter, "--version", 9, "--library", empty, "--json")
    assert (ran.code, ran.json["error"]["code"]) == (1, "version-not-found")
