"""Asking before documents are deleted for good: there is no way back from that."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

_MOST_NAMED = 8


def may_delete(titles: Sequence[str], parent: QWidget) -> bool:
    """Whether the person, shown the names, wants them deleted."""
    box = deleting_box(titles, parent)
    box.exec()
    return box.buttonRole(box.clickedButton()) is QMessageBox.ButtonRole.DestructiveRole


def deleting_box(titles: Sequence[str], parent: QWidget) -> QMessageBox:
    """The question, with Cancel as the answer of Enter and Escape."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(QCoreApplication.translate("Deleting", "Delete for good"))
    box.setText(
        QCoreApplication.translate(
            "Deleting",
            "Delete %n documents for good? They cannot be brought back.",
            "",
            len(titles),
        )
    )
    named = [f"• {title}" for title in titles[:_MOST_NAMED]]
    if len(titles) > _MOST_NAMED:
        more = len(titles) - _MOST_NAMED
        named.append(QCoreApplication.translate("Deleting", "and %n more", "", more))
    box.setInformativeText("\n".join(named))
    box.addButton(
        QCoreApplication.translate("Deleting", "Delete for good"),
        QMessageBox.ButtonRole.DestructiveRole,
    )
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    return box
