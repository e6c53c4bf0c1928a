"""What the import section shows before there is anything in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from summit_kb.desktop.widgets.drawing import Drawing
from summit_kb.desktop.widgets.text import heading, muted


class EmptyQueue(QWidget):
    """Says in what ways documents come in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = column = QVBoxLayout(self)
        column.setSpacing(10)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._title, self._ways, self._kinds = heading(1.3), muted(), muted()
        column.addStretch(2)
        self._drawing = Drawing("upload", 64, quiet=True)
        column.addWidget(self._drawing, alignment=centre)
        for label in (self._title, self._ways, self._kinds):
            label.setAlignment(centre)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addStretch(3)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Drop files or folders here"))
        self._ways.setText(self.tr("Or paste them with Ctrl+V, or choose them with the buttons."))
        self._kinds.setText(
            self.tr(
                "PDF, Word, Excel, PowerPoint, e-mail with attachments, web pages, text, scans, "
                "images, ZIP: each becomes a document, and what could not be read is listed with "
                "its reason."
            )
        )

    def minimumSizeHint(self) -> QSize:
        # Behind the queue it must not keep what stands above from its height.
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Where both have no room, the words stay.
        needed = self._column.totalHeightForWidth(self.width())
        if self._drawing.isHidden():
            needed += self._drawing.height() + self._column.spacing()
        self._drawing.setVisible(self.height() >= needed)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
