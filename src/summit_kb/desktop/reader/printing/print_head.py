"""What stands at the head and the foot of every printed sheet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from summit_kb.app.provenance import provenance_of
from summit_kb.app.words import Words
from summit_kb.desktop.formats import date_text
from summit_kb.desktop.reader.facts import identity_text, own_title
from summit_kb.domain.document import Document
from summit_kb.library.store import Library


@dataclass(frozen=True)
class PrintHead:
    """``facts`` are number, issuer, date and signer; ``source`` is the library, ``edition`` which
    one of it, of which day and signed by whom, when it is one.
    """

    title: str
    facts: str
    source: str
    printed: str
    edition: str = ""

    @classmethod
    def of(cls, library: Library, document: Document, language: str, day: date) -> PrintHead:
        """Reads the edition from the disk: not for the window's thread."""
        words = Words(language)
        signer = document.signer or ""
        provenance = provenance_of(library, language)
        facts = [identity_text(document.identity, words), signer]
        return cls(
            own_title(document, language),
            " · ".join(fact for fact in facts if fact),
            provenance.library,
            date_text(day.isoformat(), language),
            provenance.edition or "",
        )
