"""Selecting words with the mouse and the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from summit_kb.desktop.reader.page_layout import Place
from summit_kb.reading.page_words import PageWords
from summit_kb.reading.selection import Selection, Spot

_Unit = Callable[[PageWords, int], range]


class WordStore(Protocol):
    """Gives the words of pages that have been read."""

    def get(self, page: int) -> PageWords | None: ...


def _one_word(_words: PageWords, word: int) -> range:
    return range(word, word + 1)


def _one_line(words: PageWords, word: int) -> range:
    return words.line_of(word)


class Selecting(QObject):
    """The selection, and the drag that makes it. Signal: ``changed``."""

    changed = Signal()

    def __init__(self, store: WordStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.selection: Selection | None = None
        self._store = store
        self._anchor: Selection | None = None
        self._head: Spot | None = None
        self._unit: _Unit = _one_word

    def clear(self) -> None:
        self._anchor = None
        self._set(None)

    def press(self, place: Place, *, extend: bool = False) -> None:
        """A button went down: a drag may start here, or the selection runs to here."""
        if extend and self._anchor is not None:
            self.drag(place)
            return
        self._unit = _one_word
        self._anchor = self._around(place)
        self._set(None)

    def drag(self, place: Place) -> None:
        """The pointer moved with the button down."""
        here = self._around(place)
        if here is None:
            return
        if self._anchor is None:
            self._anchor = here
        self._head = here.last if here.first >= self._anchor.first else here.first
        self._set(self._anchor.joined(here))

    def select_word(self, place: Place) -> None:
        self._select_unit(place, _one_word)

    def select_line(self, place: Place) -> None:
        self._select_unit(place, _one_line)

    def select(self, selection: Selection) -> None:
        """Have just this selected; Shift and arrows go on from its end."""
        self._anchor = Selection(selection.first, selection.first)
        self._head = selection.last
        self._set(selection)

    def select_page(self, page: int, words: PageWords) -> None:
        if len(words):
            self._anchor = Selection.of(page, range(1))
            self._head = Spot(page, len(words) - 1)
            self._set(Selection.of(page, range(len(words))))

    def extend(self, *, forward: bool, by_line: bool, start: Spot) -> Spot | None:
        """Move the loose end by a word or a line; without a selection it begins at ``start``."""
        if self._anchor is None or self.selection is None:
            self._anchor, self._head = Selection(start, start), start
        else:
            self._head = self._moved(self._head or start, forward=forward, by_line=by_line)
        self._set(self._anchor.joined(Selection(self._head, self._head)))
        return self._head

    def _select_unit(self, place: Place, unit: _Unit) -> None:
        self._unit = unit
        self._anchor = self._around(place)
        self._set(self._anchor)

    def _around(self, place: Place) -> Selection | None:
        words = self._store.get(place.page)
        nearest = words.nearest(place.x, place.y) if words else None
        if words is None or nearest is None:
            return None
        return Selection.of(place.page, self._unit(words, nearest))

    def _moved(self, spot: Spot, *, forward: bool, by_line: bool) -> Spot:
        words = self._store.get(spot.page)
        if words is None or not len(words):
            return spot
        line = words.line_of(spot.word) if by_line else range(spot.word, spot.word + 1)
        word = line.stop if forward else line.start - 1
        if 0 <= word < len(words):
            return Spot(spot.page, word)
        return self._over_the_edge(spot, 1 if forward else -1)

    def _over_the_edge(self, spot: Spot, direction: int) -> Spot:
        page = spot.page + direction
        words = self._store.get(page)
        if not words or not len(words):
            return spot
        return Spot(page, 0 if direction > 0 else len(words) - 1)

    def _set(self, selection: Selection | None) -> None:
        if selection is None:
            self._head = None
        if selection != self.selection:
            self.selection = selection
            self.changed.emit()
