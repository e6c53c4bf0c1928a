"""Asking for files: a style to read, records to write."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from summit_kb.app.citing_styles import RECORDS
from summit_kb.desktop.citing.style_names import FORMATS


def ask_for_style(parent: QWidget) -> Path | None:
    """The file of a citation style."""
    name, _ = QFileDialog.getOpenFileName(
        parent,
        QCoreApplication.translate("CiteDialog", "Choose a citation style"),
        "",
        QCoreApplication.translate("CiteDialog", "Citation styles (*.csl)"),
    )
    return Path(name) if name else None


def ask_for_export(parent: QWidget) -> tuple[Path, str] | None:
    """Where to write records, and in which format (a name of RECORDS)."""
    name, chosen = QFileDialog.getSaveFileName(
        parent,
        QCoreApplication.translate("CiteDialog", "Export references"),
        QCoreApplication.translate("CiteDialog", "references"),
        ";;".join(FORMATS.values()),
    )
    if not name:
        return None
    path = Path(name)
    by_end = {f".{end}": style for style, end in RECORDS.items()}
    style = by_end.get(path.suffix.lower())
    if style is None:
        style = next((one for one, said in FORMATS.items() if said == chosen), "ris")
        path = path.with_name(f"{path.name}.{RECORDS[style]}")
    return path, style
