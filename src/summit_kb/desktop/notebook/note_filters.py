"""The filters of notes: how they stand, kind, colour, topic, document, each with its count."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from summit_kb.app.notes.listing import NoteChoice, NoteCounts, NoteListing, NoteOrder
from summit_kb.app.notes.views import NoteState
from summit_kb.desktop.formats import number_text
from summit_kb.desktop.notebook.state_words import state_name
from summit_kb.desktop.reader.notes.colours import name_of, swatch
from summit_kb.desktop.reader.notes.kinds import kind_name
from summit_kb.desktop.theme import icons
from summit_kb.desktop.theme.schemes import is_dark
from summit_kb.desktop.widgets.text import scaled_font
from summit_kb.domain.note import NoteColour, NoteKind
from summit_kb.domain.topic import Thesaurus
from summit_kb.vietnamese.order import order_key

_VALUE = Qt.ItemDataRole.UserRole
_GROUPS = ("states", "kinds", "colours", "topics", "documents")
_STATES = (NoteState.LOST, NoteState.NO_DOCUMENT, NoteState.CHANGED, NoteState.LEFT)
_CHANGES = (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange)
_KIND_ICONS = {
    NoteKind.HIGHLIGHT: "accent-marks",
    NoteKind.NOTE: "edit",
    NoteKind.BOOKMARK: "bookmark",
}
_Value = TypeVar("_Value")


class NoteFilters(QTreeWidget):
    """Signal: ``changed`` when something is ticked or no longer is."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "facets")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setIndentation(10)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._ticked: dict[str, set[str]] = {group: set() for group in _GROUPS}
        self._shown: tuple[NoteListing, NoteCounts, Thesaurus, str] | None = None
        # The rows are made anew for what is ticked: not while one of them hears the key.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.changed)
        self.itemChanged.connect(self._on_changed)
        self.itemActivated.connect(self._on_activated)
        self.retranslate()

    @property
    def is_set(self) -> bool:
        return any(self._ticked.values())

    def choice(self, text: str, order: NoteOrder) -> NoteChoice:
        """What is ticked, with the words and the order that are chosen elsewhere."""
        ticked = self._ticked
        return NoteChoice(
            text,
            frozenset(map(NoteColour, ticked["colours"])),
            frozenset(map(NoteKind, ticked["kinds"])),
            frozenset(map(NoteState, ticked["states"])),
            frozenset(ticked["documents"]),
            frozenset(ticked["topics"]),
            order,
        )

    def set_ticked(self, ticked: Mapping[str, Iterable[str]]) -> None:
        """Tick just these, without saying so."""
        self._ticked = {group: set(ticked.get(group, ())) for group in _GROUPS}
        self._fill()

    def ticked(self) -> dict[str, list[str]]:
        """As JSON values."""
        return {group: sorted(values) for group, values in self._ticked.items() if values}

    def show_counts(
        self, listing: NoteListing, counts: NoteCounts, thesaurus: Thesaurus, language: str
    ) -> None:
        self._shown = (listing, counts, thesaurus, language)
        self._fill()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Filters of notes"))
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _CHANGES:
            self.retranslate()

    def _fill(self) -> None:
        """Every value that has notes, and what is ticked."""
        if self._shown is None:
            return
        at, scrolled = self._path(), self.verticalScrollBar().value()
        self.blockSignals(True)
        self.clear()
        side = self.fontMetrics().height()
        self.setIconSize(QSize(side, side))
        for group, rows in self._rows():
            if rows:
                self._add_group(group, rows)
        self.expandAll()
        self._go_to(at)
        self.verticalScrollBar().setValue(scrolled)
        self.blockSignals(False)

    def _rows(self) -> list[tuple[str, list[tuple[str, str, int, QIcon]]]]:
        """Group -> (value, name, count, icon)."""
        assert self._shown is not None
        listing, counts, thesaurus, language = self._shown
        dark, ticked = is_dark(QApplication.palette()), self._ticked
        states = [
            (one.value, state_name(one), counts.states[one], _icon("warning"))
            for one in _STATES
            if counts.states[one] or one.value in ticked["states"]
        ]
        kinds = [
            (one.value, kind_name(one), counts.kinds[one], _icon(_KIND_ICONS[one]))
            for one in NoteKind
        ]
        colours = [
            (one.value, name_of(one), counts.colours[one], swatch(one, dark=dark))
            for one in NoteColour
        ]
        names = {one: topic.label(language) for one in _held(counts.topics, ticked["topics"])
                 if (topic := thesaurus.get(one)) is not None}  # fmt: skip
        topics = [
            (one, name, counts.topics[one], _icon("topic"))
            for one, name in sorted(names.items(), key=lambda item: order_key(item[1]))
        ]
        documents = [
            (one, listing.titles.get(one, one), counts.documents[one], _icon("document"))
            for one in listing.titles
            if counts.documents[one] or one in ticked["documents"]
        ]
        rows = (states, kinds, colours, topics, documents)
        return list(zip(_GROUPS, rows, strict=True))

    def _add_group(self, group: str, rows: list[tuple[str, str, int, QIcon]]) -> None:
        heading = QTreeWidgetItem([self._group_name(group)])
        heading.setFirstColumnSpanned(True)
        font = scaled_font(0.95)
        font.setBold(True)
        heading.setFont(0, font)
        heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.addTopLevelItem(heading)
        quiet = QApplication.palette().brush(QPalette.ColorRole.PlaceholderText)
        for value, name, count, icon in rows:
            item = QTreeWidgetItem(heading, [name, number_text(count)])
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
            )
            ticked = value in self._ticked[group]
            item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            item.setIcon(0, icon)
            item.setToolTip(0, name)
            item.setForeground(1, quiet)
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setData(0, _VALUE, (group, value))
            spoken = self.tr("{name}, %Ln note(s)", "", count).format(name=name)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)

    def _group_name(self, group: str) -> str:
        return {
            "states": self.tr("To be looked at"),
            "kinds": self.tr("Kind"),
            "colours": self.tr("Colour"),
            "topics": self.tr("Topic"),
            "documents": self.tr("Document"),
        }[group]

    def _path(self) -> object:
        item = self.currentItem()
        return item.data(0, _VALUE) if item is not None else None

    def _go_to(self, path: object) -> None:
        if path is None:
            return
        for place in range(self.model().rowCount()):
            group = self.model().index(place, 0)
            for row in range(self.model().rowCount(group)):
                index = self.model().index(row, 0, group)
                if index.data(_VALUE) == path:
                    self.setCurrentIndex(index)

    @Slot(QTreeWidgetItem, int)
    def _on_changed(self, item: QTreeWidgetItem, _column: int) -> None:
        path = item.data(0, _VALUE)
        if path is None:
            return
        group, value = path
        is_ticked = item.checkState(0) is Qt.CheckState.Checked
        if is_ticked != (value in self._ticked[group]):
            self._ticked[group] ^= {value}
            self._soon.start()

    @Slot(QTreeWidgetItem, int)
    def _on_activated(self, item: QTreeWidgetItem, _column: int) -> None:
        if item.data(0, _VALUE) is not None:
            is_ticked = item.checkState(0) is Qt.CheckState.Checked
            item.setCheckState(0, Qt.CheckState.Unchecked if is_ticked else Qt.CheckState.Checked)


def _icon(name: str) -> QIcon:
    return icons.icon(name, QPalette.ColorRole.PlaceholderText)


def _held(counts: Mapping[str, int], ticked: Iterable[str]) -> set[str]:
    return {one for one, count in counts.items() if count} | set(ticked)
