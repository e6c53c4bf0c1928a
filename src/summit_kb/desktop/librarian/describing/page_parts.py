"""What the describing page is made of; what it does is in ``describing_page``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from summit_kb.desktop.librarian.describing.form import DescribeForm
from summit_kb.desktop.librarian.describing.page_beside import PageBeside
from summit_kb.desktop.mac_keys import as_written_here
from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.buttons import icon_button, primary_button, set_words
from summit_kb.desktop.widgets.elided import ElidedLabel
from summit_kb.desktop.widgets.text import TextLabel

if TYPE_CHECKING:
    from summit_kb.desktop.librarian.section import SectionContext


class PageParts(QWidget):
    """A line above, form and page side by side, the buttons below."""

    def __init__(self, context: SectionContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._build()
        self.retranslate()

    def tell(self, text: str) -> None:
        """Something about the whole document, above the form; empty tells nothing."""
        self._told.setText(text)
        self._told.setVisible(bool(text))

    @property
    def told(self) -> str:
        return self._told.text()

    def retranslate(self) -> None:
        for button, text, keys in (
            (self.back, self.tr("Back to the list"), "Esc"),
            (self.previous, self.tr("Previous document"), "Alt+PgUp"),
            (self.next, self.tr("Next document"), "Alt+PgDown"),
        ):
            set_words(button, text, keys)
            button.setText("")
        self.accept_sure.setToolTip(as_written_here("Ctrl+Shift+Enter"))
        self.save_only.setText(self.tr("Save"))
        self.save_only.setToolTip(as_written_here("Ctrl+S"))
        self.save_next.setText(self.tr("Save and next"))
        self.save_next.setToolTip(as_written_here("Ctrl+Enter"))

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._build_head())
        self._told = TextLabel(kind="danger")
        self._told.setWordWrap(True)
        self._told.setContentsMargins(22, 6, 16, 2)
        self._told.hide()
        column.addWidget(self._told)
        self.form = DescribeForm(self.context.desk.words)
        self.page = PageBeside(self.context.desk, self.context.workspace)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.addWidget(self.form)
        self.split.addWidget(self.page)
        self.split.setStretchFactor(0, 10)
        self.split.setStretchFactor(1, 11)
        self.split.setChildrenCollapsible(False)
        column.addWidget(self.split, 1)
        column.addWidget(self._build_foot())

    def _build_head(self) -> QWidget:
        head = QFrame()
        head.setProperty("kind", "bar")
        row = QHBoxLayout(head)
        row.setContentsMargins(10, 3, 12, 3)
        row.setSpacing(6)
        self.back = icon_button("back")
        self.title = ElidedLabel(weight=QFont.Weight.DemiBold)
        self.place = TextLabel(kind="muted")
        self.previous, self.next = icon_button("chevron-left"), icon_button("chevron-right")
        row.addWidget(self.back)
        row.addWidget(self.title, 1)
        for widget in (self.place, self.previous, self.next):
            row.addWidget(widget)
        return head

    def _build_foot(self) -> QWidget:
        foot = QFrame()
        foot.setProperty("kind", "foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 7, 12, 7)
        row.setSpacing(10)
        self.accept_sure = QPushButton(icons.icon("check"), "")
        self.waiting = ElidedLabel(kind="muted")
        self.save_only = QPushButton()
        self.save_next = primary_button()
        row.addWidget(self.accept_sure)
        row.addWidget(self.waiting, 1)
        for button in (self.save_only, self.save_next):
            row.addWidget(button)
        return foot
