"""Tables and quotations of the text view."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor, QTextTable, QTextTableCell

from summit_kb.desktop.reader.text_styles import TextStyles

_Rows = Sequence[Sequence[str]]


def insert_table(
    cursor: QTextCursor, styles: TextStyles, rows: _Rows, *, letterhead: bool
) -> list[int]:
    """Set ``rows`` and go behind them; answers where each row begins.

    A letterhead has no lines and its cells are centred; one row alone has no lines either.
    """
    columns = max(len(row) for row in rows)
    ruled = not letterhead and len(rows) > 1
    table = cursor.insertTable(len(rows), columns, styles.table(columns, ruled=ruled))
    begins = [_fill_row(table, number, row, styles, letterhead) for number, row in enumerate(rows)]
    if not letterhead and _has_header(rows):
        for column in range(columns):
            _mark_header(table.cellAt(0, column), styles)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    return begins


def insert_quote(cursor: QTextCursor, styles: TextStyles, lines: Sequence[str]) -> list[int]:
    """Set ``lines`` on a quiet ground and go behind them; answers where each begins."""
    table = cursor.insertTable(1, 1, styles.quote())
    at, begins = table.cellAt(0, 0).firstCursorPosition(), list[int]()
    for number, line in enumerate(lines):
        if number:
            at.insertBlock()
        at.setBlockFormat(styles.in_table())
        begins.append(at.position())
        at.insertText(line)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    return begins


def _fill_row(
    table: QTextTable, number: int, row: Sequence[str], styles: TextStyles, centred: bool
) -> int:
    for column, text in enumerate(row):
        at = table.cellAt(number, column).firstCursorPosition()
        at.setBlockFormat(styles.in_table(centred=centred))
        at.insertText(text)
    return table.cellAt(number, 0).firstCursorPosition().position()


def _mark_header(cell: QTextTableCell, styles: TextStyles) -> None:
    ground = cell.format()
    ground.setBackground(styles.shade)
    cell.setFormat(ground)
    letters = QTextCharFormat()
    letters.setFontWeight(QFont.Weight.DemiBold)
    text = cell.firstCursorPosition()
    text.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
    text.mergeCharFormat(letters)


def _has_header(rows: _Rows) -> bool:
    """Whether the first row names the columns: all cells filled, none a mere number."""
    first = rows[0]
    return len(rows) > 1 and all(cell.strip() and not cell.strip()[0].isdigit() for cell in first)
