import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.reading.briefing.sheet import FOOT, HEAD, LONG, SHORT, SIDE, placement

SIZES = st.floats(1, 5000)


@given(SIZES, SIZES)
def test_every_page_fits_between_head_and_foot(width, height):
    place = placement(width, height)
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
    assert placement(SHORT, LONG).scale == pytest.approx(0.905, abs=0.005)
