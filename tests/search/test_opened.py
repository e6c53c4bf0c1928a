"""An opened generation."""

import numpy as np
import pytest

from summit_kb.search.opened import OpenedIndex


@pytest.fixture
def opened(shelf) -> OpenedIndex:
    shelf.find("")
    return shelf.index._current()[0]


def names(opened, mask):
    return {opened.snapshot.document_keys[at] for at in np.flatnonzero(mask)}


def test_documents_by_value_and_number(opened):
    assert names(opened, opened.with_value("topic", "ung-dung")) == {"giao-thong", "y-te"}
    assert names(opened, opened.between(opened.years, 2020, None)) == {
        "nghi-quyet-119",
        "nghi-dinh-30",
    }
    assert "y-te" not in names(opened, opened.between(opened.dates, None, None))


def test_passages_know_their_page_and_heading(opened):
    front = int(opened.front_of[opened.snapshot.document_number("nghi-quyet-43")])
    assert opened.page(front) is None
    assert (opened.page(front + 2), opened.heading(front + 2)) == (2, "Mục tiêu")
