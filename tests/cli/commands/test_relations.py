from pathlib import Path

import pytest

TEXT = """THỦ TƯỚNG CHÍNH PHỦ

Số: 93/2007/QĐ-TTg

QUYẾT ĐỊNH

Căn cứ Nghị định số 94/2006/NĐ-CP ngày 27 tháng 4 năm 2006 của Chính phủ;

QUYẾT ĐỊNH:

Điều 1. Quyết định này thay thế Quyết định số 181/2003/QĐ-TTg ngày 04 tháng 9 năm 2003.
"""


@pytest.fixture
def name(run, empty: Path, tmp_path: Path) -> str:
    source = tmp_path / "quyet-dinh.txt"
    source.write_text(TEXT, encoding="utf-8")
    added = run("--library", empty, "--json", "add", source, "--jobs", 1)
    return added.json["added"][0]["document"]


def test_adding_proposes_and_the_librarian_confirms(run, empty: Path, name: str) -> None:
    [told] = run("--library", empty, "--json", "relations").json["documents"]
    assert told["document"] == name
    assert [(one["proposal"], one["kind"], one["number"]) for one in told["proposed"]] == [
        (1, "based-on", "94/2006/NĐ-CP"),
        (2, "replaces", "181/2003/QĐ-TTg"),
    ]
    assert run("--library", empty, "--json", "show", name).json["document"]["relations"] == []
    ran = run("--library", empty, "--json", "relations", name, "--confirm", 2)
    assert ran.code == 0
    [made] = run("--library", empty, "--json", "show", name).json["document"]["relations"]
    assert (made["kind"], made["known"]) == ("replaces", False)
    absent = run("--library", empty, "--json", "relations", "--absent").json["absent"]
    assert [one["number"] for one in absent] == ["181/2003/QĐ-TTg"]
    run("--library", empty, "undo")
    assert run("--library", empty, "relations", "--absent").code == 1


def test_an_absent_document_is_joined_to_one_of_the_library(run, empty: Path, name: str) -> None:
    assert run("--library", empty, "relations", name, "--confirm", 2).code == 0
    [absent] = run("--library", empty, "--json", "relations", "--absent").json["absent"]
    (empty.parent / "cu.txt").write_text("Quyết định cũ về cơ chế một cửa", encoding="utf-8")
    added = run("--library", empty, "--json", "add", empty.parent / "cu.txt", "--jobs", 1).json
    [old] = [one["document"] for one in added["added"]]
    joined = run("--library", empty, "--json", "relations", "--join", f"{absent['target']}={old}")
    assert joined.code == 0
    [made] = run("--library", empty, "--json", "show", name).json["document"]["relations"]
    assert (made["target"], made["known"]) == (old, True)
    again = run("--library", empty, "--json", "relations", "--join", f"{absent['target']}={old}")
    assert (again.code, again.json["error"]["code"]) == (1, "target-not-absent")
    assert run("--library", empty, "relations", "--join", "x").code == 2


def test_a_rejected_proposal_does_not_come_back(run, empty: Path, name: str) -> None:
    assert run("--library", empty, "relations", name, "--reject", 1, "--reject", 2).code == 0
    assert run("--library", empty, "relations", name).code == 1
    again = run("--library", empty, "--json", "relations", "--propose")
    assert (again.code, again.json["change"]) == (0, None)


def test_the_other_side_shows_what_happened_to_it(
    run, empty: Path, name: str, tmp_path: Path
) -> None:
    old = tmp_path / "cu.txt"
    old.write_text("Một quyết định cũ", encoding="utf-8")
    added = run("--library", empty, "--json", "add", old, "--jobs", 1).json["added"][0]["document"]
    run("--library", empty, "relations", name, "--confirm", f"2={added}")
    shown = run("--library", empty, "--json", "show", added).json
    assert [(one["kind"], one["target"]) for one in shown["standing"]] == [("replaced-by", name)]
    assert shown["document"]["validity"] == "unknown"


def test_for_people(run, empty: Path, name: str) -> None:
    plain = run("--library", empty, "relations", name).out
    assert "2. Thay thế: Quyết định · 181/2003/QĐ-TTg · 04/09/2003" in plain
    assert "không có trong thư viện" in plain


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["--confirm", "1"], 2),
        (["NAME", "--confirm", "1", "--reject", "2"], 2),
        (["NAME", "--confirm", "x"], 2),
        (["NAME", "--confirm", "9"], 1),
        (["nobody"], 1),
    ],
)
def test_wrong_usage(run, empty: Path, name: str, words: list[str], code: int) -> None:
    typed = [name if word == "NAME" else word for word in words]
    assert run("--library", empty, "relations", *typed).code == code
