"""Places on the timeline."""

import pytest

from summit_kb.desktop.home.strip_layout import arranged
from summit_kb.desktop.home.strip_model import Strip, StripItem, StripYear


def _year(year, count, *, flag=False, event=False):
    items = [StripItem("document", f"{year}-{n}", year, "T") for n in range(count)]
    if event:
        items.insert(0, StripItem("event", f"e{year}", year, "Hội nghị"))
    if flag:
        items.insert(0, StripItem("flag", str(year), year, "mục tiêu", "câu"))
    return StripYear(year, {"acts": 0, "spoken": 0, "others": count}, tuple(items))


def _strip(*years):
    return Strip(years[0].year, years[-1].year, years, is_whole=True)


@pytest.mark.parametrize("width", [420, 1280])
def test_marks_stand_on_the_axis_inside_their_year(width):
    layout = arranged(_strip(_year(2014, 3), _year(2019, 9), _year(2045, 1)), width, 20)
    for column in layout.columns:
        for _item, rect in column.cells:
            assert rect.bottom() <= layout.axis
            assert abs(rect.center().x() - column.x) <= max(layout.step, 22)
    assert layout.columns[0].x < layout.columns[1].x < layout.columns[2].x < width


def test_too_many_are_a_bar_as_high_as_they_are_many():
    layout = arranged(_strip(_year(2014, 200), _year(2015, 100), _year(2040, 2)), 1200, 20)
    first, second, third = layout.columns
    assert first.bar.height() == pytest.approx(2 * second.bar.height(), rel=0.1)
    assert third.bar is None
    assert len(third.cells) == 2
    assert first.top == first.bar.top()


def test_labels_share_the_width_and_the_last_is_turned():
    years = (_year(2014, 1, event=True), _year(2030, 0, flag=True), _year(2045, 0, flag=True))
    layout = arranged(_strip(*years), 1200, 20)
    labels = [column.label for column in layout.columns]
    assert [label.item.kind for label in labels] == ["event", "flag", "flag"]
    assert labels[2].to_left
    assert labels[0].rect.right() <= labels[1].x
    assert labels[1].rect.right() <= labels[2].rect.left()
    assert labels[2].rect.right() <= labels[2].x


def test_one_year_stands_in_the_middle():
    layout = arranged(_strip(_year(2020, 2)), 500, 20)
    assert layout.columns[0].x == pytest.approx(250, abs=30)
    assert layout.columns[0].label is None
    assert layout.columns[0].top < layout.axis
