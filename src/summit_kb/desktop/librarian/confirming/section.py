"""The section of the desk where what was read is confirmed: a list, and the form of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from summit_kb.app.unconfirmed import Unconfirmed, unconfirmed, unconfirmed_count
from summit_kb.desktop.formats import number_text
from summit_kb.desktop.librarian.confirming.waiting_delegate import WaitingDelegate
from summit_kb.desktop.librarian.confirming.waiting_model import WaitingModel
from summit_kb.desktop.librarian.confirming.waiting_words import spoken
from summit_kb.desktop.librarian.describing.describing_page import DescribingPage
from summit_kb.desktop.librarian.section import Section
from summit_kb.desktop.widgets.buttons import primary_button
from summit_kb.desktop.widgets.drawing import Drawing
from summit_kb.desktop.widgets.text import TextLabel, heading, muted

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace
    from summit_kb.desktop.librarian.section import SectionContext

_CHANNEL = "confirming"


class ConfirmingSection(Section):
    """The list sorted by need; Enter opens the form, and Ctrl+Enter goes on from form to form."""

    def __init__(self, context: SectionContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.model = WaitingModel(lambda one: spoken(one, context.desk.words), self)
        self._build()
        self._connect()
        self.retranslate()

    @property
    def is_describing(self) -> bool:
        """Whether the form is shown instead of the list."""
        return self._stack.currentWidget() is self.page

    def refresh(self) -> None:
        """Read again what waits."""
        library = self.context.workspace.library
        self.context.desk.bridge.query(
            _CHANNEL, lambda: unconfirmed(list(library.documents.values())), self._on_waiting
        )
        if self.is_describing:
            self.page.refresh()

    def show_target(self, target: object) -> None:
        """The ids of documents to describe, whether something waits in them or not."""
        ids = [str(one) for one in target] if isinstance(target, list | tuple) else []
        if ids:
            self.describe(ids)

    def describe(self, ids: list[str], at: int = 0) -> None:
        """Show the form for these documents, from the one at ``at``."""
        self._stack.setCurrentWidget(self.page)
        self.page.describe(ids, at)

    def may_close(self) -> bool:
        return self.page.may_leave()

    def first_focus(self) -> QWidget:
        if self.is_describing:
            return self.page.form
        return self.list if self.model.rowCount() else self

    def retranslate(self) -> None:
        self._begin.setText(self.tr("Describe them one by one"))
        self._nothing.setText(self.tr("Nothing waits to be confirmed"))
        self._hint.setText(
            self.tr("What is read from new documents comes here, the most doubtful first.")
        )
        self.list.setAccessibleName(self.tr("Documents in which something waits"))
        self._show_count()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.list.hasFocus() and not self.is_describing:
            self._on_chosen()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget()
        outer.addWidget(self._stack)
        self.page = DescribingPage(self.context)
        for widget in (self._build_list(), self._build_nothing(), self.page):
            self._stack.addWidget(widget)

    def _build_list(self) -> QWidget:
        self._listing = QWidget()
        column = QVBoxLayout(self._listing)
        column.setContentsMargins(18, 12, 18, 10)
        column.setSpacing(10)
        head = QHBoxLayout()
        self._count = TextLabel()
        self._begin = primary_button()
        head.addWidget(self._count, 1)
        head.addWidget(self._begin)
        column.addLayout(head)
        self.list = QListView()
        self.list.setProperty("kind", "rows")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setModel(self.model)
        self.list.setItemDelegate(WaitingDelegate(self.context.desk, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self.list, 1)
        return self._listing

    def _build_nothing(self) -> QWidget:
        self._empty = QWidget()
        column = QVBoxLayout(self._empty)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._nothing, self._hint = heading(1.3), muted()
        column.addStretch(2)
        column.addWidget(Drawing("success", 64), alignment=centre)
        for label in (self._nothing, self._hint):
            label.setAlignment(centre)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addStretch(3)
        return self._empty

    def _connect(self) -> None:
        self._begin.clicked.connect(self._on_begin)
        self.list.doubleClicked.connect(self._on_chosen)
        self.page.left.connect(self._on_left)

    def _show_count(self) -> None:
        count = self.model.rowCount()
        self._count.setText(self.tr("%Ln document(s), the most doubtful first", "", count))
        self._count.setAccessibleName(f"{self._count.text()} {number_text(count)}")

    def _on_waiting(self, waiting: list[Unconfirmed]) -> None:
        kept = self.list.currentIndex().row()
        self.model.show(waiting)
        self._show_count()
        self.counted.emit(len(waiting) or None)
        if waiting:
            self.list.setCurrentIndex(self.model.index(min(max(kept, 0), len(waiting) - 1), 0))
        if not self.is_describing:
            self._stack.setCurrentWidget(self._listing if waiting else self._empty)

    @Slot()
    def _on_begin(self) -> None:
        self.describe(self.model.ids)

    @Slot()
    def _on_chosen(self) -> None:
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        ids = self.model.ids
        if len(rows) > 1:
            self.describe([ids[row] for row in rows])
        elif rows:
            self.describe(ids, rows[0])

    @Slot()
    def _on_left(self) -> None:
        self._stack.setCurrentWidget(self._listing if self.model.rowCount() else self._empty)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()


def waiting_count(workspace: Workspace) -> int:
    """In how many documents something waits."""
    return unconfirmed_count(list(workspace.library.documents.values()))
