"""Nothing found: what was searched, what narrows it, what to try."""

import pytest
from PySide6.QtWidgets import QPushButton

from summit_kb.app.searched import EditionName, Searched
from summit_kb.desktop.facets.facet_panel import FacetPanel
from summit_kb.desktop.results.zero_hits import ZeroHits
from summit_kb.desktop.searching import SearchSession
from summit_kb.domain.finding import Filters, Findings, Request

NONE = Findings("xyz", '"xyz"', 0, True, 1.0, (), suggestions=("đà nẵng", "y tế"))


@pytest.fixture
def zero(desk, qtbot):
    search = SearchSession(desk)
    zero = ZeroHits(search, FacetPanel(desk, search))
    qtbot.addWidget(zero)
    zero.show()
    zero.search = search
    zero.show_searched(Searched("Thành phố", "Smart city", 43, None, 0, 0), "en")
    return zero


def _texts(zero):
    return "\n".join(
        label.text() for label in zero.findChildren(object) if _is_shown_text(zero, label)
    )


def _is_shown_text(zero, label):
    return hasattr(label, "text") and hasattr(label, "isVisibleTo") and label.isVisibleTo(zero)


def test_it_says_what_was_searched_and_how(zero):
    zero.search.restore(Request("xyz"))
    zero.show_findings(NONE)
    texts = _texts(zero)
    assert "No document matches “xyz”" in texts
    assert "all 43 documents of the library “Smart city”" in texts
    assert 'Understood as: "xyz"' in texts
    zero.search.restore(Request('"xyz" AND b'))
    zero.show_findings(NONE)
    assert 'No document matches "xyz" AND b' in _texts(zero)
    assert "filters are on" not in texts


def test_filters_are_named_and_taken_away(zero, qapp):
    zero.search.restore(Request("xyz", filters=Filters(types=("law",))))
    zero.show_findings(NONE)
    qapp.processEvents()
    assert "These filters are on:" in _texts(zero)
    assert "law" in _texts(zero)
    without = [b for b in zero.findChildren(QPushButton) if b.text() == "Search without filters"]
    without[0].click()
    assert zero.search.request.filters.is_empty
    assert zero.search.request.text == "xyz"


def test_suggestions_are_tried(zero, qtbot, qapp):
    zero.show_findings(NONE)
    qapp.processEvents()
    button = next(b for b in zero.findChildren(QPushButton) if b.text() == "y tế")
    with qtbot.waitSignal(zero.tried) as heard:
        button.click()
    assert heard.args == ["y tế"]


def test_an_edition_is_named_and_what_has_no_words_yet(zero):
    edition = EditionName(3, "2026-11-20T08:00:00Z")
    zero.show_searched(Searched("Thành phố", None, 43, edition, 2, 1), "en")
    texts = _texts(zero)
    assert "“Thành phố”, edition 3 of 20 November 2026" in texts
    assert "2 scans are not recognised yet" in texts
    assert "Of 1 document no text could be read" in texts
    zero.show_searched(Searched("Thành phố", None, 43, None, 0, 0), "vi")
    assert "recognised" not in _texts(zero)


def test_tips_are_for_those_who_have_nothing_else_to_try(zero, qapp):
    zero.show_findings(Findings("xyz", "xyz", 0, True, 1.0, ()))
    assert "Tips:" in _texts(zero)
    zero.show_findings(NONE)
    qapp.processEvents()
    assert "Tips:" not in _texts(zero)
