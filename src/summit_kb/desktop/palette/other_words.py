"""What a text of the program is called in its other language as well."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator

from summit_kb.foundation.paths import resources_dir


class OtherWords:
    """Both languages of the program's own texts, whichever the windows speak."""

    def __init__(self) -> None:
        # Qt reads the words where they are, so they stay.
        self._held = _read(resources_dir() / "translations" / "summit_kb_vi.qm")
        self._vietnamese = QTranslator()
        self._vietnamese.load(self._held)

    def names(self, context: str, source: str) -> tuple[str, ...]:
        """The text in the language of the moment, then in the others; each once."""
        shown = QCoreApplication.translate(context, source)
        vietnamese = self._vietnamese.translate(context, source) or source
        return tuple(dict.fromkeys((shown, vietnamese, source)))


@cache
def other_words() -> OtherWords:
    """Read once; the other language is only looked at in here."""
    return OtherWords()


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:  # the windows have told already that there are no words
        return b""
