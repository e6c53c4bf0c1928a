"""Findings of a request."""

import pytest

from summit_kb.domain.finding import Request
from summit_kb.search.answering import answer


def test_scores_descend_and_are_those_of_the_order(shelf):
    hits = shelf.find("đô thị thông minh đà nẵng").hits
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)


def test_the_answer_is_the_same_without_the_index_object(shelf):
    shelf.find("")
    opened, suggester = shelf.index._current()
    direct = answer(opened, suggester, Request("da nang", limit=3))
    assert [hit.document for hit in direct.hits] == shelf.ids("da nang", limit=3)
    assert direct.total == 4
    assert direct.total_is_exact
    assert direct.took_ms > 0


def test_a_hit_found_by_folding_alone_is_marked_too(shelf):
    hits = {hit.document: hit for hit in shelf.find("đường").hits}
    assert "\u0002đường\u0003" in hits["giao-thong"].snippet
    assert "\u0002dương\u0003" in hits["y-te"].snippet


def test_without_words_the_newest_come_first(shelf):
    dates = [hit.date or "" for hit in shelf.find("type:(paper OR speech OR decree)").hits]
    assert dates == sorted(dates, reverse=True)


@pytest.fixture
def accounts(new_shelf):
    """Amounts and dates, each document in another spelling."""
    shelf = new_shelf()
    shelf.put("kinh-phi", "Đề án dự kiến 2.200 tỷ đồng cho 53 chương trình, ký ngày 24/01/2019.")
    shelf.put("budget", "The scheme has 2,200 billion VND, signed on 24 January 2019.")
    shelf.put("bang", "Tổng cộng 2,2 nghìn tỷ đồng; ngày 24 tháng 01 năm 2019; 05 nhiệm vụ.")
    shelf.put("khac", "Điều 2. Có 200 tỷ phú và 2 tỷ đồng; ngày 23/01/2019; 5 nhiệm vụ.")
    shelf.update()
    return shelf


@pytest.mark.parametrize(
    "asked", ["2.200 tỷ", "2200 ty dong", "2,200 billion", "2,2 nghìn tỷ", "2.2 trillion VND"]
)
def test_an_amount_is_found_in_any_spelling(accounts, asked):
    assert set(accounts.ids(asked)) == {"kinh-phi", "budget", "bang"}


@pytest.mark.parametrize(
    "asked", ["24/1/2019", "ngay 24 thang 1 nam 2019", "24 January 2019", "2019-01-24"]
)
def test_a_date_is_found_in_any_spelling(accounts, asked):
    assert set(accounts.ids(asked)) == {"kinh-phi", "budget", "bang"}


def test_a_value_is_marked_in_the_spelling_of_the_text(accounts):
    snippets = {hit.document: hit.snippet for hit in accounts.find("2.200 tỷ").hits}
    assert "\u00022,200 billion VND\u0003" in snippets["budget"]
    assert "\u00022,2 nghìn tỷ đồng\u0003" in snippets["bang"]


def test_a_leading_zero_makes_no_difference(accounts):
    assert set(accounts.ids("5 nhiệm vụ")) == set(accounts.ids("05 nhiệm vụ")) == {"bang", "khac"}


def test_a_value_being_typed_is_still_words(accounts):
    assert "kinh-phi" in accounts.ids("2.200 t", as_you_type=True)
    assert "kinh-phi" in accounts.ids("24/1", as_you_type=True)


def test_a_value_nobody_wrote_falls_back_on_its_words(accounts):
    assert set(accounts.ids("200 tỷ")) == {"khac", "kinh-phi"}


@pytest.fixture
def shelf_of_sums(new_shelf):
    shelf = new_shelf()
    for name, text in {
        "so": "Tổng kinh phí là 2.200 tỷ đồng, duyệt ngày 24/01/2019.",
        "chu": "Kinh phí hai nghìn hai trăm tỷ đồng, duyệt ngày 24 tháng 1 năm 2019.",
        "anh": "The funds are 2,200 billion VND, approved on 24 January 2019.",
        "khac": "Có 22 dự án, hai trăm người và 200 tỷ đồng; ngày 24/01/2018 họp lần hai.",
    }.items():
        shelf.put(name, text, title=f"Tài liệu {name}")
    shelf.update()
    return shelf


@pytest.mark.parametrize(
    "text",
    [
        "2.200 tỷ đồng",
        "2200 tỷ",
        "2 200 tỷ",
        "2\u2009200 tỷ đồng",
        "2,2 nghìn tỷ",
        "2.2 trillion VND",
        "2200 ty dong",
        "hai nghìn hai trăm tỷ",
        "hai nghin hai tram ty dong",
        "two thousand two hundred billion dong",
        "24/1/2019",
        "ngày 24 tháng 01 năm 2019",
        "24 January 2019",
        "January 24, 2019",
        "2019-01-24",
    ],
)
def test_all_spellings_of_a_sum_and_a_day_find_each_other(shelf_of_sums, text):
    assert set(shelf_of_sums.ids(text)) == {"so", "chu", "anh"}
    assert all("\u0002" in hit.snippet for hit in shelf_of_sums.find(text).hits)
