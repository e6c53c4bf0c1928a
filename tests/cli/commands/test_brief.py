from pathlib import Path

import pypdf

RESOLUTION = "nghi-quyet-43-nq-tw-2019-01-24"


def test_makes_a_book_and_says_where(run, tmp_path: Path) -> None:
    out = tmp_path / "họp.pdf"
    ran = run("brief", RESOLUTION, "--out", out, "--title", "Họp", "--subtitle", "Phiên 1")
    assert ran.code == 0
    pages = len(pypdf.PdfReader(out).pages)
    assert ran.out == f"Đã làm tập tài liệu {pages} trang: {out}\n"


def test_json_tells_file_pages_and_failures(run, tmp_path: Path) -> None:
    out = tmp_path / "b.pdf"
    ran = run("brief", f"{RESOLUTION}#page=1", f"{RESOLUTION}#page=2", "--out", out, "--json")
    assert ran.json == {"file": str(out), "pages": 6, "failed": [], "absent": [], "drawn": []}


def test_a_page_that_is_not_there_is_an_error(run, tmp_path: Path) -> None:
    ran = run("brief", f"{RESOLUTION}#page=1-9", "--out", tmp_path / "b.pdf", "--json")
    assert ran.code == 1
    assert ran.json["error"]["code"] == "page-not-found"


def test_a_place_that_cannot_be_read_is_wrong_usage(run, tmp_path: Path) -> None:
    assert run("brief", "A#page=x", "--out", tmp_path / "b.pdf").code == 2


def test_the_look_is_the_collections_or_what_is_said(run, tmp_path: Path) -> None:
    run("collections", "new", "Họp")
    run("collections", "add", "Họp", f"{RESOLUTION}#page=1")
    out = tmp_path / "b.pdf"
    said = ("--office", "Sở Tư pháp", "--day", "12/12/2026", "--cover", "official")
    look = ("--paper", "letter", "--contents", "0", "--no-stamps", "--no-dividers")
    assert run("brief", "--collection", "Họp", "--out", out, *said, *look).code == 0
    cover, page, _sources = pypdf.PdfReader(out).pages
    shown = cover.extract_text()
    assert "SỞ TƯ PHÁP" in shown
    assert "12/12/2026" in shown
    assert "Nghị quyết số 43-NQ/TW ngày" not in page.extract_text().splitlines()[0]
    assert [float(side) for side in page.mediabox[2:]] == [612, 792]


def test_a_page_that_is_drawn_is_told(run, tmp_path: Path, monkeypatch) -> None:
    from summit_kb.app import briefing  # noqa: PLC0415 - where the command finds it
    from summit_kb.app.book_pieces import Drawn  # noqa: PLC0415 - see above

    def bind(_workspace, _briefing, target, **_more):
        return briefing.Bound(target, 3, drawn=(Drawn("a", (2, 3), True), Drawn("b", (1,), False)))

    monkeypatch.setattr(briefing, "bind", bind)
    ran = run("brief", RESOLUTION, "--out", tmp_path / "b.pdf")
    assert ran.code == 0
    assert "a: chủ tệp không cho sao chép, nên trang 2-3" in ran.err
    assert "b: trang 1 được vẽ lại" in ran.err


def test_a_document_that_is_gone_is_left_out_and_named(run, tmp_path: Path) -> None:
    run("collections", "new", "Họp")
    run("collections", "add", "Họp", f"{RESOLUTION}#page=1")
    file, out = tmp_path / "họp.json", tmp_path / "b.pdf"
    run("collections", "export", "Họp", "--out", file)
    file.write_text(file.read_text(encoding="utf-8").replace(RESOLUTION, "da-mat"), "utf-8")
    run("collections", "import", file)
    run("collections", "add", "Họp (2)", f"{RESOLUTION}#page=2")
    ran = run("brief", "--collection", "Họp (2)", "--out", out, "--json")
    assert ran.code == 3
    assert ran.json["absent"] == ["da-mat"]
    assert len(pypdf.PdfReader(out).pages) == ran.json["pages"]
