"""The report for IT in the window: read, copied, saved."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from summit_kb.app import report_for_it
from summit_kb.desktop.dialogs.report_dialog import ReportDialog
from summit_kb.foundation.errors import StorageError


@pytest.fixture
def dialog(desk, qtbot, monkeypatch):
    monkeypatch.setattr(
        report_for_it, "report_for_it", lambda words, root: f"how things are: {words.code} {root}"
    )
    made = ReportDialog(desk, Path("/srv/library"))
    qtbot.addWidget(made)
    made.show()
    assert not made.save_button.isEnabled()
    qtbot.waitUntil(made.save_button.isEnabled)
    return made


def test_it_is_shown_and_copied(dialog):
    assert dialog.text.toPlainText() == "how things are: en /srv/library"
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == dialog.text.toPlainText()
    assert dialog.said.text() == "Copied."


def test_it_is_saved_where_the_person_wants(dialog, tmp_path, monkeypatch):
    chosen = tmp_path / "report.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen), ""))
    dialog.save_button.click()
    assert chosen.read_text(encoding="utf-8") == dialog.text.toPlainText()
    assert str(chosen) in dialog.said.text()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path), ""))
    dialog.save_button.click()
    assert str(tmp_path) in dialog.said.text()
    assert "Saved" not in dialog.said.text()


def test_without_a_place_nothing_is_saved(dialog, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    dialog.save_button.click()
    assert dialog.said.text() == ""


def test_what_goes_wrong_is_told(desk, qtbot, monkeypatch):
    def refuse(_words, _root):
        raise StorageError(path="/srv", detail="x")

    monkeypatch.setattr(report_for_it, "report_for_it", refuse)
    made = ReportDialog(desk, None)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.failed) as heard:
        pass
    assert heard.args[0].code == "storage"
    assert not made.copy_button.isEnabled()


def test_its_letters_are_as_large_as_the_others(dialog, qapp):
    assert dialog.text.font().pointSizeF() == pytest.approx(qapp.font().pointSizeF() * 0.95)
