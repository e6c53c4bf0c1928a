import pypdf

from summit_kb.reading.briefing.front_sheets import (
    Entry,
    Quoted,
    set_contents,
    set_divider,
    set_quotes,
    set_sources,
)
from summit_kb.reading.briefing.plan import Source


def all_text(path):
    return " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(path).pages).split())


def test_contents_tell_where_every_line_stands(tmp_path):
    entries = [Entry(f"Tài liệu {n}", "Quyết định · 1/QĐ" * (n % 4), str(n)) for n in range(1, 90)]
    count, places = set_contents("Mục lục", entries, tmp_path / "c.pdf")
    assert count == len(pypdf.PdfReader(tmp_path / "c.pdf").pages) > 1
    assert len(places) == len(entries)
    assert [place.sheet for place in places] == sorted(place.sheet for place in places)
    for place in places:
        left, bottom, right, top = place.box
        assert left < right
        assert 0 < bottom < top < 842


def test_a_title_of_many_lines_keeps_its_number(tmp_path):
    entry = Entry("một tiêu đề rất dài " * 20, "", "17")
    set_contents("Mục lục", [entry], tmp_path / "c.pdf")
    assert all_text(tmp_path / "c.pdf").endswith("17")


def test_dividers_quotes_and_sources_are_written_as_given(tmp_path):
    set_divider("Phần một", ["Nghị quyết số 1"], tmp_path / "d.pdf")
    set_quotes(
        "", [Quoted("lời <b>nguyên văn</b>", "nhận xét", "Nghị quyết số 2")], tmp_path / "q.pdf"
    )
    set_sources("Nguồn", [Source("Nghị quyết số 3", "tep.pdf")], tmp_path / "s.pdf")
    assert all_text(tmp_path / "d.pdf") == "Phần một Nghị quyết số 1"
    assert "“lời <b>nguyên văn</b>”" in all_text(tmp_path / "q.pdf")
    assert "1. Nghị quyết số 3 tep.pdf" in all_text(tmp_path / "s.pdf")
