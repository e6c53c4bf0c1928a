"""What the keys of two documents beside each other do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from summit_kb.desktop.announce import announce
from summit_kb.desktop.beside.beside_quoting import quoted_passages
from summit_kb.desktop.reader.views import TEXT

if TYPE_CHECKING:
    from summit_kb.desktop.beside.beside_page import BesidePage


def copy_both(page: BesidePage) -> None:
    """Both paragraphs of the row one is at, each with where it stands."""
    rows, number = page.together.rows, page.walk.current
    if rows is None or number is None:
        page.tell_nothing_pointed()
        return
    found = (
        side.passage(rows.text(at, number), rows.page(at, number))
        for at, side in enumerate(page.sides)
    )
    passages = [one for one in found if one is not None]
    page.desk.bridge.query(
        "beside-quote",
        lambda: quoted_passages(page.workspace, passages),
        lambda pasted: page.on_copied(pasted, len(passages)),
    )


def _other_side(page: BesidePage) -> None:
    side = page.sides[1 - page.walk.side]
    side.views.reading.setFocus(Qt.FocusReason.ShortcutFocusReason)
    opened = side.document
    if opened is not None:
        announce(page, opened.document.title)


def _find(page: BesidePage) -> None:
    page.matches.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
    page.matches.field.selectAll()


def _step_match(page: BesidePage, *, forward: bool) -> None:
    if page.finding.query:
        page.finding.step(forward)
    else:
        _find(page)


def _step_difference(page: BesidePage, by: int) -> None:
    """Among links where texts are read: as in the reader."""
    if page.stack.currentWidget() is page.difference:
        page.difference.step(by)
    else:
        page.sides[page.walk.side].links.step(forward=by > 0)


def _toggle_text(page: BesidePage) -> None:
    side = page.sides[page.walk.side]
    side.show_text(text=side.views.shown != TEXT)


def _size(page: BesidePage, *, larger: bool) -> None:
    page.sides[page.walk.side].views.step_zoom(larger=larger)


COMMANDS: dict[str, Callable[[BesidePage], object]] = {
    "other_side": _other_side,
    "next_row": lambda page: page.walk.step(1),
    "previous_row": lambda page: page.walk.step(-1),
    "find": _find,
    "next_match": lambda page: _step_match(page, forward=True),
    "previous_match": lambda page: _step_match(page, forward=False),
    "next_difference": lambda page: _step_difference(page, 1),
    "previous_difference": lambda page: _step_difference(page, -1),
    "accents": lambda page: page.finding.flip_accents(),
    "text": _toggle_text,
    "open": lambda page: page.sides[page.walk.side].open_in_reader(),
    "choose": lambda page: page.choose(page.walk.side),
    "larger": lambda page: _size(page, larger=True),
    "smaller": lambda page: _size(page, larger=False),
    "natural": lambda page: page.sides[page.walk.side].views.set_factor(1.0),
    "copy_both": copy_both,
    "swap": lambda page: page.swap(),
    "lock": lambda page: page.bar.lock.toggle(),
}
