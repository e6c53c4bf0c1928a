"""Relations: held, proposed, one target or several."""

import pytest
from PySide6.QtWidgets import QToolButton

from summit_kb.app.assignments import Assignment, Operation
from summit_kb.app.decisions import Decisions
from summit_kb.app.words import Words
from summit_kb.desktop.librarian.describing.field_state import Decision
from summit_kb.desktop.librarian.describing.relations_row import RelationsRow
from summit_kb.desktop.librarian.describing.subject import subject_of
from summit_kb.desktop.librarian.describing.word_places import Place


@pytest.fixture
def row(desk, subject, qtbot):
    row = RelationsRow(desk.words)
    qtbot.addWidget(row)
    row.resize(500, 400)
    row.show()
    row.show_subject(subject)
    return row


def test_the_one_that_must_be_meant_is_sure(row):
    assert (row.open_count, row.sure_count) == (2, 1)
    assert row.accept_sure() == 1
    assert row.decisions() == Decisions(relations={1: None})


def test_of_several_one_has_to_be_chosen(row):
    card = row.cards[1]
    assert card.needs_target
    card.verdict.yes.click()
    card.which.hidePopup()
    assert card.decision is Decision.OPEN
    card.which.setCurrentIndex(card.which.findData("cu-2"))
    card.which.activated.emit(card.which.currentIndex())
    assert row.decisions() == Decisions(relations={2: "cu-2"})


def test_rejecting_and_the_place_on_the_page(row, qtbot):
    with qtbot.waitSignal(row.place_wanted) as heard:
        row.cards[0].verdict.no.click()
    assert heard.args == [Place(1, "Căn cứ Nghị quyết số 43-NQ/TW")]
    assert row.decisions().no_relations == (1,)


def test_relations_it_has_can_be_taken_away(row, shelf, waiting, desk, qtbot):
    shelf.desk.confirm_relations(waiting, {1: None})
    row.show_subject(subject_of(shelf, waiting, desk.words))
    held = "based-on:nghi-quyet"
    button = next(one for one in row.findChildren(QToolButton) if one.parent().objectName() == held)
    button.click()
    gone = Assignment("relations", (held,), Operation.REMOVE)
    assert row.decisions().values == (gone,)
    row.use_words(Words("vi"))
    assert row.decisions().values == (gone,)


def test_the_language_changes_and_decisions_stay(row):
    row.cards[1].use(Decision.ACCEPTED, "cu-1")
    row.use_words(Words("vi"))
    assert row.decisions() == Decisions(relations={2: "cu-1"})


def test_another_document_without_any(row, shelf, desk):
    row.show_subject(subject_of(shelf, "bai-noi", desk.words))
    assert row.cards == []
    assert row.decisions().is_empty
