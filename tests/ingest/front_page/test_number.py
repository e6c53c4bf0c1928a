import pytest

from summit_kb.ingest.front_page.heading import read_heading
from summit_kb.ingest.front_page.number import read_number, without_number

STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM"


@pytest.mark.parametrize(
    ("form", "line", "number"),
    [
        (STATE, "Số: 518/QĐ-BCA-V03", "518/QĐ-BCA-V03"),
        (STATE, "Số:09/2010/QĐ-UBND", "09/2010/QĐ-UBND"),
        (STATE, "Số: 30 / 2020 / NĐ-CP", "30/2020/NĐ-CP"),
        (STATE, "Luật số: 24/2018/QH14", "24/2018/QH14"),
        (STATE, "Nghị quyết số: 119/2020/QH14", "119/2020/QH14"),
        (STATE, "Số: 125/TTDV-ĐT", "125/TTDV-ĐT"),
        (STATE, "Số: 77/SXD–QLN&TTBĐS", "77/SXD-QLN&TTBĐS"),
        (STATE, "Số: 30c/NQ-CP", "30c/NQ-CP"),
        (STATE, "Số: 12/KH-UBND Đà Nẵng, ngày 05 tháng 02 năm 2020", "12/KH-UBND"),
        (PARTY, "Số 43-NQ/TW", "43-NQ/TW"),
        (PARTY, "Số: 06-CTr/TU", "06-CTr/TU"),
        (PARTY, "Số 12 - QyĐ/TU", "12-QyĐ/TU"),
    ],
)
def test_numbers_as_they_are_printed(lines, form, line, number):
    found = read_number(read_heading(lines(form, line)))
    assert found is not None
    assert found.canonical == number
    assert found.confidence > 0.9


def test_a_party_number_has_no_colon_and_needs_a_party_heading_to_be_sure(lines):
    found = read_number(read_heading(lines("Số 43-NQ/TW")))
    assert found is not None
    assert 0.5 < found.confidence < 0.9


@pytest.mark.parametrize("line", ["Số: /BXD-KHCN", "Số:      -NQ/TU", "Số: ....../QĐ-UBND"])
def test_a_draft_has_no_number_yet(lines, line):
    found = read_number(read_heading(lines(STATE, line)))
    assert found is not None
    assert found.canonical is None


@pytest.mark.parametrize(
    "line",
    ["Thực hiện Nghị quyết số 43-NQ/TW", "theo quyết định số 12/QĐ-UBND", "Số liệu năm 2019",
     "Số: 24/01/2019", "Tổng số 12 dự án",
     "Nghị quyết số 43-NQ/TW của Bộ Chính trị đề ra mục tiêu đến năm 2030."],
)  # fmt: skip
def test_other_numbers_are_not_the_documents_own(lines, line):
    found = read_number(read_heading(lines("BÁO CÁO", line)))
    assert found is None or found.canonical is None


def test_a_technical_regulation_is_numbered_by_its_code(lines):
    found = read_number(read_heading(lines(STATE, "QCVN 07-4:2016/BXD", "QUY CHUẨN")))
    assert found is not None
    assert found.canonical == "QCVN 07-4:2016/BXD"


def test_a_slip_of_ocr_is_mended_and_doubted(lines):
    found = read_number(read_heading(lines(STATE, "Nghị quyết sô: 77/2024/QHI5")))
    assert found is not None
    assert found.canonical == "77/2024/QH15"
    assert found.confidence < 0.8


def test_the_type_in_the_number(lines):
    def code(line):
        found = read_number(read_heading(lines(STATE, line)))
        return found and found.type_code

    assert code("Số: 12/QĐ-UBND") == "QĐ"
    assert code("Số: 09/2009/CT-UBND") == "CT"
    assert code("Số: 125/TTDV-ĐT") is None


def test_what_stands_beside_the_number_is_left(lines):
    heading = read_heading(lines("Số: 12/KH-UBND Đà Nẵng, ngày 5 tháng 2 năm 2020", "KẾ HOẠCH"))
    left = without_number(heading.lines, read_number(heading))
    assert [line.text for line in left] == ["Đà Nẵng, ngày 5 tháng 2 năm 2020", "KẾ HOẠCH"]
    assert left[0].source.startswith("Số: 12/KH-UBND")
