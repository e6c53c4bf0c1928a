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
    assert ran.json == {"file": str(out), "pages": 6, "failed": []}


def test_a_page_that_is_not_there_is_an_error(run, tmp_path: Path) -> None:
    ran = run("brief", f"{RESOLUTION}#page=1-9", "--out", tmp_path / "b.pdf", "--json")
    assert ran.code == 1
    assert ran.json["error"]["code"] == "page-not-found"


def test_a_place_that_cannot_be_read_is_wrong_usage(run, tmp_path: Path) -> None:
    assert run("brief", "A#page=x", "--out", tmp_path / "b.pdf").code == 2
