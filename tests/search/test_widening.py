"""Which other names a query is widened by."""

import pytest

from summit_kb.domain.topic import Thesaurus, Topic
from summit_kb.search.concepts import concepts_of
from summit_kb.search.language import parse
from summit_kb.search.widening import widen

TOPICS = (
    Topic(
        "do-thi",
        "Thành phố thông minh",
        "Smart city",
        synonyms=("đô thị thông minh", "thành phố thông minh hơn"),
        abbreviations=("TPTM",),
    ),
)


@pytest.fixture(scope="module")
def concepts():
    return concepts_of(Thesaurus(TOPICS))


def added(concepts, text):
    found = widen(parse(text), text, concepts)
    return {one.typed: [other.name.text for other in one.others] for one in found.widenings}


def test_abbreviations_and_full_names(concepts):
    assert added(concepts, "UBND thành phố")["UBND"] == ["Ủy ban nhân dân", "People's Committee"]
    assert added(concepts, "uy ban nhan dan") == {"uy ban nhan dan": ["People's Committee", "UBND"]}


def test_the_longest_name_counts_and_synonyms_come_last(concepts):
    names = added(concepts, "đề án thành phố thông minh")["thành phố thông minh"]
    assert names[:2] == ["Smart city", "TPTM"]
    assert names[-1] == "đô thị thông minh"
    assert "thành phố thông minh hơn" not in names  # found with the words typed


@pytest.mark.parametrize("text", ["da dang", "ai là chủ", "đa dạng", "it người", "ct"])
def test_words_are_no_abbreviations(concepts, text):
    assert all(len(typed) > 3 for typed in added(concepts, text))


@pytest.mark.parametrize(
    ("text", "name"), [("ĐA", "Đề án"), ("QĐ", "Quyết định"), ("QyĐ", "Quy định")]
)
def test_accents_and_letters_of_an_abbreviation_are_respected(concepts, text, name):
    assert added(concepts, text)[text][0] == name


def test_without_accents_both_meanings_are_offered_and_none_is_taken(concepts):
    found = widen(parse("DA giao thong"), "DA giao thong", concepts)
    assert all(one.typed != "DA" for one in found.widenings)
    (asked,) = found.ambiguities
    assert {meaning.name for meaning in asked.meanings} == {"Đề án", "Dự án"}
    assert "đề án giao thong" in {meaning.query for meaning in asked.meanings}


def test_among_accented_words_it_is_what_was_typed(concepts):
    assert added(concepts, "DA giao thông")["DA"][0] == "Dự án"


def test_an_ambiguous_abbreviation_is_not_looked_for(concepts):
    assert "KH" not in added(concepts, "kế hoạch năm")["kế hoạch"]


@pytest.mark.parametrize("text", ['"UBND"', "=UBND", "-UBND", "title:UBND", "UBND*"])
def test_what_is_meant_literally_stays_as_it_is(concepts, text):
    assert added(concepts, text) == {}


def test_the_meaning_that_was_chosen_is_looked_for_and_others_are_not(concepts):
    found = widen(parse("KH năm"), "KH năm", concepts, {"KH": "Kế hoạch"})
    assert found.ambiguities[0].chosen == "Kế hoạch"
    (widening,) = found.widenings
    assert widening.typed == "KH"
    assert "Kế hoạch" in [one.name.text for one in widening.others]
    assert "Khoa học" not in [one.name.text for one in widening.others]
    other = widen(parse("KH năm"), "KH năm", concepts, {"KH": "Không"})
    assert (other.widenings, other.ambiguities[0].chosen) == ((), "")


@pytest.mark.parametrize("text", ["KH", "KH 2019", "KH BC", "KH năm 2019"])
def test_abbreviations_by_themselves_are_asked_about(concepts, text):
    assert "KH" in [one.typed for one in widen(parse(text), text, concepts).ambiguities]


def test_words_typed_in_capitals_are_no_abbreviations(concepts):
    text = "KE HOACH DA LA"
    assert widen(parse(text), text, concepts).ambiguities == ()
