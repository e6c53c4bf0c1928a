"""The librarian's desk: sections at the left, the chosen one beside them, what runs at the foot."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from summit_kb.desktop.librarian.busy_bar import BusyBar
from summit_kb.desktop.librarian.changes import Changes
from summit_kb.desktop.librarian.documents.deeds import Deeds
from summit_kb.desktop.librarian.exchanging.exchange import Exchange
from summit_kb.desktop.librarian.section import Section, SectionContext
from summit_kb.desktop.librarian.section_list import SectionList
from summit_kb.desktop.librarian.sections import CONFIRMING, DOCUMENTS, SectionKind
from summit_kb.desktop.librarian.watching import Watching
from summit_kb.desktop.librarian.writer_line import WriterLine

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace
    from summit_kb.desktop.adding.adding import Adding
    from summit_kb.desktop.desk import Desk

Counts = Mapping[str, int]
_NARROW = 112  # letters


class DeskPage(QWidget):
    """Signals: ``open_requested`` (Locator); ``section_changed`` (id); ``told`` (Told);
    ``library_changed`` once a change of the desk, or of somebody else, is done.
    """

    open_requested = Signal(object)
    section_changed = Signal(str)
    told = Signal(object)
    library_changed = Signal()

    def __init__(
        self,
        desk: Desk,
        workspace: Workspace,
        kinds: Sequence[SectionKind],
        adding: Adding | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._adding = adding
        self._desk = desk
        self._kinds = {kind.id: kind for kind in kinds}
        self._states: dict[str, Any] = {}
        self._sections: dict[str, Section] = {}
        self._stale: set[str] = set()
        self._use(workspace)
        self._build(kinds)
        self._build_keys()
        self._watching = Watching(desk.bridge, workspace, self)
        self._watching.holder_seen.connect(self.writer.show_holder)
        self._watching.changed_outside.connect(self.library_changed)

    def _use(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.changes = Changes(self._desk, workspace, self)
        self.changes.changed.connect(self.library_changed)
        self.changes.told.connect(self.told)
        self._context = SectionContext(self._desk, workspace, self.changes, self._adding)
        self._deeds = Deeds(self._context, self)

    def _build(self, kinds: Sequence[SectionKind]) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(0)
        outer.addLayout(row, 1)
        self.list = SectionList(kinds)
        self.list.chosen.connect(self.show_section)
        side = QVBoxLayout()
        side.setSpacing(0)
        side.addWidget(self.list, 1)
        self.exchange = Exchange(self._desk, self._workspace, self.changes)
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 4, 8, 8)
        foot.addWidget(self.exchange)
        side.addLayout(foot)
        row.addLayout(side)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.VLine)
        line.setProperty("kind", "line")
        row.addWidget(line)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row.addLayout(column, 1)
        self.writer = WriterLine(self._desk)
        room = QVBoxLayout()
        room.setContentsMargins(16, 0, 16, 0)
        room.addWidget(self.writer)
        column.addLayout(room)
        self._stack = QStackedWidget()
        column.addWidget(self._stack, 1)
        self.busy = BusyBar(self._desk)
        self.busy.cancelled.connect(self.changes.cancel)
        self.changes.busy_changed.connect(self.busy.set_busy)
        self.changes.progressed.connect(self.busy.show_progress)
        outer.addWidget(self.busy)

    def _build_keys(self) -> None:
        # Fields keep Ctrl+Z for what is typed in them.
        for keys, slot in (
            (["Ctrl+Z"], self.changes.undo_last),
            (["Ctrl+Shift+Z", "Ctrl+Y"], self.changes.redo),
        ):
            shortcut = QShortcut(self)
            shortcut.setKeys([QKeySequence(one) for one in keys])
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    @property
    def current(self) -> str:
        """The id of the section that is seen."""
        return self.list.current

    def section(self, section: str) -> Section | None:
        """A section that has been made."""
        return self._sections.get(section)

    def open(self, section: str = "", target: object = None) -> None:
        """Show ``section``, or the one shown last, or the first."""
        chosen = section or self.current or next(iter(self._kinds), "")
        self.show_section(chosen, target)

    @Slot(str)
    def show_section(self, section: str, target: object = None) -> None:
        """Show a section, at ``target`` when there is one; an unknown one leaves all as it is."""
        if section not in self._kinds:
            return
        if self.list.current != section:
            self.list.mark(section)
        widget = self._sections.get(section) or self._make(section)
        if section in self._stale:
            self._stale.discard(section)
            widget.refresh()
        changed = self._stack.currentWidget() is not widget
        self._stack.setCurrentWidget(widget)
        if target is not None:
            widget.show_target(target)
        if changed:
            self.section_changed.emit(section)

    @Slot(list)
    def describe(self, ids: list[str]) -> None:
        """Show the describing form of documents, or their fields where there is no such form."""
        self.show_section(CONFIRMING if CONFIRMING in self._kinds else DOCUMENTS, ids)

    def remove(self, ids: Sequence[str]) -> None:
        """Move documents to the trash, from wherever that is asked for."""
        self._deeds.remove(ids)

    def refresh(self) -> None:
        """The library or the language changed: the section that is seen reads again at once."""
        self._stale = set(self._sections)
        if self.isVisible():
            self._freshen()
        self._count()

    def may_close(self) -> bool:
        """Whether nothing would be lost, or the person wants it so."""
        return all(section.may_close() for section in self._sections.values())

    def state(self) -> dict[str, Any]:
        """As JSON values."""
        states = self._states | {name: one.state() for name, one in self._sections.items()}
        return {"section": self.current, "sections": {k: v for k, v in states.items() if v}}

    def restore(self, state: Mapping[str, Any]) -> None:
        """What an earlier start left behind, for sections when they are made."""
        states = state.get("sections")
        self._states = states if isinstance(states, dict) else {}

    def focus_section(self) -> None:
        """The keyboard goes into the section."""
        widget = self._sections.get(self.current)
        (widget.first_focus() if widget is not None else self.list).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self.fontMetrics().averageCharWidth() * _NARROW
        self.list.set_narrow(narrow)
        styles = Qt.ToolButtonStyle
        self.exchange.setToolButtonStyle(
            styles.ToolButtonIconOnly if narrow else styles.ToolButtonTextBesideIcon
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.open()
        self._freshen()
        self._count()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.refresh()

    def _make(self, section: str) -> Section:
        widget = self._sections[section] = self._kinds[section].make(self._context)
        self._stack.addWidget(widget)
        widget.open_requested.connect(self.open_requested)
        widget.describe_requested.connect(self.describe)
        widget.section_requested.connect(self.show_section)
        widget.export_requested.connect(self.exchange.export_chosen)
        widget.counted.connect(partial(self.list.set_count, section))
        kept = self._states.pop(section, None)
        if isinstance(kept, dict):
            widget.restore(kept)
        self._stale.add(section)
        return widget

    def _freshen(self) -> None:
        section = self.current
        if section in self._stale:
            self._stale.discard(section)
            self._sections[section].refresh()

    def _count(self) -> None:
        workspace = self._workspace
        counting = {name: kind.count for name, kind in self._kinds.items() if kind.count}

        def work() -> Counts:
            return {name: count(workspace) for name, count in counting.items()}

        self._desk.bridge.query("desk-counts", work, self._on_counted)

    def _on_counted(self, counts: Counts) -> None:
        for section, count in counts.items():
            self.list.set_count(section, count)
