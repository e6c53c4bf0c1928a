"""Files in the clipboard."""

from PySide6.QtCore import QMimeData, QUrl

from summit_kb.desktop.librarian.imports.pasting import pasted_paths


def _text(text):
    data = QMimeData()
    data.setText(text)
    return data


def test_files_of_a_file_manager(tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path)), QUrl("https://example.org/a.pdf")])
    assert pasted_paths(data) == [tmp_path]


def test_paths_as_text(tmp_path):
    file = tmp_path / "báo cáo 1.pdf"
    file.write_text("x", encoding="utf-8")
    text = f'"{file}"\n  {tmp_path}\n{file.as_uri()}\n'
    assert pasted_paths(_text(text)) == [file, tmp_path]


def test_other_text_is_no_file(tmp_path):
    assert pasted_paths(_text("Nghị quyết số 43\nreport.pdf\n" + "/" + "x" * 5_000)) == []
    assert pasted_paths(_text(str(tmp_path / "gone.pdf"))) == []
    assert pasted_paths(QMimeData()) == []
