"""What documents are worth beside their words."""

from datetime import date

import numpy as np
import pytest

from summit_kb.domain.kinds import Validity
from summit_kb.search import weights as w
from summit_kb.search.standing import recency_factors, validity_factors


@pytest.fixture
def opened(new_shelf):
    shelf = new_shelf()
    shelf.put("a", "x", title="a", date=date(2024, 6, 1), validity=Validity.EXPIRED)
    shelf.put("b", "x", title="b", date=date(2019, 6, 1), validity=Validity.PARTLY_EXPIRED)
    shelf.put("c", "x", title="c", date=date(1999, 6, 1))
    shelf.put("d", "x", title="d")
    shelf.update()
    shelf.find("")
    return shelf.index._current()[0]


def test_what_is_no_longer_in_force_counts_less(opened):
    assert validity_factors(opened).tolist() == pytest.approx([w.EXPIRED, w.PARTLY_EXPIRED, 1, 1])


def test_newer_documents_count_a_little_more(opened):
    newest, middle, oldest, undated = recency_factors(opened)
    assert newest == pytest.approx(1 + w.RECENT)
    assert middle == pytest.approx(1 + w.RECENT / 2)
    assert oldest == undated == 1


def test_without_any_date_all_are_alike(new_shelf):
    shelf = new_shelf()
    shelf.put("a", "x", title="a")
    shelf.update()
    shelf.find("")
    assert np.all(recency_factors(shelf.index._current()[0]) == 1)
