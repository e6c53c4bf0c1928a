from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QAbstractButton, QFileDialog

from summit_kb.desktop.bridge import Bridge
from summit_kb.desktop.reader.printing.print_dialog import PrintDialog
from summit_kb.desktop.reader.printing.print_offer import PrintOffer


@pytest.fixture
def running(qapp):
    made = Bridge()
    yield made
    made.close()


@pytest.fixture
def dialog(source, head, running, show):
    labels = source.file.labels

    def page_of(typed):
        return labels.index(typed) + 1 if typed in labels else None

    title = "Nghị quyết 43-NQ/TW"
    offer = PrintOffer(title, source, lambda: head, 12, 3, labels, page_of, "", False)
    return show(PrintDialog(offer, running), 1000, 700)


def which(dialog):
    return dialog._which.text()


def test_the_first_sheet_is_shown_and_others_are_stepped_to(dialog, qtbot):
    qtbot.waitUntil(lambda: which(dialog) == "Sheet 1 of 12")
    assert not dialog.back.isEnabled()
    dialog.on.click()
    qtbot.waitUntil(lambda: dialog.preview.accessibleDescription() == "Sheet 2 of 12")
    assert dialog.back.isEnabled()


def test_another_choice_shows_its_own_sheets(dialog, qtbot):
    dialog.choices.range.setText("4-6")
    qtbot.waitUntil(lambda: which(dialog) == "Sheet 1 of 3")


def test_nothing_is_printed_of_pages_that_are_not_there(dialog):
    dialog.choices.range.setText("40")
    assert not dialog.print_button.isEnabled()
    assert not dialog.save_button.isEnabled()


def test_it_is_saved_as_pdf(dialog, qtbot, tmp_path, monkeypatch):
    path = tmp_path / "ra.pdf"
    asked = []

    def ask(_parent, _title, start, _kinds):
        asked.append(start)
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    dialog.choices.range.setText("2-3")
    with qtbot.waitSignal(dialog.printed) as printed:
        dialog.save_button.click()
    assert printed.args == [2]
    assert len(PdfReader(path).pages) == 2
    assert Path(asked[0]).name == "Nghị quyết 43-NQ-TW.pdf"
    assert str(path) in dialog.status.text()
    assert dialog.print_button.isEnabled()


def test_printing_can_be_stopped_and_leaves_no_half_file(dialog, qtbot, tmp_path):
    path = tmp_path / "ra.pdf"
    dialog.save_as(path)
    assert dialog.is_printing
    assert dialog.close_button.text() == "Stop"
    assert not dialog.choices.isEnabled()
    dialog.close_button.click()
    qtbot.waitUntil(lambda: not dialog.is_printing)
    assert not path.exists()
    assert dialog.status.text() == "Printing was stopped."
    assert dialog.isVisible()


def test_a_failure_has_words(dialog, qtbot, tmp_path):
    dialog.save_as(tmp_path / "none" / "ra.pdf")
    qtbot.waitUntil(lambda: not dialog.is_printing)
    assert "ra.pdf" in dialog.status.text()


def test_a_page_that_cannot_be_drawn_says_so_in_the_preview(dialog, qtbot, pages):
    pages.broken.add(5)
    dialog.choices.range.setText("5")
    qtbot.waitUntil(lambda: "Sheet" not in dialog.preview.accessibleDescription())


def test_every_button_has_a_name(dialog):
    buttons = dialog.findChildren(QAbstractButton)
    assert all(button.accessibleName() or button.text() for button in buttons)
