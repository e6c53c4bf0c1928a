"""Chips say what is set and take it away."""

import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from summit_kb.desktop.facets.chip import Chip
from summit_kb.desktop.facets.chip_bar import ChipBar
from summit_kb.desktop.searching import SearchSession
from summit_kb.domain.finding import Filters


@pytest.fixture
def bar(desk, qtbot):
    search = SearchSession(desk)
    bar = ChipBar(search, lambda _facet, value: value.upper(), desk.words.facet)
    qtbot.addWidget(bar)
    bar.search = search
    return bar


def test_no_filters_no_bar(bar):
    assert bar.isHidden()
    assert bar.chips() == []


def test_each_value_has_a_chip_that_takes_it_away(bar, qapp):
    bar.search.set_filters(Filters(types=("law", "decree"), years=((2014, 2019),)))
    qapp.processEvents()
    assert [chip.text() for chip in bar.chips()] == ["Type: LAW", "Type: DECREE", "Year: 2014-2019"]
    assert bar.chips()[0].accessibleName() == "Remove filter Type: LAW"
    bar.chips()[0].click()
    qapp.processEvents()
    assert bar.search.request.filters == Filters(types=("decree",), years=((2014, 2019),))
    assert len(bar.chips()) == 2


def test_everything_goes_at_once(bar):
    bar.search.set_filters(Filters(types=("law",), topics=("city",)))
    buttons = [one for one in bar.findChildren(QPushButton) if not isinstance(one, Chip)]
    buttons[-1].click()
    assert bar.search.request.filters.is_empty
    assert bar.isHidden()


def test_it_speaks_the_language_of_the_window(bar, desk, qapp):
    bar.search.set_filters(Filters(types=("law",)))
    bar.show()
    desk.translation.use("vi")
    qapp.processEvents()
    qapp.processEvents()
    assert bar.chips()[0].accessibleName().startswith("Bỏ bộ lọc")


def test_what_it_takes_at_least_is_one_line(bar, qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.addWidget(bar)
    bar.search.set_filters(Filters(types=("law", "decree", "report", "plan", "summary")))
    assert column.minimumSize().height() < 3 * bar.chips()[0].sizeHint().height()
    bar.setParent(None)
