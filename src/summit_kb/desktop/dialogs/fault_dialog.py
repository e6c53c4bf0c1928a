"""A fault of our own: said plainly, with what support needs, and the window stays."""

from __future__ import annotations

import logging
import platform
import sys
import traceback
from types import TracebackType

import PySide6
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from summit_kb.desktop.widgets.sizing import resize_in_letters
from summit_kb.desktop.widgets.text import heading, muted, unparted
from summit_kb.desktop.window.version import program_version

_log = logging.getLogger(__name__)


def fault_text(kind: type[BaseException], value: BaseException, at: TracebackType | None) -> str:
    """Versions and the traceback."""
    head = (
        f"Summit KB {program_version()}, Python {platform.python_version()}, "
        f"PySide6 {PySide6.__version__}, {platform.platform()}"
    )
    return head + "\n\n" + "".join(traceback.format_exception(kind, value, at))


class FaultDialog(QDialog):
    """Shows a fault with text that can be copied."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("A fault in the program"))
        self._text = text
        resize_in_letters(self, 92, 58)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 16)
        layout.setSpacing(10)
        title = heading(1.25)
        title.setText(self.tr("Something went wrong in the program"))
        said = self.tr(
            "Your documents are not affected. You can go on working; if it happens again, "
            "copy the text below and send it to support."
        )
        advice = muted(unparted(said))
        advice.setWordWrap(True)
        details = QPlainTextEdit(text)
        details.setReadOnly(True)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(details.font().pointSizeF() * 0.95)
        details.setFont(font)
        details.setAccessibleName(self.tr("Details of the fault"))
        for widget in (title, advice, details):
            layout.addWidget(widget)
        layout.addLayout(self._build_buttons())

    def _build_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        copy = QPushButton(self.tr("Copy the text"))
        copy.clicked.connect(self._on_copy)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row.addWidget(copy)
        row.addStretch()
        row.addWidget(close)
        return row

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)


class FaultWatch(QObject):
    """Catches what no one caught, logs it, and shows it once at a time."""

    _caught = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: FaultDialog | None = None
        self._caught.connect(self._on_caught)

    def install(self) -> None:
        """Become the interpreter's last resort."""
        sys.excepthook = self.catch

    def catch(
        self, kind: type[BaseException], value: BaseException, at: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        _log.critical("uncaught", exc_info=(kind, value, at))
        # A signal, because the fault may have happened in another thread.
        self._caught.emit(fault_text(kind, value, at))

    @Slot(str)
    def _on_caught(self, text: str) -> None:
        if self._shown is not None:
            return
        self._shown = FaultDialog(text, QApplication.activeWindow())
        self._shown.destroyed.connect(self._on_closed)
        self._shown.show()

    @Slot()
    def _on_closed(self) -> None:
        self._shown = None
