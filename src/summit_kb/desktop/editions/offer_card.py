"""A newer edition before it is taken: what changes, by topic and by document, and what it costs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QProgressBar, QPushButton, QToolButton, QWidget

from summit_kb.app.updating.patiently import WAIT
from summit_kb.desktop.announce import announce
from summit_kb.desktop.editions.card import EditionCard, wrap
from summit_kb.desktop.editions.change_list import ChangeList
from summit_kb.desktop.editions.edition_words import MIDDLE, EditionWords
from summit_kb.desktop.formats import date_text, number_text
from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.buttons import primary_button
from summit_kb.desktop.widgets.text import TextLabel, muted, unparted
from summit_kb.foundation.work import Progress

if TYPE_CHECKING:
    from summit_kb.app.updating.found import Found
    from summit_kb.app.updating.preview import Preview

_TOPICS = 6
_BESIDE = Qt.ToolButtonStyle.ToolButtonTextBesideIcon


class OfferCard(EditionCard):
    """Signals: ``take_wanted``, ``cancel_wanted``, ``opened`` (document id)."""

    take_wanted = Signal()
    cancel_wanted = Signal()
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("download", parent)
        self.setProperty("level", "offer")
        self.note, self.counts = TextLabel(), TextLabel(scale=1.05)
        self.topics, self.mine, self.cost = muted(), TextLabel(), muted()
        self.problem = TextLabel(kind="danger")
        for label in (self.note, self.counts, self.topics, self.mine, self.cost, self.problem):
            wrap(label)
            self.column.addWidget(label)
        self.unfold = QToolButton()
        self.unfold.setProperty("kind", "section")
        self.unfold.setCheckable(True)
        self.unfold.setToolButtonStyle(_BESIDE)
        self.unfold.toggled.connect(self._on_unfolded)
        self.changes = ChangeList()
        self.changes.opened.connect(self.opened)
        self.changes.hide()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.stage = muted()
        for widget in (self.unfold, self.changes, self.bar, self.stage):
            self.column.addWidget(widget)
        self.take, self.cancel = primary_button(), QPushButton()
        self.take.clicked.connect(self.take_wanted)
        self.cancel.clicked.connect(self.cancel_wanted)
        self._is_waiting = False
        self.deeds.addWidget(self.take)
        self.deeds.addWidget(self.cancel)
        self.close_up()

    def show_offer(
        self,
        found: Found,
        preview: Preview | None,
        language: str,
        topics: Mapping[str, str],
        *,
        doing: str,
        can_take: bool,
    ) -> None:
        """``topics`` are the names of topics by id."""
        edition = found.catalogue
        if edition is None:
            return
        number, is_taking = str(edition.number), doing == "take"
        where = self.tr("Published on %1 by %2, lies at %3")
        where = where.replace("%1", date_text(edition.published, language))
        where = where.replace("%2", edition.publisher).replace("%3", str(found.source.path))
        title = (
            self.tr("Edition %1 is newer")
            if preview is None or preview.here
            else self.tr("Edition %1 is at hand")
        )
        self.say(title.replace("%1", number), where)
        self._say(self.note, EditionWords().quoted(edition.note))
        self._show_preview(preview, topics)
        self._show_work(is_taking=is_taking)
        self.take.setText(self.tr("Take edition %1").replace("%1", number))
        self.cancel.setText(self.tr("Stop"))
        is_ready = preview is not None and not preview.missing and preview.has_room
        self._show_deeds(may_take=is_ready and not doing, can_take=can_take, is_taking=is_taking)
        if not can_take:
            self._say(self.problem, self.tr("IT takes editions for this computer; ask IT."))

    def show_progress(self, progress: Progress, stage: str) -> None:
        """How far taking it is."""
        if self.bar.isVisibleTo(self):
            self.bar.setRange(0, max(progress.total, 0))
            self.bar.setValue(progress.done)
            counted = f"{number_text(progress.done)} / {number_text(progress.total)}"
            self.stage.setText(MIDDLE.join([stage, counted]) if progress.total else stage)
            if progress.stage == WAIT and not self._is_waiting:
                announce(self, self.tr("%1. You may stop.").replace("%1", stage))
            self._is_waiting = progress.stage == WAIT
            _mark(self.stage, "" if self._is_waiting else "muted")

    def _show_preview(self, preview: Preview | None, topics: Mapping[str, str]) -> None:
        words = EditionWords()
        for label in (self.counts, self.topics, self.mine, self.cost, self.problem):
            label.hide()
        self.unfold.hide()
        if preview is None:
            self._say(self.cost, self.tr("Looking at what would change…"))
            self.changes.hide()
            return
        self._say(self.counts, words.counts(preview) or words.facts(preview.catalogue))
        self._say(self.topics, self._topics(preview, topics))
        mine = words.touched(preview.touched)
        if mine:
            said = self.tr("Of your own: %1. Nothing of it is lost.")
            self._say(self.mine, said.replace("%1", mine))
        cost = self.tr("%1 to copy; %2 are free on this computer.")
        cost = cost.replace("%1", words.size(preview.copied))
        self._say(self.cost, cost.replace("%2", words.size(preview.free)))
        if preview.missing:
            number = str(preview.catalogue.number)
            said = self.tr(
                "This update is for computers that have a later edition than this one. "
                "Ask the publisher for the whole of edition %1."
            )
            self._say(self.problem, said.replace("%1", number))
        elif not preview.has_room:
            said = self.tr("There is too little room: %1 are needed.")
            self._say(self.problem, said.replace("%1", words.size(preview.needed)))
        self.unfold.setVisible(bool(preview.changes))
        self.unfold.setText(self.tr("Which documents"))
        self.unfold.setIcon(_fold_icon(is_open=self.unfold.isChecked()))
        self.changes.setVisible(bool(preview.changes) and self.unfold.isChecked())
        self.changes.show_changes(preview.changes)

    def _topics(self, preview: Preview, topics: Mapping[str, str]) -> str:
        """The topics in which most changes."""
        found = preview.by_topic()
        parts = [
            unparted(f"{topics.get(topic, topic)} {count}", 2)
            for topic, count in found[:_TOPICS]
            if topic
        ]
        if len(found) > _TOPICS:
            parts.append("…")
        return MIDDLE.join(parts)

    def _show_deeds(self, *, may_take: bool, can_take: bool, is_taking: bool) -> None:
        """The focus stays here: what was pressed goes, and a second press would reach another."""
        has_focus = self.take.hasFocus() or self.cancel.hasFocus()
        shown, hidden = (self.cancel, self.take) if is_taking else (self.take, self.cancel)
        shown.setVisible(is_taking or can_take)
        if has_focus and is_taking:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)
        self.take.setEnabled(may_take)
        if has_focus and not is_taking:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)
        hidden.hide()

    def _show_work(self, *, is_taking: bool) -> None:
        self.bar.setVisible(is_taking)
        self.stage.setVisible(is_taking)
        if is_taking:
            self.bar.setRange(0, 0)
            self.stage.setText(self.tr("The edition in use can be read meanwhile."))
            self._is_waiting = False
            _mark(self.stage, "muted")

    @staticmethod
    def _say(label: TextLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))

    @Slot(bool)
    def _on_unfolded(self, is_open: bool) -> None:
        self.changes.setVisible(is_open)
        self.unfold.setIcon(_fold_icon(is_open=is_open))


def _mark(label: TextLabel, kind: str) -> None:
    if label.property("kind") != kind:
        label.setProperty("kind", kind)
        label.style().polish(label)


def _fold_icon(*, is_open: bool) -> QIcon:
    return icons.icon("chevron-down" if is_open else "chevron-right")
