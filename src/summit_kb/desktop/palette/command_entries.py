"""What the window can be told to do, for the palette: its commands and the sections of the desk."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from summit_kb.desktop import permitted
from summit_kb.desktop.librarian.section_names import ICONS, NAMES
from summit_kb.desktop.palette.entry import COMMAND, DESK, Entry
from summit_kb.desktop.palette.other_words import other_words
from summit_kb.desktop.palette.ranking import name_of
from summit_kb.desktop.translation import QT_TRANSLATE_NOOP
from summit_kb.desktop.window.commands import COMMANDS

if TYPE_CHECKING:
    from summit_kb.desktop.window.main_window import MainWindow

# Shown before anything is typed and chosen: what people ask for most.
_OFFERED = ("find", "start", "desk", "notes", "collections", "settings", "shortcuts", "theme")
_COMMAND_WEIGHT, _DESK_WEIGHT = 8.0, 2.0
_DEEDS = {
    "describe": ("details", QT_TRANSLATE_NOOP("Palette", "Describe this document")),
    "edit": ("edit", QT_TRANSLATE_NOOP("Palette", "Edit the fields of this document")),
    "past": ("recent", QT_TRANSLATE_NOOP("Palette", "History of this document")),
    "remove": ("trash", QT_TRANSLATE_NOOP("Palette", "Move this document to the trash")),
}
_NO_DOCUMENT = QT_TRANSLATE_NOOP("Palette", "Open a document first")
_NOT_NOW = QT_TRANSLATE_NOOP("Palette", "Not possible here")


def said(text: str) -> str:
    """A text of the palette in the language of the moment."""
    return QCoreApplication.translate("Palette", text)


def no_document() -> str:
    return said(_NO_DOCUMENT)


def command_entries(window: MainWindow) -> Iterator[Entry]:
    """Every command, the one that opens the palette too."""
    words = other_words()
    for command in filter(lambda one: permitted.command(one.name), COMMANDS):
        action = window.commands[command.name]
        names = words.names("Command", command.text)
        yield Entry(
            f"command:{command.name}",
            COMMAND,
            names[0],
            tuple(map(name_of, names)),
            lambda _behind, action=action: action.trigger(),
            keys=command.shown_keys,
            icon=command.icon,
            weight=_COMMAND_WEIGHT,
            reason="" if action.isEnabled() else said(_NOT_NOW),
            offered=command.name in _OFFERED,
        )


def desk_entries(window: MainWindow) -> Iterator[Entry]:
    """The sections of the librarian's desk, and what it does with the document one reads."""
    words = other_words()
    desk = words.names("Sections", QT_TRANSLATE_NOOP("Sections", "Librarian's desk"))
    if not permitted.feature("edit"):
        return
    for section, text in NAMES.items():
        if not permitted.section(section):
            continue
        names = words.names("Sections", text)
        yield Entry(
            f"desk:{section}",
            DESK,
            names[0],
            tuple(map(name_of, (*names, *(f"{a} {b}" for a in desk for b in names)))),
            lambda _behind, section=section: window.librarian.show(section),
            icon=ICONS[section],
            weight=_DESK_WEIGHT,
        )
    tab = window.tabs.current_document
    for deed, (icon, text) in _DEEDS.items():
        names = words.names("Palette", text)
        do = partial(window.librarian.do, deed, tab.document) if tab is not None else None
        yield Entry(
            f"deed:{deed}",
            DESK,
            names[0],
            tuple(map(name_of, names)),
            lambda _behind, do=do: do() if do is not None else None,
            icon=icon,
            reason="" if tab is not None else no_document(),
        )
