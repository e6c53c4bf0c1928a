"""The room of publishing: four steps from a library to a stick, and the keys they need."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtWidgets import QFileDialog, QScrollArea, QVBoxLayout, QWidget

from summit_kb.app.words import Wording
from summit_kb.desktop.announce import announce
from summit_kb.desktop.librarian.blank_page import BlankPage
from summit_kb.desktop.librarian.busy_bar import BusyBar
from summit_kb.desktop.publishing.changes_step import ChangesStep
from summit_kb.desktop.publishing.check_step import CheckStep
from summit_kb.desktop.publishing.key_deeds import KeyDeeds
from summit_kb.desktop.publishing.keys_card import KeysCard
from summit_kb.desktop.publishing.publisher import Publisher
from summit_kb.desktop.publishing.send_step import SendStep
from summit_kb.desktop.publishing.sign_step import SignStep
from summit_kb.desktop.widgets.text import heading, muted
from summit_kb.desktop.window.room_page import RoomPage
from summit_kb.domain.locator import Locator

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace
    from summit_kb.desktop.desk import Desk
    from summit_kb.editions.building import Built
    from summit_kb.editions.exporting import Exported

_WIDEST_LETTERS = 118
_WEIGH_MS = 250


class PublishingPage(RoomPage):
    """It has no targets."""

    def __init__(self, desk: Desk, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._workspace = workspace
        self.publisher = Publisher(desk, workspace, self)
        # In the order in which they stand: Tab goes by it.
        self.check, self.changes = CheckStep(workspace.library), ChangesStep()
        self.sign, self.send = SignStep(), SendStep()
        self.keys = KeysCard()
        self.busy, self.blank = BusyBar(desk), BlankPage("edition")
        self.deeds = KeyDeeds(desk, self.publisher, workspace.library, self)
        self._weighing = QTimer(self)
        self._weighing.setSingleShot(True)
        self._weighing.setInterval(_WEIGH_MS)
        self._lay_out()
        self._connect()
        self.show_all()
        self.publisher.read()

    def refresh(self) -> None:
        self.publisher.library_changed()
        self.show_all()

    def focus_first(self) -> None:
        if not self._workspace.library.editable:
            self.setFocus()
        elif self.publisher.folder is None:
            self.keys.make.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.check.look.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def show_all(self) -> None:
        """Everything as it stands now."""
        publisher, language = self.publisher, self._desk.language
        self._title.setText(self.tr("Publish an edition"))
        library = self._workspace.library
        self._under.setText((library.name_en if language == "en" else None) or library.name)
        may = self._workspace.library.editable
        self.blank.setVisible(not may)
        self.steps.setVisible(may)
        self.blank.say(
            self.tr("This library is an edition that somebody else publishes"),
            self.tr("Open the library you look after, and publish from there."),
        )
        habits, doing = publisher.habits, publisher.doing
        self.keys.show_standing(habits.folder, publisher.standing, language, doing=doing)
        has_folder = publisher.folder is not None
        for card in (self.check, self.changes, self.sign, self.send):
            card.setVisible(has_folder)
        built = publisher.built
        self.check.show_plan(
            publisher.plan, self._desk.words, doing=doing, is_signed=built is not None
        )
        thesaurus = self._workspace.library.thesaurus
        self.changes.show_plan(publisher.plan, built, thesaurus, language)
        self.sign.fill(habits)
        self.sign.show_plan(publisher.plan, built, doing=doing)
        self.send.fill(habits.target)
        self.send.show_editions(publisher.editions, publisher.exported, language, doing=doing)
        self.send.show_load(publisher.load, doing=doing)
        if self.busy.isHidden() == bool(doing):
            self.busy.set_busy(bool(doing))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.show_all()

    def _lay_out(self) -> None:
        self._title, self._under = heading(1.5), muted()
        inside = QWidget()
        inside.setProperty("kind", "page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(12)
        for widget in (
            self._title,
            self._under,
            self.check,
            self.changes,
            self.sign,
            self.send,
            self.keys,
        ):
            column.addWidget(widget)
        column.addStretch()
        inside.setMaximumWidth(self.fontMetrics().averageCharWidth() * _WIDEST_LETTERS)
        self.steps = QScrollArea()
        self.steps.setWidgetResizable(True)
        self.steps.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.steps.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.steps.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.steps.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.steps, 1)
        outer.addWidget(self.blank, 1)
        outer.addWidget(self.busy)

    def _connect(self) -> None:
        publisher, keys = self.publisher, self.keys
        publisher.changed.connect(self.show_all)
        publisher.progressed.connect(self.busy.show_progress)
        publisher.failed.connect(self.failed)
        publisher.planned.connect(self._on_planned)
        publisher.published.connect(self._on_published)
        publisher.sent.connect(self._on_sent)
        self.busy.cancelled.connect(publisher.cancel)
        self.check.look_wanted.connect(publisher.look)
        self.check.mend_wanted.connect(self._on_mend)
        self.changes.opened.connect(self._on_open)
        self.sign.ordered.connect(publisher.publish)
        self.send.chosen.connect(self._weighing.start)
        self.send.ordered.connect(self._on_send)
        self._weighing.timeout.connect(self._weigh)
        keys.make_wanted.connect(self.deeds.make)
        keys.choose_wanted.connect(self._on_choose)
        keys.replace_wanted.connect(self.deeds.replace)
        keys.record_wanted.connect(self.deeds.show_record)
        keys.prune_wanted.connect(self.deeds.prune)
        self.deeds.failed.connect(self.failed)
        self.deeds.told.connect(self._tell)

    @Slot(str)
    def _on_mend(self, document: str) -> None:
        self.deed_wanted.emit("edit", document)

    @Slot(str)
    def _on_open(self, document: str) -> None:
        self.opened.emit(Locator(document, None))

    @Slot()
    def _weigh(self) -> None:
        place = self.send.target.path
        if place is not None:
            self.publisher.weigh(place, self.send.since)

    @Slot()
    def _on_send(self) -> None:
        place = self.send.target.path
        if place is not None:
            self.publisher.send(place, self.send.since)

    @Slot()
    def _on_choose(self) -> None:
        title = self.tr("The publisher's folder")
        chosen = QFileDialog.getExistingDirectory(self, title, self.publisher.habits.folder)
        if chosen:
            self.publisher.use_folder(Path(chosen))

    @Slot()
    def _on_planned(self) -> None:
        announce(self, f"{self.check.said.text()} {self.changes.said.text()}")

    @Slot(object)
    def _on_published(self, built: Built) -> None:
        said = self.tr("Edition %1 is published.").replace("%1", str(built.catalogue.number))
        self._tell(said)
        self._weigh()
        self.send.target.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_sent(self, _exported: Exported) -> None:
        self._weigh()
        self._tell(self.send.said.text())

    @Slot(str)
    def _tell(self, said: str) -> None:
        self.told.emit("success", Wording(said, ""))
        announce(self, said)


def make(desk: Desk, workspace: Workspace) -> PublishingPage:
    """The page of this room."""
    return PublishingPage(desk, workspace)
