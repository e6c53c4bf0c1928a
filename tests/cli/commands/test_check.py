from pathlib import Path

from summit_kb.library.store import Library


def test_warnings_alone_end_with_0(run, filled: Path) -> None:
    ran = run("check", "--library", filled, "--json")
    assert ran.code == 0
    codes = {problem["code"] for problem in ran.json["problems"]}
    assert codes <= {"undated", "unconfirmed"}
    for problem in ran.json["problems"]:
        assert problem.keys() == {"document", "code", "severity", "message", "remedy"}


def test_an_error_ends_with_1_and_names_its_document(run, filled: Path) -> None:
    name = sorted(Library.open(filled).documents)[0]
    path = filled / "documents" / name / "document.toml"
    path.write_text(path.read_text(encoding="utf-8").replace("title", "titel", 1), "utf-8")
    ran = run("check", "--library", filled, "--json", "--lang", "en")
    assert ran.code == 1
    errors = [p for p in ran.json["problems"] if p["severity"] == "error"]
    assert [(p["document"], p["code"]) for p in errors] == [(name, "key-unknown")]
    assert "line 1" in errors[0]["message"]


def test_for_people(run, filled: Path) -> None:
    ran = run("check", "--library", filled, "--lang", "en")
    assert "3 documents: 0 errors" in ran.out
