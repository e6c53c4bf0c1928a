"""The whole form: what waits, what is decided, faults, going on by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit

from summit_kb.app.editing import EditRefusedError
from summit_kb.app.field_values import FieldValueError
from summit_kb.app.words import Words
from summit_kb.desktop.librarian.describing.word_places import Place
from summit_kb.foundation.errors import InUseError


def test_everything_that_waits_is_counted(form):
    assert (form.open_count, form.sure_count) == (9, 5)
    assert form.decisions().is_empty


def test_what_is_doubtful_is_never_accepted_with_the_others(form, qtbot):
    with qtbot.waitSignal(form.changed):
        form.accept_sure()
    made = form.decisions()
    assert set(made.confirm) == {"number", "type", "signer"}
    assert (made.topics, dict(made.relations)) == (("traffic",), {1: None})
    assert form.open_count == 4


def test_enter_goes_from_one_that_waits_to_the_next(form, qtbot):
    qtbot.waitUntil(form.isActiveWindow)
    form.focus_first()
    assert form.rows["title"].editor.hasFocus()
    seen = []
    for _ in range(5):
        row = next(row for row in form.rows.values() if row.editor.hasFocus())
        seen.append(row.spec.name)
        qtbot.keyClick(row.editor, Qt.Key.Key_Return)
    assert seen == ["title", "type", "number", "issuer", "signer"]
    assert set(form.decisions().confirm) == set(seen)


def test_the_place_of_the_field_at_hand_is_wanted(form, qtbot):
    qtbot.waitUntil(form.isActiveWindow)
    form.rows["place"].take_focus()
    with qtbot.waitSignal(form.place_wanted) as heard:
        form.rows["number"].take_focus()
    assert heard.args == [Place(1, "Số: 9/QĐ-UBND")]
    with qtbot.waitSignal(form.place_wanted) as heard:
        form.rows["type"].take_focus()
    assert heard.args == [None]


def test_faults_stand_at_their_fields(form):
    fault = FieldValueError(field="date", fields="date", value="x", allowed=["24/01/2019"])
    other = InUseError(path="x", holder="lan", since="now")
    left = form.show_faults(EditRefusedError(count=2, faults=(fault, other)))
    assert left == [other]
    assert "24/01/2019" in form.rows["date"].fault
    assert form.show_faults(other) == [other]


def test_sessions_follow_the_event(form):
    event, session = form.rows["event"], form.rows["session"]
    event.editor.set_value("summit-2019")
    event.editor.edited.emit("summit-2019")
    session.editor.set_value("opening")
    session.editor.edited.emit("opening")
    assert session.state.value == "opening"
    event.editor.set_value("")
    event.editor.edited.emit("")
    assert session.state.value == ""
    assert session.editor.count() == 1


def test_another_language_keeps_what_was_decided(form):
    form.accept_sure()
    before = form.decisions()
    form.use_words(Words("vi"))
    assert form.decisions() == before
    assert form.accessibleName()


@pytest.mark.parametrize("name", ["title", "rights"])
def test_a_field_is_brought_into_sight(form, name, qapp):
    form.rows[name].take_focus()
    form.focus_next(name)
    qapp.processEvents()
    waiting = next(row for row in form.rows.values() if row.editor.hasFocus())
    top = waiting.mapTo(form.widget(), waiting.rect().topLeft()).y()
    bar = form.verticalScrollBar().value()
    assert bar <= top <= bar + form.viewport().height()


def test_every_control_has_a_name(form):
    kinds = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit)
    nameless = [
        type(one).__name__
        for kind in kinds
        for one in form.findChildren(kind)
        if not one.isHidden() and not one.accessibleName() and not getattr(one, "text", str)()
    ]
    assert nameless == []


def test_a_field_that_is_entered_is_seen_whole(form, qtbot):
    qtbot.waitUntil(form.isActiveWindow)
    form.resize(form.width(), 260)
    form.rows["title"].take_focus()
    form.verticalScrollBar().setValue(0)
    row = form.rows["issuer"]
    row.take_focus()
    seen = form.viewport().rect()
    qtbot.waitUntil(
        lambda: (
            seen.contains(row.mapTo(form.viewport(), row.rect().bottomLeft()))
            and seen.contains(row.mapTo(form.viewport(), row.rect().topLeft()))
        )
    )
