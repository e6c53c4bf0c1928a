"""A path that is typed or chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget


class PathField(QWidget):
    """A folder, or with ``pattern`` (of the file dialog) a file. Signal: ``changed``."""

    changed = Signal()

    def __init__(
        self, pattern: str = "", parent: QWidget | None = None, *, is_new: bool = False
    ) -> None:
        super().__init__(parent)
        self._pattern = pattern
        self._is_new = is_new
        self.line = QLineEdit()
        self.line.setMinimumWidth(120)
        self.line.textChanged.connect(self.changed)
        self.choose = QPushButton()
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._on_choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.line, 1)
        row.addWidget(self.choose)
        self.setFocusProxy(self.line)
        self.retranslate()

    @property
    def path(self) -> Path | None:
        """What is named; None unless it is a whole path."""
        path = Path(self.line.text().strip()).expanduser()
        return path if path.is_absolute() else None

    def set_path(self, path: str) -> None:
        self.line.setText(path)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)
        self.choose.setAccessibleName(f"{name}: {self.choose.text()}")

    def retranslate(self) -> None:
        self.choose.setText(self.tr("Choose…"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def _on_choose(self) -> None:
        title, at = self.accessibleName(), self.line.text()
        if not self._pattern:
            chosen = QFileDialog.getExistingDirectory(self, title, at)
        elif self._is_new:
            chosen, _ = QFileDialog.getSaveFileName(self, title, at, self._pattern)
        else:
            chosen, _ = QFileDialog.getOpenFileName(self, title, at, self._pattern)
        if chosen:
            self.set_path(chosen)
