"""More like this."""

import pytest

PORTAL = (
    "Cổng dữ liệu mở công bố bộ dữ liệu về giao thông công cộng. Người dân tra cứu bộ dữ liệu trên"
    " cổng dữ liệu mở, doanh nghiệp tải bộ dữ liệu để làm ứng dụng."
)
HOSPITAL = (
    "Bệnh viện lập hồ sơ sức khỏe điện tử, bác sĩ kê đơn thuốc trên hồ sơ sức khỏe. Trạm y tế gửi"
    " hồ sơ sức khỏe lên bệnh viện."
)


@pytest.fixture
def library(new_shelf):
    shelf = new_shelf()
    shelf.put("cong-du-lieu", PORTAL, title="Cổng dữ liệu mở")
    shelf.put("du-lieu-giao-thong", f"Giao thông công cộng. {PORTAL[:120]}", "Bến xe và bến tàu.")
    shelf.put("benh-an", HOSPITAL)
    shelf.put("don-thuoc", "Lịch họp.", "Bác sĩ kê đơn thuốc theo hồ sơ sức khỏe điện tử.")
    for number in range(12):
        shelf.put(f"khac-{number}", f"Biên bản phiên họp thứ {number} của ủy ban, phần nội dung.")
    shelf.update()
    return shelf


def test_what_speaks_of_the_same_comes_first_and_no_stranger(library):
    found = library.index.similar(PORTAL, leave_out=["cong-du-lieu"])
    assert [hit.document for hit in found.hits] == ["du-lieu-giao-thong"]
    assert "bộ dữ" not in found.words
    assert {"công cộng", "dữ liệu"} & set(found.words)


def test_the_passage_that_is_most_alike_is_shown_and_marked(library):
    [hit, *_] = library.index.similar(HOSPITAL, leave_out=["benh-an"]).hits
    assert (hit.document, hit.page) == ("don-thuoc", 2)
    assert "\u0002" in hit.snippet
    assert hit.score > 0


def test_accents_do_not_matter_and_the_words_are_spelled_as_in_the_text(library):
    plain = library.index.similar("benh vien va ho so suc khoe cua bac si, ho so suc khoe")
    assert {hit.document for hit in plain.hits} == {"benh-an", "don-thuoc"}
    assert "suc khoe" in plain.words
    assert "sức khỏe" in library.index.similar(HOSPITAL).words


@pytest.mark.parametrize("text", ["", "một", "những lời không đâu có cả xyz qwe"])
def test_a_text_that_tells_nothing_is_like_nothing(library, text):
    assert library.index.similar(text).hits == ()


def test_no_more_than_asked_for(library):
    assert len(library.index.similar(f"{PORTAL} {HOSPITAL}", limit=2).hits) == 2
