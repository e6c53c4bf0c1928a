import json
from pathlib import Path

import pytest

from summit_kb.cli.main import main

TEXT = """Theo Nghị quyết số 43-NQ/TW ngày 24/01/2019 của Bộ Chính trị.
Điều 1. Phạm vi
Xem khoản 2 Điều 2 Quyết định này.
Điều 2. Hiệu lực
1. Một.
2. Hai."""


@pytest.fixture
def library(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    root = tmp_path / "library"
    (tmp_path / "van-ban.txt").write_text(TEXT, encoding="utf-8")
    assert main(["init", str(root)]) == 0
    assert main(["add", str(tmp_path / "van-ban.txt"), "--library", str(root), "--json"]) == 0
    capsys.readouterr()
    return str(root)


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    code = main([*arguments])
    return code, capsys.readouterr().out


def the_document(library: str, capsys: pytest.CaptureFixture[str]) -> str:
    _code, out = run(capsys, "list", "--library", library, "--json")
    return json.loads(out)["documents"][0]["id"]


def test_links_as_json(library: str, capsys: pytest.CaptureFixture[str]) -> None:
    document = the_document(library, capsys)
    code, out = run(capsys, "links", document, "--library", library, "--json")
    assert code == 0
    number, article = json.loads(out)["links"]
    assert (number["text"], number["kind"]) == ("Nghị quyết số 43-NQ/TW", "number")
    assert (number["certainty"], number["number"]) == ("absent", "43-NQ/TW")
    assert number["targets"][0]["date"] == "2019-01-24"
    assert number["targets"][0]["document"] is None
    assert TEXT[article["start"] : article["end"]] == article["text"] == "khoản 2 Điều 2"
    assert article["targets"][0]["article"] == {"article": "2", "clause": "2", "point": None}


def test_links_for_people(library: str, capsys: pytest.CaptureFixture[str]) -> None:
    document = the_document(library, capsys)
    code, out = run(capsys, "links", document, "--library", library)
    assert code == 0
    assert "Nghị quyết số 43-NQ/TW → 43-NQ/TW · Bộ Chính trị · 2019-01-24 (không có trong" in out
    code, out = run(capsys, "links", document, "--library", library, "--lang", "en")
    assert f"khoản 2 Điều 2 → {document}#page=1 (sure)" in out


def test_a_place_is_shown(library: str, capsys: pytest.CaptureFixture[str]) -> None:
    document = the_document(library, capsys)
    code, out = run(capsys, "show", document, "--at", "đ2 k2", "--library", library)
    assert (code, out) == (0, f"{document}#page=1\n2. Hai.\n")
    code, out = run(capsys, "show", document, "--at", "Điều 2", "--library", library, "--json")
    place = json.loads(out)["place"]
    assert (place["page"], place["text"]) == (1, "Điều 2. Hiệu lực\n1. Một.\n2. Hai.")
    code, out = run(capsys, "show", document, "--at", "Điều 7", "--library", library, "--json")
    assert (code, json.loads(out)["error"]["code"]) == (1, "place-not-found")


def test_a_document_without_links(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = str(tmp_path / "library")
    (tmp_path / "thu.txt").write_text("Kính gửi các anh chị, cảm ơn nhiều.", encoding="utf-8")
    main(["init", root])
    main(["add", str(tmp_path / "thu.txt"), "--library", root, "--json"])
    capsys.readouterr()
    document = the_document(root, capsys)
    assert run(capsys, "links", document, "--library", root, "--json")[0] == 1
