import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from summit_kb.app.vocabulary.vocabulary import Usage
from summit_kb.app.words import Wording
from summit_kb.desktop.librarian.topics.draft import Draft
from summit_kb.desktop.librarian.topics.form import TopicForm

SAVED = Draft("a", "Một", "One", ("x",), ("Y",))


@pytest.fixture
def form(desk, qtbot):
    made = TopicForm()
    qtbot.addWidget(made)
    made.show_draft(SAVED, SAVED, Usage(3, 5, 2), "One", "Top › Middle")
    made.show()
    return made


def test_it_shows_a_topic_and_who_uses_it(form):
    assert (form.title.text(), form.path.text()) == ("One", "Top › Middle")
    assert form.note.text() == "3 documents · 5 with the topics below · 2 proposals wait"
    assert form.draft == SAVED
    assert not form.is_edited
    assert not form.save.isEnabled()


def test_typing_makes_a_draft_that_can_be_saved_when_it_is_whole(form, qtbot):
    with qtbot.waitSignal(form.edited):
        form.synonyms.set_names(["x", "z"])
    assert form.draft.synonyms == ("x", "z")
    assert form.save.isEnabled()
    assert "3 documents" in form.state.text()
    form.en.setText("")
    assert not form.save.isEnabled()
    assert form.state.text() == "Both labels are needed."
    form.en.setText("One")
    form.synonyms.set_names(["x"])
    assert not form.is_edited


def test_return_saves(form, qtbot):
    form.vi.setText("Hai")
    with qtbot.waitSignal(form.save_wanted):
        QTest.keyClick(form.vi, Qt.Key.Key_Return)


def test_a_new_topic_can_be_cancelled(form):
    form.show_draft(Draft(None), Draft(None), Usage())
    assert form.title.text() == "New topic"
    assert form.revert.text() == "Cancel"
    assert form.revert.isEnabled()
    assert form.note.isHidden()


def test_a_fault_stands_with_the_fields_until_another_topic_is_shown(form):
    form.show_fault(Wording("It is taken.", "x"))
    assert form.fault.isVisible()
    form.show_draft(SAVED, SAVED, Usage())
    assert form.fault.isHidden()


def test_long_labels_wrap_so_that_the_buttons_are_seen_in_a_narrow_form(form, qtbot):
    form.vi.setText("Another")
    assert form.state.text()
    narrow = 2 * form.fontMetrics().horizontalAdvance("Abbreviations, one")
    assert form.layout().minimumSize().width() < narrow
