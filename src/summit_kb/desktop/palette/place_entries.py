"""Places for the palette: where one was, and where one may go in the document at hand."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from summit_kb.desktop.palette.command_entries import said
from summit_kb.desktop.palette.entry import HEADING, PAGE, PLACE, Entry
from summit_kb.desktop.palette.ranking import name_of
from summit_kb.desktop.translation import QT_TRANSLATE_NOOP
from summit_kb.desktop.window.place_words import place_words

if TYPE_CHECKING:
    from summit_kb.desktop.reader.pane import ReaderPane
    from summit_kb.desktop.window.main_window import MainWindow

_MOST = 60
_PLACE_WEIGHT = -12.0
_GO_TO = QT_TRANSLATE_NOOP("Palette", "Go to “{place}”")
_PAGE = QT_TRANSLATE_NOOP("Palette", "Page {page}")
_PAGE_HINT = QT_TRANSLATE_NOOP("Palette", "page {page}")


def place_entries(window: MainWindow) -> Iterator[Entry]:
    """Where one was, the latest first; each place once."""
    history = window.navigator.history
    told: set[tuple[str, str]] = set()
    for at in sorted(range(len(history.places)), key=lambda at: abs(at - history.at)):
        if at == history.at:
            continue
        place = history.places[at]
        title, detail = place_words(window, place)
        if not title or (title, detail) in told:
            continue
        told.add((title, detail))
        yield Entry(
            f"place:{title}:{detail}",
            PLACE,
            title,
            (name_of(title), name_of(detail)),
            lambda _behind, place=place: window.navigator.go_to(place),
            detail=detail,
            icon="forward" if at > history.at else "",
            weight=_PLACE_WEIGHT,
            offered=True,
        )
        if len(told) >= _MOST:
            return


def heading_entries(pane: ReaderPane) -> Iterator[Entry]:
    """The table of contents; each line is looked at while one walks through them."""
    side = pane.panels.side
    for number, heading in enumerate(side.outline.headings):
        yield Entry(
            f"heading:{number}",
            HEADING,
            heading.title,
            (name_of(heading.title),),
            lambda _behind, heading=heading: side.heading_chosen.emit(heading),
            detail=said(_PAGE_HINT).format(page=pane.page_label(heading.page)),
            offered=True,
            look=partial(pane.views.go_to_heading, heading),
        )


def typed_place(pane: ReaderPane, typed: str) -> Iterator[Entry]:
    """Whatever the page box takes beyond the pages that are listed: an article."""
    if typed.strip() and typed.strip() not in _page_names(pane):
        title = said(_GO_TO).format(place=typed.strip())
        yield Entry(
            "typed-place",
            PAGE,
            title,
            (name_of(title), name_of(typed)),
            lambda _behind: pane.toolbar.page_wanted.emit(typed.strip()),
            offered=True,
        )


def _page_names(pane: ReaderPane) -> set[str]:
    if pane.locator().page is None:
        return set()
    pages = range(1, pane.page_count + 1)
    return {str(page) for page in pages} | {pane.page_label(page) for page in pages}


def page_entries(pane: ReaderPane) -> Iterator[Entry]:
    """Every page by its printed number."""
    at = pane.locator()
    if at.page is None:
        return
    for page in range(1, pane.page_count + 1):
        title = said(_PAGE).format(page=pane.page_label(page))
        yield Entry(
            f"page:{page}",
            PAGE,
            title,
            (name_of(title), name_of(pane.page_label(page)), name_of(str(page))),
            lambda _behind, page=page: pane.panels.side.page_chosen.emit(page),
            offered=True,
            look=partial(pane.views.go_to, page),
        )
