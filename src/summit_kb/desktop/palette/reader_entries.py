"""What can be done in the document that is read, for the palette.

The keys of the reader and of notes, and whatever the context menus of its views have: an action
that is added there is found here as well.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from summit_kb.desktop import permitted
from summit_kb.desktop.palette.command_entries import no_document, said
from summit_kb.desktop.palette.entry import READING, Entry
from summit_kb.desktop.palette.other_words import other_words
from summit_kb.desktop.palette.ranking import name_of
from summit_kb.desktop.reader import pane_commands
from summit_kb.desktop.reader.notes.note_keys import KEYS as NOTE_KEYS
from summit_kb.desktop.reader.notes.reading_notes import ReadingNotes
from summit_kb.desktop.reader.page_menu import PageMenu
from summit_kb.desktop.reader.pane import ReaderPane
from summit_kb.desktop.reader.reader_keys import KEYS
from summit_kb.desktop.reader.text_menu import TextMenu
from summit_kb.desktop.reader.views import TEXT
from summit_kb.desktop.translation import QT_TRANSLATE_NOOP
from summit_kb.desktop.window.commands import BY_NAME
from summit_kb.desktop.window.shortcut_groups import NOTES, native
from summit_kb.desktop.window.shortcut_groups import READING as WORDS
from summit_kb.domain.note import NoteColour

if TYPE_CHECKING:
    from summit_kb.desktop.window.main_window import MainWindow

_WEIGHT = 4.0
_SELECT_FIRST = QT_TRANSLATE_NOOP("Palette", "Select words in the document first")
_OTHERS = {
    "previous_page": QT_TRANSLATE_NOOP("Palette", "Previous page"),
    "next_page": QT_TRANSLATE_NOOP("Palette", "Next page"),
    "beside": QT_TRANSLATE_NOOP("Palette", "This place beside its translation"),
}
_COLOURS = {
    NoteColour.YELLOW: QT_TRANSLATE_NOOP("Palette", "Highlight in yellow"),
    NoteColour.GREEN: QT_TRANSLATE_NOOP("Palette", "Highlight in green"),
    NoteColour.BLUE: QT_TRANSLATE_NOOP("Palette", "Highlight in blue"),
    NoteColour.PINK: QT_TRANSLATE_NOOP("Palette", "Highlight in pink"),
    NoteColour.PURPLE: QT_TRANSLATE_NOOP("Palette", "Highlight in purple"),
}
# What the menus call things, for the other language.
_MENU_TEXTS = (
    "Copy",
    "Copy with reference",
    "Copy with short reference",
    "Cite…",
    "Search for the selection",
    "Find passages like this",
    "Select the whole page",
    "Select everything",
)


def reader_entries(window: MainWindow) -> Iterator[Entry]:
    """Every command of the reader; without a document each says so."""
    tab = window.tabs.current_document
    pane = tab.pane if tab is not None else None
    reader = pane if isinstance(pane, ReaderPane) else None
    for name in filter(permitted.reading, pane_commands.COMMANDS):
        source, context = WORDS.get(name), "ShortcutSheet"
        if source is None:
            source, context = _OTHERS.get(name, name), "Palette"
        do = partial(reader.do, name) if reader is not None else None
        yield _entry(f"reader:{name}", context, source, KEYS.get(name, ("",))[0], do)
    if permitted.feature("notes"):
        yield from _note_entries(reader)
    if reader is not None:
        yield from _menu_entries(reader)


def _note_entries(pane: ReaderPane | None) -> Iterator[Entry]:
    notes = pane.findChild(ReadingNotes) if pane is not None else None
    deeds: dict[str, Callable[[], object]] = {}
    if notes is not None:
        deeds = {
            "highlight": notes.mark,
            "note": notes.bar.note_wanted.emit,
            "bookmark": notes.bookmark,
            "undo": notes.undo,
        }
    for name, source in NOTES.items():
        keys = NOTE_KEYS.get(name, "")
        yield _entry(f"note:{name}", "ShortcutSheet", source, keys, deeds.get(name))
    for number, (colour, source) in enumerate(_COLOURS.items(), 1):
        do = partial(notes.mark, colour) if notes is not None else None
        yield _entry(f"note:{colour.value}", "Palette", source, str(number), do)


def _entry(
    key: str, context: str, source: str, keys: str, do: Callable[[], object] | None
) -> Entry:
    names = other_words().names(context, source)
    return Entry(
        key,
        READING,
        names[0],
        tuple(map(name_of, names)),
        lambda _behind: do() if do is not None else None,
        keys=native(keys) if keys else "",
        weight=_WEIGHT,
        reason="" if do is not None else no_document(),
    )


def _menu_entries(pane: ReaderPane) -> Iterator[Entry]:
    """What the context menu of the view has beyond the keys."""
    known = {QKeySequence(key) for keys in KEYS.values() for key in keys}
    menu = _menu_of(pane)
    context = type(menu).__name__
    for action in _actions(menu):
        text = action.text().replace("&", "")
        is_known = action.shortcut() in known or action.objectName() in BY_NAME
        if action.isSeparator() or not text or is_known:
            continue
        yield Entry(
            f"menu:{text}",
            READING,
            text,
            tuple(map(name_of, _names(context, text))),
            partial(_trigger, pane, text),
            keys=action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
            weight=_WEIGHT,
            reason="" if action.isEnabled() else said(_SELECT_FIRST),
        )
    menu.deleteLater()


def _menu_of(pane: ReaderPane) -> QMenu:
    views = pane.views
    if views.shown == TEXT:
        return TextMenu(views.text, views.text)
    return PageMenu(views.pages, views.pages)


def _actions(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _actions(inner)
        else:
            yield action


def _names(context: str, shown: str) -> tuple[str, ...]:
    for source in _MENU_TEXTS:
        names = other_words().names(context, source)
        if names[0] == shown:
            return names
    return (shown,)


def _trigger(pane: ReaderPane, text: str, _behind: bool) -> None:
    """Do what the menu calls ``text`` with what is selected now."""
    menu = _menu_of(pane)
    for action in _actions(menu):
        if action.text().replace("&", "") == text and action.isEnabled():
            action.trigger()
            break
    menu.deleteLater()
