"""Labels and counts."""

import numpy as np
import pytest

from summit_kb.domain.finding import FACETS, Filters
from summit_kb.search.facets import count_facets, filter_masks, narrowed


@pytest.fixture
def opened(shelf):
    shelf.find("")
    return shelf.index._current()[0]


def test_every_facet_is_counted(opened):
    facets = count_facets(opened, opened.everything, {}, "vi")
    assert tuple(facets) == FACETS
    assert all(value.count > 0 for values in facets.values() for value in values)


def test_selections_combine_and_one_can_be_left_out(opened):
    masks = filter_masks(opened, Filters(topics=("ung-dung",), years=((2019, 2019), (2021, 2022))))
    assert np.count_nonzero(narrowed(opened.everything, masks)) == 1
    assert np.count_nonzero(narrowed(opened.everything, masks, but="year")) == 2


def test_no_selection_is_no_mask(opened):
    assert filter_masks(opened, Filters()) == {}


def test_labels_are_in_the_language_asked_for(opened):
    vi = count_facets(opened, opened.everything, {}, "vi")
    en = count_facets(opened, opened.everything, {}, "en")
    assert {value.label for value in vi["topic"]} >= {"Giao thông", "Y tế"}
    assert {value.label for value in en["topic"]} >= {"Traffic", "Health"}
    assert {value.label for value in en["event"]} == {"Smart City Summit 2019"}
    assert {value.label for value in en["language"]} == {"Vietnamese", "English"}
