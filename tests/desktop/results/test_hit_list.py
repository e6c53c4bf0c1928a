"""The list: keys, mouse, and the call for more."""

import pytest
from PySide6.QtCore import QPoint, Qt

from summit_kb.desktop.results.hit_list import HitList
from summit_kb.desktop.results.hit_model import HitModel
from summit_kb.domain.finding import Request


@pytest.fixture
def hits(qtbot, workspace, desk):
    model = HitModel(lambda: "vi", str)
    model.show(workspace.search(Request("thông minh", limit=30)).hits)
    hits = HitList(model)
    qtbot.addWidget(hits)
    hits.resize(700, 500)
    hits.show()
    qtbot.waitExposed(hits)
    return hits


def test_enter_opens_and_control_enter_opens_behind(hits, qtbot):
    hits.focus_first()
    with qtbot.waitSignal(hits.opened) as heard:
        qtbot.keyClick(hits, Qt.Key.Key_Return)
    assert (heard.args[0].document, heard.args[1]) == ("tai-lieu-000", False)
    qtbot.keyClick(hits, Qt.Key.Key_Down)
    with qtbot.waitSignal(hits.opened) as heard:
        qtbot.keyClick(hits, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert (heard.args[0].document, heard.args[1]) == ("tai-lieu-001", True)


@pytest.mark.parametrize(
    ("button", "modifier", "background"),
    [
        (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, False),
        (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, True),
        (Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier, True),
    ],
)
def test_clicks_open(hits, qtbot, button, modifier, background):
    with qtbot.waitSignal(hits.opened) as heard:
        qtbot.mouseClick(hits.viewport(), button, modifier, QPoint(100, 60))
    assert heard.args[1] is background


def test_a_click_beside_the_cards_opens_nothing(hits, qtbot):
    hits.model().show(hits.model()._hits[:1])
    with qtbot.assertNotEmitted(hits.opened):
        qtbot.mouseClick(hits.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 480))


def test_up_on_the_first_card_leaves(hits, qtbot):
    hits.focus_first()
    with qtbot.waitSignal(hits.left_at_top):
        qtbot.keyClick(hits, Qt.Key.Key_Up)


def test_more_is_called_for_near_the_end_only(hits, qtbot):
    bar = hits.verticalScrollBar()
    assert bar.maximum() > 2_000
    with qtbot.assertNotEmitted(hits.near_end):
        bar.setValue(100)
    with qtbot.waitSignal(hits.near_end):
        bar.setValue(bar.maximum())


def test_new_hits_start_at_the_top(hits):
    hits.verticalScrollBar().setValue(500)
    hits.model().show(hits.model()._hits)
    assert hits.verticalScrollBar().value() == 0


def test_thousands_of_cards_are_laid_out(hits, qtbot):
    hits.model().show(hits.model()._hits * 100)
    qtbot.waitUntil(lambda: hits.verticalScrollBar().maximum() > 100_000)


def test_a_card_is_dragged_off_and_not_opened(hits, qtbot):
    start = QPoint(100, 60)
    with qtbot.waitSignal(hits.carried) as heard, qtbot.assertNotEmitted(hits.opened):
        qtbot.mousePress(hits.viewport(), Qt.MouseButton.LeftButton, pos=start)
        qtbot.mouseMove(hits.viewport(), start + QPoint(2, 0))
        qtbot.mouseMove(hits.viewport(), start + QPoint(60, 40))
    assert heard.args[0].document == "tai-lieu-000"


def test_a_key_asks_how_to_cite_the_card(hits, qtbot):
    hits.focus_first()
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    with qtbot.waitSignal(hits.cite_wanted) as heard:
        qtbot.keyClick(hits, Qt.Key.Key_E, keys)
    assert heard.args[0].document == "tai-lieu-000"
