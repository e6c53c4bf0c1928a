import io
from pathlib import Path

import pytest


def test_documents_like_one_are_told_with_the_words(run, tmp_path: Path) -> None:
    library, incoming = tmp_path / "library", tmp_path / "in"
    incoming.mkdir()
    texts = {
        "mo-1.txt": "Cổng dữ liệu mở cho người dân. Cổng dữ liệu mở công bố số liệu.",
        "mo-2.txt": "Về cổng dữ liệu mở của thành phố và việc công bố số liệu.",
        "khac.txt": "Camera giám sát giao thông tại các nút đường chính của nội đô.",
    }
    for name, text in texts.items():
        (incoming / name).write_text(text, encoding="utf-8")
    run("init", library)
    run("add", incoming, "--library", library)
    found = run("search", "người dân", "--library", library, "--json").json["hits"][0]["document"]
    told = run("similar", found, "--library", library, "--json").json
    assert told["like"] == found
    assert [hit["source"] for hit in told["hits"]] == ["mo-2.txt"]
    assert told["words"]
    plain = run("similar", f"{found}#page=1", "--limit", 1, "--library", library)
    assert plain.code == 0
    assert plain.out.startswith("Theo các từ: ")


@pytest.mark.parametrize(
    ("locator", "code", "error"),
    [("khong-co", 1, "document-not-found"), ("Không phải", 2, "locator")],
)
def test_what_is_not_there(run, filled: Path, locator: str, code: int, error: str) -> None:
    ran = run("similar", locator, "--library", filled, "--json")
    assert (ran.code, ran.json["error"]["code"]) == (code, error)


def test_a_passage_is_given_by_itself_by_its_document_or_by_standard_input(
    run, filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = run("list", "--library", filled, "--json").json["documents"][0]["id"]
    words = "dữ liệu mở của thành phố"
    alone = run("similar", "--text", words, "--library", filled, "--json").json
    assert alone["like"] is None
    assert "dữ liệu mở" in " ".join(alone["hits"][0]["shared"])
    of_it = run("similar", first, "--text", words, "--library", filled, "--json").json
    assert of_it["like"] == first
    assert first not in {hit["document"] for hit in of_it["hits"]}
    monkeypatch.setattr("sys.stdin", io.StringIO(words))
    piped = run("similar", "--text", "-", "--library", filled, "--json").json
    assert piped == alone


def test_something_has_to_be_given(run, filled: Path) -> None:
    ran = run("similar", "--library", filled, "--json")
    assert (ran.code, ran.json["error"]["code"]) == (2, "usage")
