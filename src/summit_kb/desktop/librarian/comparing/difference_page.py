"""The page a difference is read on."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QPalette,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
)
from PySide6.QtWidgets import QApplication, QFrame, QTextBrowser, QTextEdit, QWidget

_LARGER = 1.08
_LANDING = 0.06


class DifferencePage(QTextBrowser):
    """Text to select and copy; nothing in it opens anything by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "reading")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )

    def reading_font(self) -> QFont:
        font = QFont(QApplication.font())
        font.setPointSizeF(font.pointSizeF() * _LARGER)
        return font

    def show_text(self, document: QTextDocument) -> None:
        document.setParent(self)
        self.setDocument(document)
        self.verticalScrollBar().setValue(0)

    def show_start(self, position: int) -> None:
        """Bring the heading of a difference near the top, and mark it."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(position, max(self.document().characterCount() - 1, 0)))
        self.setTextCursor(cursor)
        style = QTextCharFormat()
        style.setBackground(self.palette().color(QPalette.ColorRole.Midlight))
        style.setProperty(QTextFormat.Property.FullWidthSelection, True)
        mark = QTextEdit.ExtraSelection()
        mark.cursor = cursor
        mark.format = style
        self.setExtraSelections([mark])
        top = self.cursorRect(cursor).top() - round(_LANDING * self.viewport().height())
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + top)

    def loadResource(self, _type: int, _name: QUrl | str) -> object:
        """Nothing is ever fetched, from the disk no more than from anywhere else."""
        return None
