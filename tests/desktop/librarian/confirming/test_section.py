"""The section: the list by need, the form, and back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from summit_kb.desktop.librarian.confirming.section import ConfirmingSection, waiting_count


@pytest.fixture
def section(context, qtbot):
    section = ConfirmingSection(context)
    qtbot.addWidget(section)
    section.resize(1_100, 700)
    section.show()
    section.activateWindow()
    with qtbot.waitSignal(section.counted):
        section.refresh()
    yield section
    section.page.page.close_document()


def test_what_waits_is_listed_and_counted(section, shelf):
    assert section.model.ids == ["bao-cao"]
    assert waiting_count(shelf) == 1
    assert section.first_focus() is section.list


def test_from_the_list_to_the_form_and_back(section, shelf, qtbot):
    section.list.setFocus()
    with qtbot.waitSignal(section.page.document_changed):
        qtbot.keyClick(section.list, Qt.Key.Key_Return)
    assert section.is_describing
    assert section.first_focus() is section.page.form
    for row in section.page.form.rows.values():
        if row.state.is_open:
            row.accept()
    with qtbot.waitSignal(section.counted, check_params_cb=lambda count: count is None):
        section.page.save_and_next()
    assert not section.is_describing
    assert shelf.library.get("bao-cao").proposed == {}
    assert section._nothing.isVisible()


def test_any_document_is_described_on_demand(section, qtbot):
    with qtbot.waitSignal(section.page.document_changed):
        section.show_target(["de-an", "bai-noi"])
    assert section.page.document_id == "de-an"
    section.show_target("nothing")
    assert section.page.document_id == "de-an"
    section.page.leave()
    assert not section.is_describing


def test_all_one_by_one(section, qtbot):
    with qtbot.waitSignal(section.page.document_changed):
        section._begin.click()
    assert section.page.document_id == "bao-cao"


def test_a_change_reaches_list_and_form(section, shelf, qtbot):
    with qtbot.waitSignal(section.page.document_changed):
        section.describe(["bao-cao"])
    shelf.desk.edit(["bao-cao"], confirm=["all"])
    with qtbot.waitSignals([section.counted, section.page.document_changed]):
        section.refresh()
    assert section.page.form.open_count == 0


def test_both_languages(section, desk, qapp):
    desk.translation.use("vi")
    qapp.processEvents()
    assert section.list.accessibleName() != "Documents in which something waits"


@pytest.mark.parametrize("answer", ["Yes", "No"])
def test_closing_asks_when_something_is_not_saved(section, qtbot, monkeypatch, answer):
    assert section.may_close()
    with qtbot.waitSignal(section.page.document_changed):
        section.describe(["bao-cao"])
    editor = section.page.form.rows["signer"].editor
    editor.set_value("A")
    editor.edited.emit("A")
    button = getattr(QMessageBox.StandardButton, answer)
    monkeypatch.setattr(QMessageBox, "question", lambda *_texts: button)
    assert section.may_close() is (answer == "Yes")
