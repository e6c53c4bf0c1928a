import json
from pathlib import Path

import pytest

from summit_kb.cli.main import main

VI = "Nghị quyết 43-NQ/TW nêu 53 dự án.\nTổng kinh phí là 2.200 tỷ đồng."
EN = "Resolution 43-NQ/TW names 53 projects.\nThe funds are 2,200 billion VND.\nNothing else."


@pytest.fixture
def library(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    root = tmp_path / "library"
    assert main(["init", str(root)]) == 0
    for name, text in (("mot", VI), ("hai", EN)):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
        assert main(["add", str(tmp_path / f"{name}.txt"), "--library", str(root)]) == 0
    capsys.readouterr()
    return str(root)


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = main([*arguments])
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def ids(library: str, capsys: pytest.CaptureFixture[str]) -> list[str]:
    _code, out, _err = run(capsys, "list", "--library", library, "--json")
    titles = {one["files"][0]["name"]: one["id"] for one in json.loads(out)["documents"]}
    return [titles["mot.txt"], titles["hai.txt"]]


def test_two_documents_as_json(library: str, capsys: pytest.CaptureFixture[str]) -> None:
    one, other = ids(library, capsys)
    code, out, _err = run(capsys, "align", one, other, "--library", library, "--json")
    assert code == 0
    found = json.loads(out)
    assert found["paragraphs"] == {"left": 2, "right": 3, "left_alone": 0, "right_alone": 1}
    texts = [[unit["text"] for unit in group["right"]] for group in found["groups"]]
    assert texts[:2] == [[EN.splitlines()[0]], [EN.splitlines()[1]]]
    assert found["groups"][0]["left"][0]["locator"] == one


def test_two_documents_as_lines(library: str, capsys: pytest.CaptureFixture[str]) -> None:
    one, other = ids(library, capsys)
    code, out, _err = run(capsys, "align", one, other, "--library", library, "--lang", "en")
    assert code == 0
    assert "« Tổng kinh phí là 2.200 tỷ đồng.\n» The funds are 2,200 billion VND." in out
    assert "(no counterpart)" in out


def test_without_a_translation_that_is_said(
    library: str, capsys: pytest.CaptureFixture[str]
) -> None:
    one, _other = ids(library, capsys)
    code, _out, err = run(capsys, "align", one, "--library", library, "--lang", "en")
    assert code == 1
    assert "one language only" in err
