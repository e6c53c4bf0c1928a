"""Why a hit is here, in words."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from summit_kb.app.words import Words
from summit_kb.desktop.results.reason_row import ReasonRow
from summit_kb.desktop.results.why_dialog import WhyDialog
from summit_kb.domain.finding import Hit, Like, Reason, Request, Sort, Why

HIT = Hit("a", "Đề án", "scheme", None, None, None, (), "vi", 2, "x", 1.0, "a.pdf")


@pytest.fixture
def dialog(desk, qtbot):
    dialog = WhyDialog(HIT, Words("en"))
    qtbot.addWidget(dialog)
    return dialog


def test_group_reasons_factors_and_what_is_missing(dialog, fake):
    dialog.show_why(fake.WHY, Request("thông minh"))
    said = dialog.text().splitlines()
    assert said[0] == "Đề án"
    assert said[1].startswith("Has everything that was asked for")
    assert said[2] == "Words with the accents as typed: thông minh, 75 %"
    assert said[3] == "In the title: thông, 25 %"
    assert said[4] == "Recent: +4 % · No longer in force, wholly or in part: \u221215 %"
    assert said[5] == "Not in this document: xyz"
    assert dialog.accessibleDescription() == dialog.text()
    assert len(dialog.findChildren(ReasonRow)) == 2


def test_by_date_and_without_words_it_says_so(dialog, fake):
    dialog.show_why(fake.WHY, Request("thông minh", sort=Sort.DATE))
    assert "ordered by date" in dialog.text()
    assert "everything" not in dialog.text()
    only_filters = WhyDialog(HIT, Words("en"))
    only_filters.show_why(Why((), None, (), ()), Request(""))
    assert "No words were searched" in only_filters.text()


def test_an_answer_that_cannot_be_had(dialog):
    dialog.show_nothing("Search again.")
    assert dialog.text().endswith("Search again.")


def test_vietnamese(desk, qtbot, fake):
    desk.translation.use("vi")
    dialog = WhyDialog(replace(HIT, title="Kế hoạch"), Words("vi"))
    qtbot.addWidget(dialog)
    dialog.show_why(fake.WHY, Request("thông minh"))
    assert dialog.windowTitle() == "Vì sao có kết quả này?"
    assert "Từ đúng dấu như đã gõ: thông minh, 75 %" in dialog.text()


def test_of_what_is_alike_the_shared_words_are_told_each_with_its_bar(dialog):
    reasons = (Reason("shared", ("dữ liệu mở",), 3.0, 0.75), Reason("shared", ("cổng",), 1.0, 0.25))
    dialog.show_why(Why((), 2, (), (), reasons), Request("", like=Like("b")))
    assert dialog.text().splitlines()[1:] == ["Words both have", "dữ liệu mở, 75 %", "cổng, 25 %"]


def test_it_is_as_high_as_what_it_says(dialog, fake, qtbot):
    dialog.show()
    qtbot.waitExposed(dialog)
    before = dialog.height()
    dialog.show_why(fake.WHY, Request("thông minh"))
    qtbot.waitUntil(lambda: dialog.height() > before)
    (scroll,) = dialog.findChildren(QScrollArea)
    assert scroll.widget().heightForWidth(scroll.viewport().width()) <= scroll.viewport().height()
    assert all(row.visibleRegion().boundingRect() == row.rect() for row in _rows(dialog))


def _rows(dialog):
    return [row for row in dialog.findChildren(ReasonRow) if row.isVisible()]


def test_more_than_fits_is_scrolled_by_keys(dialog, qtbot):
    dialog.show()
    qtbot.waitExposed(dialog)
    reasons = tuple(Reason("title", (f"chữ {n}",), 1.0, 0.02) for n in range(50))
    dialog.show_why(Why((), 2, (), (), reasons), Request("chữ"))
    (scroll,) = dialog.findChildren(QScrollArea)
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() > 0)
    assert dialog.height() <= dialog.screen().availableSize().height()
    scroll.setFocus()
    qtbot.keyClick(scroll, Qt.Key.Key_Down)
    assert scroll.verticalScrollBar().value() > 0
