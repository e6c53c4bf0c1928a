"""The groups of the sheet of shortcuts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from summit_kb.desktop import permitted
from summit_kb.desktop.dialogs.shortcut_sheet import Group
from summit_kb.desktop.reader.notes.note_keys import KEYS as NOTE_KEYS
from summit_kb.desktop.reader.reader_keys import KEYS
from summit_kb.desktop.translation import QT_TRANSLATE_NOOP
from summit_kb.desktop.window.commands import COMMANDS, GROUPS

_TITLES = {
    "search": QT_TRANSLATE_NOOP("ShortcutSheet", "Searching"),
    "documents": QT_TRANSLATE_NOOP("ShortcutSheet", "Documents"),
    "reading": QT_TRANSLATE_NOOP("ShortcutSheet", "Reading"),
    "beside": QT_TRANSLATE_NOOP("ShortcutSheet", "Side by side"),
    "desk": QT_TRANSLATE_NOOP("ShortcutSheet", "At the librarian's desk"),
    "window": QT_TRANSLATE_NOOP("ShortcutSheet", "Window"),
}
# Keys that belong to one widget and so are no command of the window.
_OTHERS = (
    ("search", QT_TRANSLATE_NOOP("ShortcutSheet", "Open the result"), "Return"),
    (
        "search",
        QT_TRANSLATE_NOOP("ShortcutSheet", "Open the result in the background"),
        "Ctrl+Return",
    ),
    (
        "search",
        QT_TRANSLATE_NOOP("ShortcutSheet", "Why the result is here"),
        "Alt+Return",
    ),
    (
        "search",
        QT_TRANSLATE_NOOP("ShortcutSheet", "From the field to suggestions and results"),
        "Down",
    ),
    ("search", QT_TRANSLATE_NOOP("ShortcutSheet", "Set or remove a filter"), "Space"),
    ("search", QT_TRANSLATE_NOOP("ShortcutSheet", "Commands, from the empty search field"), ">"),
    (
        "search",
        QT_TRANSLATE_NOOP(
            "ShortcutSheet", "Close suggestions, clear the field, go back to what was read"
        ),
        "Esc",
    ),
    ("beside", QT_TRANSLATE_NOOP("ShortcutSheet", "The other side"), "F6"),
    ("beside", QT_TRANSLATE_NOOP("ShortcutSheet", "Next paragraph on both sides"), "Alt+Down"),
    ("beside", QT_TRANSLATE_NOOP("ShortcutSheet", "Paragraph before on both sides"), "Alt+Up"),
    (
        "beside",
        QT_TRANSLATE_NOOP("ShortcutSheet", "Copy both paragraphs with their references"),
        "Ctrl+Alt+C",
    ),
    ("beside", QT_TRANSLATE_NOOP("ShortcutSheet", "Swap the sides"), "Ctrl+Shift+X"),
    ("beside", QT_TRANSLATE_NOOP("ShortcutSheet", "Choose another document"), "Ctrl+Shift+D"),
    ("beside", QT_TRANSLATE_NOOP("ShortcutSheet", "Scroll both together"), "Ctrl+Alt+K"),
    ("documents", QT_TRANSLATE_NOOP("ShortcutSheet", "Diagram: put in the middle"), "Space"),
    (
        "documents",
        QT_TRANSLATE_NOOP("ShortcutSheet", "Diagram: what was there before"),
        "Backspace",
    ),
    ("documents", QT_TRANSLATE_NOOP("ShortcutSheet", "Diagram: next kind of relation"), "PgDown"),
    (
        "documents",
        QT_TRANSLATE_NOOP("ShortcutSheet", "Diagram: choose two for side by side"),
        "Ctrl+Space",
    ),
    ("documents", QT_TRANSLATE_NOOP("ShortcutSheet", "Diagram: all of it"), "0"),
    ("desk", QT_TRANSLATE_NOOP("ShortcutSheet", "Import the files in the clipboard"), "Ctrl+V"),
    ("desk", QT_TRANSLATE_NOOP("ShortcutSheet", "Undo the last change"), "Ctrl+Z"),
    ("desk", QT_TRANSLATE_NOOP("ShortcutSheet", "Accept the field, go to the next"), "Return"),
    (
        "desk",
        QT_TRANSLATE_NOOP("ShortcutSheet", "Accept everything that is sure"),
        "Ctrl+Shift+Return",
    ),
    ("desk", QT_TRANSLATE_NOOP("ShortcutSheet", "Save, describe the next"), "Ctrl+Return"),
    ("desk", QT_TRANSLATE_NOOP("ShortcutSheet", "Save the description"), "Ctrl+S"),
    ("desk", QT_TRANSLATE_NOOP("ShortcutSheet", "Next document to describe"), "Alt+PgDown"),
    ("desk", QT_TRANSLATE_NOOP("ShortcutSheet", "Previous document to describe"), "Alt+PgUp"),
)

READING = {
    "find": QT_TRANSLATE_NOOP("ShortcutSheet", "Find in the document"),
    "next_match": QT_TRANSLATE_NOOP("ShortcutSheet", "Next match"),
    "previous_match": QT_TRANSLATE_NOOP("ShortcutSheet", "Previous match"),
    "accents": QT_TRANSLATE_NOOP("ShortcutSheet", "Matches with or without accents"),
    "next_link": QT_TRANSLATE_NOOP("ShortcutSheet", "Next link (Enter: follow it)"),
    "previous_link": QT_TRANSLATE_NOOP("ShortcutSheet", "Previous link"),
    "page": QT_TRANSLATE_NOOP("ShortcutSheet", "Go to a page or an article"),
    "quote": QT_TRANSLATE_NOOP("ShortcutSheet", "Copy with reference"),
    "cite": QT_TRANSLATE_NOOP("ShortcutSheet", "Cite…"),
    "text": QT_TRANSLATE_NOOP("ShortcutSheet", "Pages or text"),
    "side": QT_TRANSLATE_NOOP("ShortcutSheet", "Contents, pages and matches"),
    "details": QT_TRANSLATE_NOOP("ShortcutSheet", "Details and relations"),
    "larger": QT_TRANSLATE_NOOP("ShortcutSheet", "Larger"),
    "smaller": QT_TRANSLATE_NOOP("ShortcutSheet", "Smaller"),
    "natural": QT_TRANSLATE_NOOP("ShortcutSheet", "Natural size"),
    "fit_width": QT_TRANSLATE_NOOP("ShortcutSheet", "Fit the width"),
    "fit_page": QT_TRANSLATE_NOOP("ShortcutSheet", "Fit the page"),
    "turn": QT_TRANSLATE_NOOP("ShortcutSheet", "Turn to the right"),
    "mode": QT_TRANSLATE_NOOP("ShortcutSheet", "Next reading mode"),
    "aloud": QT_TRANSLATE_NOOP("ShortcutSheet", "Read aloud, or stop"),
    "present": QT_TRANSLATE_NOOP("ShortcutSheet", "Presentation"),
    "print": QT_TRANSLATE_NOOP("ShortcutSheet", "Print"),
}

NOTES = {
    "highlight": QT_TRANSLATE_NOOP(
        "ShortcutSheet", "Highlight what is selected; 1 to 5 in a colour"
    ),
    "note": QT_TRANSLATE_NOOP("ShortcutSheet", "Write a note on what is selected"),
    "sentence": QT_TRANSLATE_NOOP("ShortcutSheet", "Select the sentence of the match; one more"),
    "fewer": QT_TRANSLATE_NOOP("ShortcutSheet", "Select one sentence less"),
    "bookmark": QT_TRANSLATE_NOOP("ShortcutSheet", "Bookmark the page, or take it back"),
    "undo": QT_TRANSLATE_NOOP("ShortcutSheet", "Bring a removed note back"),
}


def shortcut_groups() -> list[Group]:
    """Titles and lines in the language of the moment; a group without lines is left out."""
    lines: dict[str, list[tuple[str, str]]] = {group: [] for group in GROUPS}
    for command in COMMANDS:
        if command.keys and permitted.command(command.name):
            lines[command.group].append((command.label, command.shown_keys))
    kept = {name: keys for name, keys in KEYS.items() if permitted.reading(name)}
    reading = [("reading", READING.get(name, name), keys[0]) for name, keys in kept.items()]
    notes = NOTE_KEYS if permitted.feature("notes") else {}
    reading += [("reading", NOTES[name], keys) for name, keys in notes.items()]
    others = [one for one in _OTHERS if one[0] != "desk" or permitted.feature("edit")]
    for group, text, keys in (*others, *reading):
        lines[group].append((QCoreApplication.translate("ShortcutSheet", text), native(keys)))
    return [(title(group), found) for group, found in lines.items() if found]


def title(group: str) -> str:
    """What a group of commands is called, in the language of the moment."""
    return QCoreApplication.translate("ShortcutSheet", _TITLES[group])


def native(keys: str) -> str:
    """Keys as this system writes them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
