"""Where what is read comes from, in words for prints, books and the status bar."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from summit_kb.app.opening import editions_here
from summit_kb.app.words import Words
from summit_kb.library.store import Library
from summit_kb.reading.citing.phrases import day_in_words


@dataclass(frozen=True)
class Provenance:
    """``edition`` is None for a library that was not installed as one."""

    library: str
    edition: str | None

    @property
    def lines(self) -> tuple[str, ...]:
        return (self.library, *([self.edition] if self.edition else []))

    @property
    def line(self) -> str:
        return " · ".join(self.lines)


def provenance_of(library: Library, language: str) -> Provenance:
    """The library by name and, when it is the edition installed here, which and by whom."""
    words = Words(language)
    name = (library.name_en if language == "en" else None) or library.name
    installed = editions_here()
    if installed.library != library.root:
        return Provenance(words.say("briefing", "library", name=name), None)
    edition = installed.catalogue()
    day = datetime.date.fromisoformat(edition.published[:10])
    said = words.say(
        "briefing",
        "edition",
        number=edition.number,
        day=day_in_words(day.isoformat(), language),
        publisher=edition.publisher,
    )
    return Provenance(words.say("briefing", "library", name=name), said)
