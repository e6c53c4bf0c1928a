"""Links in both views of the reader: hovering, clicking, walking by keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent

from summit_kb.app.previews import Preview
from summit_kb.desktop.announce import announce
from summit_kb.desktop.reader.links import link_words
from summit_kb.desktop.reader.links.link_card import LinkCard
from summit_kb.desktop.reader.links.link_menu import LinkMenu
from summit_kb.desktop.reader.links.link_source import LinkSource
from summit_kb.desktop.reader.links.page_links import PageLinks
from summit_kb.desktop.reader.links.text_links import TextLinks
from summit_kb.desktop.reader.links.view_links import ViewLinks
from summit_kb.desktop.reader.speech import spoken_words
from summit_kb.reading.linking.link import Certainty, Link, Target

if TYPE_CHECKING:
    from summit_kb.desktop.reader.open_document import OpenDocument
    from summit_kb.desktop.reader.views import Views

_HOVER_MS = 280
# Links of a long document take a second to find; pages that are turned go before.
_AT_REST_MS = 150
_ASKING = (Certainty.AMBIGUOUS, Certainty.ABSENT)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ReadingLinks(QObject):
    """Signals: ``followed`` carries a Target and whether it is to open in the background,
    ``search_wanted`` what is to be looked for because it is absent.
    """

    followed = Signal(object, bool)
    search_wanted = Signal(str)

    def __init__(self, views: Views, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.source: LinkSource | None = None
        self._views = views
        self._seen = ViewLinks(views)
        self.card = LinkCard(views)
        self._hovered: Link | None = None
        self._told: Link | None = None
        self._pressed: tuple[Link, QPoint] | None = None
        self._at_rest = QTimer(self)
        self._at_rest.setSingleShot(True)
        self._at_rest.setInterval(_AT_REST_MS)
        self._at_rest.timeout.connect(self._want)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_HOVER_MS)
        self._soon.timeout.connect(self._look_into_hovered)
        for view in (views.pages, views.text):
            view.installEventFilter(self)
            view.viewport().installEventFilter(self)
        views.moved.connect(self._on_moved)
        views.shown_changed.connect(self._on_shown)
        views.ready.connect(self._on_shown)

    def open(self, source: LinkSource, document: OpenDocument) -> None:
        """Links of another document."""
        self.close()
        self.source = source
        source.arrived.connect(self._on_arrived)
        self._views.pages.links = PageLinks(source, document.page_text)
        self._views.text.links = TextLinks(source)
        self._want()

    def close(self) -> None:
        if self.source is not None:
            self.source.close()
        self.source = None
        self._views.pages.links = self._views.text.links = None
        self.leave()

    def forget(self) -> None:
        """The library changed."""
        if self.source is not None:
            self.source.forget()
            self._want()

    def step(self, *, forward: bool) -> None:
        """Go to the next link, from the current one or from the top of what shows."""
        link = self._seen.beside(self.source, forward=forward)
        if link is not None:
            self._go_to(link)
            return
        pages = self._seen.pages_beyond(forward=forward)
        if self.source is None or not pages:
            announce(self._views, self.tr("No more links"))
            return
        self.source.seek(pages, lambda links: self._on_sought(links, forward=forward))

    def _on_sought(self, links: Sequence[Link], *, forward: bool) -> None:
        if links:
            self._go_to(links[0] if forward else links[-1])
        else:
            announce(self._views, self.tr("No more links"))

    def _go_to(self, link: Link) -> None:
        self._seen.set_current(link)
        self._seen.bring_into_sight(link)
        announce(self._views, link_words.spoken(link))
        self._look_into(link)

    def follow(self, link: Link, *, background: bool = False) -> None:
        """Go where a link leads; ask where it may be several."""
        if link.certainty in _ASKING or len(link.targets) != 1:
            if self.source is not None:
                self.source.preview(link, lambda preview: self._choose(link, preview))
            return
        self.leave()
        self.followed.emit(link.targets[0], background)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event)
        if watched not in (self._views.pages.viewport(), self._views.text.viewport()):
            return False
        if kind in (QEvent.Type.Leave, QEvent.Type.Wheel):
            self._leave_hovered()
        if isinstance(event, QMouseEvent):
            if kind is QEvent.Type.MouseMove:
                return self._on_move(event)
            if kind is QEvent.Type.MouseButtonPress:
                self._on_press(event)
            if kind is QEvent.Type.MouseButtonRelease:
                self._on_release(event)
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        current = self._seen.current
        if current is None:
            return False
        if event.key() in _ENTER:
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            self.follow(current, background=bool(control))
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return True
        return False

    def _on_move(self, event: QMouseEvent) -> bool:
        if event.buttons() is not Qt.MouseButton.NoButton:
            self._leave_hovered()
            return False
        link = self._seen.at(event.position())
        if link is None:
            self._leave_hovered()
            return False
        self._views.reading.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        if link != self._hovered:
            self._hovered = link
            self._soon.start()
        return True

    def _on_press(self, event: QMouseEvent) -> None:
        self._soon.stop()
        link = self._seen.at(event.position())
        is_left = event.button() is Qt.MouseButton.LeftButton
        self._pressed = (link, event.position().toPoint()) if link and is_left else None
        if link is None:
            self.leave()

    def _on_release(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None or self._seen.at(event.position()) != pressed[0]:
            return
        # Words of a link can be selected too: only a click follows it.
        if (event.position().toPoint() - pressed[1]).manhattanLength() < 5:
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            link = pressed[0]
            QTimer.singleShot(0, self, lambda: self.follow(link, background=bool(control)))

    def _choose(self, link: Link, preview: Preview) -> None:
        self.card.hide()
        menu = LinkMenu(preview, spoken_words(), self._views)
        menu.chosen.connect(self._on_chosen)
        menu.search_wanted.connect(self.search_wanted)
        place = self._seen.rect(link) or QRect(40, 40, 1, 1)
        menu.popup(self._views.mapToGlobal(place.bottomLeft()))

    @Slot(object)
    def _on_chosen(self, target: Target) -> None:
        self.leave()
        self.followed.emit(target, False)

    @Slot()
    def _look_into_hovered(self) -> None:
        if self._hovered is not None:
            self._look_into(self._hovered)

    def _look_into(self, link: Link) -> None:
        if self.source is not None:
            self.source.preview(link, lambda preview: self._show(link, preview))

    def _show(self, link: Link, preview: Preview) -> None:
        place = self._seen.rect(link)
        if place is None or link not in (self._hovered, self._seen.current):
            return
        words = spoken_words()
        html = link_words.html(preview, link, words, self.card.palette())
        self.card.show_at(place, html, link_words.plain(preview, link, words))
        self._told = link
        if link == self._seen.current:
            announce(self.card, link_words.plain(preview, link, words))

    def _leave_hovered(self) -> None:
        if self._hovered is not None:
            self._hovered = None
            self._soon.stop()
            if self._seen.current is None:
                self.card.hide()

    def leave(self) -> None:
        """No link is the current one any more."""
        self._hovered = self._told = None
        self._soon.stop()
        self.card.hide()
        self._seen.set_current(None)

    @Slot()
    def _want(self) -> None:
        if self.source is not None:
            self.source.want(self._seen.shown_pages())

    @Slot(int)
    def _on_arrived(self, _page: int) -> None:
        self._seen.redraw()

    @Slot()
    def _on_moved(self) -> None:
        self._at_rest.start()
        self._leave_hovered()
        current = self._seen.current
        place = self._seen.rect(current) if current is not None else None
        if place is None or not self._views.rect().intersects(place):
            self.card.hide()
        elif current == self._told:
            # A glide to the link may have hidden it on its way.
            self.card.go_to(place)
            self.card.show()

    @Slot()
    def _on_shown(self) -> None:
        self.leave()
        self._want()
