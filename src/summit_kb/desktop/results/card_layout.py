"""Where the parts of a card are, from the sizes of its texts; painting and hit rows share it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetrics

from summit_kb.desktop.results.card import Card
from summit_kb.desktop.results.flowing_text import lines_needed

TITLE_LINES = 2
SNIPPET_LINES = 3
# Longer lines than this many average letters are hard to read.
_WIDEST_LETTERS = 136
_KEPT = 2_000


class CardFonts:
    """The fonts of a card and their measures."""

    def __init__(self, font: QFont) -> None:
        self.text = QFont(font)
        self.title = QFont(font)
        self.title.setPointSizeF(font.pointSizeF() * 1.12)
        self.title.setWeight(QFont.Weight.DemiBold)
        self.small = QFont(font)
        self.small.setPointSizeF(font.pointSizeF() * 0.92)
        self.badge = QFont(self.small)
        self.badge.setWeight(QFont.Weight.DemiBold)
        self.text_metrics = QFontMetrics(self.text)
        self.title_metrics = QFontMetrics(self.title)
        self.small_metrics = QFontMetrics(self.small)
        self.badge_metrics = QFontMetrics(self.badge)
        self._widths: dict[str, tuple[int, int]] = {}

    def widths(self, card: Card) -> tuple[int, int]:
        """How long the title and the snippet are in one line.

        Measured once: the next letter mostly brings the same documents again.
        """
        key = f"{card.title}\n{card.snippet}"
        known = self._widths.get(key)
        if known is None:
            if len(self._widths) >= _KEPT:
                self._widths.clear()
            title = self.title_metrics.horizontalAdvance(card.title)
            known = self._widths[key] = title, self.text_metrics.horizontalAdvance(card.snippet)
        return known

    @property
    def padding(self) -> int:
        return round(self.text_metrics.height() * 0.72)

    @property
    def gap(self) -> int:
        return round(self.text_metrics.height() * 0.32)

    @property
    def widest(self) -> int:
        return self.text_metrics.averageCharWidth() * _WIDEST_LETTERS


@dataclass(frozen=True)
class CardLayout:
    """Rectangles of a card's parts, from its top left; ``height`` includes the padding."""

    width: int
    height: int
    meta: QRect
    title: QRect
    snippet: QRect
    topics: QRect


def measure(card: Card, fonts: CardFonts, width: int) -> CardLayout:
    """Lay out ``card`` in ``width``. Cheap: no text is broken into lines here."""
    width = min(width, fonts.widest)
    pad, gap = fonts.padding, fonts.gap
    inner = max(width - 2 * pad, 40)
    meta_height = fonts.badge_metrics.height() + 6
    title_width, snippet_width = fonts.widths(card)
    title_lines = lines_needed(title_width, inner, TITLE_LINES)
    snippet_lines = lines_needed(snippet_width, inner, SNIPPET_LINES) if card.snippet else 0
    meta = QRect(pad, pad, inner, meta_height)
    title = _below(meta, gap, title_lines * fonts.title_metrics.lineSpacing())
    snippet = _below(title, gap, snippet_lines * fonts.text_metrics.lineSpacing())
    topics = _below(snippet, gap * 2, fonts.small_metrics.height() if card.topics else 0)
    return CardLayout(width, topics.bottom() + 1 + pad, meta, title, snippet, topics)


def _below(above: QRect, gap: int, height: int) -> QRect:
    top = above.bottom() + 1 + (gap if height else 0)
    return QRect(above.left(), top, above.width(), height)
