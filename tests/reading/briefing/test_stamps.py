import pypdf

from summit_kb.reading.briefing.stamps import Stamp, write_stamps


def test_head_foot_and_number_on_sheets_of_any_size(tmp_path):
    stamps = [
        Stamp(595, 842, "Nghị quyết số 43-NQ/TW · trang 1/2", "Ấn bản 7", "1"),
        Stamp(842, 595, "", "Ấn bản 7", "ii"),
    ]
    write_stamps(stamps, tmp_path / "s.pdf")
    upright, lying = pypdf.PdfReader(tmp_path / "s.pdf").pages
    assert upright.extract_text().splitlines() == [
        "Nghị quyết số 43-NQ/TW · trang 1/2",
        "Ấn bản 7",
        "1",
    ]
    assert lying.extract_text().splitlines() == ["Ấn bản 7", "ii"]
    assert float(lying.mediabox.width) == 842


def test_library_and_edition_have_a_line_each(tmp_path):
    signed = "Ấn bản 7, phát hành ngày 21 tháng 11 năm 2026, do Văn phòng Thành ủy Đà Nẵng ký"
    stamp = Stamp(595, 842, "", f"Thư viện: Kho của Văn phòng Thành ủy Đà Nẵng\n{signed}", "12")
    write_stamps([stamp], tmp_path / "s.pdf")
    [page] = pypdf.PdfReader(tmp_path / "s.pdf").pages
    assert page.extract_text().splitlines() == [*stamp.foot.split("\n"), "12"]


def test_words_too_long_for_the_line_are_cut_where_they_end(tmp_path):
    write_stamps([Stamp(595, 842, "rất dài " * 60, "chân trang " * 60, "12")], tmp_path / "s.pdf")
    head, foot, number = pypdf.PdfReader(tmp_path / "s.pdf").pages[0].extract_text().splitlines()
    assert head.endswith("…")
    assert foot.endswith("…")
    assert number == "12"
