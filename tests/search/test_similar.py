"""More like this."""

import pytest

from summit_kb.domain.finding import Filters, Request, Sort

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


def test_the_words_both_have_are_told_of_each(library):
    found = library.index.similar(PORTAL, leave_out=["cong-du-lieu"])
    assert set(found.shared) == {"du-lieu-giao-thong"}
    shared = found.shared["du-lieu-giao-thong"]
    assert any("dữ liệu" in words for words in shared)
    assert len(shared) == len(set(shared))


def test_numbers_and_abbreviations_count_but_are_not_told(new_shelf):
    shelf = new_shelf()
    text = "Nghị quyết số 43-NQ/TW ngày 24 tháng 01 năm 2019 về dữ liệu mở."
    shelf.put("a", text)
    shelf.put("b", f"Theo {text}")
    for number in range(9):
        shelf.put(f"khac-{number}", "Biên bản phiên họp của ủy ban, phần nội dung.")
    shelf.update()
    words = shelf.index.similar(text, leave_out=["a"]).words
    assert words
    assert not any(any(letter.isdigit() for letter in word) for word in words)
    assert "nq tw" not in words


def test_as_an_answer_it_is_filtered_ordered_counted_and_comes_in_pages(library):
    def ask(**values):
        return library.index.search_like(f"{PORTAL} {HOSPITAL}", Request("", **values))

    whole = ask()
    assert whole.total == len(whole.hits) == 4
    assert "dữ liệu" in whole.understood
    assert sum(value.count for value in whole.facets["type"]) == 4
    second = ask(offset=1, limit=2)
    assert [hit.document for hit in second.hits] == [hit.document for hit in whole.hits[1:3]]
    assert ask(filters=Filters(types=("law",))).total == 0
    by_date = ask(sort=Sort.DATE)
    assert {hit.document for hit in by_date.hits} == {hit.document for hit in whole.hits}
    reasons = ask(explain=True).hits[0].why.reasons
    assert {reason.kind for reason in reasons} == {"shared"}
    assert sum(reason.share for reason in reasons) == pytest.approx(1)
    assert all(reason.words for reason in reasons)
    assert library.index.search_like("", Request("")).total == 0
    left = library.index.search_like(PORTAL, Request(""), ["cong-du-lieu"])
    assert "cong-du-lieu" not in {hit.document for hit in left.hits}
