"""What to do where no voice is there: for each system in its own words."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication

from summit_kb.desktop.translation import QT_TRANSLATE_NOOP

_NONE = {
    "vi": QT_TRANSLATE_NOOP("Aloud", "This computer has no Vietnamese voice."),
    "en": QT_TRANSLATE_NOOP("Aloud", "This computer has no English voice."),
    "": QT_TRANSLATE_NOOP("Aloud", "This computer has no voice to read aloud with."),
}
_REMEDIES = {
    "win32": QT_TRANSLATE_NOOP(
        "Aloud",
        "Settings > Time & language > Speech > Add voices: choose Vietnamese, then start the "
        "program again.",
    ),
    "darwin": QT_TRANSLATE_NOOP(
        "Aloud",
        "System Settings > Accessibility > Spoken Content > System voice > Manage voices: "
        "choose Vietnamese, then start the program again.",
    ),
    "": QT_TRANSLATE_NOOP(
        "Aloud",
        "Install the program espeak-ng (Debian, Ubuntu: sudo apt install espeak-ng; Fedora: sudo "
        "dnf install espeak-ng), then start the program again.",
    ),
}


def no_voice(language: str, system: str = sys.platform) -> str:
    """What is missing, and how it is got on this system."""
    return f"{_said(_NONE.get(language, _NONE['']))} {_said(_REMEDIES.get(system, _REMEDIES['']))}"


def _said(text: str) -> str:
    return QCoreApplication.translate("Aloud", text)
