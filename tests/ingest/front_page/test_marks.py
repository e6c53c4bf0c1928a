import pytest

from summit_kb.ingest.front_page.lines import lines_of
from summit_kb.ingest.front_page.marks import read_marks


@pytest.fixture
def read(paged):
    def reading(*pages):
        text = paged(*pages)
        heading = list(lines_of(paged(pages[0])))
        found = read_marks(heading, text)
        return {name: proposal.value for name, proposal in found.items()}

    return reading


@pytest.mark.parametrize(
    ("line", "level"),
    [("MẬT", "confidential"), ("TỐI MẬT", "secret"), ("TUYỆT MẬT", "top-secret"),
     ("[MẬT]", "confidential"), ("Độ mật: Tối mật", "secret"), ("TOI MAT", "secret"),
     ("MẠT", "confidential")],
)  # fmt: skip
def test_secrecy_marks(read, line, level):
    assert read(["BỘ CÔNG AN", line, "BÁO CÁO"]) == {"secrecy": level}


@pytest.mark.parametrize(
    ("line", "level"),
    [("KHẨN", "urgent"), ("THƯỢNG KHẨN", "very-urgent"), ("HỎA TỐC", "immediate"),
     ("HỎA TỐC HẸN GIỜ", "immediate")],
)  # fmt: skip
def test_urgency_marks(read, line, level):
    assert read([line, "CÔNG ĐIỆN"]) == {"urgency": level}


@pytest.mark.parametrize(
    "line",
    ["BÍ MẬT NHÀ NƯỚC", "Mật", "MẤT", "MẮT", "TÔI MẤT", "bảo mật", "MẬT MÃ DÂN SỰ",
     "Tuyệt mật\tTối mật\tMật", "TUYỆT MẬT\tTỐI MẬT\tMẬT"],
)  # fmt: skip
def test_words_about_secrets_are_no_marks(read, line):
    assert read([line, "Điều 1"]) == {}


def test_a_stamp_without_accents_counts_only_in_a_formal_heading(paged):
    text = paged(["MAT", "Floor plans"])
    lines = list(lines_of(text))
    assert read_marks(lines, text, is_formal=True)["secrecy"].value == "confidential"
    assert read_marks(lines, text, is_formal=False) == {}


def test_a_mark_in_the_margin_of_a_later_page(read):
    assert read(["một"], ["MẬT", "hai", "ba", "bốn", "năm"]) == {"secrecy": "confidential"}
    assert read(["một"], ["hai", "ba", "MẬT", "bốn", "năm", "sáu"]) == {}
