"""The report as a window."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from summit_kb.app.reports import Added, AddReport, Duplicate, Failed
from summit_kb.desktop.adding.report_dialog import ReportDialog
from summit_kb.desktop.widgets.row_button import RowButton
from summit_kb.foundation.errors import StorageError


@pytest.fixture
def dialog(fake, desk, qtbot):
    report = AddReport(
        added=(Added(Path("a.pdf"), fake.make_document(1), 3),),
        duplicates=(Duplicate(Path("b.pdf"), "tai-lieu-007"),),
        failed=(Failed(Path("c.pdf"), StorageError(path="c.pdf", detail="full")),),
    )
    dialog = ReportDialog(report, desk.words)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_failures_come_first_with_their_remedy(dialog, desk):
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    wording = desk.words.error(StorageError(path="c.pdf", detail="full"))
    assert texts[:4] == ["1 could not be added", "c.pdf", wording.sentence, wording.remedy]
    assert "1 document added" in texts
    assert "1 was there already" in texts


def test_documents_can_be_opened_from_it(dialog, qtbot):
    rows = dialog.findChildren(RowButton)
    assert [row.detail for row in rows] == ["a.pdf", "The same file as document tai-lieu-007"]
    with qtbot.waitSignal(dialog.opened) as heard:
        rows[1].click()
    assert heard.args[0].document == "tai-lieu-007"


def test_it_can_be_copied(dialog):
    dialog._copy.click()
    assert "= b.pdf -> tai-lieu-007" in QGuiApplication.clipboard().text()
