"""What the import section is made of, put together; what it does is in ``section``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from summit_kb.desktop.librarian.imports.empty_queue import EmptyQueue
from summit_kb.desktop.librarian.imports.filter_bar import FilterBar
from summit_kb.desktop.librarian.imports.options_panel import OptionsPanel
from summit_kb.desktop.librarian.imports.queue_list import QueueList
from summit_kb.desktop.librarian.imports.row_details import RowDetails
from summit_kb.desktop.librarian.section import Section
from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.buttons import (
    icon_button,
    link_button,
    primary_button,
    set_words,
)
from summit_kb.desktop.widgets.elided import ElidedLabel
from summit_kb.desktop.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from summit_kb.desktop.librarian.section import SectionContext


class SectionParts(Section):
    """Buttons above, choices below them, then the queue and what is chosen in it."""

    def __init__(self, context: SectionContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        assert context.adding is not None, "the import section shows the window's own queue"
        self.adding = context.adding
        self.queue = self.adding.queue
        self._build()
        self.retranslate()

    def show_queue(self, *, shown: bool) -> None:
        """The queue, or what to do while it is empty."""
        self._stack.setCurrentWidget(self._split if shown else self._empty)
        for widget in (self.filters, self.clear, self.copy):
            widget.setVisible(shown)

    def retranslate(self) -> None:
        self.add_files.setText(self.tr("Add files…"))
        self.add_folder.setText(self.tr("Add a folder…"))
        self.paste_files.setText(self.tr("Paste"))
        self.paste_files.setToolTip(self.tr("Add the files or paths in the clipboard (Ctrl+V)"))
        set_words(self.copy, self.tr("Copy the report"))
        self.copy.setText("")
        self.clear.setText(self.tr("Clear finished"))
        self.options_open.setText(self.tr("How to add"))
        self.add_offered.setText(self.tr("Add all new files"))
        self.retry.setText(self.tr("Try all again"))
        self.describe_added.setText(self.tr("Describe what was added"))
        if not self.options_open.isChecked():
            self.options_summary.setText(self.options.summary)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 12, 18, 10)
        column.setSpacing(8)
        column.addWidget(self._build_buttons())
        column.addLayout(self._build_options_line())
        self.options = OptionsPanel(
            self.context.desk, self.context.workspace, self.queue, self.adding.watch
        )
        self.options.hide()
        self.options_open.toggled.connect(self._on_options)
        column.addWidget(self.options)
        column.addWidget(self._build_filters())
        column.addWidget(self._build_queue(), 1)

    def _build_buttons(self) -> QWidget:
        made = QWidget()
        flow = FlowLayout(made, spacing=8)
        self.add_files = primary_button("add-document")
        self.add_folder = QPushButton(icons.icon("folder"), "")
        self.paste_files = QPushButton()
        self.copy = icon_button("copy")
        self.clear = QPushButton()
        for button in (self.add_files, self.add_folder, self.paste_files, self.clear, self.copy):
            flow.addWidget(button)
        return made

    def _build_options_line(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.options_open = QToolButton()
        self.options_open.setProperty("kind", "section")
        self.options_open.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.options_open.setIcon(icons.icon("chevron-right"))
        self.options_open.setCheckable(True)
        self.options_summary = ElidedLabel(kind="muted", scale=0.95)
        row.addWidget(self.options_open)
        row.addWidget(self.options_summary, 1)
        return row

    def _build_filters(self) -> QWidget:
        self.filters = FilterBar()
        self.add_offered = link_button(icons.icon("add"))
        self.retry = link_button(icons.icon("refresh"))
        self.describe_added = link_button(icons.icon("details"))
        for button in (self.add_offered, self.retry, self.describe_added):
            self.filters.add_beside(button)
            button.hide()
        return self.filters

    def _build_queue(self) -> QWidget:
        self.list = QueueList(self.context.desk, self.queue.model)
        self.details = RowDetails(self.context.desk, self.context.workspace)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.addWidget(self.list)
        self._split.addWidget(self.details)
        self._split.setStretchFactor(0, 5)
        self._split.setStretchFactor(1, 3)
        self._split.setChildrenCollapsible(False)
        self._empty = EmptyQueue()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._split)
        return self._stack

    def _on_options(self, checked: bool) -> None:
        self.options.setVisible(checked)
        self.options_open.setIcon(icons.icon("chevron-down" if checked else "chevron-right"))
        self.options_summary.setText("" if checked else self.options.summary)
