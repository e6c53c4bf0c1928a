"""A difference as a text to look at: two columns, or one paragraph below the other.

What is gone and what came is told by colour and by a sign, and the words themselves are struck
through or underlined.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from summit_kb.desktop.librarian.comparing.difference_rows import Shown
from summit_kb.desktop.theme.schemes import Marks, marks
from summit_kb.domain.difference import Difference, Row, RowKind, Side

REMOVED, ADDED = "−", "+"
MORE = "more"
_PADDING = 6


@dataclass(frozen=True)
class DifferenceWords:
    """What stands between the rows, in the language of the moment."""

    hunk: Callable[[int], str]
    page: Callable[[int], str]
    skipped: Callable[[int], str]
    more: str


@dataclass
class DifferenceText:
    """The document, and where each difference (from 0) begins in it."""

    document: QTextDocument
    starts: dict[int, int] = field(default_factory=dict[int, int])


def build(
    difference: Difference,
    shown: Iterable[Shown],
    words: DifferenceWords,
    font: QFont,
    palette: QPalette,
    *,
    side_by_side: bool,
    has_more: bool,
) -> DifferenceText:
    """The rows ``shown`` as a text."""
    made = _Builder(difference, words, font, palette, side_by_side=side_by_side)
    for one in shown:
        made.add(one)
    if has_more:
        made.add_more()
    return made.text


class _Signs:
    """Signs in a column of their own, which the widest of them and a space fill."""

    def __init__(self, font: QFont) -> None:
        bold = QFont(font)
        bold.setWeight(QFont.Weight.Bold)
        letters = QFontMetricsF(bold)
        self._gaps = {sign: letters.horizontalAdvance(f"{sign} ") for sign in (REMOVED, ADDED)}
        self.column = max(self._gaps.values())

    def block(self, *, signed: bool) -> QTextBlockFormat:
        """Text beside its sign, and text without one in the same column."""
        made = QTextBlockFormat()
        made.setLeftMargin(self.column)
        made.setTextIndent(-self.column if signed else 0)
        return made

    def write(self, cursor: QTextCursor, sign: str, style: QTextCharFormat) -> None:
        bold = QTextCharFormat(style)
        bold.setFontWeight(QFont.Weight.Bold)
        cursor.insertText(sign, bold)
        bold.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        bold.setFontLetterSpacing(self.column - self._gaps[sign])
        cursor.insertText(" ", bold)


class _Builder:
    def __init__(
        self,
        difference: Difference,
        words: DifferenceWords,
        font: QFont,
        palette: QPalette,
        *,
        side_by_side: bool,
    ) -> None:
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(font)
        document.setDocumentMargin(12)
        self.text = DifferenceText(document)
        self._rows = difference.rows
        self._words = words
        self._palette = palette
        self._marks: Marks = marks(palette)
        self._signs = _Signs(font)
        self._side_by_side = side_by_side
        self._pages: list[int | None] = [None, None]
        self._cursor = QTextCursor(document)
        self._table: QTextTable | None = None

    def add(self, shown: Shown) -> None:
        if shown.row is None:
            self._note(self._words.skipped(shown.skipped))
            return
        if shown.hunk is not None:
            self._head(shown.hunk)
        row = self._rows[shown.row]
        sides = (row.before, row.after)
        if not self._side_by_side and row.kind is RowKind.SAME:
            sides = (row.before, None)
        self._put(row, sides)

    def add_more(self) -> None:
        self._begin(_block(above=14, below=10))
        style = self._style(QPalette.ColorRole.Link)
        style.setAnchor(True)
        style.setAnchorHref(MORE)
        style.setFontUnderline(True)
        self._cursor.insertText(self._words.more, style)

    def _head(self, hunk: int) -> None:
        self._begin(_block(above=14, below=4))
        self.text.starts[hunk] = self._cursor.position()
        style = self._style(QPalette.ColorRole.Text)
        style.setFontWeight(QFont.Weight.DemiBold)
        self._cursor.insertText(self._words.hunk(hunk), style)

    def _note(self, words: str) -> None:
        self._begin(_block(above=10, below=4))
        self._cursor.insertText(words, self._style(QPalette.ColorRole.PlaceholderText))

    def _put(self, row: Row, sides: tuple[Side | None, Side | None]) -> None:
        if self._side_by_side:
            line = self._next_row(2)
            for column, side in enumerate(sides):
                self._cell(line, column, column, side, row.kind)
            return
        for number, side in enumerate(sides):
            if side is not None:
                self._cell(self._next_row(1), 0, number, side, row.kind)

    def _next_row(self, columns: int) -> int:
        if self._table is None:
            self._table = self._cursor.insertTable(1, columns, _table_format(columns))
            return 0
        self._table.appendRows(1)
        return self._table.rows() - 1

    def _cell(self, line: int, column: int, number: int, side: Side | None, kind: RowKind) -> None:
        assert self._table is not None
        cell = self._table.cellAt(line, column)
        style = QTextCharFormat(cell.format())
        if kind is not RowKind.SAME:
            ground = self._palette.color(QPalette.ColorRole.AlternateBase)
            if side is not None:
                ground = self._marks.added if number else self._marks.removed
            style.setBackground(ground)
        cell.setFormat(style)
        if side is not None:
            self._write(cell.firstCursorPosition(), number, side, kind)

    def _write(self, cursor: QTextCursor, number: int, side: Side, kind: RowKind) -> None:
        hanging = self._signs.block(signed=kind is not RowKind.SAME)
        cursor.setBlockFormat(hanging)
        if side.page is not None and side.page != self._pages[number]:
            self._pages[number] = side.page
            small = self._style(QPalette.ColorRole.PlaceholderText)
            small.setFontPointSize(self.text.document.defaultFont().pointSizeF() * 0.85)
            cursor.insertText(self._words.page(side.page), small)
            cursor.insertBlock(hanging)
        plain = self._style(
            QPalette.ColorRole.PlaceholderText if kind is RowKind.SAME else QPalette.ColorRole.Text
        )
        if kind is not RowKind.SAME:
            self._signs.write(cursor, ADDED if number else REMOVED, plain)
        whole = kind in (RowKind.ADDED, RowKind.REMOVED)
        for piece in side.pieces:
            marked = piece.is_changed and not whole
            style = self._changed(plain, number) if marked else plain
            for place, line in enumerate(piece.text.split("\n")):
                if place:
                    cursor.insertBlock(hanging)
                cursor.insertText(line, style)

    def _changed(self, plain: QTextCharFormat, number: int) -> QTextCharFormat:
        style = QTextCharFormat(plain)
        style.setBackground(self._marks.added_words if number else self._marks.removed_words)
        style.setFontUnderline(bool(number))
        style.setFontStrikeOut(not number)
        return style

    def _begin(self, block: QTextBlockFormat) -> None:
        """A line of its own below what is there."""
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._table = None
        if self.text.document.isEmpty():
            self._cursor.setBlockFormat(block)
        else:
            self._cursor.insertBlock(block)

    def _style(self, role: QPalette.ColorRole) -> QTextCharFormat:
        style = QTextCharFormat()
        style.setForeground(QColor(self._palette.color(role)))
        return style


def _block(*, above: int, below: int) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setTopMargin(above)
    made.setBottomMargin(below)
    return made


def _table_format(columns: int) -> QTextTableFormat:
    made = QTextTableFormat()
    made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    made.setBorder(0)
    made.setCellSpacing(2)
    made.setCellPadding(_PADDING)
    made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    share = QTextLength(QTextLength.Type.PercentageLength, 100 / columns)
    made.setColumnWidthConstraints([share] * columns)
    return made
