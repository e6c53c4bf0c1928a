"""Everything the window can be told to do, declared once: name, keys, group.

The menu, the shortcuts and the sheet of shortcuts are made from this list.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from summit_kb.desktop.translation import QT_TRANSLATE_NOOP

MAC_KEYS = {
    "searches": ("Ctrl+Shift+Y",),
    "next_tab": ("Meta+Tab", "Ctrl+PgDown"),
    "previous_tab": ("Meta+Shift+Tab", "Ctrl+PgUp"),
    "full_screen": ("Ctrl+Meta+F", "F11"),
}
"""Where macOS keeps the usual ones for itself: ⌘H hides the program, ⌘Tab goes to another."""

GROUPS = ("search", "documents", "reading", "beside", "desk", "window")


@dataclass(frozen=True)
class Command:
    """``usual_keys`` in Qt's portable words; the first is the one shown."""

    name: str
    group: str
    text: str
    usual_keys: tuple[str, ...] = ()
    icon: str = ""

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys on this system."""
        mac = sys.platform == "darwin"
        return MAC_KEYS.get(self.name, self.usual_keys) if mac else self.usual_keys

    @property
    def label(self) -> str:
        """The text in the language of the moment."""
        return QCoreApplication.translate("Command", self.text)

    @property
    def shown_keys(self) -> str:
        """The first shortcut as this system writes it."""
        if not self.keys:
            return ""
        return QKeySequence(self.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)


COMMANDS = (
    Command(
        "find",
        "search",
        QT_TRANSLATE_NOOP("Command", "Go to the search field"),
        ("Ctrl+K", "Ctrl+L", "Ctrl+E"),
        "search",
    ),
    Command("start", "search", QT_TRANSLATE_NOOP("Command", "Start page"), ("Alt+Home",), "home"),
    Command(
        "facets",
        "search",
        QT_TRANSLATE_NOOP("Command", "Show or hide the filters"),
        ("F6",),
        "filter",
    ),
    Command("results", "search", QT_TRANSLATE_NOOP("Command", "Go to the results"), ("Ctrl+J",)),
    Command(
        "clear_filters",
        "search",
        QT_TRANSLATE_NOOP("Command", "Clear all filters"),
        ("Ctrl+Shift+Backspace",),
    ),
    Command("back", "search", QT_TRANSLATE_NOOP("Command", "Back"), ("Alt+Left",), "back"),
    Command(
        "forward", "search", QT_TRANSLATE_NOOP("Command", "Forward"), ("Alt+Right",), "forward"
    ),
    Command(
        "places",
        "search",
        QT_TRANSLATE_NOOP("Command", "Where I was…"),
        ("Ctrl+Shift+H",),
        "recent",
    ),
    Command(
        "save_search",
        "search",
        QT_TRANSLATE_NOOP("Command", "Save this search…"),
        ("Ctrl+D",),
        "star",
    ),
    Command(
        "searches",
        "search",
        QT_TRANSLATE_NOOP("Command", "Saved searches and history…"),
        ("Ctrl+H",),
        "recent",
    ),
    Command(
        "query_help",
        "search",
        QT_TRANSLATE_NOOP("Command", "How to search"),
        ("Shift+F1",),
        "help",
    ),
    Command(
        "add_files",
        "documents",
        QT_TRANSLATE_NOOP("Command", "Add files…"),
        ("Ctrl+O",),
        "add-document",
    ),
    Command(
        "add_folder",
        "documents",
        QT_TRANSLATE_NOOP("Command", "Add a folder…"),
        ("Ctrl+Shift+O",),
        "folder",
    ),
    Command(
        "notes",
        "documents",
        QT_TRANSLATE_NOOP("Command", "My notes"),
        ("Ctrl+Shift+N",),
        "edit",
    ),
    Command(
        "people",
        "documents",
        QT_TRANSLATE_NOOP("Command", "People and events"),
        (),
        "info",
    ),
    Command(
        "relations",
        "documents",
        QT_TRANSLATE_NOOP("Command", "Diagram of relations"),
        ("Ctrl+Shift+R",),
        "relation",
    ),
    Command(
        "beside",
        "documents",
        QT_TRANSLATE_NOOP("Command", "Side by side"),
        ("Ctrl+\\",),
        "columns",
    ),
    Command(
        "collections",
        "documents",
        QT_TRANSLATE_NOOP("Command", "Collections and briefing books"),
        ("Ctrl+Shift+B",),
        "documents",
    ),
    Command(
        "collect",
        "documents",
        QT_TRANSLATE_NOOP("Command", "Add to a collection…"),
        ("Ctrl+B",),
        "add",
    ),
    Command(
        "desk",
        "documents",
        QT_TRANSLATE_NOOP("Command", "Librarian's desk"),
        ("Ctrl+Shift+L",),
        "desk",
    ),
    Command(
        "editions",
        "documents",
        QT_TRANSLATE_NOOP("Command", "Editions: what is read, and newer ones"),
        ("Ctrl+Shift+I",),
        "edition",
    ),
    Command(
        "publishing",
        "documents",
        QT_TRANSLATE_NOOP("Command", "Publish an edition"),
        (),
        "upload",
    ),
    Command(
        "copy_link",
        "documents",
        QT_TRANSLATE_NOOP("Command", "Copy a link to this place"),
        (),
        "link",
    ),
    Command(
        "set_mark",
        "documents",
        QT_TRANSLATE_NOOP("Command", "Set a mark here…"),
        ("Ctrl+Shift+K",),
        "bookmark",
    ),
    Command(
        "go_to_mark",
        "documents",
        QT_TRANSLATE_NOOP("Command", "Go to a mark…"),
        ("Ctrl+'",),
        "bookmark",
    ),
    Command(
        "close_tab",
        "documents",
        QT_TRANSLATE_NOOP("Command", "Close the tab"),
        ("Ctrl+W", "Ctrl+F4"),
    ),
    Command(
        "reopen_tab",
        "documents",
        QT_TRANSLATE_NOOP("Command", "Open the last closed document"),
        ("Ctrl+Shift+T",),
    ),
    Command(
        "next_tab",
        "documents",
        QT_TRANSLATE_NOOP("Command", "Next tab"),
        ("Ctrl+Tab", "Ctrl+PgDown"),
    ),
    Command(
        "previous_tab",
        "documents",
        QT_TRANSLATE_NOOP("Command", "Previous tab"),
        ("Ctrl+Shift+Tab", "Ctrl+PgUp"),
    ),
    Command(
        "palette",
        "window",
        QT_TRANSLATE_NOOP("Command", "Find anything by its name…"),
        ("Ctrl+Shift+P",),
        "search",
    ),
    Command(
        "larger",
        "window",
        QT_TRANSLATE_NOOP("Command", "Larger text"),
        ("Ctrl+Alt++", "Ctrl+Alt+="),
        "zoom-in",
    ),
    Command(
        "smaller",
        "window",
        QT_TRANSLATE_NOOP("Command", "Smaller text"),
        ("Ctrl+Alt+-",),
        "zoom-out",
    ),
    Command(
        "language",
        "window",
        QT_TRANSLATE_NOOP("Command", "Tiếng Việt / English"),
        ("Ctrl+Alt+L",),
        "language",
    ),
    Command(
        "theme",
        "window",
        QT_TRANSLATE_NOOP("Command", "Light / dark / as the system"),
        ("Ctrl+Alt+T",),
        "contrast",
    ),
    Command(
        "settings", "window", QT_TRANSLATE_NOOP("Command", "Settings…"), ("Ctrl+,",), "settings"
    ),
    Command(
        "full_screen",
        "window",
        QT_TRANSLATE_NOOP("Command", "Full screen"),
        ("F11",),
        "full-screen",
    ),
    Command("menu", "window", QT_TRANSLATE_NOOP("Command", "Menu"), ("F10",), "menu"),
    Command(
        "shortcuts",
        "window",
        QT_TRANSLATE_NOOP("Command", "Keyboard shortcuts"),
        ("F1", "?"),
        "keyboard",
    ),
    Command("report", "window", QT_TRANSLATE_NOOP("Command", "Report for IT…"), (), "document"),
    Command("about", "window", QT_TRANSLATE_NOOP("Command", "About Summit KB"), (), "info"),
    Command("quit", "window", QT_TRANSLATE_NOOP("Command", "Quit"), ("Ctrl+Q",)),
)
BY_NAME = {command.name: command for command in COMMANDS}
