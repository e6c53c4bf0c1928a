from pathlib import Path

import pytest

from summit_kb.ingest.front_page.reader import read_front_page
from summit_kb.ingest.front_page.title import read_title


@pytest.fixture
def title(text):
    def reading(*given, name="tap-tin.pdf", **parts):
        made = text(*given, **parts)
        return read_title(Path(name), made, read_front_page(made))

    return reading


def test_type_and_subject_make_a_title(title):
    found = title("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "KẾ HOẠCH", "Triển khai đề án dữ liệu")
    assert found.value == "Kế hoạch triển khai đề án dữ liệu"
    assert found.where == "page 1: Triển khai đề án dữ liệu"


def test_a_name_keeps_its_capital_inside_the_title(title):
    found = title("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "BÁO CÁO", "UBND thành phố năm 2019")
    assert found.value == "Báo cáo UBND thành phố năm 2019"


def test_the_name_of_the_file_is_the_last_resort(title):
    found = title(name="Nghi_quyet 43.pdf")
    assert (found.value, found.where) == ("Nghi quyet 43", "file-name")
    assert found.confidence < 0.5


def test_the_files_own_title_counts_unless_a_program_wrote_it(title):
    assert title("x", metadata={"title": "Báo cáo năm"}).value == "Báo cáo năm"
    for generated in ("Microsoft Word - bao cao", "BỘ CÔNG AN", "Thông tư", "PowerPoint"):
        found = title("x", name="a.pdf", metadata={"title": generated})
        assert (found.value == "a") == (generated != "PowerPoint")
