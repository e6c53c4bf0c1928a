from pathlib import Path

from summit_kb.library.store import Library


def test_warnings_alone_end_with_0(run, filled: Path) -> None:
    ran = run("check", "--library", filled, "--json")
    assert ran.code == 0
    codes = {problem["code"] for problem in ran.json["problems"]}
    assert codes <= {"undated", "unconfirmed"}
    for problem in ran.json["problems"]:
        assert problem.keys() >= {"document", "code", "severity", "message", "remedy"}


def test_the_text_in_most_need_comes_first_with_its_score(
    run, filled: Path, tmp_path: Path
) -> None:
    bare = tmp_path / "khong-dau.txt"
    bare.write_text("Bao cao ve du lieu mo cua thanh pho va cac so ban nganh. " * 20, "utf-8")
    assert run("add", bare, "--library", filled, "--jobs", 1).code == 0
    problems = run("check", "--library", filled, "--json").json["problems"]
    [first] = [one for one in problems if "score" in one["facts"]]
    assert first["code"] == "missing-accents"
    assert 0 <= first["facts"]["score"] < 50
    listed = run("list", "--library", filled, "--json").json["documents"]
    scores = {one["id"]: one["quality"]["score"] for one in listed}
    assert min(scores, key=scores.__getitem__) == first["document"]
    shown = run("show", first["document"], "--library", filled, "--json").json["document"]
    assert shown["quality"] == {
        "score": first["facts"]["score"],
        "reasons": ["missing-accents"],
    }


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
