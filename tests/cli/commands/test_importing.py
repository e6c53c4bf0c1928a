from pathlib import Path

import pytest


@pytest.fixture
def ids(run, filled: Path) -> list[str]:
    return sorted(d["id"] for d in run("--library", filled, "--json", "list").json["documents"])


@pytest.fixture
def table(run, filled: Path, ids, tmp_path: Path) -> Path:
    path = tmp_path / "bang.csv"
    assert run("--library", filled, "export", "--csv", path).code == 0
    text = path.read_text(encoding="utf-8-sig")
    heading, *rows = text.splitlines()
    column = heading.split(";").index("place")
    rows = [row.split(";") for row in rows]
    rows[0][column] = "Huế"
    rows[1][column] = "Đà Nẵng"
    path.write_text("\r\n".join([heading, *(";".join(row) for row in rows)]), encoding="utf-8")
    return path


def test_preview_then_write_then_undo(run, filled: Path, ids, table: Path) -> None:
    words = ("--library", filled, "--json", "import", "--csv", table)
    seen = run(*words).json
    assert (seen["written"], seen["change"], seen["rows"]) == (False, None, 3)
    assert [(c["row"], c["document"], c["after"]) for c in seen["changes"]] == [
        (2, ids[0], "Huế"),
        (3, ids[1], "Đà Nẵng"),
    ]
    assert run(*words, "--yes", "--dry-run").json["written"] is False
    assert run("--library", filled, "--json", "show", ids[0]).json["document"]["place"] is None
    done = run(*words, "--yes").json
    assert done["written"]
    assert run("--library", filled, "--json", "show", ids[0]).json["document"]["place"] == "Huế"
    assert run(*words, "--yes").json["change"] is None
    undone = run("--library", filled, "--json", "undo").json
    assert (undone["of"], undone["documents"]) == (done["change"], [ids[1], ids[0]])


def test_for_people_in_both_languages(run, filled: Path, table: Path) -> None:
    assert "thêm --yes" in run("--library", filled, "import", "--csv", table).out
    ran = run("--library", filled, "--lang", "en", "import", "--csv", table, "--yes")
    assert "To take it back: summit-kb undo" in ran.out


def test_a_document_edited_since_is_left_out(run, filled: Path, ids, table: Path) -> None:
    run("--library", filled, "edit", ids[0], "signer=Lan")
    ran = run("--library", filled, "--json", "import", "--csv", table, "--yes")
    assert ran.code == 3
    assert [c["document"] for c in ran.json["conflicts"]] == [ids[0]]
    shown = run("--library", filled, "--json", "show", ids[0]).json["document"]
    assert (shown["place"], shown["signer"]) == (None, "Lan")
    words = ("--library", filled, "--json", "import", "--csv", table, "--yes", "--overwrite")
    assert run(*words).code == 0
    assert run("--library", filled, "--json", "show", ids[0]).json["document"]["place"] == "Huế"


def test_faults_are_told_with_row_and_column(run, filled: Path, table: Path) -> None:
    text = table.read_text(encoding="utf-8")
    table.write_text(text.replace(";other;", ";ke-hoach;", 1), encoding="utf-8")
    ran = run("--library", filled, "--json", "import", "--csv", table, "--yes")
    assert (ran.code, ran.json["error"]["code"]) == (2, "sheet-refused")
    [fault] = ran.json["error"]["faults"]
    assert (fault["code"], fault["row"], fault["column"]) == ("sheet-cell", 2, "type")
    assert "dòng 2, cột" in run("--library", filled, "import", "--csv", table).err.lower()


@pytest.mark.parametrize(
    "words", [["--csv", "a.csv", "DIR"], ["--bag", "a.zip"], ["--csv", "khong-co.csv"]]
)
def test_half_a_command(run, filled: Path, words: list[str]) -> None:
    assert run("--library", filled, "import", *words).code in (2, 6)


def test_a_damaged_bag_is_refused(run, filled: Path, tmp_path: Path) -> None:
    assert run("--library", filled, "export", "--bag", tmp_path / "goi").code == 0
    (tmp_path / "goi" / "data" / "extra.txt").write_text("x", encoding="utf-8")
    ran = run("--json", "import", "--bag", tmp_path / "goi", tmp_path / "moi")
    assert (ran.code, ran.json["error"]["code"]) == (4, "bag-damaged")
    assert not (tmp_path / "moi").exists()
    (tmp_path / "goi" / "data" / "extra.txt").unlink()
    ran = run("--lang", "en", "import", "--bag", tmp_path / "goi", tmp_path / "moi")
    assert ran.code == 0
    assert "Made a library of 3 documents" in ran.out
