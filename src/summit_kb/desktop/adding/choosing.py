"""Which files and folders: asked for by a dialog, or dropped."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_files(parent: QWidget) -> list[Path]:
    """Files a person chooses; none when they think better of it."""
    title = QCoreApplication.translate("Choosing", "Choose documents to add")
    kinds = QCoreApplication.translate("Choosing", "Documents")
    everything = QCoreApplication.translate("Choosing", "All files")
    patterns = "*.pdf *.docx *.html *.htm *.md *.markdown *.txt"
    names, _ = QFileDialog.getOpenFileNames(
        parent, title, _documents_folder(), f"{kinds} ({patterns});;{everything} (*)"
    )
    return [Path(name) for name in names]


def ask_folder(parent: QWidget) -> list[Path]:
    """A folder a person chooses."""
    title = QCoreApplication.translate("Choosing", "Choose a folder to add")
    name = QFileDialog.getExistingDirectory(parent, title, _documents_folder())
    return [Path(name)] if name else []


def dropped_paths(data: QMimeData) -> list[Path]:
    """Local files and folders in what is dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _documents_folder() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
