"""The widgets of the section of topics, and how they lie."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from summit_kb.desktop.librarian.blank_page import BlankPage
from summit_kb.desktop.librarian.section import Section, SectionContext
from summit_kb.desktop.librarian.topics.document_list import TopicDocuments
from summit_kb.desktop.librarian.topics.form import TopicForm
from summit_kb.desktop.librarian.topics.head_line import HeadLine
from summit_kb.desktop.librarian.topics.names_page import NamesPage
from summit_kb.desktop.librarian.topics.rules_page import RulesPage
from summit_kb.desktop.librarian.topics.tree_model import TopicModel
from summit_kb.desktop.librarian.topics.tree_view import TopicTree
from summit_kb.desktop.widgets.field_sign import FieldSign
from summit_kb.desktop.widgets.text import muted


class SectionParts(Section):
    """At the left the tree with its filter, at the right the form and the documents."""

    def __init__(self, context: SectionContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 0)
        column.setSpacing(10)
        self.head = HeadLine()
        self.pages = QStackedWidget()
        self.rules = RulesPage(context.desk)
        self.names = NamesPage(context.desk)
        self.blank = BlankPage("topic")
        self.split = self._build_split()
        for page in (self.split, self.blank, self.rules, self.names):
            self.pages.addWidget(page)
        column.addWidget(self.head)
        column.addWidget(self.pages, 1)

    def _build_split(self) -> QSplitter:
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.addWidget(self._build_tree())
        split.addWidget(self._build_side())
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 4)
        split.setSizes([430, 600])
        return split

    def _build_tree(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 14, 14)
        column.setSpacing(8)
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(True)
        FieldSign("filter", self.field)
        self.model = TopicModel(self)
        self.tree = TopicTree(self.model)
        self.hint = muted(scale=0.9)
        self.hint.setWordWrap(True)
        column.addWidget(self.field)
        column.addWidget(self.tree, 1)
        column.addWidget(self.hint)
        return side

    def _build_side(self) -> QWidget:
        self.form = TopicForm()
        self.documents = TopicDocuments()
        inner = QFrame()
        inner.setProperty("kind", "page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(14, 0, 4, 14)
        column.setSpacing(14)
        column.addWidget(self.form)
        column.addWidget(self.documents, 1)
        # Under a form without documents.
        column.addStretch(0)
        self.documents.setMinimumHeight(180)
        self.side = QScrollArea()
        self.side.setWidgetResizable(True)
        self.side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.side.setFrameShape(QFrame.Shape.NoFrame)
        self.side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.side.setWidget(inner)
        return self.side

    def retranslate(self) -> None:
        self.field.setPlaceholderText(self.tr("Find a topic, with or without accents"))
        self.field.setAccessibleName(self.tr("Find a topic"))
        self.tree.setAccessibleName(self.tr("Topics"))
        self.hint.setText(
            self.tr("Drag a topic or press Alt+arrows to move it; F2 edits, Del removes.")
        )
        self.model.setHorizontalHeaderLabels([self.tr("Topic"), self.tr("Documents")])
        self.blank.say(
            self.tr("No topics yet"),
            self.tr(
                "Topics are what documents are about. They lead readers on the start page and "
                "beside search results, and are proposed for new documents."
            ),
            self.tr("New topic"),
        )
