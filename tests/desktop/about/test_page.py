"""The room for one person, body, event, figure or year."""

import pytest
from PySide6.QtCore import Qt

from summit_kb.desktop.about import page as about
from summit_kb.desktop.about.lines import Line, Sheet
from summit_kb.domain.locator import Locator


@pytest.fixture
def page(qtbot, desk, workspace):
    made = about.make(desk, workspace)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


def _show(qtbot, page, kind, name=""):
    with qtbot.waitSignal(page.titled):
        page.show_target({"kind": kind, "id": name})


def test_a_body_and_the_way_to_its_event(page, qtbot):
    _show(qtbot, page, "organisation", "Bộ Chính trị")
    assert page.title() == "Bộ Chính trị"
    assert page.years.isVisible()
    page.focus_first()
    assert page.list.currentIndex().row() == 1
    with qtbot.waitSignal(page.opened) as heard:
        qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert heard.args[0].document.startswith("tai-lieu")
    way = next(
        row for row in range(page.model.rowCount())
        if page.model.line(page.model.index(row)).kind == "way"
    )  # fmt: skip
    with qtbot.waitSignals([page.moved, page.titled]):
        page.list.clicked.emit(page.model.index(way))
    assert page.target == {"kind": "event", "id": "summit-2019"}
    assert page.title() == "Summit 2019"


def test_a_sentence_opens_where_it_stands(page, qtbot):
    line = Line("sentence", "Câu 53.", "A", locator=Locator("a", 2), query='"Câu 53"')
    page._on_sheet(Sheet("53", "Figure", "number", "", (), (line,)))
    with qtbot.waitSignal(page.opened_with) as heard:
        page.list.clicked.emit(page.model.index(0))
    assert heard.args == [Locator("a", 2), '"Câu 53"']


def test_nothing_of_that_name_is_said(page, qtbot):
    _show(qtbot, page, "person", "Ông Không")
    assert "Ông Không" in page._state.text()
    assert page._state.isVisible()
    assert page.list.isHidden()
    _show(qtbot, page, "events")
    assert page.list.isVisible()


def test_an_empty_list_says_so_and_follows_the_language(page, qtbot, desk, qapp):
    _show(qtbot, page, "figures")
    assert page._state.text() == "There is nothing in this library yet."
    desk.translation.use("vi")
    qapp.processEvents()
    assert page._state.text() == "Thư viện này chưa có gì."


def test_without_a_target_it_lists_who_there_is(page, qtbot):
    with qtbot.waitSignal(page.titled):
        page.show_target(None)
    assert page.title() == "People and organisations"
    with qtbot.waitSignal(page.titled):
        page.refresh()
    page.restore(page.state())


def test_a_target_that_means_nothing_changes_nothing(page, qtbot):
    _show(qtbot, page, "event", "summit-2019")
    with qtbot.waitSignal(page.titled):
        page.show_target({"kind": 3})
    assert page.target["id"] == "summit-2019"
