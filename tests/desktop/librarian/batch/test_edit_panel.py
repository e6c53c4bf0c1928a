"""Editing several documents at once: seen beforehand, done in one go, refused with reasons."""

import pytest
from PySide6.QtCore import Qt

from summit_kb.desktop.librarian.batch.edit_panel import EditPanel
from summit_kb.foundation.errors import InUseError

ALL = ("nghi-quyet", "bao-cao", "bai-noi", "de-an")


@pytest.fixture
def panel(context, qtbot):
    panel = EditPanel(context)
    qtbot.addWidget(panel)
    panel.resize(360, 620)
    panel.show()
    panel.refresh()
    panel.show_documents(ALL)
    return panel


def _type(panel, field, text):
    line = panel.form.rows[field].editor.line
    line.setText(text)
    line.textEdited.emit(text)


def _library(panel):
    return panel._context.workspace.library


def test_a_change_is_seen_before_it_is_made(panel, told, qtbot):
    assert panel.said == "Nothing is changed yet."
    assert not panel.apply_button.isEnabled()
    _type(panel, "issuer", "UBND TP. Đà Nẵng")
    # Two of the four have this issuer already.
    qtbot.waitUntil(lambda: panel.said == "Changes 2 documents")
    with qtbot.waitSignal(panel._context.changes.changed):
        panel.apply_button.click()
    issuers = {one.identity.issuer for one in _library(panel).documents.values()}
    assert issuers == {"UBND TP. Đà Nẵng"}
    assert told[-1].wording.sentence == "2 documents changed"
    assert not panel.touched
    with qtbot.waitSignal(panel._context.changes.changed):
        panel._context.changes.undo(told[-1].change)
    assert _library(panel).get("bai-noi").identity.issuer is None


def test_topics_are_added_to_all(panel, qtbot):
    panel.form.rows["topics"].editor.tick("traffic", Qt.CheckState.Checked)
    qtbot.waitUntil(lambda: panel.said == "Changes 3 documents")
    with qtbot.waitSignal(panel._context.changes.changed):
        panel.activateWindow()
        qtbot.waitUntil(panel.isActiveWindow)
        panel.start("signer")
        line = panel.form.rows["signer"].editor.line
        qtbot.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert all("traffic" in one.topics for one in _library(panel).documents.values())
    assert _library(panel).get("nghi-quyet").topics == ("data", "traffic")


def test_faults_show_while_one_types(panel, qtbot):
    _type(panel, "date", "31/02/2019")
    row = panel.form.rows["date"]
    qtbot.waitUntil(row.fault.isVisible)
    assert "31/02/2019" in row.fault.text()
    assert panel.said == "1 fault is to be mended first."
    assert not panel.apply_button.isEnabled()
    _type(panel, "date", "28/02/2019")
    qtbot.waitUntil(lambda: panel.said == "Changes 4 documents")
    assert not row.fault.isVisible()


def test_a_refused_change_leads_to_the_fault(panel, qtbot):
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    _type(panel, "date", "never")
    panel.apply()
    qtbot.waitUntil(panel.form.rows["date"].fault.isVisible)
    qtbot.waitUntil(panel.form.rows["date"].editor.line.hasFocus)
    assert _library(panel).get("nghi-quyet").identity.date is not None


def test_an_edit_stays_with_the_documents_it_was_begun_for(panel, qtbot):
    _type(panel, "place", "Đà Nẵng")
    panel.show_documents(["de-an"])
    assert panel.ids == ALL
    assert panel._pinned.isVisible()
    panel._revert.click()
    assert (panel.ids, panel.touched) == (("de-an",), False)
    assert not panel._pinned.isVisible()
    assert panel._title.text() == "Đề án chia sẻ dữ liệu"


def test_what_was_read_is_confirmed_at_once(panel, qtbot):
    assert panel.confirm.text() == "Confirm what was read (1 document)"
    panel.confirm.setChecked(True)
    qtbot.waitUntil(lambda: panel.said == "Changes 1 document")
    with qtbot.waitSignal(panel._context.changes.changed):
        panel.apply()
    assert _library(panel).get("bao-cao").proposed == {}
    assert not panel.confirm.isVisible()


def test_nothing_chosen_and_what_is_gone(panel, qtbot):
    panel.show_documents([])
    assert panel._title.text() == "No document is chosen"
    assert not panel.form.isEnabled()
    panel.show_documents(["none", "de-an"])
    assert panel.ids == ("de-an",)


def test_another_writer_is_named(panel, told, qtbot, monkeypatch):
    def busy(*_args, **_named):
        raise InUseError(path="x", holder="lan@may-2", since="08:00")

    monkeypatch.setattr(panel._context.workspace.desk, "edit", busy)
    _type(panel, "place", "Đà Nẵng")
    qtbot.waitUntil(lambda: panel.said == "Changes 4 documents")
    panel.apply()
    qtbot.waitUntil(lambda: bool(told))
    assert "lan@may-2" in told[0].wording.sentence
    assert panel.touched
    assert panel.apply_button.isEnabled()


def test_many_are_looked_through_in_a_thread(panel, qtbot, monkeypatch):
    monkeypatch.setattr("summit_kb.desktop.librarian.batch.edit_panel._AT_ONCE", 2)
    panel.show_documents(ALL[:3])
    assert not panel.form.isEnabled()
    qtbot.waitUntil(panel.form.isEnabled)
    assert panel._title.text() == "Edit 3 documents"


def test_escape_leads_back_to_the_table(panel, qtbot):
    with qtbot.waitSignal(panel.left):
        qtbot.keyClick(panel, Qt.Key.Key_Escape)
