"""A column of labelled fields with buttons below, as the dialogs of collections have it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from summit_kb.desktop.widgets.buttons import primary_button
from summit_kb.desktop.widgets.text import TextLabel


class _Hint(TextLabel):
    """As high as its lines are in the width there is: a form gives a row no less than its hint."""

    def __init__(self, text: str) -> None:
        super().__init__(text, scale=0.95, kind="muted")
        self.setWordWrap(True)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())


class FieldDialog(QDialog):
    """Subclasses add rows, then call ``finish_column``; ``ok`` is the button that accepts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        # Large letters need more room than a small screen has: the fields scroll, the buttons stay.
        inside, scroll = QWidget(), QScrollArea()
        inside.setProperty("kind", "page")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        self._outer.addWidget(scroll, 1)
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(22, 18, 22, 8)
        self.column.setSpacing(10)
        self.rows = QFormLayout()
        self.rows.setVerticalSpacing(10)
        self.rows.setHorizontalSpacing(14)
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.column.addLayout(self.rows)
        self.fault = TextLabel(kind="danger")
        self.fault.setWordWrap(True)
        self.fault.hide()
        self.ok = primary_button()
        self.ok.setDefault(True)
        self.ok.clicked.connect(self.take)

    def add_row(self, label: str, field: QWidget, hint: str = "") -> None:
        """A field and what it is called; ``hint`` stands below."""
        name = TextLabel(label)
        name.setBuddy(field)
        field.setAccessibleName(label)
        self.rows.addRow(name, field)
        if hint:
            below = _Hint(hint)
            field.setAccessibleDescription(hint)
            self.rows.addRow("", below)

    def finish_column(self, ok: str) -> None:
        """The fault line and the buttons."""
        self.ok.setText(ok)
        # All the room to spare: a hint stays beside its field.
        self.column.addStretch(1)
        below = QVBoxLayout()
        below.setContentsMargins(22, 6, 22, 16)
        below.setSpacing(8)
        below.addWidget(self.fault)
        buttons = QHBoxLayout()
        buttons.addStretch()
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        buttons.addWidget(cancel)
        buttons.addWidget(self.ok)
        below.addLayout(buttons)
        self._outer.addLayout(below)

    def blame(self, text: str, field: QWidget) -> None:
        """Say what is wrong, and go where it is."""
        self.fault.setText(text)
        self.fault.setVisible(bool(text))
        field.setFocus()

    def take(self) -> None:
        """Accept what was typed."""
        self.accept()
