"""The room's page: a head that says what it is on, and one list of all there is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QEvent, QModelIndex, Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from summit_kb.desktop.about.line_delegate import TEXT_SIDE, LineDelegate
from summit_kb.desktop.about.line_model import LineModel
from summit_kb.desktop.about.lines import Line, Sheet, sheet_of
from summit_kb.desktop.about.years_bar import YearsBar
from summit_kb.desktop.announce import announce
from summit_kb.desktop.widgets.text import heading, muted
from summit_kb.desktop.window.room_page import RoomPage
from summit_kb.foundation.errors import SummitError

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace
    from summit_kb.desktop.desk import Desk

_FIRST = ("names", "")
_CHANNEL = "about"
_WIDEST_LETTERS = 130


def make(desk: Desk, workspace: Workspace) -> RoomPage:
    return AboutPage(desk, workspace)


class AboutPage(RoomPage):
    """Targets: {"kind": person | organisation | event | figure | year, "id": …}; without an id
    {"kind": figures | events | names} are lists of them.
    """

    def __init__(self, desk: Desk, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._workspace = workspace
        self._target = _FIRST
        self._sheet: Sheet | None = None
        self._error: SummitError | None = None
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(10)
        self._kind = muted(scale=0.95)
        self._title = heading(1.6)
        self._facts = muted(scale=1.0)
        self._facts.setWordWrap(True)
        self.years = YearsBar()
        self._state = muted(scale=1.0)
        self._state.setWordWrap(True)
        self._state.setContentsMargins(round(TEXT_SIDE), 6, 0, 0)
        self._state.setAlignment(Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.setContentsMargins(round(TEXT_SIDE), 0, 0, 0)
        for label in (self._kind, self._title, self._facts):
            words.addWidget(label)
        head = QHBoxLayout()
        head.setSpacing(24)
        head.addLayout(words, 1)
        head.addWidget(self.years, 0, Qt.AlignmentFlag.AlignBottom)
        self.list = QListView()
        self.list.setProperty("kind", "cards")
        self.list.setItemDelegate(LineDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(False)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.model = LineModel(self.list)
        self.list.setModel(self.model)
        self.list.clicked.connect(self._on_opened)
        self._layout.addLayout(head)
        self._layout.addWidget(self._state, 1)
        self._layout.addWidget(self.list, 1)

    @property
    def target(self) -> dict[str, str]:
        return {"kind": self._target[0], "id": self._target[1]}

    def show_target(self, target: object) -> None:
        given = cast("dict[str, Any]", target) if isinstance(target, dict) else {}
        kind, name = given.get("kind"), given.get("id", "")
        if isinstance(kind, str) and isinstance(name, str):
            self._target = (kind, name)
        self._ask()

    def title(self) -> str:
        return self._sheet.title if self._sheet is not None else ""

    def refresh(self) -> None:
        self._ask()

    def focus_first(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Documents and sentences"))
        self._tell_state()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self.list.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widest = self.fontMetrics().averageCharWidth() * _WIDEST_LETTERS
        side = max((self.width() - widest) // 2, 24)
        self._layout.setContentsMargins(side, 20, side, 12)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.hasFocus():
            self._on_opened(self.list.currentIndex())
        else:
            super().keyPressEvent(event)

    def _ask(self) -> None:
        (kind, name), workspace, language = self._target, self._workspace, self._desk.language
        self._error = None
        if self._sheet is None:
            self._tell_state()
        self._desk.bridge.query(
            _CHANNEL,
            lambda: sheet_of(workspace, kind, name, language),
            self._on_sheet,
            self._on_failed,
        )

    @Slot(object)
    def _on_sheet(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._kind.setText(sheet.kind)
        self._kind.setVisible(bool(sheet.kind))
        self._title.setText(sheet.title)
        self._facts.setText(sheet.facts)
        self._facts.setVisible(bool(sheet.facts))
        self.years.show_years(sheet.years)
        self.model.show_lines(sheet.lines)
        first = self.model.first()
        if first.isValid():
            self.list.setCurrentIndex(first)
        self.list.scrollToTop()
        self._tell_state()
        self.titled.emit()
        announce(self, f"{sheet.kind} {sheet.title}".strip())

    @Slot(object)
    def _on_failed(self, error: SummitError) -> None:
        self._sheet, self._error = None, error
        self._title.setText(self._target[1])
        for label in (self._kind, self._facts):
            label.hide()
        self.years.show_years(())
        self.model.show_lines(())
        self._tell_state()
        self.titled.emit()

    def _tell_state(self) -> None:
        """What the list cannot say: that it is being made, is empty, or cannot be."""
        text = ""
        if self._error is not None:
            wording = self._desk.words.error(self._error)
            text = f"{wording.sentence} {wording.remedy}"
        elif self._sheet is None:
            text = self.tr("The texts are being read…")
        elif not self._sheet.lines:
            text = self.tr("There is nothing in this library yet.")
        self._state.setText(text)
        self._state.setVisible(bool(text))
        self.list.setVisible(not text)

    @Slot(QModelIndex)
    def _on_opened(self, index: QModelIndex) -> None:
        line = self.model.line(index)
        if line is not None:
            self._open(line)

    def _open(self, line: Line) -> None:
        if line.about is not None:
            self._target = line.about
            self.moved.emit(self.target)
            self._ask()
        elif line.locator is not None and line.query:
            self.opened_with.emit(line.locator, line.query)
        elif line.locator is not None:
            self.opened.emit(line.locator)
