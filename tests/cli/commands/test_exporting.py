from pathlib import Path

import pytest


@pytest.fixture
def ids(run, filled: Path) -> list[str]:
    return sorted(d["id"] for d in run("--library", filled, "--json", "list").json["documents"])


def test_a_table_of_everything(run, filled: Path, ids, tmp_path: Path) -> None:
    out = tmp_path / "a.csv"
    ran = run("--library", filled, "--json", "export", "--csv", out)
    assert (ran.code, ran.json["documents"], ran.json["file"]) == (0, 3, str(out))
    assert ran.json["columns"][0] == "id"
    rows = out.read_text(encoding="utf-8-sig").splitlines()
    assert [row.split(";")[0] for row in rows] == ["id", *ids]
    said = run("--library", filled, "export", "--csv", out, "--separator", "comma").out
    assert "Đã ghi 3 tài liệu" in said
    assert out.read_text(encoding="utf-8-sig").startswith("id,title,")


def test_named_and_filtered(run, filled: Path, ids, tmp_path: Path) -> None:
    out = tmp_path / "a.csv"
    run("--library", filled, "edit", ids[0], ids[1], "topics=du-lieu")
    words = ("--library", filled, "--json", "export", "--csv", out)
    assert run(*words, ids[2]).json["documents"] == 1
    assert run(*words, "--topic", "du-lieu").json["documents"] == 2
    assert run(*words, ids[0], ids[2], "--topic", "du-lieu").json["documents"] == 1
    assert run(*words, "khong-co").code == 1
    assert run(*words, "--topic", "khong-co").code == 2


@pytest.mark.parametrize("name", ["goi", "goi.zip"])
def test_a_bag_there_and_back(run, filled: Path, ids, tmp_path: Path, name: str) -> None:
    ran = run("--library", filled, "--json", "export", "--bag", tmp_path / name)
    assert ran.code == 0
    files, octets = ran.json["files"], ran.json["bytes"]
    assert files >= 8
    taken = run("--json", "import", "--bag", tmp_path / name, tmp_path / "moi")
    assert (taken.code, taken.json["documents"], taken.json["faults"]) == (0, 3, 0)
    assert (taken.json["files"], taken.json["bytes"]) == (files, octets)
    listed = run("--library", tmp_path / "moi", "--json", "list").json["documents"]
    assert sorted(d["id"] for d in listed) == ids
    assert run("--library", tmp_path / "moi", "--json", "check").json["problems"] is not None


def test_a_bag_is_never_written_over(run, filled: Path, ids, tmp_path: Path) -> None:
    words = ("--library", filled, "--json", "export", "--bag", tmp_path / "goi")
    assert run(*words).code == 0
    assert run(*words).json["error"]["code"] == "bag-target"
    assert run("--library", filled, "export", ids[0], "--bag", tmp_path / "goi2").code == 2
    assert "Đã ghi" in run("--library", filled, "export", "--bag", tmp_path / "b.zip").out
