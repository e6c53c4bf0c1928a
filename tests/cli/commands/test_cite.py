import json
from pathlib import Path

import pytest

from summit_kb.app.citing import STYLES
from summit_kb.app.citing_styles import DECREE30, RECORDS

RESOLUTION = "nghi-quyet-43-nq-tw-2019-01-24"
FULL = "Nghị quyết số 43-NQ/TW ngày 24 tháng 01 năm 2019 của Bộ Chính trị về"


def test_the_styles_are_those_that_are_offered() -> None:
    assert set(STYLES) == {DECREE30, *RECORDS}


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


def test_the_first_mention_is_full_and_a_later_one_short(run) -> None:
    places = [RESOLUTION, "nghi-quyet-119-2020-qh14", f"{RESOLUTION}#page=1"]
    lines = run("cite", *places).out.splitlines()
    assert lines[0].startswith(FULL)
    assert lines[1].startswith("Nghị quyết số 119/2020/QH14 của Quốc hội về thí điểm")
    assert lines[2] == "Nghị quyết số 43-NQ/TW ngày 24 tháng 01 năm 2019, trang 1"


def test_a_manuscript_remembers_from_call_to_call(run) -> None:
    assert run("cite", RESOLUTION, "--for", "Tờ trình").out.startswith(FULL)
    again = run("cite", RESOLUTION, "--for", "tờ trình", "--json").json
    assert again["citations"][0]["mentioned"]
    assert again["text"] == "Nghị quyết số 43-NQ/TW ngày 24 tháng 01 năm 2019\n"
    assert run("cite", RESOLUTION, "--for", "Bài khác").out.startswith(FULL)
    assert run("cite", RESOLUTION, "--for", "Tờ trình", "--anew").out.startswith(FULL)
    assert run("cite", RESOLUTION).out.startswith(FULL)


def test_a_translation_of_what_was_mentioned_is_a_later_mention(run) -> None:
    run("cite", RESOLUTION, "--for", "Báo cáo")
    english = run("cite", f"{RESOLUTION}-en", "--for", "Báo cáo", "--lang", "en")
    assert english.out == "Resolution No. 43-NQ/TW of 24 January 2019\n"


def test_styles_by_name_and_by_file(run, tmp_path: Path) -> None:
    places = [f"{RESOLUTION}#page=2", "phat-bieu-khai-mac-2019"]
    entries = run("cite", *places, "--style", "ieee").out.splitlines()
    assert entries[0].startswith("[1] Bộ Chính trị, Nghị quyết")
    assert entries[1].startswith("[2] ")
    in_text = run("cite", *places, "--style", "ieee", "--in-text").out
    assert in_text == "[1, tr. 2]\n[2]\n"
    style = tmp_path / "cua-toi.csl"
    style.write_text(
        '<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"><citation>'
        '<layout><text variable="number" font-style="italic"/></layout></citation></style>',
        encoding="utf-8",
    )
    told = run("cite", RESOLUTION, "--style", style, "--in-text", "--json", "--lang", "en").json
    assert told["citations"][0]["in_text"] == told["text"].strip()


@pytest.mark.parametrize(
    ("text", "code"), [("hỏng", "style-file"), (None, "storage"), ("", "style-file")]
)
def test_a_style_that_cannot_be_used(run, tmp_path: Path, text: str | None, code: str) -> None:
    style = tmp_path / "a.csl"
    if text is not None:
        style.write_text(text, encoding="utf-8")
    ran = run("cite", RESOLUTION, "--style", style, "--json")
    assert ran.json["error"]["code"] == code


def test_a_style_nobody_knows_is_told_with_those_known(run) -> None:
    ran = run("cite", RESOLUTION, "--style", "mla", "--json")
    assert (ran.code, ran.json["error"]["code"]) == (2, "style-unknown")
    assert "apa" in ran.json["error"]["remedy"]


def test_records_go_into_a_file(run, tmp_path: Path) -> None:
    file = tmp_path / "kho" / "tai-lieu.ris"
    ran = run("cite", RESOLUTION, "--style", "ris", "--out", file)
    assert ran.out == f"Đã ghi 1 tài liệu ra {file}.\n"
    assert file.read_bytes().startswith(b"TY  - STAT\r\n")
    told = run("cite", RESOLUTION, "--style", "dc", "--out", file, "--json").json
    assert told["file"] == str(file)


def test_a_collection_and_a_query(run) -> None:
    run("collections", "new", "Họp")
    run("collections", "add", "Họp", RESOLUTION, "phat-bieu-khai-mac-2019#page=1")
    told = run("cite", "--collection", "Họp", "--json").json["citations"]
    assert [(one["document"], one["page"]) for one in told] == [
        (RESOLUTION, None),
        ("phat-bieu-khai-mac-2019", 1),
    ]
    found = run("cite", "--query", "number:119/2020/QH14", "--style", "bibtex")
    assert "@misc{nghi-quyet-119-2020-qh14," in found.out
    assert run("cite", "--query", "title:khongcogi").code == 1
    assert run("cite").code == 2
