"""What is new for a search, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from summit_kb.app.saved_searches import NewMatches


class NewsWords(QObject):
    """An object because plural forms are found by its class."""

    def told(self, news: NewMatches | None) -> str:
        """How much is new, such as “2 new, 1 amended”; empty for nothing."""
        parts: list[str] = []
        if news is not None and news.added:
            parts.append(self.tr("%Ln new", "", news.added))
        if news is not None and news.amended:
            parts.append(self.tr("%Ln amended", "", news.amended))
        return ", ".join(parts)

    def mark(self, *, is_amended: bool) -> str:
        """The word on the card of a document."""
        return self.tr("Amended") if is_amended else self.tr("New")


def told(news: NewMatches | None) -> str:
    return NewsWords().told(news)
