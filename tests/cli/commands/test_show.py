from pathlib import Path

import pytest

from summit_kb.app.workspace import Workspace
from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText, Recognized, WordBox
from summit_kb.library.store import Library


@pytest.fixture
def name(filled: Path) -> str:
    documents = Library.open(filled).documents.values()
    return next(document.id for document in documents if document.files[0].name == "mo.txt")


def test_one_document_with_its_text_by_page(run, filled: Path, name: str) -> None:
    shown = run("show", name, "--text", "--library", filled, "--json").json
    assert shown["document"]["id"] == name
    [page] = shown["pages"]
    assert page["page"] == 1
    assert "Cổng dữ liệu mở" in page["text"]


def test_without_text_there_are_no_pages(run, filled: Path, name: str) -> None:
    shown = run("show", name, "--library", filled, "--json").json
    assert shown.keys() == {"document", "standing", "ocr"}
    assert shown["ocr"] is None


def test_what_was_recognised_is_told_with_how_sure_it_is(run, filled: Path, name: str) -> None:
    workspace = Workspace.open(filled, refresh=False)
    document = workspace.library.get(name)
    seen = Recognized((WordBox("nước", 0, 0, 9, 9),), (87,))
    page = PageText(1, (Block(BlockKind.PARAGRAPH, "nước"),), None, seen)
    text = ExtractedText("png", "pillow", (page,), paged=True)
    workspace.derived.texts.put(document.files[0].sha256, text)
    workspace.close()
    told = run("show", name, "--library", filled, "--json").json["ocr"]
    pages = [{"page": 1, "confidence": 0.87}]
    assert told == {"confidence": 0.87, "waiting": False, "pages": pages}
    assert "87 %" in run("show", name, "--library", filled).out


def test_for_people(run, filled: Path, name: str) -> None:
    ran = run("show", f"{name}#page=1", "--text", "--library", filled)
    assert "Cổng dữ liệu mở" in ran.out
    assert "Ngôn ngữ: Tiếng Việt" in ran.out


@pytest.mark.parametrize(
    ("locator", "code", "error"),
    [("khong-co", 1, "document-not-found"), ("Không phải", 2, "locator")],
)
def test_what_is_not_there(run, filled: Path, locator: str, code: int, error: str) -> None:
    ran = run("show", locator, "--library", filled, "--json")
    assert (ran.code, ran.json["error"]["code"]) == (code, error)


def test_a_page_beyond_the_last(run, filled: Path, name: str) -> None:
    ran = run("show", f"{name}#page=9", "--text", "--library", filled, "--json")
    assert (ran.code, ran.json["error"]["code"]) == (1, "page-not-found")
