"""A hit in words: what a card shows, and what a screen reader says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from summit_kb.app.words import Words
from summit_kb.desktop.formats import date_text, number_text
from summit_kb.desktop.results.snippet import split
from summit_kb.domain.finding import Hit


@dataclass(frozen=True)
class Card:
    """The texts of one hit. ``matches`` are stretches of ``snippet``."""

    badge: str
    number: str
    meta: str
    page: str
    title: str
    snippet: str
    matches: tuple[tuple[int, int], ...]
    topics: tuple[str, ...]
    mark: str = ""

    @property
    def spoken(self) -> str:
        """One text that says everything, for a screen reader."""
        parts = (self.mark, self.title, self.badge, self.number, self.meta, self.page, self.snippet)
        return ". ".join(part for part in parts if part)


def card_of(hit: Hit, language: str, topic_label: Callable[[str], str]) -> Card:
    """``hit`` in the words of ``language``."""
    snippet, matches = split(hit.snippet)
    meta = " · ".join(part for part in (date_text(hit.date, language), hit.issuer) if part)
    page = ""
    if hit.page is not None:
        page = QCoreApplication.translate("Card", "Page %1").replace("%1", number_text(hit.page))
    return Card(
        badge=Words(language).type(hit.type),
        number=hit.number or "",
        meta=meta,
        page=page,
        title=hit.title,
        snippet=snippet,
        matches=tuple(matches),
        topics=tuple(topic_label(topic) for topic in hit.topics),
    )
