"""Why a hit stands where it does."""

from datetime import date

import pytest

from summit_kb.domain.kinds import Validity


def why(shelf, text, document, **values):
    hits = shelf.find(text, explain=True, **values).hits
    return next(hit for hit in hits if hit.document == document)


@pytest.mark.parametrize("text", ["giám sát giao thông", "do thi thong minh", "camera đường"])
def test_the_points_make_up_the_score(shelf, text):
    for hit in shelf.find(text, explain=True).hits:
        points = sum(one.points for one in hit.why.contributions)
        for factor in hit.why.factors:
            points *= factor.factor
        assert hit.score % 1000 == pytest.approx(points, abs=0.02)


def test_a_title_in_the_language_asked_in_stands_for_a_passage(shelf):
    for hit in shelf.find("building and developing city", explain=True, language="en").hits:
        points = sum(one.points for one in hit.why.contributions)
        for factor in hit.why.factors:
            points *= factor.factor
        assert hit.score % 1000 == pytest.approx(points, abs=0.02)
    best = shelf.find("building and developing city", explain=True, language="en").hits[0]
    assert best.document == "nghi-quyet-43"
    assert {one.where for one in best.why.contributions} == {"document"}


def test_terms_fields_and_places_are_told(shelf):
    told = why(shelf, "camera", "giao-thong").why
    assert ("camera", "folded", "passage") in {
        (one.term, one.field, one.where) for one in told.contributions
    }
    assert told.page == 2
    assert "all-words" in told.groups


def test_the_bearer_of_a_number_is_told(shelf):
    assert "number" in why(shelf, "43-NQ/TW", "nghi-quyet-43").why.groups


def test_other_names_are_told(shelf):
    told = why(shelf, "traffic", "giao-thong").why
    assert "Giao thông" in {one.term for one in told.contributions}


def test_nobody_asks_and_nothing_is_told(shelf):
    assert all(hit.why is None for hit in shelf.find("camera").hits)


def test_what_is_in_force_and_new_comes_first_and_says_so(new_shelf):
    shelf = new_shelf()
    days = {"het": date(2020, 1, 1), "cu": date(2001, 1, 1), "moi": date(2020, 1, 1)}
    for name, day in days.items():
        validity = Validity.EXPIRED if name == "het" else Validity.IN_FORCE
        shelf.put(name, "Quy chế chợ đêm.", title="Quy chế", date=day, validity=validity)
    shelf.update()
    assert shelf.ids("chợ đêm") == ["moi", "cu", "het"]
    factors = {one.name: one.factor for one in why(shelf, "chợ đêm", "het").why.factors}
    assert factors["validity"] < 1 < factors["recency"]
