"""Completions while one types."""

import pytest

from summit_kb.search.suggestions import Suggestion


def kinds(shelf, text, **values):
    found: dict[str, list[str]] = {}
    for one in shelf.index.suggest(text, **values):
        found.setdefault(one.kind, []).append(one.text)
    return found


@pytest.mark.parametrize("typed", ["giam sat", "Giám sá", "giao th", "thông m"])
def test_titles_with_or_without_accents(shelf, typed):
    assert "Giám sát giao thông thông minh" in kinds(shelf, typed)["title"]


def test_topics_by_label_synonym_and_abbreviation(shelf):
    assert Suggestion("topic", "Giao thông", "giao-thong") in shelf.index.suggest("van t")
    assert kinds(shelf, "gt")["topic"] == ["Giao thông"]
    assert kinds(shelf, "traf", language="en")["topic"] == ["Traffic"]


def test_numbers_as_far_as_they_are_typed(shelf):
    assert Suggestion("number", "43-NQ/TW", "nghi-quyet-43") in shelf.index.suggest("43-n")
    assert kinds(shelf, "30/2020")["number"] == ["30/2020/NĐ-CP"]


def test_words_get_the_accents_they_have_in_the_library(shelf):
    assert kinds(shelf, "do thi thong mi")["term"] == ["đô thị thông minh"]
    assert "an ninh" in kinds(shelf, "an n")["term"]
    assert kinds(shelf, "bạch đ")["term"] == ["bạch đằng"]


def test_accents_typed_are_kept(shelf):
    assert all(word.startswith("đươ") for word in kinds(shelf, "đươ").get("term", []))


def test_there_are_never_more_than_asked_for(shelf):
    assert len(shelf.index.suggest("th", limit=3)) <= 3
    assert shelf.index.suggest("", limit=8) == []
    assert shelf.index.suggest("?!", limit=8) == []
    assert shelf.index.suggest("[a", limit=8) is not None


@pytest.mark.parametrize("typed", ["danang", "Danang"])
def test_two_syllables_typed_as_one_word(shelf, typed):
    assert "đà nẵng" in kinds(shelf, typed)["term"]
    assert shelf.find(typed).suggestions == ("đà nẵng",)


def test_a_word_that_is_a_syllable_is_not_taken_apart(shelf):
    assert all(" " not in word for word in kinds(shelf, "hoan").get("term", []))


def test_a_warmed_index_suggests_the_same(shelf):
    cold = shelf.index.suggest("giao th")
    shelf.index.close()
    shelf.index.warm()
    assert shelf.index.suggest("giao th") == cold


@pytest.mark.parametrize("typed", ["giams sats", "gia1m sa1t", "giams sa"])
def test_keystrokes_count_as_what_they_mean(shelf, typed):
    assert "Giám sát giao thông thông minh" in kinds(shelf, typed)["title"]
