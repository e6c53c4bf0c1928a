"""Rank and choice of documents."""

import pytest

from summit_kb.domain.finding import Request
from summit_kb.search.evaluation import rank
from summit_kb.search.language import parse


@pytest.fixture
def ranked(shelf):
    shelf.find("")
    opened = shelf.index._current()[0]

    def evaluate(text, **values):
        found = rank(opened, parse(text), Request(text, **values))
        keys = opened.snapshot.document_keys
        return {
            keys[at]: (int(found.tier[at]), float(found.scores[at]))
            for at in found.documents.nonzero()[0]
        }

    return evaluate


def test_the_owner_of_a_number_stands_above_everything(ranked):
    found = ranked("43-NQ/TW")
    assert found["nghi-quyet-43"][0] > max(t for d, (t, _) in found.items() if d != "nghi-quyet-43")


def test_short_queries_list_only_documents_with_every_word(ranked):
    assert set(ranked("camera an ninh")) == {"giao-thong"}


def test_without_any_such_document_some_words_will_do(ranked):
    assert {"giao-thong", "nghi-dinh-30"} <= set(ranked("camera văn thư"))


def test_a_question_needs_no_word(ranked):
    found = ranked("Ở Đà Nẵng có bao nhiêu camera giám sát giao thông trên đường?")
    best = max(found, key=lambda name: found[name])
    assert best == "giao-thong"
    assert all(tier == 0 for tier, _ in found.values())
    assert "khong-chu" not in found


def test_the_language_asked_in_gains_a_little(ranked):
    vi, en = ranked("da nang", language="vi"), ranked("da nang", language="en")
    assert en["opening"][1] > vi["opening"][1]
    assert vi["nghi-quyet-43"][1] > en["nghi-quyet-43"][1]


def test_repeated_words_count_once(ranked):
    assert ranked("camera camera camera") == ranked("camera")


def test_exclusions_alone_leave_the_rest(ranked):
    assert "giao-thong" not in ranked("-camera")
    assert len(ranked("-camera")) == 6


def test_a_name_counts_more_than_other_words(ranked):
    named, small = ranked("đường của Bạch Đằng"), ranked("đường của bạch đằng")
    assert named["giao-thong"][1] > small["giao-thong"][1]


def test_the_first_capital_of_a_sentence_makes_no_name(ranked):
    assert ranked("Đường chính") == ranked("đường chính")
    assert ranked("Bạch Đằng")["giao-thong"][1] > ranked("Bạch đằng")["giao-thong"][1]


def test_a_question_is_answered_though_nobody_wrote_its_quoted_words(ranked):
    found = ranked("Camera giám sát giao thông “nhìn thấy hết mọi thứ” ở đâu?")
    assert max(found, key=lambda name: found[name]) == "giao-thong"
    assert ranked('"nhìn thấy hết mọi thứ"') == {}
    assert ranked('camera "nhìn thấy hết mọi thứ"') == {}


def test_what_has_none_of_the_things_asked_for_is_not_listed(shelf):
    assert shelf.ids("(camera AND muối) OR qwzx") == []
    assert shelf.ids("(camera AND dữ) OR qwzx") == ["giao-thong"]
    assert shelf.ids("((camera AND muối) OR qwzx) tan") == ["y-te"]
