import pytest

from summit_kb.ingest.front_page.people import is_signed_mark, name_in, person


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Nguyễn Văn An", "Nguyễn Văn An"),
        ("Thiếu tướng Lê Quốc Bảo", "Lê Quốc Bảo"),
        ("GS.TS. Trần Thị Bình", "Trần Thị Bình"),
        ("Phạm Minh Đức – Đã ký", "Phạm Minh Đức"),
        ("NGUYỄN THỊ HOA", "Nguyễn Thị Hoa"),
        ("Y Thanh Hà", "Y Thanh Hà"),
    ],
)
def test_names_under_a_signature(line, name):
    assert person(line) == name


@pytest.mark.parametrize(
    "line",
    ["Chánh Văn phòng", "Nơi nhận:", "CỤC KIỂM TRA", "Lưu VT", "An", "một hai ba", "Điều 3",
     "Nguyễn Văn An và những người khác"],
)  # fmt: skip
def test_other_lines_are_no_names(line):
    assert person(line) is None


def test_a_name_inside_a_line():
    assert name_in("của Thủ tướng Nguyễn Văn An tại hội nghị") == "Nguyễn Văn An"
    assert name_in("Chủ tịch UBND thành phố, Huỳnh Đức Bình") == "Huỳnh Đức Bình"
    assert name_in("không có ai ở đây") is None


def test_marks_of_a_signature():
    assert is_signed_mark("(da ky)")
    assert is_signed_mark("da ky")
    assert not is_signed_mark("da ky ket hop dong voi doi tac")
