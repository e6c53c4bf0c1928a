import pypdf
from PySide6.QtWidgets import QFileDialog

from summit_kb.desktop.publishing.record_dialog import RecordDialog


def test_the_record_becomes_a_file_to_be_printed(qtbot, tmp_path, monkeypatch) -> None:
    dialog = RecordDialog("<h1>Record of keys</h1><p>Nguyen Thi An</p>")
    qtbot.addWidget(dialog)
    answer = (str(tmp_path / "bien-ban"), "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: answer)
    dialog.pdf.click()
    [sheet] = pypdf.PdfReader(tmp_path / "bien-ban.pdf").pages
    assert round(float(sheet.mediabox.height)) == 842
    assert "Nguyen Thi An" in " ".join(sheet.extract_text().split())
    assert "Nguyen Thi An" in dialog.sheet.toPlainText()
