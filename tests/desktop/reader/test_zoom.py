import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize

from summit_kb.desktop.reader.page_layout import MARGIN
from summit_kb.desktop.reader.zoom import (
    LARGEST,
    NATURAL,
    SMALLEST,
    STEPS,
    Fit,
    bounded,
    fitted,
    stepped,
)

A4 = (595.0, 842.0)


def test_fitting_the_width_leaves_the_margins():
    factor = fitted(Fit.WIDTH, A4, 0, QSize(800, 600))
    assert A4[0] * NATURAL * factor == pytest.approx(800 - 2 * MARGIN)


def test_fitting_the_page_shows_all_of_it():
    factor = fitted(Fit.PAGE, A4, 0, QSize(800, 600))
    assert A4[1] * NATURAL * factor == pytest.approx(600 - 2 * MARGIN)


def test_a_turned_page_is_fitted_by_its_other_side():
    factor = fitted(Fit.WIDTH, A4, 90, QSize(800, 600))
    assert A4[1] * NATURAL * factor == pytest.approx(800 - 2 * MARGIN)


def test_a_tiny_window_still_has_a_factor():
    assert fitted(Fit.PAGE, A4, 0, QSize(10, 10)) == SMALLEST


def test_steps_go_to_the_next_usual_factor():
    assert stepped(1.0, larger=True) == 1.1
    assert stepped(1.0, larger=False) == 0.9
    assert stepped(0.96, larger=True) == 1.0
    assert stepped(LARGEST, larger=True) == LARGEST
    assert stepped(SMALLEST, larger=False) == SMALLEST


@given(st.floats(SMALLEST, LARGEST))
def test_a_step_always_goes_its_way(factor):
    assert stepped(factor, larger=True) >= min(factor, STEPS[-1])
    assert stepped(factor, larger=False) <= max(factor, STEPS[0])
    assert bounded(factor) == factor
