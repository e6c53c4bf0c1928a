"""Lines, days and lists: untouched, set, emptied, put back."""

import pytest

from summit_kb.app.assignments import Assignment
from summit_kb.app.common_values import Common
from summit_kb.desktop.librarian.batch.text_editor import DateEditor, LinesEditor, TextEditor

DIFFERS = Common(differs=True)


@pytest.fixture
def editor(desk, qtbot):
    editor = TextEditor("signer")
    qtbot.addWidget(editor)
    return editor


def test_untouched_changes_nothing(editor):
    for common in (Common(), Common(("Lê A",)), DIFFERS):
        editor.show_common(common)
        assert editor.assignments() == []
    assert editor.line.placeholderText() == "«several values»"
    editor.show_common(Common(("Lê A",)))
    assert editor.line.text() == "Lê A"


def test_typing_sets_and_typing_back_does_not(editor, qtbot):
    editor.show_common(Common(("Le A",)))
    with qtbot.waitSignal(editor.edited):
        qtbot.keyClicks(editor.line, "b")
    assert editor.assignments()[0].values != ("Le A",)
    editor.line.setText("Le A")
    assert not editor.touched


def test_different_values_are_emptied_by_the_button(editor):
    editor.show_common(DIFFERS)
    editor.clear()
    assert editor.assignments() == [Assignment("signer", ())]
    assert editor.line.placeholderText() == "«will be empty»"
    editor.revert()
    assert not editor.touched
    assert editor.line.placeholderText() == "«several values»"


def test_what_is_needed_has_no_such_button(desk, qtbot):
    editor = TextEditor("title", needed=True)
    qtbot.addWidget(editor)
    editor.show_common(DIFFERS)
    assert not editor._clear.isVisible()


def test_others_texts_are_suggested(editor, qtbot):
    editor.suggest(["Lê A", "Trần B"])
    completer = editor.line.completer()
    completer.setCompletionPrefix("trần")
    assert completer.currentCompletion() == "Trần B"


def test_days_are_shown_as_people_write_them(desk, qtbot):
    editor = DateEditor("date")
    qtbot.addWidget(editor)
    editor.show_common(Common())
    assert editor.line.placeholderText() == "24/01/2019"
    editor.show_common(Common(("2021-05-02",)))
    assert editor.line.text() == "02/05/2021"
    assert not editor.touched
    editor.line.setText("3/5/2021")
    editor.line.textEdited.emit("3/5/2021")
    assert editor.assignments() == [Assignment("date", ("3/5/2021",))]


def test_lists_have_a_line_for_each(desk, qtbot):
    editor = LinesEditor("recipients")
    qtbot.addWidget(editor)
    editor.show_common(DIFFERS)
    assert editor.area.placeholderText() == "«several values»"
    editor.area.setPlainText("- VP;\n\n- Lưu ")
    assert editor.assignments() == [Assignment("recipients", ("- VP;", "- Lưu"))]
    editor.area.setPlainText("")
    assert editor.assignments() == [Assignment("recipients", ())]
    editor.revert()
    assert not editor.touched
