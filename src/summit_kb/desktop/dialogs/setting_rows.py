"""A widget for each kind of setting."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from summit_kb.desktop.dialogs.voice_row import VoiceRow
from summit_kb.desktop.reader.aloud.voices.finder import VoiceFinder
from summit_kb.desktop.widgets.segments import Segments
from summit_kb.foundation.settings import Choice, Flag, Folder, Kind, Value, Voice, Whole

Chosen = Callable[[Value], None]


def setting_row(
    kind: Kind,
    value: Value,
    label: str,
    options: dict[str, str],
    chosen: Chosen,
    voices: VoiceFinder | None = None,
) -> QWidget:
    """The widget that shows ``value`` and calls ``chosen`` with another."""
    match kind:
        case Choice():
            return _choice(kind, str(value), label, options, chosen)
        case Whole():
            return _whole(kind, int(value), label, chosen)
        case Flag():
            return _flag(bool(value), label, chosen)
        case Voice():
            return VoiceRow(kind.language, str(value), label, chosen, voices or VoiceFinder())
        case Folder():
            return _folder(str(value), label, chosen)


def _choice(
    kind: Choice, value: str, label: str, options: dict[str, str], chosen: Chosen
) -> QWidget:
    row = Segments(list(kind.options))
    row.set_words(options, label)
    row.set_value(value)
    row.chosen.connect(chosen)
    return row


def _whole(kind: Whole, value: int, label: str, chosen: Chosen) -> QWidget:
    box = QSpinBox()
    box.setRange(kind.low, kind.high)
    box.setSingleStep(kind.step)
    box.setSuffix(f" {kind.unit}" if kind.unit else "")
    box.setValue(value)
    box.setKeyboardTracking(False)
    # The style sheet does not reach the field inside.
    box.lineEdit().setTextMargins(8, 0, 0, 0)
    box.setAccessibleName(label)
    box.valueChanged.connect(chosen)
    return box


def _flag(value: bool, label: str, chosen: Chosen) -> QWidget:
    box = QCheckBox()
    # No words follow it: its edge is the row's.
    box.setProperty("kind", "bare")
    box.setChecked(value)
    box.setAccessibleName(label)
    box.toggled.connect(chosen)
    return box


def _folder(value: str, label: str, chosen: Chosen) -> QWidget:
    holder = QWidget()
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    field = QLineEdit(value)
    field.setAccessibleName(label)
    field.setClearButtonEnabled(True)
    field.setMinimumWidth(field.fontMetrics().averageCharWidth() * 34)
    field.editingFinished.connect(lambda: chosen(field.text().strip()))
    button = QPushButton(QCoreApplication.translate("SettingRow", "Choose…"))
    button.setAutoDefault(False)

    def ask() -> None:
        start = field.text() or str(Path.home())
        folder = QFileDialog.getExistingDirectory(holder, label, start)
        if folder:
            field.setText(folder)
            chosen(folder)

    button.clicked.connect(ask)
    layout.addWidget(field, 1)
    layout.addWidget(button, alignment=Qt.AlignmentFlag.AlignRight)
    return holder
