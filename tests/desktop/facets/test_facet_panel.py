"""The panel shows what hits have in common, and a check is a new search."""

import pytest

from summit_kb.desktop.facets.facet_panel import FacetPanel
from summit_kb.desktop.searching import SearchSession
from summit_kb.domain.finding import FACETS


@pytest.fixture
def panel(desk, workspace, qtbot):
    search = SearchSession(desk)
    panel = FacetPanel(desk, search)
    qtbot.addWidget(panel)
    panel.use(workspace)
    panel.resize(280, 700)
    panel.show()
    with qtbot.waitSignal(search.found):
        search.use(workspace)
    panel.search = search
    return panel


def _drawn(panel, facet):
    return [(row.text(), row.line.count) for row in panel.section(facet).shown()]


def test_every_facet_has_a_section_with_counts(panel):
    assert _drawn(panel, "topic") == [("Smart city", 10), ("Applications", 20), ("Policy", 20)]
    assert _drawn(panel, "language") == [("Vietnamese", 32), ("English", 8)]
    assert [row[0] for row in _drawn(panel, "year")] == [str(y) for y in range(2019, 2013, -1)]
    for facet in FACETS:
        assert panel.section(facet).isVisible(), facet


def test_checks_combine_and_stay(panel, qtbot):
    with qtbot.waitSignal(panel.search.found):
        panel.section("type").shown()[0].click()
    with qtbot.waitSignal(panel.search.found):
        panel.section("issuer").rows()[0].click()
    filters = panel.search.request.filters
    assert filters.types == ("resolution",)
    assert filters.issuers == ("Bộ Chính trị",)
    assert panel.section("type").rows()[0].isChecked()


def test_a_value_no_longer_found_keeps_its_name(panel, qtbot):
    with qtbot.waitSignal(panel.search.found):
        panel.section("event").rows()[0].click()
    with qtbot.waitSignal(panel.search.found):
        panel.search.submit("xyzzy")
    assert _drawn(panel, "event") == [("Summit 2019", 0)]
    assert panel.label("event", "summit-2019") == "Summit 2019"
    assert panel.label("event", "never-seen") == "never-seen"


def test_folded_sections_can_be_kept(panel):
    panel.fold(["year", "issuer"])
    assert panel.folded() == ["year", "issuer"]


def test_titles_follow_the_language(panel, desk, qtbot, qapp):
    desk.translation.use("vi")
    qapp.processEvents()
    assert panel.section("type")._head.text() == "Loại"
    with qtbot.waitSignal(panel.search.found):
        panel.search.refresh()
    assert _drawn(panel, "language")[0][0] == "Tiếng Việt"
