import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.reading.briefing.sheet import A4, FOOT, HEAD, PAPERS, SIDE, placement

SIZES = st.floats(1, 5000)


@given(SIZES, SIZES, st.sampled_from(sorted(PAPERS)))
def test_every_page_fits_between_head_and_foot(width, height, paper):
    place = placement(width, height, PAPERS[paper])
    assert {place.width, place.height} == {PAPERS[paper].short, PAPERS[paper].long}
    assert place.left >= SIDE - 1e-6
    assert place.left + width * place.scale <= place.width - SIDE + 1e-6
    assert place.bottom >= FOOT - 1e-6
    assert place.bottom + height * place.scale <= place.height - HEAD + 1e-6


@given(SIZES, SIZES)
def test_nothing_is_enlarged_and_a_wide_page_lies(width, height):
    place = placement(width, height)
    assert place.scale <= 1
    assert (place.width > place.height) == (width > height)


def test_an_a4_page_keeps_nearly_its_size():
    assert placement(A4.short, A4.long).scale == pytest.approx(0.905, abs=0.005)
