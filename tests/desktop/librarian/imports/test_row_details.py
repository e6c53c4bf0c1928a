"""What is said of the chosen rows, and the buttons below it."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from summit_kb.app.reports import SimilarDocument
from summit_kb.desktop.librarian.imports.before_after import BeforeAfter
from summit_kb.desktop.librarian.imports.deeds import Deed
from summit_kb.desktop.librarian.imports.row import Row, State
from summit_kb.desktop.librarian.imports.row_details import RowDetails
from summit_kb.desktop.reader.link_label import LinkLabel
from summit_kb.domain.sketch import Likeness
from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText
from summit_kb.foundation.errors import StorageError
from summit_kb.ingest.errors import EncryptedFileError


@pytest.fixture
def details(desk, workspace, qtbot):
    details = RowDetails(desk, workspace)
    qtbot.addWidget(details)
    details.resize(360, 500)
    details.show()
    return details


def _said(details):
    return " ".join(label.text() for label in details.widget().findChildren(QLabel))


def _deeds(details):
    return [one.objectName() for one in details.widget().findChildren(QPushButton)]


def test_nothing_chosen(details):
    details.show_rows([])
    assert "Choose a file" in _said(details)


def test_the_reason_and_what_to_do(details, desk, qtbot):
    error = EncryptedFileError(path="a.pdf")
    details.show_rows([Row(Path("/in/a.pdf"), State.FAILED, error=error)])
    wording = desk.words.error(error)
    assert wording.sentence in _said(details)
    assert wording.remedy in _said(details)
    with qtbot.waitSignal(details.wanted) as heard:
        details.widget().findChild(QPushButton, "retry").click()
    assert heard.args == [Deed.RETRY]


def test_several_rows_have_what_fits_all(details):
    rows = [Row(Path(f"/in/{n}.pdf"), State.FAILED) for n in range(3)]
    details.show_rows(rows)
    assert "3 files" in _said(details)
    assert _deeds(details) == ["retry", "dismiss"]


def test_documents_alike_can_be_opened(details, qtbot):
    alike = (SimilarDocument("tai-lieu-001", Likeness.PROBABLE_COPY, 0.94),)
    row = Row(Path("/in/a.pdf"), State.ADDED, "tai-lieu-002", "Báo cáo", similar=alike)
    details.show_rows([row])
    assert "94 %" in _said(details)
    with qtbot.waitSignal(details.document_wanted) as heard:
        details.widget().findChild(LinkLabel).followed.emit()
    assert heard.args == ["tai-lieu-001"]


def test_a_row_that_went_on_is_shown_anew(details):
    row = Row(Path("/in/a.pdf"), State.WAITING)
    details.show_rows([row])
    before = details.widget()
    details.show_rows([row])
    assert details.widget() is before
    row.state = State.CANCELLED
    details.show_rows([row])
    assert "Stopped" in _said(details)


def test_a_converted_text_is_shown_before_and_after(details, workspace, monkeypatch, qtbot):
    line = Block(BlockKind.PARAGRAPH, "Độc lập, tự do")
    text = ExtractedText("doc", "x", (PageText(1, (line,)),), paged=False, warnings=("legacy-vni",))
    monkeypatch.setattr(workspace, "text", lambda _document: text, raising=False)
    row = Row(Path("/in/a.doc"), State.ADDED, "tai-lieu-002", "A", warnings=("legacy-vni",))
    details.show_rows([row])
    qtbot.waitUntil(lambda: details.widget().findChild(BeforeAfter) is not None)


def test_without_the_text_the_warning_stands(details, workspace, monkeypatch, qtbot):
    asked = []

    def refuse(_document):
        asked.append(1)
        raise StorageError(path="x", detail="gone")

    monkeypatch.setattr(workspace, "text", refuse, raising=False)
    row = Row(Path("/in/a.doc"), State.ADDED, "tai-lieu-002", "A", warnings=("legacy-vni",))
    details.show_rows([row])
    qtbot.waitUntil(lambda: bool(asked))
    qtbot.wait(50)
    assert details.widget().findChild(BeforeAfter) is None
    assert "VNI" in _said(details)
