"""The look of the PDF files: measures in points, colours, fonts, and formats made of them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QTextBlockFormat,
    QTextCharFormat,
)

DPI = 1200  # fine enough that glyph positions are not rounded to a visible grid
UNIT = DPI / 72  # device pixels of a point, for what a painter draws
MEASURE = 96 / 72  # a point in QTextFormat's lengths, which Qt scales from 96 dpi to the device

PAGE = QPageLayout(
    QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)
)
PAGE_WIDTH, PAGE_HEIGHT = 595.0, 842.0
LEFT, TOP, BOTTOM = 76.0, 62.0, 70.0
TEXT_WIDTH, TEXT_HEIGHT = PAGE_WIDTH - 2 * LEFT, PAGE_HEIGHT - TOP - BOTTOM
BAND = 30.0
LIST_INDENT, NOTE_MARGIN = 15.0, 14.0

INK, ACCENT, QUIET = QColor("#1b2430"), QColor("#0b5563"), QColor("#55646d")
TINT, LINE, PAPER = QColor("#edf3f4"), QColor("#b9c8cc"), QColor("#ffffff")
SERIF, SANS = "Noto Serif", "Noto Sans"


@dataclass(frozen=True)
class Look:
    """A style of paragraph; measures in points, ``leading`` in per cent of the font's height."""

    family: str
    size: float
    colour: QColor
    bold: bool = False
    leading: int = 108
    before: float = 0.0
    after: float = 6.0

    def block(self, tightness: int = 0) -> QTextBlockFormat:
        form = QTextBlockFormat()
        form.setLineHeight(
            self.leading - tightness, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        )
        form.setTopMargin(self.before * MEASURE)
        form.setBottomMargin(self.after * MEASURE)
        return form

    def text(self, *, bold: bool = False, italic: bool = False) -> QTextCharFormat:
        font = QFont(self.family)
        font.setPointSizeF(self.size)
        font.setBold(self.bold or bold)
        font.setItalic(italic)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        form = QTextCharFormat()
        form.setFont(font)
        form.setForeground(QBrush(self.colour))
        return form


TITLE = Look(SANS, 20, ACCENT, bold=True, leading=96, before=16, after=7)
DETAILS = Look(SANS, 9.5, QUIET, after=14)
BODY = Look(SERIF, 10.5, INK, after=7)
ITEM = Look(SERIF, 10.5, INK, after=4)
NOTE = Look(SANS, 9.5, INK, leading=106, after=0)
CELL = Look(SANS, 9.5, INK, leading=102, after=0)
HEAD_CELL = Look(SANS, 9.5, ACCENT, bold=True, leading=102, after=0)
HEADINGS = {
    2: Look(SANS, 13.5, ACCENT, bold=True, leading=100, before=15, after=6),
    3: Look(SANS, 11.5, ACCENT, bold=True, leading=100, before=10, after=4),
}
FURNITURE = Look(SANS, 8.5, QUIET, after=0)
BANNER = Look(SANS, 9, PAPER, bold=True, after=0)
