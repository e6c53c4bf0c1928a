"""Two documents side by side: a page of the window."""

from __future__ import annotations

import itertools
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QWidget

from summit_kb.app.beside import How
from summit_kb.app.comparing import comparison
from summit_kb.app.comparing.comparison import Comparison
from summit_kb.app.quoting import Pasted
from summit_kb.app.workspace import Workspace
from summit_kb.desktop.announce import announce
from summit_kb.desktop.beside import beside_commands, beside_keys
from summit_kb.desktop.beside.beside_bar import COMPARE, READ
from summit_kb.desktop.beside.beside_finding import BesideFinding
from summit_kb.desktop.beside.beside_parts import BesideParts
from summit_kb.desktop.beside.chooser import DocumentChooser
from summit_kb.desktop.beside.row_walk import RowWalk
from summit_kb.desktop.beside.rows import Rows
from summit_kb.desktop.beside.target import LEFT, RIGHT, Target
from summit_kb.desktop.beside.together import Together
from summit_kb.desktop.citing import mime
from summit_kb.desktop.desk import Desk
from summit_kb.desktop.reader.open_document import OpenDocument
from summit_kb.desktop.reader.speech import explain
from summit_kb.domain.document import Document
from summit_kb.domain.locator import Locator
from summit_kb.foundation.errors import SummitError
from summit_kb.reading.aligning.group import Alignment

_serial = itertools.count()


class BesidePage(BesideParts):
    """See RoomPage for the signals; a target is a Target as JSON."""

    def __init__(self, desk: Desk, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(desk, workspace, parent)
        self._channel = f"beside-{next(_serial)}"
        self.target = Target()
        self.how = How.UNRELATED
        self.together = Together(self.sides, self)
        self.finding = BesideFinding(workspace, self.matches, self.sides, self)
        self.walk = RowWalk(self)
        self._connect()
        self.show_target(None)

    def show_target(self, target: object) -> None:
        """Show what is asked for; a document that has a translation is put beside it."""
        wanted = Target.of(target)
        if wanted.left is not None and wanted.right is None:
            wanted = self._completed(wanted)
        self._show(wanted)
        if wanted.left is not None and wanted.right is None:
            self.choose(RIGHT)

    def title(self) -> str:
        document = self._document(LEFT)
        return document.title if document is not None else ""

    def state(self) -> dict[str, Any]:
        return {"size": self.sides[LEFT].views.text.size_factor}

    def restore(self, state: dict[str, Any]) -> None:
        size = state.get("size")
        if isinstance(size, int | float):
            for side in self.sides:
                side.views.text.set_size_factor(float(size))

    def refresh(self) -> None:
        """The library changed: what is gone is shown no more, the rest may stand otherwise."""
        there = self.workspace.library.documents
        for side, place in enumerate(self.target.places):
            if place is not None and place.document not in there:
                self.sides[side].close_document()
        self._show(self.target)

    def focus_first(self) -> None:
        if self.stack.currentWidget() is self.reading:
            self.sides[LEFT].setFocus()
        else:
            (self.difference if self._compares else self.message).setFocus()

    def do(self, name: str) -> None:
        """Do what a key or a button is for."""
        beside_commands.COMMANDS[name](self)

    def choose(self, side: int) -> DocumentChooser:
        """Ask which document a side is to show."""
        other = self.target.places[1 - side]
        chooser = DocumentChooser(self.workspace, other.document if other else None, self)

        def put(document: str) -> None:
            self.put(side, Locator(document))

        chooser.chosen.connect(put)
        chooser.open()
        return chooser

    def put(self, side: int, place: Locator) -> None:
        """Show another document on a side."""
        target = self.target.with_side(side, place)
        self._show(replace(target, query=self.finding.query))

    def swap(self) -> None:
        """Left to right and right to left, each where it is read."""
        places = [side.place for side in self.sides]
        if all(places):
            query = self.finding.query
            self._show(Target(places[RIGHT], places[LEFT], query))

    def compare(self, *, comparing: bool) -> None:
        """Show the differences of the two texts, or the texts themselves."""
        self.bar.ways.set_value(COMPARE if comparing else READ)
        if not comparing:
            self.stack.setCurrentWidget(self.reading)
            return
        left, right, version = self.target.left, self.target.right, self.target.version
        if left is None or right is None:
            return
        library, derived = self.workspace.library, self.workspace.derived

        def work() -> Comparison:
            if version is not None:
                return comparison.with_version(library, derived, left.document, version)
            return comparison.with_document(library, derived, left.document, right.document)

        self.say("refresh", self.tr("Comparing…"), "")
        self.desk.bridge.query(self._channel, work, self._on_compared, self._on_failed)

    def event(self, event: QEvent) -> bool:
        return beside_keys.handled(self, event, self.do) or super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A text takes Alt with arrows for itself; here they mean rows."""
        return beside_keys.handled(self, event, self.do) or super().eventFilter(watched, event)

    def retranslate(self) -> None:
        super().retranslate()
        if hasattr(self, "walk"):
            self.tell_state()

    def _completed(self, wanted: Target) -> Target:
        document = self.workspace.library.documents.get(wanted.left.document if wanted.left else "")
        others = self.workspace.beside.translations_of(document) if document is not None else []
        if not others:
            return wanted
        return Target(wanted.left, Locator(others[0].id), wanted.query)

    def _show(self, target: Target) -> None:
        others = [place.document if place else None for place in target.places]
        is_other = others != [one.document.id if one else None for one in self._opened]
        self.target = target
        self.walk.clear()
        self.together.use(None)
        self.bar.set_locked(locked=False)
        self.stack.setCurrentWidget(self.reading)
        self.bar.ways.set_value(READ)
        try:
            for side, place in zip(self.sides, target.places, strict=True):
                if place is None:
                    side.close_document()
                    side.views.message.say(
                        "documents", self.tr("Choose a document for this side"), "", retry=False
                    )
                    side.views.setCurrentWidget(side.views.message)
                    side.retranslate()
                else:
                    side.show_place(place)
        except SummitError as error:
            self.failed.emit(error)
            return
        self._relate()
        if target.query or is_other:
            self.finding.look_for(target.query)
        self.moved.emit(target.json())
        self.titled.emit()

    def _relate(self) -> None:
        """Find out what the two are to each other, and align what can be."""
        left, right = self._document(LEFT), self._document(RIGHT)
        both = left is not None and right is not None
        self.how = How.UNRELATED
        if left is not None and right is not None:
            self.how = self.workspace.beside.how(left.id, right.id)
        is_version = self.how is How.VERSION or self.target.version is not None
        aligned = self.how is How.TRANSLATION or (is_version and self.target.version is None)
        same = left is not None and right is not None and left.language == right.language
        self.bar.offer(
            comparing=self.target.version is None and same and self.how is not How.SAME,
            aligned=aligned,
            both=both,
        )
        self.finding.use(None)
        self.tell_state()
        if aligned and left is not None and right is not None:
            self._align(left.id, right.id)
        if is_version:
            self.compare(comparing=True)

    def _align(self, left: str, right: str) -> None:
        beside = self.workspace.beside

        def work() -> Alignment:
            return beside.alignment(left, right)

        channel = f"{self._channel}-align"
        self.desk.bridge.query(channel, work, self._on_aligned, self._on_not_aligned)

    @Slot(object)
    def _on_aligned(self, found: Alignment) -> None:
        rows = Rows(found)
        self.together.use(rows)
        self.finding.use(rows)
        self.tell_state()

    @Slot(object)
    def _on_not_aligned(self, error: SummitError) -> None:
        """The side whose text cannot be read says so too."""
        wording = explain(error)
        self.foot.setText(f"{wording.sentence} {wording.remedy}")

    @Slot(object)
    def _on_compared(self, found: Comparison) -> None:
        self.difference.show_comparison(found)
        self.stack.setCurrentWidget(self.difference)
        self.difference.setFocus()

    @Slot(object)
    def _on_failed(self, error: SummitError) -> None:
        wording = explain(error)
        self.say("error", wording.sentence, wording.remedy)

    @property
    def _opened(self) -> list[OpenDocument | None]:
        return [side.document for side in self.sides]

    @property
    def _compares(self) -> bool:
        return self.stack.currentWidget() is self.difference

    def _document(self, side: int) -> Document | None:
        opened = self.sides[side].document
        return opened.document if opened is not None else None

    def _connect(self) -> None:
        self.bar.swap_wanted.connect(self.swap)
        self.bar.copy_wanted.connect(lambda: self.do("copy_both"))
        self.bar.lock_wanted.connect(self._on_lock)
        self.bar.way_chosen.connect(self._on_way)
        for number, side in enumerate(self.sides):
            side.choose_wanted.connect(partial(self._on_choose, number))
            side.opened.connect(self._on_opened)
            side.topic_wanted.connect(self.topic_wanted)
            side.search_wanted.connect(self.search_wanted)
        self.walk.changed.connect(self.tell_state)
        views = [view for side in self.sides for view in (side.views.text, side.views.pages)]
        for widget in (*views, self.matches.field, self.difference.page):
            widget.installEventFilter(self)

    def _on_choose(self, side: int) -> None:
        self.choose(side)

    @Slot(str)
    def _on_way(self, way: str) -> None:
        self.compare(comparing=way == COMPARE)

    @Slot(bool)
    def _on_lock(self, locked: bool) -> None:
        self.together.lock(locked=locked)
        announce(self, self.bar.lock.accessibleName())

    @Slot(object, bool)
    def _on_opened(self, place: Locator, _background: bool) -> None:
        self.opened.emit(place)

    def words_of_kind(self) -> str:
        """What the two are to each other, where nothing is aligned."""
        if None in (self._document(LEFT), self._document(RIGHT)):
            return self.tr("Choose a second document, and both stand side by side.")
        words = {
            How.SAME: self.tr("Two places of one document; each side scrolls by itself."),
            How.TRANSLATION: self.tr("Aligning paragraphs…"),
            How.VERSION: self.tr("Two versions of one text"),
            How.UNRELATED: self.tr("Two documents; each side scrolls by itself."),
        }
        return words[self.how]

    def on_copied(self, pasted: Pasted, count: int) -> None:
        """Both paragraphs are on the clipboard, once they are made."""
        mime.copy(pasted)
        said = self.tr("%Ln paragraph(s) copied with reference", "", count)
        self.foot.setText(said)
        announce(self, said)

    def tell_nothing_pointed(self) -> None:
        self.foot.setText(self.tr("Point at a paragraph first, or go to one with Alt+Down."))

    def tell_state(self) -> None:
        """What is known of both, in the line below them."""
        self.foot.setText(self.walk.words())


def make(desk: Desk, workspace: Workspace) -> BesidePage:
    """The page of the room "beside"."""
    return BesidePage(desk, workspace)
