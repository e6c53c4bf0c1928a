"""Asking before documents are deleted for good: there is no way back from that."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QMessageBox, QWidget

_MOST_NAMED = 8


def may_delete(titles: Sequence[str], parent: QWidget) -> bool:
    """Whether the person, shown the names, wants them deleted."""
    box = DeletingBox(titles, parent)
    box.exec()
    return box.buttonRole(box.clickedButton()) is QMessageBox.ButtonRole.DestructiveRole


class DeletingBox(QMessageBox):
    """The question, with Cancel as the answer of Enter and Escape."""

    def __init__(self, titles: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(self.tr("Delete for good"))
        count = len(titles)
        self.setText(
            self.tr("Delete %Ln documents for good? They cannot be brought back.", "", count)
        )
        named = [f"• {title}" for title in titles[:_MOST_NAMED]]
        if count > _MOST_NAMED:
            named.append(self.tr("and %Ln more", "", count - _MOST_NAMED))
        self.setInformativeText("\n".join(named))
        self.addButton(self.tr("Delete for good"), QMessageBox.ButtonRole.DestructiveRole)
        cancel = self.addButton(QMessageBox.StandardButton.Cancel)
        self.setDefaultButton(cancel)
        self.setEscapeButton(cancel)
