"""Opening: progress, or why not."""

import pytest

from summit_kb.app.words import Wording
from summit_kb.desktop.window.opening_page import OpeningPage
from summit_kb.foundation.work import Progress


@pytest.fixture
def page(qtbot, desk):
    page = OpeningPage()
    qtbot.addWidget(page)
    page.resize(700, 500)
    page.show()
    return page


def test_progress_is_shown(page):
    page.show_progress(Progress("index", 3, 10, "báo cáo.pdf"), "Indexing")
    assert (page._bar.value(), page._bar.maximum()) == (3, 10)
    assert page._item.text() == "Indexing · báo cáo.pdf"
    assert not page._retry.isVisible()


def test_a_failure_offers_ways_on(page, qtbot):
    page.show_failure(Wording("No library there.", "Choose another."))
    assert "No library there." in page._text.text()
    assert not page._bar.isVisible()
    with qtbot.waitSignal(page.retry_wanted):
        page._retry.click()
    with qtbot.waitSignal(page.other_wanted):
        page._other.click()
    page.show_opening()
    assert page._bar.isVisible()
