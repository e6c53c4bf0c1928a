"""A root of trust is shown by its digits, to be compared with those on paper."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from summit_kb.desktop.widgets.buttons import primary_button
from summit_kb.desktop.widgets.sizing import scaled
from summit_kb.desktop.widgets.text import TextLabel, heading, muted

_COLUMNS = 4


class TrustDialog(QDialog):
    """Signal: ``trusted`` (bytes, path) once the reader says the digits are the same."""

    trusted = Signal(object, object)

    def __init__(
        self, data: bytes, fingerprint: str, path: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Whom to trust"))
        self._root = (data, path)
        self.fingerprint = fingerprint
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        title = heading(1.25)
        title.setText(self.tr("Is this the number you were told?"))
        said = TextLabel(
            self.tr(
                "Compare it, group by group, with the number on the paper of the publisher, or "
                "have it read out to you by telephone. Do not take it from the stick itself."
            )
        )
        file = muted(self.tr("From the file %1").replace("%1", str(path)))
        for label in (title, said, file):
            label.setWordWrap(True)
        self.agree = QCheckBox(self.tr("All eight groups are the same"))
        # The digits themselves take no keys: here they are read out.
        self.agree.setAccessibleDescription(self.tr("The number: %1").replace("%1", fingerprint))
        for widget in (title, said, self._digits(fingerprint), file, self.agree):
            column.addWidget(widget)
        column.addLayout(self._buttons())
        self.setMinimumWidth(scaled(600))

    def _digits(self, fingerprint: str) -> QFrame:
        frame = QFrame()
        frame.setProperty("kind", "card")
        grid = QGridLayout(frame)
        grid.setContentsMargins(22, 16, 22, 16)
        grid.setHorizontalSpacing(26)
        grid.setVerticalSpacing(10)
        family = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
        for place, group in enumerate(fingerprint.split()):
            label = TextLabel(group, scale=1.5)
            font = label.font()
            font.setFamily(family)
            label.setFont(font)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(label, place // _COLUMNS, place % _COLUMNS)
        frame.setAccessibleName(self.tr("The number: %1").replace("%1", fingerprint))
        return frame

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.no = QPushButton(self.tr("It differs, or I have no number"))
        self.no.setAutoDefault(False)
        self.no.clicked.connect(self.reject)
        self.yes = primary_button()
        self.yes.setText(self.tr("Trust this publisher"))
        self.yes.setEnabled(False)
        self.yes.setAutoDefault(False)
        self.yes.clicked.connect(self._on_yes)
        self.agree.toggled.connect(self.yes.setEnabled)
        row.addWidget(self.no)
        row.addStretch()
        row.addWidget(self.yes)
        return row

    @Slot()
    def _on_yes(self) -> None:
        self.trusted.emit(*self._root)
        self.accept()
