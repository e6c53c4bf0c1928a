from pathlib import Path

from summit_kb.library.store import Library


def test_a_removed_document_is_gone_and_not_found(run, filled: Path) -> None:
    name = sorted(Library.open(filled).documents)[0]
    ran = run("remove", name, "--library", filled, "--json")
    assert ran.json == {"removed": [name]}
    assert name not in Library.open(filled).documents
    hits = run("search", "thành phố", "--library", filled, "--json").json["hits"]
    assert name not in {hit["document"] for hit in hits}


def test_nothing_is_removed_when_one_is_unknown(run, filled: Path) -> None:
    name = sorted(Library.open(filled).documents)[0]
    ran = run("remove", name, "khong-co", "--library", filled, "--json")
    assert ran.code == 1
    assert ran.json["error"]["code"] == "document-not-found"
    assert name in Library.open(filled).documents
