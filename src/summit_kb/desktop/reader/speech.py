"""The program's words in the language the windows speak at the moment."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from summit_kb.app.words import Wording, Words
from summit_kb.foundation.errors import SummitError


def spoken_language() -> str:
    """The language, "vi" or "en": the translation sets the default locale."""
    return "en" if QLocale().language() is QLocale.Language.English else "vi"


def spoken_words() -> Words:
    return Words(spoken_language())


def explain(error: SummitError) -> Wording:
    """What happened and what to do, for a message on the screen."""
    return spoken_words().error(error)
