"""What the policy of the computer leaves of the window: its commands, rooms, settings, deeds."""

from __future__ import annotations

from summit_kb.foundation.policy import policy
from summit_kb.foundation.settings import KINDS, Folder

COMMANDS = {
    "add_files": "add",
    "add_folder": "add",
    "desk": "edit",
    "publishing": "publish",
    "notes": "notes",
    "set_mark": "marks",
    "go_to_mark": "marks",
    "collections": "collections",
    "collect": "collections",
    "save_search": "saved-searches",
    "searches": "saved-searches",
}
"""The feature a command of the window, or the room it opens, is part of."""

_SETTINGS = {
    "larger": "text_percent",
    "smaller": "text_percent",
    "language": "language",
    "theme": "theme",
}
_READING = {"print": "print", "aloud": "read-aloud"}
IMPORTS = "imports"


def feature(name: str) -> bool:
    """Whether a feature is on."""
    return policy().allows(name)


def command(name: str) -> bool:
    """Whether a command of the window is there."""
    part, setting = COMMANDS.get(name), _SETTINGS.get(name)
    return (part is None or feature(part)) and (setting is None or not locked(setting))


def require_command(name: str) -> None:
    """Raise FeatureOffError for a command that is not there."""
    if name in COMMANDS:
        policy().require(COMMANDS[name])


def reading(name: str) -> bool:
    """Whether the reader does this: one of its keys."""
    return name not in _READING or feature(_READING[name])


def section(name: str) -> bool:
    """Whether a section of the librarian's desk is there."""
    return feature("edit") and (name != IMPORTS or feature("add"))


def locked(setting: str) -> bool:
    """Whether a setting is not the person's to choose."""
    is_library = isinstance(KINDS.get(setting), Folder)
    return policy().locks(setting) or (is_library and not feature("other-libraries"))
