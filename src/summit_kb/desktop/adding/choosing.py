"""Which files and folders: asked for by a dialog, or dropped."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from summit_kb.ingest.extractors.registry import EXTRACTORS

# Formats whose files are not named after their id.
_ENDINGS = {
    "html": ("html", "htm"),
    "mhtml": ("mhtml", "mht"),
    "markdown": ("md", "markdown"),
    "text": ("txt",),
    "jpeg": ("jpg", "jpeg"),
    "tiff": ("tif", "tiff"),
}


def ask_files(parent: QWidget) -> list[Path]:
    """Files a person chooses; none when they think better of it."""
    title = QCoreApplication.translate("Choosing", "Choose documents to add")
    kinds = QCoreApplication.translate("Choosing", "Documents")
    everything = QCoreApplication.translate("Choosing", "All files")
    names, _ = QFileDialog.getOpenFileNames(
        parent, title, _documents_folder(), f"{kinds} ({patterns()});;{everything} (*)"
    )
    return [Path(name) for name in names]


def patterns() -> str:
    """File names of every format that is read; what a file is decides its content."""
    endings = [ending for one in EXTRACTORS for ending in _ENDINGS.get(one, (one,))]
    return " ".join(f"*.{ending}" for ending in endings)


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
