"""Answers above the documents."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

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
    (source,) = card.findChildren(QPushButton)
    assert source.text() == "Đề án, page 2"


def test_its_place_is_opened(card, qtbot):
    card.show_answers((ANSWER,))
    (source,) = card.findChildren(QPushButton)
    with qtbot.waitSignal(card.opened) as signal:
        qtbot.mouseClick(source, Qt.MouseButton.LeftButton)
    assert signal.args == [ANSWER]


def test_nothing_takes_no_room(card):
    card.show_answers((ANSWER,))
    card.show_answers(())
    assert card.isHidden()
    assert card.text() == ""
