import pytest

from summit_kb.desktop.reader.panel_shape import PanelShape, keep_shape, last_shape


class Bridge:
    """Anything a shape may belong to."""


def test_there_and_back():
    shape = PanelShape(side=False, part="pages", details_width=280)
    assert PanelShape.of(shape.as_json()) == shape


@pytest.mark.parametrize(
    "values", [None, 3, [], {}, {"side": "yes", "part": 7, "side_width": 1.5}, {"part": "x"}]
)
def test_what_makes_no_sense_keeps_its_default(values):
    assert PanelShape.of(values) == PanelShape()


def test_the_last_shape_belongs_to_its_window():
    one, other = Bridge(), Bridge()
    keep_shape(one, PanelShape(side=False))
    assert not last_shape(one).side
    assert last_shape(other) == PanelShape()
