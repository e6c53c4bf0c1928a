"""The place of a hit in the words of the query."""

import pytest

from summit_kb.app.words import Words
from summit_kb.domain.finding import Contribution, Expansion
from summit_kb.search import reasons
from summit_kb.search.reasons import Typed


def told(shelf, text, document, **values):
    hits = shelf.find(text, explain=True, **values).hits
    return next(hit for hit in hits if hit.document == document).why


def words(why):
    return {one.kind: one.words for one in why.reasons}


def test_words_side_by_side_are_told_as_one_and_parts_make_a_whole(shelf):
    why = told(shelf, "giám sát giao thông", "giao-thong")
    assert words(why)["as-typed"] == ("giám sát giao thông",)
    assert words(why)["together"] == ("giám sát giao thông",)
    assert words(why)["title"] == ("giám sát giao thông",)
    assert sum(one.share for one in why.reasons) == pytest.approx(1)
    assert [one.share for one in why.reasons] == sorted(
        (one.share for one in why.reasons), reverse=True
    )
    assert sum(one.points for one in why.reasons) == pytest.approx(
        sum(one.points for one in why.contributions), abs=0.001
    )


def test_words_without_accents_are_told_as_typed(shelf):
    why = told(shelf, "camera duong", "giao-thong")
    assert words(why)["words"] == ("camera duong",)
    assert why.missing == ()


def test_among_accented_words_other_accents_are_told_apart(shelf):
    why = told(shelf, "dưỡng camera hòa giữ nhạc của ai ở đó ấy", "giao-thong")
    assert "camera hòa giữ" in words(why)["as-typed"]
    assert "dưỡng" in words(why)["any-accents"]


def test_what_a_document_has_not_is_told_but_for_other_names(shelf):
    question = "xyzzy giám sát đường bằng camera ở Đà Nẵng dùng traffic thế nào"
    why = told(shelf, question, "giao-thong")
    assert "xyzzy" in why.missing
    assert "traffic" not in why.missing
    assert "Giao thông" in words(why)["other-name"]


def test_phrases_numbers_and_open_words(shelf):
    assert words(told(shelf, '"mạng lưới"', "nghi-quyet-43"))["phrase"] == ("mạng lưới",)
    why = told(shelf, "43-NQ/TW", "nghi-quyet-119")
    assert words(why)["cited"] == ("43-NQ/TW",)
    assert told(shelf, "43-NQ/TW", "nghi-quyet-43").group.startswith("number")
    assert "cam*" in "".join(words(told(shelf, "cam*", "giao-thong"))["words"])


def test_what_is_known_of_a_document(shelf):
    assert words(told(shelf, "Trần Văn An", "giao-thong"))["known"] == ("Trần Văn An",)


def test_another_spelling_is_not_missing(shelf):
    shelf.put("ky-thuat", "Kĩ thuật trồng lúa nước.")
    shelf.update()
    assert told(shelf, "kỹ thuật", "ky-thuat").missing == ()


def test_terms_are_said_as_they_were_typed():
    typed = Typed('Quyết định "thông minh" ngày 24/1/2019 UBND', (Expansion("a", ("Smart city",)),))
    assert typed.say("quyet_dinh") == "Quyết định"
    assert typed.say("ubnd") == "UBND"
    assert typed.say("Smart city") == "Smart city"
    assert list(typed.runs(["dinh", "thong", "minh"])) == ["định", "thông minh"]
    assert list(typed.runs(["khac"])) == ["khac"]
    assert not typed.is_said("khac")


def test_every_kind_has_words_in_both_languages(shelf):
    names = (*reasons.KINDS, "missing", "language", "validity", "recency")
    groups = ("number", "number-in-your-language", "all-words", "all-words-as-spelled")
    for language in ("vi", "en"):
        for name in (*names, *groups):
            assert Words(language).label("why", name) not in (name, "")


def test_nothing_found_has_no_reasons():
    assert reasons.reasons((), Typed("x", ())) == ()
    one = Contribution("x", "folded", "passage", 2.0)
    (reason,) = reasons.reasons((one,), Typed("x", ()))
    assert (reason.kind, reason.share) == ("words", 1.0)
