"""Citation styles as a person chooses among them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from summit_kb.app.citing_styles import DECREE30, NAMED
from summit_kb.desktop.translation import QT_TRANSLATE_NOOP

# Names of styles are names: they are the same in every language.
_NAMES = {
    "apa": "APA (7th ed.)",
    "chicago": "Chicago (18th ed., author-date)",
    "harvard": "Harvard (Cite Them Right)",
    "ieee": "IEEE",
    "vancouver": "Vancouver (NLM)",
}
_OURS = {
    DECREE30: QT_TRANSLATE_NOOP("CitationStyles", "Decree 30/2020/NĐ-CP"),
    "bgddt": QT_TRANSLATE_NOOP("CitationStyles", "Ministry of Education and Training"),
}
FORMATS = {
    "ris": "RIS (*.ris)",
    "bibtex": "BibTeX (*.bib)",
    "csl-json": "CSL-JSON (*.json)",
    "dc": "Dublin Core (*.xml)",
}


def style_name(style: str) -> str:
    """The style in the language of the moment; that of a file is called as the file."""
    if style in _OURS:
        return QCoreApplication.translate("CitationStyles", _OURS[style])
    return _NAMES.get(style) or Path(style).stem


def offered(own: Iterable[Path]) -> list[tuple[str, str]]:
    """Styles and their names, in the order they are offered."""
    styles = [DECREE30, *NAMED, *map(str, own)]
    return [(one, style_name(one)) for one in styles]
