"""Which part nothing matches, and one click to search without it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from summit_kb.desktop.results.no_match_rows import NoMatchRows
from summit_kb.desktop.searching import SearchSession
from summit_kb.domain.finding import Filters, NoMatch, NoMatchReason, Request

NAMES = {"type": "Type", "year": "Year", "validity": "Validity"}
UNKNOWN = NoMatch("xylophone", NoMatchReason.WORD_UNKNOWN, 23, "", "thành phố")
TYPE = NoMatch("Nghị quyết", NoMatchReason.FILTER_EXCLUDES, 4, "type")


@pytest.fixture
def rows(desk, qtbot):
    search = SearchSession(desk)
    rows = NoMatchRows(search, NAMES.__getitem__)
    qtbot.addWidget(rows)
    rows.search = search
    return rows


def test_nothing_to_say_takes_no_room(rows):
    rows.show_parts(())
    assert rows.isHidden()


def test_a_word_nobody_has_is_left_out_with_one_key(rows, qtbot):
    rows.search.submit("thành phố xylophone")
    rows.show_parts((UNKNOWN,))
    assert rows.text() == "No document has “xylophone”."
    (button,) = rows.buttons()
    assert button.text() == "Search for thành phố: 23 documents"
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert rows.search.request.text == "thành phố"


def test_words_that_are_left_out_together_have_one_way_out(rows):
    rows.show_parts((UNKNOWN, replace(UNKNOWN, text="quuxx")))
    assert len(rows.text().splitlines()) == 2
    assert len(rows.buttons()) == 1


@pytest.mark.parametrize("facet", ["type", "year", "validity"])
def test_a_filter_that_leaves_nothing_is_taken_away_alone(rows, qtbot, facet):
    filters = Filters(types=("law",), years=((2019, 2019),), validity=("expired",), topics=("x",))
    rows.search.restore(Request("đà nẵng", filters=filters))
    rows.show_parts((NoMatch("Nghị quyết", NoMatchReason.FILTER_EXCLUDES, 1, facet),))
    assert rows.text() == (
        f"The filter “{NAMES[facet]}: Nghị quyết” leaves out all that the rest finds."
    )
    (button,) = rows.buttons()
    assert button.text() == "Search without this filter: 1 document"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    left = rows.search.request.filters
    field = {"type": "types", "year": "years", "validity": "validity"}[facet]
    assert getattr(left, field) == ()
    assert left.topics == ("x",)
    assert rows.search.request.text == "đà nẵng"


def test_every_reason_has_its_sentence_and_no_way_out_leads_nowhere(rows, desk, qapp):
    parts = [NoMatch('"a b"', reason, 0) for reason in NoMatchReason]
    rows.show_parts(parts)
    assert rows.buttons() == []
    assert len(set(rows.text().splitlines())) == len(parts[:6])
    desk.translation.use("vi")
    qapp.processEvents()
    assert "Không tài liệu nào có" in rows.text()
