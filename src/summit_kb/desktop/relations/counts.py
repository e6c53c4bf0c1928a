"""Numbers of things in words; a class of its own, so that each language has its plural forms."""

from __future__ import annotations

from PySide6.QtCore import QObject


class Counts(QObject):
    """Each method says a number of something."""

    def more(self, number: int) -> str:
        """What a cluster holds."""
        return self.tr("%n more", "", number)

    def steps_away(self, number: int) -> str:
        return self.tr("%n step(s) away", "", number)

    def neighbours(self, number: int) -> str:
        return self.tr("%n neighbour(s)", "", number)

    def others(self, number: int) -> str:
        """Relations that do not touch the centre."""
        return self.tr("%n other relation(s) here", "", number)

    def unread(self, number: int) -> str:
        """Texts in which no links were looked for."""
        return self.tr("%n text(s) not looked into", "", number)

    def not_shown(self, number: int) -> str:
        return self.tr("%n more not shown", "", number)
