"""Names that mean the same: shipped terms and a library's topics."""

import pytest

from summit_kb.domain.topic import Thesaurus, Topic
from summit_kb.search.concepts import Name, concepts_of, initials, shipped_terms

TOPICS = (
    Topic(
        "do-thi",
        "Thành phố thông minh",
        "Smart city",
        synonyms=("đô thị thông minh", "smarter city", "VNPT"),
        abbreviations=("ĐTTM", "TPTM"),
    ),
    Topic(
        "ha-tang", "Hạ tầng và công nghệ", "Infrastructure and technology", abbreviations=("IT",)
    ),
)


@pytest.fixture(scope="module")
def concepts():
    return concepts_of(Thesaurus(TOPICS))


def meaning(concepts, *folded):
    return [{name.text for name in concept.names} for _, concept in concepts.called(folded)]


def test_shipped_terms_have_names_and_no_meaning_twice():
    terms = shipped_terms()
    assert len(terms) > 60
    full = [name.exact for names in terms for name in names if not name.is_abbreviation]
    assert len(full) == len(set(full))
    assert all(name.folded for names in terms for name in names)


def test_names_in_both_languages_and_short(concepts):
    assert meaning(concepts, "ubnd") == [{"Ủy ban nhân dân", "People's Committee", "UBND"}]


def test_an_abbreviation_belongs_to_the_names_it_abbreviates(concepts):
    (urban,) = meaning(concepts, "dttm")
    assert "Đô thị thông minh" in urban
    assert "Thành phố thông minh" not in urban
    (city,) = meaning(concepts, "tptm")
    assert {"Thành phố thông minh", "Smart city"} <= city


def test_synonyms_are_near_a_topic_and_proper_names_are_not(concepts):
    ((_, city),) = concepts.called(("smart", "city"))
    assert {name.text for name in city.near} == {"đô thị thông minh", "smarter city"}
    assert concepts.called(("vnpt",)) == []


def test_main_words_are_taken_only_where_all_words_do_not_fit(concepts):
    (technology, infrastructure) = meaning(concepts, "it")
    assert "Công nghệ thông tin" in technology
    assert "Infrastructure and technology" in infrastructure


def test_accents_of_the_first_letters_go_but_the_barred_d_stays():
    assert initials(Name("Ủy ban nhân dân").exact) == "ubnd"
    assert initials(Name("Đô thị thông minh").exact) == "đttm"


@pytest.mark.parametrize(
    ("text", "like_words"), [("DA", True), ("AI", True), ("UBND", False), ("TT&TT", True)]
)
def test_abbreviations_that_only_capitals_tell_from_words(text, like_words):
    assert Name(text, is_abbreviation=True).looks_like_words is like_words


@pytest.mark.parametrize(
    ("one", "more"),
    [
        ("Hospital", "Hospitals"),
        ("Policy", "Policies"),
        ("Public investment", "Public investments"),
        ("Tax", "Taxes"),
        ("Survey", "Surveys"),
        ("Data analysis", None),
        ("Bệnh viện", None),
    ],
)
def test_english_names_have_a_plural(one, more):
    plural = Name(one).plural
    assert (plural.text if plural else None) == more


def test_more_than_one_is_understood_and_found(new_shelf):
    shelf = new_shelf()
    shelf.put("vi", "Các bệnh viện đã nối mạng.", title="Y tế")
    shelf.put("en", "All hospitals are connected.", title="Health", language="en")
    shelf.put("khac", "Các trường học đã nối mạng.", title="Giáo dục")
    shelf.update()
    for text in ("hospitals", "hospital", "bệnh viện"):
        assert set(shelf.ids(text)) == {"vi", "en"}, text
