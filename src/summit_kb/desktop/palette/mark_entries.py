"""Marks for the palette: gone to, set, renamed."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from summit_kb.desktop.palette.command_entries import said
from summit_kb.desktop.palette.entry import MARK, Entry
from summit_kb.desktop.palette.ranking import name_of
from summit_kb.desktop.translation import QT_TRANSLATE_NOOP
from summit_kb.desktop.window.place_words import document_words

if TYPE_CHECKING:
    from summit_kb.app.marks import Mark
    from summit_kb.desktop.window.main_window import MainWindow

_WEIGHT = 1.0
_QUOTE_LETTERS = 70
_SET = QT_TRANSLATE_NOOP("Palette", "Mark this place as “{name}”")
_MOVE = QT_TRANSLATE_NOOP("Palette", "Move “{name}” to this place")
_CALL = QT_TRANSLATE_NOOP("Palette", "Call this mark “{name}”")
_GONE = QT_TRANSLATE_NOOP("Palette", "Its document is not in the library")


def mark_entries(window: MainWindow) -> Iterator[Entry]:
    """Every mark with its place and the words there."""
    for mark in window.marks.marks:
        title, at = document_words(window, mark.document, mark.page)
        quote = mark.quote[:_QUOTE_LETTERS]
        # A title may be longer than the row: the page would be cut off behind it.
        detail = " · ".join(part for part in (at, title, quote) if part)
        yield Entry(
            f"mark:{mark.id}",
            MARK,
            mark.name,
            tuple(map(name_of, (mark.name, title, mark.quote))),
            lambda _behind, mark=mark: window.marks.go_to(mark),
            detail=detail,
            weight=_WEIGHT,
            reason="" if title else said(_GONE),
            offered=True,
            lasting=True,
            rename=partial(window.palette_host.rename_mark, mark),
            remove=partial(window.marks.remove, mark),
        )


def setting_entries(window: MainWindow, typed: str) -> Iterator[Entry]:
    """What Enter does with the name that is typed, and the marks that are there already."""
    name = typed.strip()
    if name:
        known = window.marks.named(name)
        title = said(_MOVE if known is not None else _SET).format(name=name)
        yield Entry(
            "set-mark",
            MARK,
            title,
            (name_of(title), name_of(name)),
            lambda _behind: window.marks.set(name),
            weight=100.0,
            offered=True,
        )
    for entry in mark_entries(window):
        known_name = entry.title
        yield Entry(
            entry.id,
            MARK,
            entry.title,
            entry.names,
            lambda _behind, known_name=known_name: window.marks.set(known_name),
            detail=entry.detail,
            offered=True,
        )


def naming_entries(window: MainWindow, mark: Mark, typed: str) -> Iterator[Entry]:
    """What Enter does with another name for a mark."""
    name = typed.strip()
    if name:
        title = said(_CALL).format(name=name)
        yield Entry(
            "rename-mark",
            MARK,
            title,
            (name_of(title), name_of(name)),
            lambda _behind: window.marks.rename(mark, name),
            offered=True,
        )
