"""Which file a table or a bag is, asked for by a dialog."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_table_to_write(parent: QWidget, library: str) -> Path | None:
    """Where the table goes; None when the person thinks better of it."""
    title = QCoreApplication.translate("Exchanging", "Export a table of the documents")
    kind = QCoreApplication.translate("Exchanging", "Table for Excel and LibreOffice")
    name, _ = QFileDialog.getSaveFileName(
        parent,
        title,
        str(_folder() / f"{library}-{date.today().isoformat()}.csv"),
        f"{kind} (*.csv)",
    )
    return _with_ending(name, ".csv")


def ask_table_to_read(parent: QWidget) -> Path | None:
    title = QCoreApplication.translate("Exchanging", "Import a table that was changed")
    kind = QCoreApplication.translate("Exchanging", "Tables")
    name, _ = QFileDialog.getOpenFileName(
        parent, title, str(_folder()), f"{kind} (*.csv *.txt *.tsv)"
    )
    return Path(name) if name else None


def ask_bag_to_write(parent: QWidget, library: str) -> Path | None:
    title = QCoreApplication.translate("Exchanging", "Export the whole library")
    kind = QCoreApplication.translate("Exchanging", "BagIt bag")
    name, _ = QFileDialog.getSaveFileName(
        parent,
        title,
        str(_folder() / f"{library}-{date.today().isoformat()}.zip"),
        f"{kind} (*.zip)",
    )
    return _with_ending(name, ".zip")


def _with_ending(name: str, ending: str) -> Path | None:
    if not name:
        return None
    path = Path(name)
    return path if path.suffix.lower() == ending else path.with_name(f"{path.name}{ending}")


def _folder() -> Path:
    kind = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(kind))
