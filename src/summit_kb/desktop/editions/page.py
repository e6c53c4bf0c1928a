"""The room of editions: the one in use, a newer one, the one before, and where they come from."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from summit_kb.app.updating.found import Lies
from summit_kb.desktop.announce import announce
from summit_kb.desktop.editions.before_card import BeforeCard
from summit_kb.desktop.editions.current_card import CurrentCard
from summit_kb.desktop.editions.offer_card import OfferCard
from summit_kb.desktop.editions.refusal_card import RefusalCard
from summit_kb.desktop.editions.source_list import SourceList
from summit_kb.desktop.editions.trust_card import TrustCard
from summit_kb.desktop.editions.trusting import Comparing
from summit_kb.desktop.widgets.text import heading
from summit_kb.desktop.window.room_page import RoomPage
from summit_kb.domain.locator import Locator
from summit_kb.foundation.errors import SummitError
from summit_kb.foundation.work import Progress

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace
    from summit_kb.desktop.desk import Desk

_WIDEST_LETTERS = 118


class EditionsPage(RoomPage):
    """Its target is ``{"source": path}``: a folder, or the marker file in it."""

    def __init__(self, desk: Desk, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._workspace = workspace
        self.book = desk.editions
        # In the order in which they stand: Tab goes by it.
        self.refusal, self.offer, self.current = RefusalCard(), OfferCard(), CurrentCard()
        self.trust, self.before = TrustCard(), BeforeCard()
        self.sources = SourceList()
        self.comparing = Comparing(self.book, self)
        self._head = heading(1.5)
        self._said = ""
        self._lay_out()
        self._connect()
        self.retranslate()
        self.book.look_around(anew=False)

    def show_target(self, target: object) -> None:
        wanted = cast("dict[str, object]", target) if isinstance(target, dict) else {}
        source = wanted.get("source")
        if isinstance(source, str) and source:
            self.book.look_around(Path(source))

    def refresh(self) -> None:
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._hear()

    def focus_first(self) -> None:
        wanted = (self.offer.take, self.trust.compare, self.current.verify, self.sources.add)
        first = next((one for one in wanted if one.isVisibleTo(self) and one.isEnabled()), self)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self._head.setText(self.tr("Editions"))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def _show(self) -> None:
        book, language = self.book, self._desk.language
        try:
            updates = book.updates
        except SummitError as error:
            self._show_refusal(error)
            return
        here, doing = book.here, book.doing
        may_trust = updates.trusting.may_choose and here.current is None
        problem = self._desk.words.error(here.error) if here.error is not None else None
        self.current.show_here(here, language, doing=doing, may_trust=may_trust, problem=problem)
        self.before.show_here(here, language, doing=doing, can_take=updates.can_take)
        self.sources.show_look(
            book.look, is_looking=book.is_looking, may_add=updates.policy.allows("sources")
        )
        self._show_refusal(book.refusal or (book.refused.error if book.refused else None))
        untrusted, offered = book.untrusted, book.offered
        self.trust.setVisible(untrusted is not None)
        if untrusted is not None:
            self.trust.show_found(untrusted, may_choose=may_trust)
        self.offer.setVisible(offered is not None)
        if offered is not None:
            self.offer.show_offer(
                offered,
                book.preview,
                language,
                self._topics(),
                doing=doing,
                can_take=updates.can_take,
            )
            if book.preview is not None and not doing:
                self._tell(f"{self.offer.title.text()}. {self.offer.counts.text()}")
        self._hear()

    def _hear(self) -> None:
        """What stands here before somebody's eyes need not be told to them any more."""
        offered = self.book.offered
        if offered is not None and offered.lies is Lies.NEWER and self.isVisible():
            self.book.heard(offered)

    def _show_refusal(self, error: SummitError | None) -> None:
        if error is not None and self.refusal.isHidden():
            # It stands at the top, and what was pressed may be far below.
            self._scroll.verticalScrollBar().setValue(0)
        self.refusal.setVisible(error is not None)
        if error is not None:
            wording = self._desk.words.error(error)
            self.refusal.show_refusal(wording, has_edition=self.book.here.current is not None)
            self._tell(f"{self.refusal.title.text()}. {wording.sentence} {wording.remedy}")

    def _tell(self, said: str) -> None:
        """To those who do not see it come: once."""
        if said != self._said and self.isVisible():
            self._said = said
            announce(self, said)

    def _topics(self) -> Mapping[str, str]:
        thesaurus = self._workspace.library.thesaurus
        language = self._desk.language
        return {topic.id: topic.label(language) for topic in thesaurus}

    @Slot(object)
    def _on_progressed(self, progress: Progress) -> None:
        stage = self._desk.words.stage(progress.stage)
        self.current.show_progress(progress, stage)
        self.offer.show_progress(progress, stage)

    @Slot()
    def _on_checked(self) -> None:
        announce(self, self.current.health.text())

    @Slot()
    def _on_take(self) -> None:
        if self.book.offered is not None:
            self.book.take(self.book.offered)

    @Slot()
    def _on_add(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Choose a folder with editions"), str(Path.home())
        )
        if folder:
            self.book.add_source(Path(folder))

    @Slot()
    def _on_look(self) -> None:
        self.book.look_around()

    @Slot(object)
    def _on_shown(self, path: Path) -> None:
        self.book.look_around(path)
        self._scroll.verticalScrollBar().setValue(0)

    @Slot(str)
    def _on_opened(self, document: str) -> None:
        if document in self._workspace.library.documents:
            self.opened.emit(Locator(document))

    @Slot()
    def _on_closed(self) -> None:
        self.book.dismiss()

    def _lay_out(self) -> None:
        body, widest = QWidget(), _WIDEST_LETTERS * self.fontMetrics().averageCharWidth()
        body.setProperty("kind", "page")
        middle = QWidget()
        middle.setMaximumWidth(widest)
        column = QVBoxLayout(middle)
        column.setContentsMargins(24, 20, 24, 28)
        column.setSpacing(12)
        for part in (
            self._head,
            self.refusal,
            self.offer,
            self.current,
            self.trust,
            self.before,
            self.sources,
        ):
            column.addWidget(part)
        column.addStretch(1)
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidget(body)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def _connect(self) -> None:
        book = self.book
        book.changed.connect(self._show)
        book.progressed.connect(self._on_progressed)
        book.checked.connect(self._on_checked)
        self.current.verify_wanted.connect(book.verify)
        self.current.cancel_wanted.connect(book.cancel)
        self.current.trust_wanted.connect(self.comparing.choose)
        self.offer.take_wanted.connect(self._on_take)
        self.offer.cancel_wanted.connect(book.cancel)
        self.offer.opened.connect(self._on_opened)
        self.before.back_wanted.connect(book.roll_back)
        self.refusal.again_wanted.connect(self._on_look)
        self.refusal.closed.connect(self._on_closed)
        self.trust.compare_wanted.connect(self.comparing.compare)
        self.trust.choose_wanted.connect(self.comparing.choose)
        self.sources.add_wanted.connect(self._on_add)
        self.sources.look_wanted.connect(self._on_look)
        self.sources.removed.connect(book.remove_source)
        self.sources.shown.connect(self._on_shown)


def make(desk: Desk, workspace: Workspace) -> EditionsPage:
    """The page, as the list of rooms makes it."""
    return EditionsPage(desk, workspace)
