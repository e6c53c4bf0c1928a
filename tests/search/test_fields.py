"""Conditions on fields."""

import numpy as np
import pytest

from summit_kb.search.fields import field_mask
from summit_kb.search.language import parse
from summit_kb.search.language.nodes import Field


@pytest.fixture
def find(shelf):
    shelf.find("")
    opened = shelf.index._current()[0]

    def found(text):
        node = parse(text)
        assert isinstance(node, Field)
        mask = field_mask(opened, node)
        return {opened.snapshot.document_keys[at] for at in np.flatnonzero(mask)}

    return found


def test_accents_decide_between_values_where_they_are_typed(find):
    assert find("issuer:chính-trị") == {"nghi-quyet-43"}
    assert find("issuer:chinh") == {"nghi-quyet-43", "nghi-dinh-30"}
    assert find("issuer:chính") == {"nghi-quyet-43", "nghi-dinh-30"}


def test_words_stand_together_and_whole(find):
    assert find('speaker:"văn an"') == {"giao-thong"}
    assert find("speaker:trần-an") == set()
    assert find("speaker:tr") == set()
    assert find("speaker:tr*") == {"giao-thong"}


def test_groups_and_exclusions_inside_a_field(find):
    assert find("topic:(traffic OR health)") == {"giao-thong", "y-te"}
    assert find("title:(giám thông)") == {"giao-thong"}
    assert find("topic:(applications -health)") == {"giao-thong"}


def test_titles_by_word_phrase_beginning_and_accents(find):
    assert find('title:"thông minh"') == {"giao-thong"}
    assert find("title:thong-minh") == {"giao-thong"}
    assert find("title:open*") == {"opening"}
    assert find("title:=giam") == set()


def test_numbers_whole_short_and_begun(find):
    assert find("number:43/nq-tw") == {"nghi-quyet-43"}
    assert find("số:119") == {"nghi-quyet-119"}
    assert find("number:4*") == {"nghi-quyet-43"}


def test_unknown_values_find_nothing(find):
    assert find("topic:xyz") == set()
    assert find("type:law") == set()
