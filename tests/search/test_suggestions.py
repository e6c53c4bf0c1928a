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
    assert shelf.index._current()[1].apart("hoan") is None
    assert "ho an" not in kinds(shelf, "hoan").get("term", [])


def test_issuers_and_people_by_any_of_their_words(shelf):
    shelf.put("phat-bieu", "Kính thưa", title="Lời chào", speaker="Huỳnh Đức Thơ", issuer="VINASA")
    shelf.update()
    assert kinds(shelf, "bo chinh")["issuer"] == ["Bộ Chính trị"]
    assert kinds(shelf, "chính tr")["issuer"] == ["Bộ Chính trị"]
    assert kinds(shelf, "vina")["issuer"] == ["VINASA"]
    assert kinds(shelf, "duc th")["person"] == ["Huỳnh Đức Thơ"]


def test_a_name_is_not_offered_twice(shelf):
    found = shelf.index.suggest("bo chinh tri")
    spelled = [one.text.lower() for one in found if one.kind in ("issuer", "term")]
    assert spelled == ["bộ chính trị"]


@pytest.mark.parametrize(("language", "first"), [("vi", "Dữ liệu mở"), ("en", "Open data")])
def test_titles_in_the_readers_language_come_first_and_a_document_once(shelf, language, first):
    shelf.put("mo", "a", title="Dữ liệu mở", language="vi")
    shelf.put("open", "b", title="Open data", title_en="Open data", language="en")
    shelf.put("mo-2", "c", title="Open data: dữ liệu mở", language="vi")
    shelf.update()
    asked = "du lieu mo" if language == "vi" else "open d"
    found = [one for one in shelf.index.suggest(asked, language=language) if one.kind == "title"]
    assert found[0].text == first
    assert len({one.target for one in found}) == len(found)


def test_the_number_itself_comes_before_longer_ones(shelf):
    shelf.put("dai", "a", title="Một", number="4300/QĐ-UBND", type="decision")
    shelf.put("lon", "b", title="Hai", number="430/QĐ-UBND", type="decision")
    shelf.update()
    assert kinds(shelf, "43")["number"] == ["43-NQ/TW", "430/QĐ-UBND"]


def test_topics_that_only_have_the_words_in_a_synonym_are_left_out(shelf):
    names = kinds(shelf, "tai").get("topic", [])
    assert "Giao thông" not in names


def test_kinds_take_turns(shelf):
    for n in range(9):
        shelf.put(f"giao-{n}", "giao thông thông minh", title=f"Giao thông tập {n}")
    shelf.update()
    found = shelf.index.suggest("giao th", limit=5)
    assert {one.kind for one in found} == {"topic", "title", "term"}
    assert len(found) == 5


def test_a_warmed_index_suggests_the_same(shelf):
    cold = shelf.index.suggest("giao th")
    shelf.index.close()
    shelf.index.warm()
    assert shelf.index.suggest("giao th") == cold


@pytest.mark.parametrize("typed", ["giams sats", "gia1m sa1t", "giams sa"])
def test_keystrokes_count_as_what_they_mean(shelf, typed):
    assert "Giám sát giao thông thông minh" in kinds(shelf, typed)["title"]
