"""What eases reading in one pane: its look, reading aloud, presenting, printing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from summit_kb.desktop.announce import announce
from summit_kb.desktop.reader.aloud.aloud_desk import AloudDesk
from summit_kb.desktop.reader.comfort_menu import ComfortMenu
from summit_kb.desktop.reader.modes.look import ReadingMode
from summit_kb.desktop.reader.modes.reading_modes import ReadingModes
from summit_kb.desktop.reader.presenting.page_slides import PageSlides
from summit_kb.desktop.reader.presenting.presentation import Presentation
from summit_kb.desktop.reader.presenting.text_slides import TextSlides
from summit_kb.desktop.reader.printing.offering import print_offer
from summit_kb.desktop.reader.printing.print_dialog import PrintDialog
from summit_kb.desktop.reader.speech import explain
from summit_kb.foundation.errors import SummitError

if TYPE_CHECKING:
    from summit_kb.desktop.desk import Desk
    from summit_kb.desktop.reader.pane import ReaderPane
    from summit_kb.desktop.reader.presenting.slides import Slides


class Comfort(QObject):
    """Belongs to the pane; its parts are made when they are first wanted."""

    def __init__(self, pane: ReaderPane, desk: Desk) -> None:
        super().__init__(pane)
        self._pane = pane
        self._desk = desk
        self._document = pane.open_document
        self._presentation: Presentation | None = None
        self.aloud: AloudDesk | None = None
        self.modes = ReadingModes(pane.views, desk.looks, self)
        self.menu = ComfortMenu(pane.toolbar)
        self.menu.wanted.connect(pane.do)
        self.menu.mode_chosen.connect(self.use_mode)
        self.menu.show_mode(self.modes.mode)
        pane.toolbar.set_menu("mode", self.menu)
        desk.looks.changed.connect(self._on_look)
        pane.title_changed.connect(self._on_title)
        pane.comfort_wanted.connect(self._on_wanted)

    @Slot(str)
    def use_mode(self, mode: str) -> None:
        """Read in this mode from now on, in every document."""
        try:
            self._desk.choose(reading_mode=mode)
        except SummitError as error:
            wording = explain(error)
            self._pane.note.say(f"{wording.sentence} {wording.remedy}")

    def present(self) -> Presentation | None:
        """Show the document on the whole screen; None when there is nothing to show yet."""
        slides = self._slides()
        document = self._pane.open_document
        if slides is None or document is None:
            self._pane.note.say(self.tr("There is nothing to present yet."))
            return None
        self.end_presentation()
        made = self._presentation = Presentation(slides, document.document.title, self._pane)
        slides.setParent(made)
        made.left.connect(self._on_presented)
        made.begin(self._pane.window())
        return made

    def read_aloud(self) -> None:
        """Begin to read aloud, or stop."""
        if self.aloud is None:
            self.aloud = AloudDesk(self._pane, self._desk, self._desk.voices)
        self.aloud.flip()

    def print_out(self) -> PrintDialog | None:
        """Ask what to print and do it; None when there is nothing to print yet."""
        offer = print_offer(self._pane, self._desk.language)
        if offer is None:
            self._pane.note.say(self.tr("There is nothing to print yet."))
            return None
        dialog = PrintDialog(offer, self._desk.bridge, self._pane)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
        return dialog

    def _slides(self) -> Slides | None:
        document, views = self._pane.open_document, self._pane.views
        if document is None:
            return None
        bridge = self._desk.bridge
        if document.file is not None:
            return PageSlides(views, document.file, bridge)
        if document.text is not None:
            return TextSlides(views, document.text, document.search, bridge)
        return None

    def end_presentation(self) -> None:
        if self._presentation is not None:
            self._presentation.close()

    @Slot()
    def _on_presented(self) -> None:
        self._presentation = None
        self._pane.activateWindow()
        self._pane.views.reading.setFocus()

    @Slot()
    def _on_title(self) -> None:
        """Another document in this pane ends what was done with the one before."""
        document = self._pane.open_document
        if document is not self._document:
            self._document = document
            self.end_presentation()
            if self.aloud is not None:
                self.aloud.stop()

    @Slot()
    def _on_look(self) -> None:
        self.menu.show_mode(self.modes.mode)

    @Slot(str)
    def _on_wanted(self, name: str) -> None:
        deeds: dict[str, Callable[[], object]] = {
            "mode": self._next_mode,
            "present": self.present,
            "print": self.print_out,
            "aloud": self.read_aloud,
        }
        deeds[name]()

    def _next_mode(self) -> None:
        mode = self.modes.mode.following
        self.use_mode(mode.value)
        announce(self._pane, ReadingMode(mode).label)
