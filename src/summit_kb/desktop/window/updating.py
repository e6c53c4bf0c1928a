"""Editions in the window: the line at its foot, what is told, and the switch to another one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from summit_kb.app.words import Wording
from summit_kb.desktop.editions.edition_words import EditionWords
from summit_kb.desktop.editions.watch import EditionWatch
from summit_kb.desktop.formats import date_text
from summit_kb.foundation import paths
from summit_kb.foundation.errors import SummitError

if TYPE_CHECKING:
    from summit_kb.app.updating.checked import Checked
    from summit_kb.app.updating.found import Found
    from summit_kb.app.updating.preview import Preview
    from summit_kb.app.workspace import Workspace
    from summit_kb.desktop.window.main_window import MainWindow
    from summit_kb.editions.catalogue import Catalogue
    from summit_kb.editions.installing import Installation

ROOM = "editions"


class Updating(QObject):
    """Connects the book of editions with the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.book = window.desk.editions
        self.watch = EditionWatch(self.book, window.desk.bridge)
        self._workspace: Workspace | None = None
        self._told_of: Path | None = None
        self._is_switching = False
        self.book.changed.connect(self._show)
        self.book.newer.connect(self._on_newer)
        self.book.taken.connect(self._on_taken)
        self.book.went_back.connect(self._on_went_back)
        self.book.checked.connect(self._on_checked)
        self.book.failed.connect(window.tell_failure)
        window.edition_line.wanted.connect(self.show_page)
        window.desk.translation.changed.connect(self._show)

    def use(self, workspace: Workspace) -> None:
        """``workspace`` is read from now on, an edition or not."""
        self._workspace = workspace
        self._is_switching = False
        self._show()
        self.book.read()
        self.watch.start()

    def close(self) -> None:
        self.watch.stop()

    @Slot()
    def show_page(self, source: Path | None = None) -> None:
        """The room, at a folder or the marker file in it if one is given."""
        self._window.rooms.show(ROOM, {"source": str(source)} if source is not None else None)

    @property
    def is_edition(self) -> bool:
        """Whether what is read is the edition in force."""
        here = self.book.here.library
        return self._workspace is not None and self._workspace.library.root == here

    @Slot()
    def _show(self) -> None:
        workspace, language = self._workspace, self._window.desk.language
        name = ""
        if workspace is not None:
            library = workspace.library
            name = (library.name_en if language == "en" else None) or library.name
        offered = self.book.offered
        newer = offered if offered is not None and offered.lies.value == "newer" else None
        self._window.edition_line.show_here(
            self.book.here, name, language, is_edition=self.is_edition, newer=newer
        )
        self._tell_of_another()

    def _tell_of_another(self) -> None:
        """Somebody else has put another edition in force: IT, or a window beside this one."""
        workspace, here = self._workspace, self.book.here
        if workspace is None or here.current is None or self.book.doing or self._is_switching:
            return
        editions = self.book.updates.installed.folder
        is_other = here.library is not None and workspace.library.root != here.library
        if not is_other or self._told_of == here.library:
            return
        if editions not in workspace.library.root.parents:
            return
        self._told_of = here.library
        said = self.tr("Edition %1 has been put in use.").replace("%1", str(here.current.number))
        kept = self.tr("You go on reading the one before until you say so.")
        notice = self._window.notices.tell("info", Wording(said, kept))

        def read() -> None:
            notice.closed.emit()
            self._switch(Wording(said, ""))

        notice.offer(self.tr("Read it now"), read)

    @Slot(object)
    def _on_newer(self, found: Found) -> None:
        room, edition = self._window.tabs.current_room, found.catalogue
        is_seen = room is not None and room.room.name == ROOM
        if edition is None or is_seen:
            return
        said = self.tr("A newer edition (%1, %2) lies at %3.")
        said = said.replace("%1", str(edition.number))
        said = said.replace("%2", date_text(edition.published, self._window.desk.language))
        said = said.replace("%3", str(found.source.path))
        notice = self._window.notices.tell("info", Wording(said, edition.publisher))
        notice.dismissed.connect(lambda: self.book.heard(found))

        def see() -> None:
            notice.closed.emit()
            self.show_page()

        notice.offer(self.tr("See what changes"), see)

    @Slot(object, object)
    def _on_taken(self, done: Installation, preview: Preview | None) -> None:
        words, number = EditionWords(), str(done.catalogue.number)
        said = self.tr("Edition %1 is in use now.").replace("%1", number)
        counts = words.counts(preview) if preview is not None else ""
        self._switch(Wording(said, counts or words.facts(done.catalogue)))

    @Slot(object)
    def _on_went_back(self, edition: Catalogue) -> None:
        said = self.tr("You read edition %1 again.").replace("%1", str(edition.number))
        kept = self.tr("Notes, collections and searches are as they were.")
        self._switch(Wording(said, kept))

    @Slot(object)
    def _on_checked(self, found: Checked) -> None:
        if found.faults:
            said = self.tr("Files of this edition are not as they were signed.")
            remedy = self.tr("Take the edition again from its source, or go back to the other one.")
            self._window.notices.tell("error", Wording(said, remedy))

    def _switch(self, told: Wording) -> None:
        """Read the edition in force; a library of the reader's own stays until they say so."""
        window, desk = self._window, self._window.desk
        if not self._reads_the_usual:
            notice = window.notices.tell("success", told)

            def read() -> None:
                notice.closed.emit()
                try:
                    desk.choose(library="")
                except SummitError as error:
                    window.tell_failure(error)
                window.holding.switch(None)

            notice.offer(self.tr("Read it now"), read)
            return
        self._is_switching = True
        window.holding.switch(None, told)

    @property
    def _reads_the_usual(self) -> bool:
        """An edition, or the library one has before the first edition."""
        if self._workspace is None:
            return True
        root, home = self._workspace.library.root, paths.home()
        editions = self.book.updates.installed.folder
        return root == home / "library" or editions in root.parents
