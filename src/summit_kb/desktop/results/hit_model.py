"""The hits as a list model; cards are made when first looked at."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from summit_kb.desktop.results.card import Card, card_of
from summit_kb.domain.finding import Hit

CARD_ROLE = int(Qt.ItemDataRole.UserRole) + 1
HIT_ROLE = int(Qt.ItemDataRole.UserRole) + 2

_Index = QModelIndex | QPersistentModelIndex


class HitModel(QAbstractListModel):
    """Rows are hits; text roles are for screen readers and for copying."""

    def __init__(
        self,
        language: Callable[[], str],
        topic_label: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._topic_label = topic_label
        self._hits: list[Hit] = []
        self._cards: dict[int, Card] = {}
        self._marks: Mapping[str, str] = {}

    def show(self, hits: Sequence[Hit]) -> None:
        """Replace everything by ``hits``."""
        self.beginResetModel()
        self._hits = list(hits)
        self._cards = {}
        self.endResetModel()

    def mark(self, marks: Mapping[str, str]) -> None:
        """Words on the cards of some documents: new, amended."""
        if marks != self._marks:
            self._marks = marks
            self.show(self._hits)

    def extend(self, hits: Sequence[Hit]) -> None:
        """Add ``hits`` at the end."""
        if not hits:
            return
        first = len(self._hits)
        self.beginInsertRows(QModelIndex(), first, first + len(hits) - 1)
        self._hits.extend(hits)
        self.endInsertRows()

    def hit(self, row: int) -> Hit:
        return self._hits[row]

    def card(self, row: int) -> Card:
        card = self._cards.get(row)
        if card is None:
            hit = self._hits[row]
            card = card_of(hit, self._language(), self._topic_label)
            if mark := self._marks.get(hit.document):
                card = replace(card, mark=mark)
            self._cards[row] = card
        return card

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = index.row()
        if role == CARD_ROLE:
            return self.card(row)
        if role == HIT_ROLE:
            return self.hit(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.hit(row).title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.card(row).spoken
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return " · ".join(self.card(row).topics)
        return None
