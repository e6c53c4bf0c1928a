"""Files and folders, asked for or dropped."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QFileDialog

from summit_kb.desktop.adding.choosing import ask_files, ask_folder, dropped_paths, patterns
from summit_kb.ingest.extractors.registry import EXTRACTORS


def test_only_local_files_are_dropped(tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a b.pdf")), QUrl("http://example.org/x.pdf")])
    assert dropped_paths(data) == [tmp_path / "a b.pdf"]
    assert dropped_paths(QMimeData()) == []


def test_every_format_that_is_read_can_be_chosen():
    offered = set(patterns().split())
    assert {"*.pdf", "*.docx", "*.htm", "*.md", "*.txt", "*.jpg", "*.tif"} <= offered
    assert len(offered) >= len(EXTRACTORS)


def test_chosen_files_and_folders(monkeypatch, qapp):
    asked = []

    def files(_parent, title, _folder, patterns):
        asked.append((title, patterns))
        return ["/x/a.pdf", "/x/b.docx"], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", files)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/x/folder")
    assert ask_files(None) == [Path("/x/a.pdf"), Path("/x/b.docx")]
    assert "*.docx" in asked[0][1]
    assert ask_folder(None) == [Path("/x/folder")]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    assert ask_folder(None) == []
