import pytest

from summit_kb.ingest.front_page.foot import read_foot

LIST = ["Nơi nhận:", "- Như Điều 3;", "- Sở Xây dựng;", "- Lưu: VT."]
SIGNED = ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "(đã ký)", "Trần Văn Bình"]
VALUES = {
    "signer": "Trần Văn Bình",
    "signer_title": "TM. Ủy ban nhân dân, Chủ tịch",
    "recipients": "Như Điều 3\nSở Xây dựng\nLưu: VT",
}


def read(lines, *given):
    return {name: found.value for name, found in read_foot(lines(*given))[0].items()}


def test_recipients_then_signature_and_the_other_way_round(lines):
    assert read(lines, "Quyết định có hiệu lực./.", *LIST, *SIGNED) == VALUES
    assert read(lines, "Quyết định có hiệu lực./.", *SIGNED, *LIST) == VALUES


def test_columns_that_an_extractor_ran_together(lines):
    found = read(
        lines,
        "Nơi nhận: TM. ỦY BAN NHÂN DÂN",
        "- Như Điều 3; CHỦ TỊCH",
        "- Sở Xây dựng; (Đã ký)",
        "- Lưu: VT. Trần Văn Bình",
    )
    assert found == VALUES


def test_rows_of_a_table(lines):
    found = read(lines, *(f"{a}\t{b}" for a, b in zip(LIST, SIGNED, strict=True)))
    assert found == VALUES


def test_the_title_may_stand_above_the_list_and_the_name_below(lines):
    found = read(lines, "KT. BỘ TRƯỞNG THỨ TRƯỞNG", *LIST, "Nguyễn Danh Toàn")
    assert found["signer"] == "Nguyễn Danh Toàn"
    assert found["signer_title"] == "KT. Bộ trưởng, Thứ trưởng"


def test_a_page_break_inside_the_list(lines):
    found = read(
        lines, "Nơi nhận:", "- VPCP: các PCN,", *SIGNED, "các Vụ, Cục;", "- Lưu: VT, CN (2b)."
    )
    assert found["recipients"] == "VPCP: các PCN, các Vụ, Cục\nLưu: VT, CN (2b)"
    assert found["signer"] == "Trần Văn Bình"


def test_forms_and_samples_do_not_outweigh_the_signature(lines):
    found = read(
        lines,
        "Ví dụ:", "KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "Lê Văn C",
        "Thông tư này có hiệu lực từ ngày ký./.", *LIST, *SIGNED,
        "PHỤ LỤC I", "Nơi nhận:", "- ....;", "GIÁM ĐỐC", "Họ Và Tên",
    )  # fmt: skip
    assert found == VALUES


def test_a_law_is_signed_without_recipients(lines):
    found = read(lines, "Luật này được thông qua.", "CHỦ TỊCH QUỐC HỘI", "Nguyễn Thị Lan")
    assert found == {"signer": "Nguyễn Thị Lan", "signer_title": "Chủ tịch Quốc hội"}


def test_a_party_signature(lines):
    found = read(lines, *LIST, "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Võ Công Minh")
    assert found["signer"] == "Võ Công Minh"
    assert found["signer_title"] == "TM. Ban Thường vụ, Phó Bí thư"


@pytest.mark.parametrize("given", [["một bài viết"], ["BỘ TRƯỞNG BỘ CÔNG AN", "Căn cứ Luật"]])
def test_no_foot(lines, given):
    found, start = read_foot(lines(*given))
    assert found == {}
    assert start == len(given)
