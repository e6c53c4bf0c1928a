"""How text is set in the text view: sizes, spacing and colours, all relative to one font."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)

# Distances between lines, in sizes of the letters: fonts differ in what they call their height.
_LINE_HEIGHT = 1.62
_TIGHT_LINE_HEIGHT = 1.42
# Qt's steps of size: 1 is 1.2 times, 2 is 1.5 times the text's own.
_HEADING_STEPS = {1: 2, 2: 1}
_Align = Qt.AlignmentFlag
_PROPORTIONAL = int(QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)


@dataclass(frozen=True)
class TextStyles:
    """Formats for one font and one set of colours."""

    font: QFont
    colours: QPalette
    line_height: float = _LINE_HEIGHT

    @property
    def em(self) -> float:
        return QFontMetricsF(self.font).height()

    def paragraph(self) -> QTextBlockFormat:
        shape = QTextBlockFormat()
        shape.setLineHeight(self._percent(self.line_height), _PROPORTIONAL)
        shape.setBottomMargin(0.55 * self.em)
        return shape

    def heading(self, level: int) -> tuple[QTextBlockFormat, QTextCharFormat]:
        shape, letters = QTextBlockFormat(), QTextCharFormat()
        shape.setHeadingLevel(min(max(level, 1), 6))
        shape.setLineHeight(self._percent(_TIGHT_LINE_HEIGHT), _PROPORTIONAL)
        shape.setTopMargin(self.em * (1.1 if level <= 2 else 0.7))
        shape.setBottomMargin(0.4 * self.em)
        letters.setFontWeight(QFont.Weight.DemiBold)
        step = _HEADING_STEPS.get(level, 0)
        letters.setProperty(QTextFormat.Property.FontSizeAdjustment, step)
        return shape, letters

    def list_item(self, depth: int) -> QTextBlockFormat:
        """An item that brings its own number is moved in by ``depth``; bullets do that anyway."""
        shape = self.paragraph()
        shape.setLeftMargin(1.1 * self.em * depth)
        shape.setBottomMargin(0.35 * self.em)
        return shape

    def unseen(self) -> QTextBlockFormat:
        shape = QTextBlockFormat()
        shape.setLineHeight(1, int(QTextBlockFormat.LineHeightTypes.FixedHeight.value))
        return shape

    def in_table(self, *, centred: bool = False) -> QTextBlockFormat:
        shape = QTextBlockFormat()
        shape.setLineHeight(self._percent(_TIGHT_LINE_HEIGHT), _PROPORTIONAL)
        if centred:
            shape.setAlignment(_Align.AlignHCenter)
        return shape

    def table(self, columns: int, *, ruled: bool) -> QTextTableFormat:
        shape = QTextTableFormat()
        shape.setCellPadding(0.35 * self.em)
        shape.setCellSpacing(0)
        shape.setTopMargin(0.3 * self.em)
        shape.setBottomMargin(0.9 * self.em)
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        shape.setBorderCollapse(True)
        shape.setBorder(1 if ruled else 0)
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderBrush(self.colours.color(QPalette.ColorRole.Mid))
        if not ruled:
            share = QTextLength(QTextLength.Type.PercentageLength, 100 / columns)
            shape.setColumnWidthConstraints([share] * columns)
        return shape

    def quote(self) -> QTextTableFormat:
        """A quiet ground around words that are not the document's own."""
        shape = self.table(1, ruled=False)
        shape.setBackground(self.colours.color(QPalette.ColorRole.AlternateBase))
        shape.setCellPadding(0.6 * self.em)
        return shape

    def code(self) -> tuple[QTextBlockFormat, QTextCharFormat]:
        shape, letters = self.in_table(), QTextCharFormat()
        shape.setBackground(self.colours.color(QPalette.ColorRole.AlternateBase))
        shape.setBottomMargin(0.5 * self.em)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        letters.setFontFamilies(fixed.families())
        return shape, letters

    def separator(self) -> tuple[QTextBlockFormat, QTextCharFormat]:
        """The line between two pages, with the number of the one that begins."""
        shape, letters = QTextBlockFormat(), QTextCharFormat()
        shape.setAlignment(_Align.AlignRight)
        shape.setTopMargin(1.4 * self.em)
        shape.setBottomMargin(1.0 * self.em)
        across = QTextLength(QTextLength.Type.PercentageLength, 100)
        rule = QTextFormat.Property.BlockTrailingHorizontalRulerWidth
        shape.setProperty(rule, across)
        # Qt takes the rule's colour from here and, beside a rule, fills nothing with it.
        shape.setBackground(self.colours.color(QPalette.ColorRole.Mid))
        letters.setForeground(self.muted)
        letters.setProperty(QTextFormat.Property.FontSizeAdjustment, -1)
        return shape, letters

    @property
    def muted(self) -> QColor:
        return self.colours.color(QPalette.ColorRole.PlaceholderText)

    @property
    def shade(self) -> QColor:
        return self.colours.color(QPalette.ColorRole.AlternateBase)

    def _percent(self, sizes: float) -> float:
        metrics = QFontMetricsF(self.font)
        size = self.font.pointSizeF() * metrics.fontDpi() / 72
        return 100 * sizes * size / metrics.height()
