import re

import pypdf
import pytest

from summit_kb.reading.briefing.cover_sheet import set_cover
from summit_kb.reading.briefing.plan import Cover
from summit_kb.reading.briefing.sheet import PAPERS

TITLE = "Họp <giao ban> & thành phố"


def all_text(path):
    return " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(path).pages).split())


def test_a_cover_says_title_subtitle_and_facts(tmp_path):
    cover = Cover(TITLE, "Phiên tháng 12", ("Ấn bản 7", "do X ký"))
    assert set_cover(cover, tmp_path / "c.pdf") == 1
    assert all_text(tmp_path / "c.pdf") == f"{TITLE} Phiên tháng 12 Ấn bản 7 do X ký"


@pytest.mark.parametrize("paper", sorted(PAPERS))
def test_an_official_one_names_the_office_what_it_is_and_where_one_meets(tmp_path, paper):
    cover = Cover(TITLE, "", ("Ấn bản 7",), "official", "Sở Tư pháp", "Phòng 3", "Tài liệu họp")
    assert set_cover(cover, tmp_path / "c.pdf", PAPERS[paper]) == 1
    assert all_text(tmp_path / "c.pdf") == f"SỞ TƯ PHÁP Tài liệu họp {TITLE} Phòng 3 Ấn bản 7"
    [page] = pypdf.PdfReader(tmp_path / "c.pdf").pages
    assert float(page.mediabox.width) == pytest.approx(PAPERS[paper].short, abs=0.1)
    assert b" re S" in page.get_contents().get_data()


@pytest.mark.parametrize("style", ["plain", "official"])
def test_a_title_of_any_length_is_set_and_one_of_five_lines_stays_on_one_sheet(tmp_path, style):
    long = "Báo cáo kết quả thực hiện Nghị quyết về xây dựng và phát triển thành phố " * 3
    assert set_cover(Cover(long, "", (), style), tmp_path / "c.pdf") == 1
    assert set_cover(Cover(long * 12, "", (), style), tmp_path / "c.pdf") > 1


def test_a_long_title_is_set_smaller(tmp_path):
    def size(title):
        set_cover(Cover(title, "", ()), tmp_path / "c.pdf")
        data = pypdf.PdfReader(tmp_path / "c.pdf").pages[0].get_contents().get_data().decode()
        return max(float(one) for one in re.findall(r"/F\S+ ([\d.]+) Tf", data))

    assert size("Họp giao ban " * 3) > size("Họp giao ban " * 12)
