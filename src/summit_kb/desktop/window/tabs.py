"""The search page, the librarian's desk and the open documents, side by side as tabs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QTabBar, QTabWidget, QToolButton, QWidget

from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.buttons import icon_button, set_words
from summit_kb.desktop.window.document_tab import DocumentTab
from summit_kb.desktop.window.room_tab import RoomTab

_TITLE_LETTERS = 26


class Tabs(QTabWidget):
    """Tab 0 is the search page and stays. Signals: ``closed`` (state of the tab),
    ``room_closed`` (the tab, before it goes).
    """

    closed = Signal(object)
    room_closed = Signal(object)

    def __init__(self, search_page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self.setMovable(True)
        # Titles are cut here; a tab never shrinks below its title, the bar scrolls instead.
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setUsesScrollButtons(True)
        self.tabBar().setExpanding(False)
        self.tabBar().setDrawBase(False)
        self.tabBar().tabMoved.connect(self._on_tab_moved)
        self._search_page = search_page
        self._desk: QWidget | None = None
        self.addTab(search_page, icons.icon("search"), "")
        self.retranslate()

    @property
    def documents(self) -> list[DocumentTab]:
        """Open documents in the order of their tabs."""
        widgets = (self.widget(place) for place in range(self.count()))
        return [widget for widget in widgets if isinstance(widget, DocumentTab)]

    @property
    def current_document(self) -> DocumentTab | None:
        widget = self.currentWidget()
        return widget if isinstance(widget, DocumentTab) else None

    @property
    def rooms(self) -> list[RoomTab]:
        """Open rooms in the order of their tabs."""
        widgets = (self.widget(place) for place in range(self.count()))
        return [widget for widget in widgets if isinstance(widget, RoomTab)]

    @property
    def current_room(self) -> RoomTab | None:
        widget = self.currentWidget()
        return widget if isinstance(widget, RoomTab) else None

    def room_tab(self, name: str) -> RoomTab | None:
        """The tab of a room that is open."""
        return next((tab for tab in self.rooms if tab.room.name == name), None)

    def add_room(self, tab: RoomTab) -> None:
        """Put a room after the others, behind what is seen."""
        place = self.addTab(tab, icons.icon(tab.room.icon), "")
        self._add_close_button(place).clicked.connect(lambda: self.close_room(tab))
        tab.titled.connect(self._on_room_titled)
        self._name(tab)

    def close_room(self, tab: RoomTab) -> None:
        self.room_closed.emit(tab)
        self.removeTab(self.indexOf(tab))
        tab.deleteLater()

    def tab_of(self, document: str) -> DocumentTab | None:
        """The tab of a document that is open."""
        return next((tab for tab in self.documents if tab.document == document), None)

    @property
    def is_search_current(self) -> bool:
        return self.currentWidget() is self._search_page

    @property
    def is_desk_current(self) -> bool:
        return self._desk is not None and self.currentWidget() is self._desk

    def show_desk(self, page: QWidget) -> None:
        """The librarian's desk, in a tab beside the search page."""
        if self._desk is None:
            self._desk = page
            place = self.insertTab(1, page, icons.icon("desk"), "")
            self._add_close_button(place).clicked.connect(self.close_desk)
            self.retranslate()
        self.setCurrentWidget(page)

    @Slot()
    def close_desk(self) -> None:
        """Take the desk's tab away; its page stays as it is."""
        if self._desk is not None:
            self.removeTab(self.indexOf(self._desk))
            self._desk = None

    def show_search(self) -> None:
        self.setCurrentWidget(self._search_page)

    def add_document(self, tab: DocumentTab, *, background: bool) -> None:
        """Open ``tab`` after the others."""
        place = self.addTab(tab, icons.icon("document"), "")
        self._add_close_button(place).clicked.connect(lambda: self.close_document(tab))
        tab.titled.connect(self._on_titled)
        self._name(tab)
        if not background:
            self.setCurrentWidget(tab)

    def close_document(self, tab: DocumentTab) -> None:
        state = tab.state()
        self.removeTab(self.indexOf(tab))
        tab.deleteLater()
        self.closed.emit(state)

    def step(self, steps: int) -> None:
        """The next or previous tab, round and round."""
        self.setCurrentIndex((self.currentIndex() + steps) % self.count())

    def retranslate(self) -> None:
        self.setTabText(0, self.tr("Search"))
        self.tabBar().setAccessibleName(self.tr("Open documents"))
        if self._desk is not None:
            self._name_desk(self.indexOf(self._desk))
        for tab in (*self.documents, *self.rooms):
            self._name(tab)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _add_close_button(self, place: int) -> QToolButton:
        button = icon_button("close", self)
        button.setProperty("kind", "tab-close")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tabBar().setTabButton(place, QTabBar.ButtonPosition.RightSide, button)
        return button

    def _name_desk(self, place: int) -> None:
        title = self.tr("Librarian's desk")
        self.setTabText(place, title)
        self._name_close(place, title)

    def _name_close(self, place: int, title: str) -> None:
        button = self.tabBar().tabButton(place, QTabBar.ButtonPosition.RightSide)
        if isinstance(button, QToolButton):
            set_words(button, self.tr("Close “%1”").replace("%1", title))
            button.setText("")

    def _name(self, tab: DocumentTab | RoomTab) -> None:
        place = self.indexOf(tab)
        title = tab.title or (tab.document if isinstance(tab, DocumentTab) else "")
        short = (
            title if len(title) <= _TITLE_LETTERS else title[: _TITLE_LETTERS - 1].rstrip() + "…"
        )
        self.setTabText(place, short.replace("&", "&&"))
        self.setTabToolTip(place, title)
        self._name_close(place, title)

    @Slot(str)
    def _on_titled(self, _title: str) -> None:
        tab = self.sender()
        if isinstance(tab, DocumentTab):
            self._name(tab)

    @Slot()
    def _on_room_titled(self) -> None:
        tab = self.sender()
        if isinstance(tab, RoomTab):
            self._name(tab)

    @Slot(int, int)
    def _on_tab_moved(self, _source: int, _target: int) -> None:
        at = self.indexOf(self._search_page)
        if at != 0:
            self.tabBar().moveTab(at, 0)
