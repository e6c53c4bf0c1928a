"""What a reader pane is made of, put together; what it does is in ``pane``."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from summit_kb.desktop import permitted
from summit_kb.desktop.reader import pane_commands, reader_keys
from summit_kb.desktop.reader.finding import Finding
from summit_kb.desktop.reader.heading_place import heading_in_text, heading_on_pages
from summit_kb.desktop.reader.links.reading_links import ReadingLinks
from summit_kb.desktop.reader.match_bar import MatchBar
from summit_kb.desktop.reader.note_bar import NoteBar
from summit_kb.desktop.reader.panels import Panels
from summit_kb.desktop.reader.seams import Asking, ReadingWorkspace
from summit_kb.desktop.reader.toolbar import Toolbar
from summit_kb.desktop.reader.views import PAGES, Views
from summit_kb.desktop.reader.zoom import Fit
from summit_kb.reading.matching import Match
from summit_kb.reading.outline import Heading

_FOLLOW_MS = 80


class PaneParts(QWidget):
    """Toolbar above; below it panels, and between them the bars and the views.

    Signals: ``comfort_wanted`` carries what eases reading: "mode", "aloud", "present", "print";
    ``beside_wanted``.
    """

    comfort_wanted = Signal(str)
    beside_wanted = Signal()

    def __init__(
        self, workspace: ReadingWorkspace, bridge: Asking, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.toolbar, self.match_bar, self.note = Toolbar(), MatchBar(), NoteBar()
        self.views = Views(bridge)
        self.panels = Panels(bridge, self._middle())
        self.finding = Finding(workspace, self.match_bar, self.views, self)
        self.links = ReadingLinks(self.views, self)
        self._follow_soon = QTimer(self)
        self._follow_soon.setSingleShot(True)
        self._follow_soon.setInterval(_FOLLOW_MS)
        self._follow_soon.timeout.connect(self.follow)
        self._stack()
        self._connect_parts()
        self.setFocusProxy(self.views)

    def do(self, name: str) -> None:
        """Do what a key or a button of the toolbar is for, if that is left on."""
        if not permitted.reading(name):
            return
        pane_commands.COMMANDS[name](self)

    @Slot()
    def follow(self) -> None:
        """Mark in the side panel where one is reading."""
        views, headings = self.views, self.panels.side.outline.headings
        if views.shown == PAGES:
            heading = heading_on_pages(views.pages, headings)
        else:
            heading = heading_in_text(views.text, headings)
        self.panels.side.follow(views.page, heading)

    def _middle(self) -> QWidget:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.match_bar)
        column.addWidget(self.note)
        column.addWidget(self.views, 1)
        self.match_bar.hide()
        return middle

    def _stack(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addWidget(self.panels, 1)

    def _connect_parts(self) -> None:
        reader_keys.install(self, self.do)
        self.toolbar.pressed.connect(self.do)
        self.toolbar.zoom_wanted.connect(self.views.set_factor)
        self.match_bar.closed.connect(self._on_bar_closed)
        self.views.zoom_changed.connect(self._on_zoom)
        self.views.shown_changed.connect(self._on_zoom)
        self.views.note.connect(self.note.say)
        self.views.moved.connect(self._on_moved)
        self.views.pages.page_read.connect(self._on_moved)
        self.panels.side.heading_chosen.connect(self._on_heading)
        self.panels.side.page_chosen.connect(self.views.go_to)
        self.panels.side.match_chosen.connect(self._on_match)
        self.panels.changed.connect(self._on_panels)
        self._on_panels()

    @Slot()
    def _on_bar_closed(self) -> None:
        self.match_bar.hide()
        self.toolbar.set_down("find", down=False)
        self.finding.clear()
        self.views.reading.setFocus()

    @Slot()
    def _on_moved(self) -> None:
        if not self._follow_soon.isActive():
            self._follow_soon.start()

    @Slot()
    def _on_zoom(self) -> None:
        pages = self.views.shown == PAGES
        self.toolbar.zoom_box.show_factor(self.views.factor)
        self.toolbar.show_pages(pages=pages)
        self.toolbar.set_down("fit_width", down=self.views.pages.fit is Fit.WIDTH)
        self.toolbar.set_down("fit_page", down=self.views.pages.fit is Fit.PAGE)

    @Slot(object)
    def _on_heading(self, heading: Heading) -> None:
        self.views.go_to_heading(heading)

    @Slot(object)
    def _on_match(self, match: Match) -> None:
        search = self.finding.search
        if search is not None:
            search.select(match)

    @Slot()
    def _on_panels(self) -> None:
        side, details = self.panels.shown
        self.toolbar.set_down("side", down=side)
        self.toolbar.set_down("details", down=details)
