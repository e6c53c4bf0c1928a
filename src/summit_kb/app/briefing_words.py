"""What a briefing book says in its own name."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from summit_kb.app.words import Words
from summit_kb.domain.document import Document
from summit_kb.foundation.errors import SummitError
from summit_kb.reading.citing.phrases import day_in_words

_SHOWN_LETTERS = 60


class BriefingWords:
    """``language`` is "vi" or "en"."""

    def __init__(self, language: str) -> None:
        self._words = Words(language)

    def say(self, key: str) -> str:
        """Words with their placeholders as they are."""
        return self._words.label("briefing", key)

    def page_of(self, label: str, count: int) -> str:
        return self._words.say("briefing", "page-of", page=label, count=count)

    def quote(self, text: str) -> str:
        """A quote as a line of the contents."""
        flat = " ".join(text.split())
        if len(flat) > _SHOWN_LETTERS:
            flat = f"{flat[:_SHOWN_LETTERS].rsplit(' ', 1)[0]}…"
        return self._words.say("briefing", "quote", text=flat)

    def on_page(self, page: int) -> str:
        return self._words.say("briefing", "on-page", page=page)

    def count(self, quotes: int) -> str:
        return self._words.say("briefing", "quote-count", count=quotes)

    def page_lost(self, page: int) -> str:
        return self._words.say("briefing", "page-lost", page=page)

    def made_on(self, day: datetime.date) -> str:
        said = day_in_words(day.isoformat(), self._words.code)
        return self._words.say("briefing", "made-on", day=said.removeprefix("ngày "))

    def validity(self, value: str) -> str:
        return self._words.say("briefing", "validity", validity=self._words.validity(value))

    def extent(self, pages: Sequence[int], count: int, *, whole: bool) -> str:
        if whole:
            return self._words.say("briefing", "whole", count=count)
        return self._words.say("briefing", "part", pages=spans(pages), count=count)

    def facts(self, document: Document) -> str:
        """Type, number, day and who it is from, as far as they are known."""
        identity = document.identity
        parts = [
            self._words.type(identity.type),
            identity.number,
            self._day(identity.date) if identity.date else None,
            document.speaker or identity.issuer,
        ]
        return " · ".join(part for part in parts if part)

    def _day(self, day: datetime.date) -> str:
        """As short as a line of facts wants it."""
        if self._words.code == "en":
            return day_in_words(day.isoformat(), "en")
        return f"{day:%d/%m/%Y}"

    def error(self, error: SummitError) -> str:
        wording = self._words.error(error)
        return f"{wording.sentence} {wording.remedy}"


def spans(pages: Sequence[int]) -> str:
    """Pages as people write them: "2-4, 7"."""
    parts: list[str] = []
    start = before = 0
    for page in (*pages, 0):
        if page == before + 1 and before:
            before = page
            continue
        if before:
            parts.append(str(start) if start == before else f"{start}-{before}")
        start = before = page
    return ", ".join(parts)
