"""An edition looked at, taken and gone back from without a mouse."""

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from summit_kb.desktop.editions import offer_card
from summit_kb.desktop.editions import page as pages
from summit_kb.desktop.editions.page import make


@pytest.fixture
def said(monkeypatch):
    """What a screen reader is told."""
    told: list[str] = []
    for module in (pages, offer_card):
        monkeypatch.setattr(module, "announce", lambda _widget, text: told.append(text))
    return told


@pytest.fixture
def page(desk, book, workspace, qtbot, said):
    made = make(desk, workspace)
    qtbot.addWidget(made)
    made.resize(1_000, 900)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def press(key=Qt.Key.Key_Space):
    QTest.keyClick(QApplication.focusWidget(), key)


def stops(page) -> list[QWidget]:
    """Where Tab stops, in its order, once round."""
    found: list[QWidget] = []
    one = page
    while (one := one.nextInFocusChain()) is not page:
        takes = one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None
        if page.isAncestorOf(one) and one.isVisibleTo(page) and takes:
            found.append(one)
    return found


def test_tab_goes_down_the_page(page, book, looked, published, qtbot):
    for folder in (published.first, published.second):
        book.updates.take(book.updates.source(folder))
    book.add_source(published.third)
    qtbot.waitUntil(lambda: book.offered is not None, timeout=20_000)
    looked(book)
    page.offer.unfold.setChecked(True)
    qtbot.wait(50)
    tops = [one.mapTo(page, one.rect().topLeft()).y() for one in stops(page)]
    names = [type(one).__name__ for one in stops(page)]
    assert len(tops) >= 8, names
    steps = itertools.pairwise(tops)
    assert all(after >= before - 8 for before, after in steps), list(zip(names, tops, strict=True))


def test_taken_and_gone_back_from(page, book, looked, published, qtbot, said):
    book.updates.take(book.updates.source(published.second))
    page.show_target({"source": str(published.only_third)})
    looked(book)
    assert said[-1] == "Edition 3 is newer. 1 new · 1 taken out"
    page.focus_first()
    assert QApplication.focusWidget() is page.offer.take
    with qtbot.waitSignal(book.taken, timeout=20_000):
        press()
        # Pressed twice by mistake it does not reach what stands below.
        assert QApplication.focusWidget() is page.offer.cancel
    looked(book)
    page.before.back.setFocus()
    press()
    assert QApplication.focusWidget() is page.before.back
    assert page.before.back.text() == "Yes, read edition 2"
    press(Qt.Key.Key_Escape)
    assert page.before.back.text() == "Go back to edition 2…"
    assert QApplication.focusWidget() is page.before.back
    press()
    with qtbot.waitSignal(book.went_back, timeout=20_000):
        press()


def test_a_stop_leads_back_to_where_one_was(page, book, looked, published, qtbot):
    page.show_target({"source": str(published.first)})
    looked(book)
    page.focus_first()
    press()
    assert QApplication.focusWidget() is page.offer.cancel
    press()
    qtbot.waitUntil(lambda: not book.doing, timeout=20_000)
    if book.updates.here().current is None:  # it was stopped before it was done
        assert QApplication.focusWidget() is page.offer.take


def test_a_refusal_is_told_and_closed(page, book, looked, published, said, qtbot):
    page.show_target({"source": str(published.foreign)})
    looked(book)
    [refusal] = [one for one in said if one.startswith("This edition was not taken. ")]
    assert page.refusal.said.text() in refusal
    assert QAccessible.queryAccessibleInterface(page.refusal.close_it).text(QAccessible.Text.Name)
    page.refusal.close_it.setFocus()
    press()
    assert page.isAncestorOf(QApplication.focusWidget())
