"""A section folds, and is not there without values."""

from summit_kb.desktop.facets.facet_section import FacetSection
from summit_kb.desktop.facets.tree import FacetLine


def test_it_folds_and_hides(qtbot, desk):
    section = FacetSection("type")
    qtbot.addWidget(section)
    section.set_title("Type")
    section.show_lines([FacetLine("law", "Law", 2)], ["law"])
    section.show()
    assert [row.isVisible() for row in section.rows()] == [True]
    section.set_open(is_open=False)
    assert not section.is_open
    assert [row.isVisible() for row in section.rows()] == [False]
    section.set_open(is_open=True)
    with qtbot.waitSignal(section.toggled) as heard:
        section.shown()[0].click()
    assert heard.args == ["type", "law", False]
    section.show_lines([], [])
    assert section.isHidden()
