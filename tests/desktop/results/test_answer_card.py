"""Answers above the documents."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from summit_kb.desktop.reader.link_label import LinkLabel
from summit_kb.desktop.results.answer_card import AnswerCard
from summit_kb.domain.finding import Answer

ANSWER = Answer("Kinh phí là 2.200 tỷ đồng.", "de-an", "Đề án", 2)


@pytest.fixture
def card(desk, qtbot):
    card = AnswerCard()
    qtbot.addWidget(card)
    return card


def test_a_sentence_is_quoted_with_its_place(card, desk, qapp):
    card.show_answers((ANSWER,))
    assert "“Kinh phí là 2.200 tỷ đồng.”" in card.text()
    (source,) = card.findChildren(LinkLabel)
    assert source.plain_text == "Đề án, page\u00a02"


def test_its_place_is_opened(card, qtbot):
    card.show_answers((ANSWER,))
    (source,) = card.findChildren(LinkLabel)
    with qtbot.waitSignal(card.opened) as signal:
        qtbot.keyClick(source, Qt.Key.Key_Return)
    assert signal.args == [ANSWER]


def test_a_long_title_is_wrapped_and_not_cut(card):
    title = "Đề án xây dựng Thành phố thông minh tại Đà Nẵng, định hướng đến năm 2030 " * 2
    card.show_answers((replace(ANSWER, title=title),))
    card.resize(420, 600)
    card.show()
    (source,), (copy,) = card.findChildren(LinkLabel), card.findChildren(QPushButton)
    assert source.height() > 2 * source.fontMetrics().height()
    assert source.geometry().right() < copy.x()
    assert copy.geometry().right() <= copy.parentWidget().width()


def test_nothing_takes_no_room(card):
    card.show_answers((ANSWER,))
    card.show_answers(())
    assert card.isHidden()
    assert card.text() == ""


def test_it_is_taken_along_and_says_so_for_a_moment(card, qtbot):
    card.show_answers((ANSWER, ANSWER))
    buttons = card.findChildren(QPushButton)
    with qtbot.waitSignal(card.copy_wanted) as signal:
        qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    assert signal.args == [ANSWER]
    assert [one.text() for one in buttons] == ["Copied", "Copy with reference"]
    said = [one.text() for one in card.findChildren(QPushButton)]
    qtbot.waitUntil(lambda: "Copied" not in _shown(card))
    assert "Copied" in said


def _shown(card):
    return [one.text() for one in card.findChildren(QPushButton) if not one.isHidden()]
