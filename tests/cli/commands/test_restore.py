from pathlib import Path

from summit_kb.library.store import Library


def test_what_was_removed_comes_back_and_is_found(run, filled: Path) -> None:
    before = Library.open(filled).documents
    [name] = [n for n, document in before.items() if document.files[0].name == "mo.txt"]
    run("remove", name, "--library", filled)
    ran = run("restore", name, "--library", filled, "--json")
    assert ran.json == {"restored": [name]}
    assert Library.open(filled).documents[name] == before[name]
    hits = run("search", "cổng dữ liệu mở", "--library", filled, "--json").json["hits"]
    assert hits[0]["document"] == name


def test_what_was_not_removed_is_named(run, filled: Path) -> None:
    ran = run("restore", "khong-co", "--library", filled, "--json")
    assert (ran.code, ran.json["error"]["code"]) == (1, "not-in-trash")
