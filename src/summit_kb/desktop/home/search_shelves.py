"""Short lists of searches on the start page: the saved ones with what is new, and the last made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from summit_kb.desktop.home.shelves import Shelf
from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.buttons import link_button
from summit_kb.desktop.widgets.row_button import RowButton
from summit_kb.domain.finding import Request

_SHOWN = 5


@dataclass(frozen=True)
class SearchLine:
    """A search to press; with news it wears a bell."""

    title: str
    detail: str
    request: Request
    has_news: bool = False


class _SearchShelf(Shelf):
    """Signals: ``run`` (Request); ``all_wanted``."""

    run = Signal(object)
    all_wanted = Signal()

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        self._icon_name = icon_name
        self._all = link_button(icons.icon("more"))
        super().__init__(parent)
        self._all.clicked.connect(self.all_wanted)
        self._column.addWidget(self._all)
        self.hide()

    def show_searches(self, lines: Sequence[SearchLine]) -> None:
        """The first of them; those with news are never left out before others."""
        self._clear()
        shown = sorted(lines, key=lambda line: not line.has_news)[:_SHOWN]
        for line in shown:
            row = RowButton("bell" if line.has_news else self._icon_name, line.title, line.detail)
            request = line.request
            row.clicked.connect(lambda _checked=False, asked=request: self.run.emit(asked))
            self._lines.addWidget(row)
        self._all.setVisible(len(lines) > len(shown))
        self.setVisible(bool(lines))


class SavedShelf(_SearchShelf):
    """The saved searches."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("star-full", parent)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Saved searches"))
        self._all.setText(self.tr("All saved searches"))


class PastShelf(_SearchShelf):
    """The searches made last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("recent", parent)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Recent searches"))
        self._all.setText(self.tr("The whole history"))
