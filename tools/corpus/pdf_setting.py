"""Fills a QTextDocument with the blocks of a source, in the look of the starter library."""

from __future__ import annotations

from markdown_source import Block, BulletList, Heading, Note, Paragraph, Runs, Table, plain
from pdf_breaks import LINE_BREAK
from pdf_finish import Entry
from pdf_look import (
    BODY,
    CELL,
    DETAILS,
    HEAD_CELL,
    HEADINGS,
    ITEM,
    LINE,
    LIST_INDENT,
    MEASURE,
    NOTE,
    NOTE_MARGIN,
    TEXT_HEIGHT,
    TEXT_WIDTH,
    TINT,
    TITLE,
    UNIT,
    Look,
)
from pdf_title import title_lines
from PySide6.QtCore import QSizeF
from PySide6.QtGui import (
    QFontMetricsF,
    QPdfWriter,
    QTextCursor,
    QTextDocument,
    QTextFrame,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTableCellFormat,
    QTextTableFormat,
)
from record import Record


class Setting:
    """A QTextDocument being filled, block by block, in the writer's own measure."""

    def __init__(self, writer: QPdfWriter, tightness: int) -> None:
        self._writer = writer
        self._tightness = tightness
        self.document = QTextDocument()
        self.document.setUseDesignMetrics(True)
        self.document.documentLayout().setPaintDevice(writer)
        self.document.setDocumentMargin(0)
        self.document.setPageSize(QSizeF(TEXT_WIDTH * UNIT, TEXT_HEIGHT * UNIT))
        self.note_frames: list[QTextFrame] = []
        self._headings: list[tuple[QTextCursor, Heading]] = []
        self._cursor = QTextCursor(self.document)
        self._empty = True

    def opening(self, record: Record) -> None:
        self._start(TITLE)
        form = TITLE.text()
        metrics = QFontMetricsF(form.font(), self._writer)
        lines = title_lines(record.title, metrics.horizontalAdvance, TEXT_WIDTH * UNIT)
        self._cursor.insertText(LINE_BREAK.join(lines), form)
        self._start(DETAILS)
        self._cursor.insertText(record.details, DETAILS.text())

    def add(self, block: Block) -> None:
        match block:
            case Heading():
                look = HEADINGS[block.level]
                self._start(look)
                place = QTextCursor(self._cursor.block())
                place.setKeepPositionOnInsert(True)
                self._headings.append((place, block))
                self._write(block.runs, look)
            case Paragraph():
                self._start(BODY)
                self._write(block.runs, BODY)
            case Note():
                self._add_note(block)
            case BulletList():
                self._add_list(block)
            case Table():
                self._add_table(block)

    def _start(self, look: Look) -> None:
        """A new paragraph; the empty one that Qt leaves after a frame or table is used first."""
        if self._empty:
            self._cursor.setBlockFormat(look.block(self._tightness))
            self._cursor.setBlockCharFormat(look.text())
        else:
            self._cursor.insertBlock(look.block(self._tightness), look.text())
        self._empty = False

    def _write(self, runs: Runs, look: Look) -> None:
        for run in runs:
            self._cursor.insertText(run.text, look.text(bold=run.bold, italic=run.italic))

    def _add_note(self, note: Note) -> None:
        form = QTextFrameFormat()
        form.setBackground(TINT)
        form.setPadding(10 * MEASURE)
        form.setTopMargin(NOTE_MARGIN * MEASURE)
        form.setBottomMargin(NOTE_MARGIN * MEASURE)
        frame = self._cursor.insertFrame(form)
        self._cursor = frame.firstCursorPosition()
        self._cursor.setBlockFormat(NOTE.block(self._tightness))
        self._write(note.runs, NOTE)
        self._cursor = QTextCursor(self.document)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._empty = True
        self.note_frames.append(frame)

    def _add_list(self, block: BulletList) -> None:
        for number, item in enumerate(block.items, start=1):
            self._start(ITEM)
            form = self._cursor.blockFormat()
            # Qt scales tab stops to the device, but neither side margins nor indents.
            form.setLeftMargin(LIST_INDENT * UNIT)
            form.setTextIndent(-LIST_INDENT * UNIT)
            stop = QTextOption.Tab(LIST_INDENT * MEASURE, QTextOption.TabType.LeftTab)
            form.setTabPositions([stop])
            self._cursor.setBlockFormat(form)
            mark = f"{number}." if block.ordered else "•"
            self._cursor.insertText(f"{mark}\t", ITEM.text())
            self._write(item, ITEM)
        form = self._cursor.blockFormat()
        form.setBottomMargin(BODY.after * MEASURE)
        self._cursor.setBlockFormat(form)

    def _add_table(self, block: Table) -> None:
        columns = len(block.rows[0])
        form = QTextTableFormat()
        form.setBorder(0)
        form.setBorderCollapse(True)
        form.setCellPadding(0)
        form.setCellSpacing(0)
        form.setHeaderRowCount(1)
        form.setTopMargin(4 * MEASURE)
        form.setBottomMargin(13 * MEASURE)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        form.setColumnWidthConstraints(_widths(block))
        table = self._cursor.insertTable(len(block.rows), columns, form)
        for row, cells in enumerate(block.rows):
            look = HEAD_CELL if row == 0 else CELL
            for column, runs in enumerate(cells):
                cell = table.cellAt(row, column)
                cell.setFormat(_cell_format(header=row == 0))
                self._cursor = cell.firstCursorPosition()
                self._cursor.setBlockFormat(look.block(self._tightness))
                self._write(runs, look)
        self._cursor = QTextCursor(self.document)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._empty = True

    @property
    def headings(self) -> set[int]:
        return {cursor.blockNumber() for cursor, _ in self._headings}

    def entries(self) -> list[Entry]:
        layout = self.document.documentLayout()
        found: list[Entry] = []
        for cursor, heading in self._headings:
            top = layout.blockBoundingRect(cursor.block()).top()
            page, inside = divmod(top, self.document.pageSize().height())
            found.append(Entry(plain(heading.runs), heading.level, int(page), inside / UNIT))
        return found


def _widths(block: Table) -> list[QTextLength]:
    """Column widths in proportion to what the columns hold, none narrower than a fifth."""
    weights = []
    for column in zip(*block.rows, strict=True):
        longest = max(len(plain(runs)) for runs in column)
        weights.append(min(max(longest, 12), 60) ** 0.7)
    total = sum(weights)
    return [QTextLength(QTextLength.Type.PercentageLength, 100 * w / total) for w in weights]


def _cell_format(*, header: bool) -> QTextTableCellFormat:
    form = QTextTableCellFormat()
    form.setTopPadding(4 * MEASURE)
    form.setBottomPadding(4 * MEASURE)
    form.setLeftPadding(6 * MEASURE)
    form.setRightPadding(6 * MEASURE)
    form.setBottomBorder(0.6 * MEASURE)
    form.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBottomBorderBrush(LINE)
    if header:
        form.setBackground(TINT)
    return form
