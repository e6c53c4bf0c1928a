import json
from pathlib import Path

import pytest

from summit_kb.app.citing import STYLES
from summit_kb.cli.options import CITATION_STYLES

RESOLUTION = "nghi-quyet-43-nq-tw-2019-01-24"
FULL = "Nghị quyết số 43-NQ/TW ngày 24 tháng 01 năm 2019 của Bộ Chính trị về"


def test_the_styles_are_those_that_are_offered() -> None:
    assert tuple(STYLES) == CITATION_STYLES


def test_decree30_first_and_later(run) -> None:
    assert run("cite", RESOLUTION).out.startswith(FULL)
    later = run("cite", RESOLUTION, "--later")
    assert later.out == "Nghị quyết số 43-NQ/TW ngày 24 tháng 01 năm 2019\n"


def test_records_of_several_documents(run) -> None:
    ids = [RESOLUTION, "phat-bieu-khai-mac-2019"]
    items = json.loads(run("cite", *ids, "--style", "csl-json").out)
    assert [item["id"] for item in items] == ids
    ris = run("cite", *ids, "--style", "ris").out
    assert ris.count("ER  -") == 2


def test_json_tells_both_forms_and_the_page(run, filled: Path) -> None:
    found = run("search", "cổng dữ liệu mở", "--limit", 1, "--library", filled, "--json")
    place = f"{found.json['hits'][0]['document']}#page=1"
    shown = run("cite", place, "--library", filled, "--json", "--lang", "en")
    [citation] = shown.json["citations"]
    assert citation["page"] == 1
    assert citation["first"].endswith(", p. 1")
    assert shown.json["text"] == f"{citation['first']}\n"


@pytest.mark.parametrize(
    ("locator", "code", "error"),
    [("khong-co", 1, "document-not-found"), ("Không phải", 2, "locator")],
)
def test_what_is_not_there(run, filled: Path, locator: str, code: int, error: str) -> None:
    ran = run("cite", locator, "--library", filled, "--json")
    assert (ran.code, ran.json["error"]["code"]) == (code, error)
