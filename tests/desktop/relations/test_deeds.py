from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from summit_kb.app.world.graph import Bond, Edge, Origin
from summit_kb.desktop.relations.box_menu import Deed
from summit_kb.desktop.relations.page import make
from summit_kb.domain.locator import Locator

SESSION = "session:summit-2019/khai-mac"


@pytest.fixture
def page(desk, made_up, qtbot):
    made = make(desk, made_up.MadeUpWorkspace(40))
    qtbot.addWidget(made)
    made.resize(1300, 700)
    made.show()
    made.show_target(made_up.CENTRE)
    qtbot.waitUntil(lambda: made.answer is not None and made.answer.question == made._question)
    return made


def test_enter_opens_a_document(page, qtbot) -> None:
    with qtbot.waitSignal(page.opened) as opened:
        page.canvas.opened.emit("tai-lieu-005")
    assert opened.args == [Locator("tai-lieu-005")]


def test_what_is_not_here_is_looked_for(page, qtbot) -> None:
    with qtbot.waitSignal(page.search_wanted) as wanted:
        page.canvas.opened.emit("khong-co-0")
    assert wanted.args == ['"33-NQ/TW"']


def test_a_session_goes_to_the_middle_and_its_event_has_a_page(page, qtbot) -> None:
    with qtbot.waitSignal(page.room_wanted) as wanted:
        page.deeds.do(Deed("about"), page.node(SESSION))
    assert wanted.args == ["about", {"kind": "event", "id": "summit-2019"}]
    with qtbot.waitSignal(page.moved) as moved:
        page.canvas.opened.emit(SESSION)
    assert moved.args == [SESSION]


def test_two_that_are_chosen_stand_side_by_side(page, qtbot) -> None:
    page.canvas.marked.emit("khong-co-0")
    assert page.canvas.marks == ()
    page.canvas.marked.emit("tai-lieu-005")
    assert page.canvas.marks == ("tai-lieu-005",)
    page.canvas.marked.emit("tai-lieu-005")
    assert page.canvas.marks == ()
    page.canvas.marked.emit("tai-lieu-005")
    with qtbot.waitSignal(page.room_wanted) as wanted:
        page.canvas.marked.emit("tai-lieu-006")
    assert wanted.args == ["beside", {"left": "tai-lieu-005", "right": "tai-lieu-006"}]
    assert page.canvas.marks == ()


def test_the_middle_one_can_stand_beside(page, made_up, qtbot) -> None:
    with qtbot.waitSignal(page.room_wanted) as wanted:
        page.deeds.do(Deed("beside_centre"), page.node("tai-lieu-005"))
    assert wanted.args[1] == {"left": made_up.CENTRE, "right": "tai-lieu-005"}


def test_the_menu_is_shown_for_a_node(page) -> None:
    page.canvas.menu_wanted.emit("tai-lieu-005", QPoint(10, 10))
    [menu] = [one for one in page.findChildren(QMenu) if one.isVisible()]
    assert [action.objectName() for action in menu.actions()][:2] == ["open", "centre"]
    menu.close()


def test_what_was_read_is_confirmed_at_the_desk(page, made_up, qtbot) -> None:
    read = Edge(made_up.CENTRE, "khong-co-0", Bond.REPLACES, Origin.PROPOSED, 2, by=made_up.CENTRE)
    world = replace(page.answer.world, edges=(*page.answer.world.edges, read))
    page.answer = replace(page.answer, world=world)
    with qtbot.waitSignal(page.deed_wanted) as wanted:
        page.deeds.do(Deed("confirm"), page.node("khong-co-0"))
    assert wanted.args == ["describe", made_up.CENTRE]
    with qtbot.waitSignal(page.opened_with) as opened:
        page.deeds.do(Deed("evidence", 2), page.node("khong-co-0"))
    assert opened.args == [Locator(made_up.CENTRE, 2), ""]


@pytest.mark.parametrize(("name", "signal"), [("open", "opened"), ("search", "search_wanted")])
def test_lines_of_the_menu_do_as_keys_do(page, qtbot, name, signal) -> None:
    with qtbot.waitSignal(getattr(page, signal)):
        page.deeds.do(Deed(name), page.node("tai-lieu-005"))
    page.deeds.do(Deed("mark"), page.node("tai-lieu-005"))
    assert page.canvas.marks == ("tai-lieu-005",)
