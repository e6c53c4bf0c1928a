"""Leaves of a query on the index."""

import numpy as np
import pytest

from summit_kb.search.language import parse
from summit_kb.search.language.nodes import All, Number, Phrase, Word
from summit_kb.search.words import Finder


@pytest.fixture
def opened(shelf):
    shelf.find("")
    return shelf.index._current()[0]


def names(opened, mask):
    return {opened.snapshot.document_keys[at] for at in np.flatnonzero(mask)}


def test_a_word_with_accents_knows_who_has_it_exactly(opened):
    word = parse("đường")
    assert isinstance(word, Word)
    found = Finder(opened, accented=True).word(word)
    assert names(opened, found.documents) == {"giao-thong", "y-te"}
    assert names(opened, found.exactly) == {"giao-thong"}


def test_a_word_left_without_accents_may_stand_for_any(opened):
    word = parse("duong")
    assert isinstance(word, Word)
    found = Finder(opened, accented=True).word(word)
    assert names(opened, found.exactly) == {"giao-thong", "y-te"}


def test_a_question_looks_up_no_documents(opened):
    word = parse("camera")
    assert isinstance(word, Word)
    found = Finder(opened, accented=True, is_question=True).word(word)
    assert found.documents.all()
    assert found.parts


def test_neighbours_count_each_pair_once(opened):
    node = parse("thông minh thông minh")
    assert isinstance(node, All)
    words = [child for child in node.children if isinstance(child, Word)]
    finder = Finder(opened, accented=True)
    assert len(finder.neighbours(words)) == 2
    assert finder.neighbours(words[:1]) == []


def test_a_phrase_by_accents_and_without(opened):
    phrase = parse('"bạch đang"')
    assert isinstance(phrase, Phrase)
    found = Finder(opened, accented=True).phrase(phrase)
    assert names(opened, found.documents) == {"giao-thong"}
    assert names(opened, found.exactly) == set()


def test_a_number_has_an_owner_and_those_that_cite_it(opened):
    number = parse("43-NQ/TW")
    assert isinstance(number, Number)
    found = Finder(opened, accented=False).number(number)
    assert found.owners is not None
    assert names(opened, found.owners) == {"nghi-quyet-43"}
    assert "nghi-quyet-119" in names(opened, found.documents)


def test_an_unknown_number_falls_back_on_its_words(opened):
    number = parse("44-NQ/TW")
    assert isinstance(number, Number)
    found = Finder(opened, accented=False).number(number)
    assert names(opened, found.documents) == set()
