"""Room between the paragraphs of two set texts, so that counterparts begin at the same height."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial

from PySide6.QtGui import (
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextTable,
    QTextTableCell,
)

from summit_kb.desktop.beside.rows import Row
from summit_kb.desktop.reader.built_text import BuiltText
from summit_kb.reading.aligning.units import Place

_TOP_PADDING = QTextFormat.Property.TableCellTopPadding
_ROUNDS = 3
_CLOSE = 0.25


class Spacing:
    """Puts room between the paragraphs of one text, and takes it away again.

    ``rows`` are the places of each row; the first one is where the row begins.
    """

    def __init__(self, built: BuiltText, rows: Sequence[tuple[Place, ...]]) -> None:
        self.built = built
        self._rows = rows
        self._undo: dict[object, Callable[[], None]] = {}

    @property
    def document(self) -> QTextDocument:
        return self.built.document

    def starts(self) -> list[float | None]:
        """Where each row begins, in the document; None for a row that has nothing here."""
        layout = self.document.documentLayout()
        return [
            layout.blockBoundingRect(block).top() if block is not None else None
            for block in map(self._first_block, self._rows)
        ]

    def clear(self) -> None:
        """Set the text as it was before."""
        with _at_once(self.document):
            for undo in self._undo.values():
                undo()
        self._undo.clear()

    def add(self, room: Mapping[int, float]) -> None:
        """Put ``room`` above rows (by their numbers)."""
        with _at_once(self.document):
            for number, height in room.items():
                block = self._first_block(self._rows[number])
                if block is not None:
                    self._push(block, height)

    def end_at(self, height: float) -> None:
        """Make the text as high as that, by room below its end."""
        missing = height - self.document.size().height()
        if missing > _CLOSE:
            frame = self.document.rootFrame()
            shape = frame.frameFormat()
            self._keep("foot", partial(_set_foot, frame, shape.bottomMargin()))
            _set_foot(frame, shape.bottomMargin() + missing)

    def _push(self, block: QTextBlock, height: float) -> None:
        """Qt sees no margin above the first block of a frame, nor above one that follows a frame:
        there the frame gives way.
        """
        cursor = QTextCursor(block)
        frame, table = cursor.currentFrame(), _table(cursor)
        if table is not None and table.cellAt(cursor).firstPosition() == block.position():
            self._push_row(table, table.cellAt(cursor).row(), height)
        elif table is None and frame.firstPosition() == block.position():
            shape = frame.frameFormat()
            self._keep("head", partial(_set_head, frame, shape.topMargin()))
            _set_head(frame, shape.topMargin() + height)
        elif (above := _frame_above(block)) is not None:
            margin = above.frameFormat().bottomMargin()
            self._keep(("below", above.firstPosition()), partial(_set_foot, above, margin))
            _set_foot(above, margin + height)
        else:
            self._push_block(block, height)

    def _push_row(self, table: QTextTable, row: int, height: float) -> None:
        """A table's first row goes down with the table; in the others the cells grow."""
        if row == 0:
            margin = table.format().topMargin()
            self._keep(("table", table.firstPosition()), partial(_set_head, table, margin))
            _set_head(table, margin + height)
            return
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            shape = cell.format()
            padded = shape.hasProperty(_TOP_PADDING)
            before = shape.doubleProperty(_TOP_PADDING) if padded else table.format().cellPadding()
            self._keep(("cell", cell.firstPosition()), partial(_set_cell, cell, shape))
            grown = QTextCharFormat(shape)
            grown.setProperty(_TOP_PADDING, before + height)
            cell.setFormat(grown)

    def _push_block(self, block: QTextBlock, height: float) -> None:
        margin = block.blockFormat().topMargin()
        key = ("block", block.blockNumber())
        if key not in self._undo:
            self._keep(key, partial(_set_margin, block, margin))
            # Of two margins that meet Qt keeps the larger: room comes on top of both.
            margin = max(margin, block.previous().blockFormat().bottomMargin())
        _set_margin(block, margin + height)

    def _keep(self, key: object, undo: Callable[[], None]) -> None:
        self._undo.setdefault(key, undo)

    def _first_block(self, places: tuple[Place, ...]) -> QTextBlock | None:
        start = self.built.blocks.get(places[0]) if places else None
        return self.document.findBlock(start) if start is not None else None


def space_out(left: Spacing, right: Spacing, rows: Sequence[Row]) -> None:
    """Let both sides of every row begin at one height, and both texts end at one."""
    for _round in range(_ROUNDS):
        wanted = _missing(left.starts(), right.starts(), rows)
        if not any(room > _CLOSE for side in wanted for room in side.values()):
            break
        for spacing, room in zip((left, right), wanted, strict=True):
            spacing.add({number: more for number, more in room.items() if more > _CLOSE})
    height = max(one.document.size().height() for one in (left, right))
    for spacing in (left, right):
        spacing.end_at(height)


def _missing(
    left: Sequence[float | None], right: Sequence[float | None], rows: Sequence[Row]
) -> tuple[dict[int, float], dict[int, float]]:
    """How much room each side needs above each row."""
    starts, moved = (left, right), [0.0, 0.0]
    wanted: tuple[dict[int, float], dict[int, float]] = ({}, {})
    lone = False
    for number, row in enumerate(rows):
        here = [starts[side][number] for side in (0, 1)]
        if row.is_matched:
            lone = False
            heights = [(at or 0.0) + by for at, by in zip(here, moved, strict=True)]
            for side in (0, 1):
                wanted[side][number] = max(heights) - heights[side]
                moved[side] += wanted[side][number]
        elif row.left:
            lone = True
        elif lone:
            # What only the right has stands below what only the left has, not beside it.
            below = _next_start(left, number, moved[0])
            room = (below or 0.0) - (here[1] or 0.0) - moved[1]
            if room > 0:
                wanted[1][number] = room
                moved[1] += room
            lone = False
    return wanted


def _next_start(starts: Sequence[float | None], number: int, moved: float) -> float | None:
    found = next((at for at in starts[number + 1 :] if at is not None), None)
    return found + moved if found is not None else None


@contextmanager
def _at_once(document: QTextDocument) -> Generator[None]:
    """Everything that is changed is laid out once, at the end."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    try:
        yield
    finally:
        cursor.endEditBlock()


def _table(cursor: QTextCursor) -> QTextTable | None:
    """Qt answers with nothing where there is no table, whatever its types say."""
    return cursor.currentTable()


def _frame_above(block: QTextBlock) -> QTextFrame | None:
    """The table that ends right above a block."""
    frame, above = QTextCursor(block).currentFrame(), block.previous()
    inner = QTextCursor(above).currentFrame() if above.isValid() else frame
    return None if inner == frame or inner == frame.parentFrame() else inner


def _set_margin(block: QTextBlock, margin: float) -> None:
    shape = block.blockFormat()
    shape.setTopMargin(margin)
    QTextCursor(block).setBlockFormat(shape)


def _set_cell(cell: QTextTableCell, shape: QTextCharFormat) -> None:
    cell.setFormat(shape)


def _set_head(frame: QTextFrame, margin: float) -> None:
    shape = frame.frameFormat()
    shape.setTopMargin(margin)
    frame.setFrameFormat(shape)


def _set_foot(frame: QTextFrame, margin: float) -> None:
    shape = frame.frameFormat()
    shape.setBottomMargin(margin)
    frame.setFrameFormat(shape)
