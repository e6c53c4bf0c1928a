"""Findings of a request."""

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
