"""The whole form: what is edited in it, and faults at their fields."""

import pytest

from summit_kb.app.assignments import Assignment
from summit_kb.app.common_values import common_values
from summit_kb.app.field_values import FieldValueError
from summit_kb.desktop.librarian.batch.edit_form import EditForm
from summit_kb.desktop.librarian.batch.fields import FIELDS
from summit_kb.library.errors import DocumentNotFoundError


@pytest.fixture
def form(desk, shelf, qtbot):
    form = EditForm(desk, shelf.library)
    qtbot.addWidget(form)
    form.show_common(common_values(list(shelf.library.documents.values()), FIELDS))
    return form


def test_what_is_edited_is_collected(form):
    assert not form.touched
    form.rows["issuer"].editor.clear()
    validity = form.rows["validity"].editor.box
    validity.setCurrentIndex(validity.findData("expired"))
    assert form.assignments() == [
        Assignment("issuer", ()),
        Assignment("validity", ("expired",)),
    ]
    form.revert()
    assert form.assignments() == []


def test_faults_stand_at_their_fields(form):
    fault = FieldValueError(field="date", fields="date", value="never", allowed=["2019-01-24"])
    lost = DocumentNotFoundError(document="none")
    assert form.show_faults([fault, lost]) == [lost]
    assert "never" in form.rows["date"].fault.text()
    assert form.show_faults([]) == []
    assert form.rows["date"].fault.text() == ""


def test_the_form_speaks_the_persons_language(form, desk, qapp):
    desk.translation.use("vi")
    qapp.processEvents()
    box = form.rows["type"].editor.box
    assert box.findText("Báo cáo") >= 0
    assert form.rows["signer"].name.text() == "Người ký"


def test_texts_of_others_are_suggested(form):
    form.suggest({"issuer": ["Bộ Chính trị"], "unknown": ["x"]})
    completer = form.rows["issuer"].editor.line.completer()
    completer.setCompletionPrefix("chính")
    assert completer.currentCompletion() == "Bộ Chính trị"
