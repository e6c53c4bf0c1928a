"""Words found without looking at every word."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from summit_kb.search.sightings import Lookout, every_word, fold
from summit_kb.vietnamese.normal import folded_form

LETTERS = "aáàăâbdđeêoôơuưyìặnAĐÀ  ,.-_12\n😀"
texts = st.text(st.sampled_from(LETTERS), max_size=60)
words = st.lists(st.text(st.sampled_from("aboudeyn1"), min_size=1, max_size=3), max_size=4)


@given(texts, words, words)
def test_the_quick_way_finds_what_the_slow_way_finds(text, whole, begun):
    quick = list(Lookout(whole, begun).sightings(text))
    slow = [
        sighting
        for sighting in every_word(text)
        if sighting.keys[1] in whole or sighting.keys[1].startswith(tuple(begun))
    ]
    assert [(s.start, s.end, s.keys) for s in quick] == [(s.start, s.end, s.keys) for s in slow]
    for one, two in zip(range(len(quick) - 1), range(1, len(quick)), strict=True):
        if quick[two].place - quick[one].place == 1:
            assert slow[two].place - slow[one].place == 1


@given(texts, words, words)
def test_counted_places_are_those_among_all_words(text, whole, begun):
    places = {sighting.start: sighting.place for sighting in every_word(text)}
    for sighting in Lookout(whole, begun).sightings(text, counted=True):
        assert sighting.place == places[sighting.start]


def test_every_letter_is_folded_as_it_is_alone():
    for code in range(0x1F00):
        letter, alone = chr(code), folded_form(chr(code))
        if letter.isalpha() and len(alone) == 1:
            assert fold(letter) == alone


@given(texts)
def test_folding_keeps_every_letter_in_its_place(text):
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text)


def test_decomposed_text_is_read_word_by_word():
    apart = unicodedata.normalize("NFD", "Đà Nẵng")
    found = [apart[s.start : s.end] for s in Lookout(["nang"], []).sightings(apart)]
    assert unicodedata.normalize("NFD", "Nẵng") in found


def test_rows_are_found_where_their_words_stand_together_and_even_within_each_other():
    look = Lookout([], [], [["do", "thi", "do"]])
    found = list(
        look.sightings("ado thị đô thi đô thị ĐÔ, do; đô thị khác đô thị - độ, đô thị dorm")
    )
    assert [one.keys[0] for one in found] == [
        "=đô",
        "=thi",
        "=đô",
        "=thị",
        "=đô",
        "=đô",
        "=thị",
        "=độ",
    ]
    assert [one.place for one in found][:5] == list(range(found[0].place, found[0].place + 5))
