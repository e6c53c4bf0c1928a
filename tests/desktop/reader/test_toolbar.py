import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from summit_kb.desktop.reader.toolbar import Toolbar


@pytest.fixture
def bar(show):
    return show(Toolbar(), 900, 48)


def test_every_button_has_a_name_a_tooltip_and_an_icon(bar):
    buttons = bar.findChildren(QToolButton)
    assert len(buttons) == 15
    for button in buttons:
        assert button.accessibleName()
        assert button.accessibleName() in button.toolTip()
        assert not button.icon().isNull()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_tooltips_tell_the_keys(bar):
    assert bar.button("find").toolTip() == "Find in this document (Ctrl+F)"
    assert bar.button("text").toolTip().endswith("(F4)")


def test_a_press_says_which(bar, qtbot):
    with qtbot.waitSignal(bar.pressed) as pressed:
        QTest.mouseClick(bar.button("turn"), Qt.MouseButton.LeftButton)
    assert pressed.args == ["turn"]


def test_text_offers_no_fit_and_no_turn(bar):
    bar.show_pages(pages=False)
    assert bar.button("text").isChecked()
    assert bar.button("fit_width").isHidden()
    assert not bar.button("larger").isHidden()
    bar.show_pages(pages=True)
    assert not bar.button("fit_width").isHidden()


def test_a_text_without_pages_has_no_page_box(bar):
    bar.offer_pages(paged=False)
    assert bar.page_box.isHidden()
    assert bar.button("next_page").isHidden()
    bar.resize(800, 48)
    assert bar.button("next_page").isHidden()


def test_a_narrow_window_keeps_what_is_needed_most(bar):
    bar.resize(400, 48)
    assert bar.button("turn").isHidden()
    for name in ("side", "text", "find", "details"):
        button = bar.button(name)
        assert not button.isHidden()
        assert button.geometry().right() <= 400
    bar.resize(1200, 48)
    assert not bar.button("turn").isHidden()
