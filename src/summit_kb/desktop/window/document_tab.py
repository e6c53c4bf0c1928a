"""A tab that holds one document; its reader is made when it is first looked at."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol, cast

from PySide6.QtCore import Signal, SignalInstance, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from summit_kb.desktop.spot import Spot
from summit_kb.domain.locator import Locator


class SpotKeeper(Protocol):
    """Where exactly a reader is, and the way back to it."""

    jumped: SignalInstance

    def here(self) -> Spot | None: ...
    def go_to(self, spot: Spot) -> None: ...
    def words(self) -> str: ...


class Pane(Protocol):
    """What the window needs of a reader, which is a widget."""

    spots: SpotKeeper | None

    location_changed: SignalInstance
    title_changed: SignalInstance
    open_requested: SignalInstance
    topic_requested: SignalInstance
    search_requested: SignalInstance
    like_requested: SignalInstance
    hit_requested: SignalInstance
    background_requested: SignalInstance
    describe_requested: SignalInstance
    deed_requested: SignalInstance
    room_requested: SignalInstance

    def open(
        self, document_id: str, page: int | None = None, query: str = "", near: str = ""
    ) -> None: ...
    def locator(self) -> Locator: ...
    def state(self) -> dict[str, Any]: ...
    def restore(self, state: dict[str, Any]) -> None: ...
    def set_query(self, text: str) -> None: ...
    def refresh(self) -> None: ...
    def go_to_place(self, typed: str) -> None: ...


MakePane = Callable[[], Pane]


class DocumentTab(QWidget):
    """Signals: ``moved`` (Locator), ``titled`` (str), ``opened``, ``opened_behind``
    (Locator), ``jumped`` (Spot or None, kind) when a spot is left at once, ``topic_wanted`` (id),
    ``search_wanted`` (words), ``like_wanted`` (Like),
    ``hit_wanted`` (Hit), ``describe_wanted`` (document id), ``deed_wanted`` (deed, document id),
    ``room_wanted`` (name, target).
    """

    moved = Signal(object)
    titled = Signal(str)
    opened = Signal(object)
    opened_behind = Signal(object)
    topic_wanted = Signal(str)
    search_wanted = Signal(str)
    like_wanted = Signal(object)
    hit_wanted = Signal(object)
    describe_wanted = Signal(str)
    deed_wanted = Signal(str, str)
    jumped = Signal(object, str)
    room_wanted = Signal(str, object)

    def __init__(
        self, locator: Locator, title: str, make_pane: MakePane, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._locator = locator
        self._title = title
        self._query = ""
        self._near = ""
        self._make_pane = make_pane
        self._pane: Pane | None = None
        self._saved: dict[str, Any] | None = None
        self._spot: Spot | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    @property
    def document(self) -> str:
        return self._locator.document

    @property
    def title(self) -> str:
        return self._title

    @property
    def query(self) -> str:
        return self._query

    @property
    def locator(self) -> Locator:
        return self._pane.locator() if self._pane is not None else self._locator

    @property
    def pane(self) -> Pane | None:
        return self._pane

    def go(self, page: int | None, query: str, near: str = "") -> None:
        """Show ``page`` with the matches of ``query``, at the one that ``near`` shows."""
        self._locator = Locator(self._locator.document, page)
        self._query, self._near = query, near
        self._saved = self._spot = None
        if self._pane is not None:
            self._pane.open(self.document, page, query, near)

    def go_to_spot(self, spot: Spot, query: str) -> None:
        """Show the very spot, with the matches of ``query`` marked and none of them gone to."""
        self._query, self._near, self._saved = query, "", None
        if self._pane is None:
            self._locator = Locator(self._locator.document, spot.page)
            self._spot = spot
            return
        self._pane.set_query(query)
        if self._pane.spots is not None:
            self._pane.spots.go_to(spot)

    def spot(self) -> Spot | None:
        """What stands at the top; None when there is no reader yet."""
        spots = self._pane.spots if self._pane is not None else None
        return spots.here() if spots is not None else self._spot

    def refresh(self) -> None:
        """The library changed."""
        if self._pane is not None:
            self._pane.refresh()

    def keep(self, state: Mapping[str, Any], spot: Spot | None = None) -> None:
        """Show ``state`` of an earlier session when first looked at."""
        self._saved, self._spot = dict(state), spot

    def state(self) -> dict[str, Any]:
        """As JSON values."""
        inner = self._pane.state() if self._pane is not None else self._saved
        at, spot = self.locator, self.spot()
        return {
            "document": self.document,
            "page": at.page,
            "title": self._title,
            "query": self._query,
            "reader": inner,
            "spot": spot.to_json() if spot is not None else None,
        }

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._pane is None:
            self._make()

    def _make(self) -> None:
        pane = self._pane = self._make_pane()
        widget = cast("QWidget", pane)
        self._layout.addWidget(widget)
        self.setFocusProxy(widget)
        pane.location_changed.connect(self._on_moved)
        pane.title_changed.connect(self._on_titled)
        pane.open_requested.connect(self.opened)
        pane.background_requested.connect(self.opened_behind)
        pane.topic_requested.connect(self.topic_wanted)
        pane.search_requested.connect(self.search_wanted)
        pane.like_requested.connect(self.like_wanted)
        pane.hit_requested.connect(self.hit_wanted)
        pane.describe_requested.connect(self.describe_wanted)
        pane.deed_requested.connect(self.deed_wanted)
        pane.room_requested.connect(self.room_wanted)
        pane.open(self.document, self._locator.page, self._query, self._near)
        if self._saved:
            pane.restore(self._saved)
        if pane.spots is not None:
            pane.spots.jumped.connect(self.jumped)
            if self._spot is not None:
                pane.spots.go_to(self._spot)
        self._spot = None

    @Slot(object)
    def _on_moved(self, _place: object) -> None:
        self.moved.emit(self.locator)

    @Slot(str)
    def _on_titled(self, title: str) -> None:
        self._title = title
        self.titled.emit(title)
