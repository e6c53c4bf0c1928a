import pytest

from summit_kb.app.world.graph import Condition
from summit_kb.desktop.relations.looks import look
from summit_kb.desktop.theme import icons, schemes


@pytest.mark.parametrize("dark", [False, True])
def test_no_two_conditions_look_alike_without_colour(dark) -> None:
    palette = schemes.palette(dark=dark)
    looks = [look(condition, palette) for condition in Condition]
    assert len({(one.pen, one.icon) for one in looks}) == len(looks)
    assert {one.icon for one in looks} <= set(icons.names())


@pytest.mark.parametrize("dark", [False, True])
def test_colours_stand_out_from_the_ground(dark) -> None:
    palette = schemes.palette(dark=dark)
    ground = palette.color(palette.ColorRole.Base)
    for condition in Condition:
        assert _contrast(look(condition, palette).colour, ground) >= 3.0, condition


def _contrast(one, other):
    bright, dim = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(colour):
    parts = [
        value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4
        for value in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
