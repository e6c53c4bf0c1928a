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
    source, _copy = card.findChildren(QPushButton)
    assert source.text() == "Đề án, page 2"


def test_its_place_is_opened(card, qtbot):
    card.show_answers((ANSWER,))
    source, _copy = card.findChildren(QPushButton)
    with qtbot.waitSignal(card.opened) as signal:
        qtbot.mouseClick(source, Qt.MouseButton.LeftButton)
    assert signal.args == [ANSWER]


def test_nothing_takes_no_room(card):
    card.show_answers((ANSWER,))
    card.show_answers(())
    assert card.isHidden()
    assert card.text() == ""


def test_it_is_taken_along_and_says_so_for_a_moment(card, qtbot):
    card.show_answers((ANSWER, ANSWER))
    buttons = card.findChildren(QPushButton)
    with qtbot.waitSignal(card.copy_wanted) as signal:
        qtbot.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    assert signal.args == [ANSWER]
    assert [one.text() for one in buttons[1::2]] == ["Copied", "Copy with reference"]
    said = [one.text() for one in card.findChildren(QPushButton)]
    qtbot.waitUntil(lambda: "Copied" not in _shown(card), timeout=4_000)
    assert "Copied" in said


def _shown(card):
    return [one.text() for one in card.findChildren(QPushButton) if not one.isHidden()]
