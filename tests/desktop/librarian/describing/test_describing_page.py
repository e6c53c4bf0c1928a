"""Document after document: saved as one change, faults told, nothing lost unasked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from summit_kb.desktop.librarian.describing.describing_page import DescribingPage
from summit_kb.foundation.errors import InUseError


@pytest.fixture
def page(context, waiting, qtbot):
    page = DescribingPage(context)
    qtbot.addWidget(page)
    page.resize(1_100, 700)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    yield page
    page.page.close_document()


@pytest.fixture
def open_on(page, qtbot):
    def open_on(*ids):
        with qtbot.waitSignal(page.document_changed):
            page.describe(list(ids))

    return open_on


def _press(page, qtbot, key, keys=Qt.KeyboardModifier.ControlModifier):
    qtbot.keyClick(page.focusWidget() or page, key, keys)


def _type(page, name, text):
    editor = page.form.rows[name].editor
    editor.set_value(text)
    editor.edited.emit(editor.value())


def test_a_document_is_described_by_keyboard_and_the_next_comes(page, open_on, shelf, qtbot):
    open_on("quyet-dinh", "bao-cao")
    assert page.place.text() == "1 / 2"
    assert page.form.rows["title"].editor.hasFocus()
    _press(page, qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    _press(page, qtbot, Qt.Key.Key_Return, both)
    with qtbot.waitSignals([page.described, page.document_changed]):
        _press(page, qtbot, Qt.Key.Key_Return)
    assert page.document_id == "bao-cao"
    document = shelf.library.get("quyet-dinh")
    assert set(document.proposed) == {"issuer"}
    assert document.topics == ("data", "traffic")
    assert [one.target for one in document.relations] == ["nghi-quyet"]
    assert [one.change.action for one in shelf.desk.history("quyet-dinh")] == ["confirm", "add"]


def test_after_the_last_comes_the_list(page, open_on, qtbot):
    open_on("bao-cao")
    page.form.rows["title"].accept()
    assert page.is_changed
    with qtbot.waitSignal(page.left):
        page.save_next.click()
    assert not page.is_changed
    assert page.may_leave()


def test_saved_is_told_with_undo(page, open_on, told, shelf, qtbot):
    open_on("bao-cao")
    _type(page, "date", "02/05/2021")
    _type(page, "signer", "Lê Trung Chinh")
    with qtbot.waitSignal(page.described):
        page.save_only.click()
    assert told[-1].change is not None
    assert shelf.library.get("bao-cao").signer == "Lê Trung Chinh"
    qtbot.waitUntil(lambda: not page.is_changed)
    assert not page.save_only.isEnabled()


def test_faults_are_shown_where_they_are_and_nothing_is_written(page, open_on, shelf, qtbot):
    open_on("bao-cao")
    before = shelf.library.get("bao-cao")
    _type(page, "date", "31/02/2021")
    _type(page, "title", "")
    page.save()
    qtbot.waitUntil(lambda: bool(page.form.rows["date"].fault))
    assert page.form.rows["title"].fault
    assert page.form.rows["title"].editor.hasFocus()
    assert shelf.library.get("bao-cao") == before
    assert page.is_changed


def test_what_has_no_field_is_told_above(page, open_on, shelf, qtbot, monkeypatch):
    def refuse(*_given, **_options):
        raise InUseError(path="x", holder="lan@thu-vien", since="10:00")

    open_on("bao-cao")
    monkeypatch.setattr(type(shelf.desk), "decide", refuse)
    _type(page, "signer", "A")
    page.save()
    qtbot.waitUntil(lambda: "lan@thu-vien" in page.told)
    assert page.is_changed


def test_nothing_decided_just_goes_on(page, open_on, shelf, qtbot):
    open_on("bao-cao", "de-an")
    before = len(shelf.desk.history())
    with qtbot.waitSignal(page.document_changed):
        page.save_and_next()
    assert len(shelf.desk.history()) == before
    with qtbot.waitSignal(page.document_changed):
        page.go_previous()
    assert page.document_id == "bao-cao"
    assert not page.previous.isEnabled()


@pytest.mark.parametrize(
    ("answer", "stays"),
    [(QMessageBox.StandardButton.No, True), (QMessageBox.StandardButton.Yes, False)],
)
def test_what_is_not_saved_is_not_left_unasked(page, open_on, qtbot, monkeypatch, answer, stays):
    monkeypatch.setattr(QMessageBox, "question", lambda *_texts: answer)
    open_on("bao-cao", "de-an")
    _type(page, "signer", "A")
    page.leave()
    assert (page.document_id == "bao-cao") is stays


def test_a_change_from_outside_is_shown_unless_something_was_typed(page, open_on, shelf, qtbot):
    open_on("bao-cao")
    shelf.desk.edit(["bao-cao"], confirm=["all"])
    with qtbot.waitSignal(page.document_changed):
        page.refresh()
    assert page.form.open_count == 0
    _type(page, "signer", "A")
    page.refresh()
    qtbot.wait(50)
    assert page.form.rows["signer"].state.value == "A"


def test_a_document_that_went_is_passed_over(page, open_on, told, qtbot):
    with qtbot.waitSignal(page.document_changed):
        page.describe(["gone", "bao-cao"])
    assert page.document_id == "bao-cao"
    assert told[-1].kind == "error"
    with qtbot.waitSignal(page.left):
        page.describe(["gone"])


def test_the_language_changes_and_what_was_typed_stays(page, open_on, desk, qapp):
    open_on("bao-cao")
    _type(page, "signer", "A")
    desk.translation.use("vi")
    qapp.processEvents()
    assert page.form.rows["signer"].state.value == "A"
    assert page.save_only.text() == "Lưu"
