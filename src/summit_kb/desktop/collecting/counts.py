"""Numbers of things in words: plural forms are looked up for a QObject's own texts only."""

from __future__ import annotations

from PySide6.QtCore import QObject


class CollectionCounts(QObject):
    """How many there are of what a collection holds."""

    def documents(self, number: int) -> str:
        return self.tr("%n document(s)", "", number)

    def pages(self, number: int) -> str:
        return self.tr("%n page(s)", "", number)

    def quotes(self, number: int) -> str:
        return self.tr("%n quote(s)", "", number)

    def set_anew(self, number: int) -> str:
        return self.tr("%n text(s) set anew", "", number)
