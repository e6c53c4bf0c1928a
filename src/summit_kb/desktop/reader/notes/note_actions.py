"""What can be done with notes in the menus of the pages and of the text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, cast

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from summit_kb.app.notes.views import NoteView
from summit_kb.desktop.reader.notes.colours import name_of, swatch
from summit_kb.desktop.reader.notes.note_keys import KEYS
from summit_kb.desktop.theme.icons import icon
from summit_kb.desktop.theme.schemes import is_dark
from summit_kb.desktop.translation import QT_TRANSLATE_NOOP
from summit_kb.domain.note import NoteColour

OBJECT = "reading-notes"
_WORDS = {
    "highlight": QT_TRANSLATE_NOOP("NoteActions", "Highlight"),
    "note": QT_TRANSLATE_NOOP("NoteActions", "Add a note"),
    "sentence": QT_TRANSLATE_NOOP("NoteActions", "Select a sentence"),
    "edit": QT_TRANSLATE_NOOP("NoteActions", "Edit the note"),
    "colour": QT_TRANSLATE_NOOP("NoteActions", "Colour of the note"),
    "copy": QT_TRANSLATE_NOOP("NoteActions", "Copy the note"),
    "remove": QT_TRANSLATE_NOOP("NoteActions", "Remove the note"),
    "keep": QT_TRANSLATE_NOOP("NoteActions", "Bookmark this page"),
    "unkeep": QT_TRANSLATE_NOOP("NoteActions", "Remove the bookmark of this page"),
    "all": QT_TRANSLATE_NOOP("NoteActions", "All notes on this document"),
}


class NotesAtHand(Protocol):
    """What of the notes of a reader a menu needs."""

    @property
    def has_words(self) -> bool: ...
    @property
    def at_hand(self) -> NoteView | None: ...
    @property
    def has_bookmark(self) -> bool: ...
    def mark(self, colour: NoteColour | None = None, *, with_note: bool = False) -> None: ...
    def bookmark(self) -> None: ...
    def choose_sentence(self) -> None: ...
    def edit(self, view: NoteView) -> None: ...
    def recolour(self, view: NoteView, colour: NoteColour) -> None: ...
    def copy(self, view: NoteView) -> None: ...
    def remove(self, note_id: str) -> None: ...
    def show_all(self) -> None: ...


def add_note_actions(menu: QMenu, view: QWidget) -> None:
    """Put them at the end of ``menu``; none where no notes are kept of what ``view`` shows."""
    notes = _notes_of(view)
    if notes is None:
        return
    menu.addSeparator()
    words = notes.has_words
    colours = _add_colours(menu, "highlight", notes.mark)
    colours.setEnabled(words)
    _add(menu, "note", "edit", lambda: notes.mark(with_note=True), KEYS["note"]).setEnabled(words)
    _add(menu, "sentence", "text-view", notes.choose_sentence, KEYS["sentence"])
    kept = "unkeep" if notes.has_bookmark else "keep"
    _add(menu, kept, "bookmark", notes.bookmark, KEYS["bookmark"])
    here = notes.at_hand
    if here is not None:
        menu.addSeparator()
        _add(menu, "edit", "edit", lambda: notes.edit(here))
        _add_colours(menu, "colour", lambda colour: notes.recolour(here, colour), here)
        _add(menu, "copy", "copy", lambda: notes.copy(here))
        _add(menu, "remove", "trash", lambda: notes.remove(here.note.id))
    _add(menu, "all", "details", notes.show_all)


def _notes_of(view: QWidget) -> NotesAtHand | None:
    above: QWidget | None = view
    while above is not None:
        found = above.findChild(QObject, OBJECT, Qt.FindChildOption.FindDirectChildrenOnly)
        if isinstance(found, QObject):
            return cast("NotesAtHand", found)
        above = above.parentWidget()
    return None


def _add(menu: QMenu, name: str, picture: str, do: Callable[[], object], keys: str = "") -> QAction:
    action = menu.addAction(icon(picture), QCoreApplication.translate("NoteActions", _WORDS[name]))
    action.triggered.connect(lambda _on=False: do())
    if keys:
        action.setShortcut(keys)
    return action


def _add_colours(
    menu: QMenu, name: str, do: Callable[[NoteColour], object], view: NoteView | None = None
) -> QMenu:
    inner = menu.addMenu(QCoreApplication.translate("NoteActions", _WORDS[name]))
    dark = is_dark(QApplication.palette())
    for number, colour in enumerate(NoteColour, 1):
        chosen = view is not None and view.note.colour is colour
        action = inner.addAction(swatch(colour, dark=dark, chosen=chosen), name_of(colour))
        action.triggered.connect(lambda _on=False, colour=colour: do(colour))
        if view is None:
            action.setShortcut(str(number))
    return inner
