import pytest
from PySide6.QtWidgets import QLabel, QStackedWidget

from summit_kb.desktop.reader.side_panel import SidePanel


@pytest.fixture
def panel(show, opened, bridge):
    panel = show(SidePanel(), 260, 500)
    panel.document = opened(load=False)
    panel.open(panel.document)
    panel.document.load()
    bridge.run()
    return panel


def shown(panel):
    return panel.findChild(QStackedWidget).currentWidget()


def test_contents_come_with_the_text(panel):
    assert panel.part == "outline"
    assert shown(panel) is panel.outline
    assert panel.outline.count == 12


def test_pages_and_matches(panel, bridge, finder):
    panel.show_part("pages")
    assert shown(panel) is panel.pages
    panel.show_part("matches")
    assert "Ctrl+F" in shown(panel).text()
    panel.document.search.start(finder("ASEAN"))
    bridge.run()
    panel.matches.refresh()
    assert shown(panel) is panel.matches
    assert panel.matches.model().rowCount() == 12


def test_what_there_is_not_is_said(show, opened, bridge, workspace, text_of):
    workspace.texts["bai-viet"] = text_of(["Chỉ một đoạn."], paged=False)
    panel, document = show(SidePanel(), 260, 500), opened("bai-viet", load=False)
    panel.open(document)
    document.load()
    bridge.run()
    assert isinstance(shown(panel), QLabel)
    assert "headings" in shown(panel).text()
    panel.show_part("pages")
    assert "no pages" in shown(panel).text()


def test_choices_are_passed_on(panel, qtbot):
    with qtbot.waitSignal(panel.heading_chosen):
        panel.outline.activated.emit(panel.outline.model().index(3, 0))
    with qtbot.waitSignal(panel.page_chosen) as page:
        panel.pages.activated.emit(panel.pages.model().index(4, 0))
    assert page.args == [5]


def test_where_one_reads_is_marked_in_all(panel):
    panel.follow(4, panel.document.headings[3])
    assert panel.outline.currentIndex().data() == "Mục 4"
    panel.show_part("pages")
    assert panel.pages.currentIndex().row() == 3


def test_an_unknown_part_changes_nothing(panel):
    panel.show_part("nonsense")
    assert panel.part == "outline"


def test_the_choice_fits_its_least_width(panel):
    panel.resize(panel.minimumSizeHint().width(), 500)
    assert panel.parts.geometry().right() <= panel.width()
    for name in ("outline", "pages", "matches", "notes"):
        button = panel.parts.button(name)
        assert button.width() >= button.minimumSizeHint().width()
