"""Phrases to complete to: whole ones, as the texts have them."""

import pytest

from summit_kb.search.phrases import Phrases


@pytest.fixture
def phrases(new_shelf):
    shelf = new_shelf()
    texts = (
        "Chuyển đổi số là việc lớn của thành phố. Hội nghị thượng đỉnh họp.",
        "Việc chuyển đổi số của thành phố. Hội nghị thượng đỉnh bàn.",
        "Bàn về chuyển đổi số; thành phố thông minh. Hội nghị thượng đỉnh nói.",
        "Nói chuyển đổi số thì dễ, thành phố thông minh mới khó.",
        "Người của các sở, các ban. Dịch vụ của các sở.",
    )
    for n, text in enumerate(texts):
        shelf.put(f"bai-{n}", text, title=f"Bài {n}")
    shelf.update()

    def begun(text):
        return list(Phrases(shelf.index._current()[0]).begun(text))

    yield begun
    shelf.index.close()


@pytest.mark.parametrize("typed", ["chuyen d", "chuyen", "chuyển đ", "chu", "chuyen doi s"])
def test_they_go_on_as_most_texts_do_and_end_where_these_part(phrases, typed):
    assert phrases(typed)[0] == "chuyển đổi số"


def test_what_is_typed_is_kept_as_it_is(phrases):
    assert phrases("Chuyển đổi s") == ["Chuyển đổi số"]
    assert phrases("chuyên d") == []


def test_they_end_with_no_word_that_says_nothing(phrases):
    assert all(
        not one.endswith((" của", " các", " là", " thì")) for one in phrases("chuyen doi so")
    )
    assert phrases("cua") == []
    assert "của các" not in phrases("c")


def test_the_end_of_another_phrase_is_none(phrases):
    assert phrases("nghi th") == []
    assert phrases("hoi nghi") == ["hội nghị thượng đỉnh"]


def test_longer_ones_are_offered_beside_what_is_whole(phrases):
    assert phrases("thanh pho") == ["thành phố", "thành phố thông minh"]


def test_nothing_typed_or_known_begins_nothing(phrases):
    assert phrases("") == phrases("?!") == phrases("xyz") == phrases("chuyen xyz") == []
