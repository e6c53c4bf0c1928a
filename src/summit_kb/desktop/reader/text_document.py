"""A text document for the text view, made of the extracted blocks and nothing else.

No HTML of any file gets here, so there is no script, no link and no picture to fetch.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QThread
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextListFormat,
)

from summit_kb.desktop.reader.built_text import BuiltText
from summit_kb.desktop.reader.text_styles import TextStyles
from summit_kb.desktop.reader.text_tables import insert_quote, insert_table
from summit_kb.desktop.reader.utf16 import Utf16Text
from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText

# "1.", "2.1.", "a)", "đ)", "-", "•", "(iv)": the item says itself how it is counted.
_OWN_MARK = re.compile(r"\s*(?:[-–+•*·]|\(?[\divxlcđa-z]{1,5}[.)]|\d+(?:\.\d+)+\.?)(?=\s|[^\W\d])")
_LETTERHEAD_ROWS = 3
_LINE_IN_BLOCK = "\u2028"
_Numbered = list[tuple[int, Block]]


def build(text: ExtractedText, styles: TextStyles, page_words: str, home: QThread) -> BuiltText:
    """Set ``text``; ``page_words`` is "Page {page}". May run in any thread; belongs to ``home``."""
    document = QTextDocument()
    document.setDefaultFont(styles.font)
    document.setDocumentMargin(0)
    document.setIndentWidth(1.2 * styles.em)
    document.setUndoRedoEnabled(False)
    built = BuiltText(document, tuple(page.text for page in text.pages))
    setting = _Setting(QTextCursor(document), styles, built)
    for page in text.pages:
        words = page_words.format(page=page.label or page.number)
        setting.set_page(page, words if text.paged else "")
    frame = document.rootFrame().frameFormat()
    frame.setTopMargin(1.1 * styles.em)
    frame.setBottomMargin(2.5 * styles.em)
    document.rootFrame().setFrameFormat(frame)
    built.raw = Utf16Text(document.toRawText())
    document.moveToThread(home)
    return built


class _Setting:
    """Writes blocks at the end of the document."""

    def __init__(self, cursor: QTextCursor, styles: TextStyles, built: BuiltText) -> None:
        self._cursor = cursor
        self._styles = styles
        self._built = built
        self._page = 0
        # An empty block to be used stands at the end: at the beginning and after a table.
        self._fresh = True
        self._seen_heading = False

    def set_page(self, page: PageText, words: str) -> None:
        self._page += 1
        if self._page > 1:
            self._begin_block(*self._styles.separator())
        self._built.page_starts.append(self._cursor.position())
        if self._page > 1:
            self._cursor.insertText(words)
        self._built.text_starts.append(self._cursor.position())
        for kind, run in _runs(page.blocks):
            if kind is BlockKind.TABLE_ROW:
                self._set_table(run)
            elif kind is BlockKind.QUOTE:
                self._set_quote(run)
            else:
                for index, block in run:
                    self._set_block(index, block)

    def _set_block(self, index: int, block: Block) -> None:
        if block.kind is BlockKind.HEADING:
            self._seen_heading = True
            self._begin_block(*self._styles.heading(block.level))
        elif block.kind is BlockKind.CODE:
            self._begin_block(*self._styles.code())
        elif block.kind is BlockKind.LIST_ITEM:
            self._begin_item(block)
        else:
            self._begin_block(self._styles.paragraph())
        self._built.blocks[self._page, index] = self._cursor.position()
        self._cursor.insertText(block.text.replace("\n", _LINE_IN_BLOCK))

    def _begin_item(self, block: Block) -> None:
        own_mark = _OWN_MARK.match(block.text) is not None
        self._begin_block(self._styles.list_item(block.level if own_mark else 0))
        if not own_mark:
            bullets = QTextListFormat()
            bullets.setStyle(QTextListFormat.Style.ListDisc)
            bullets.setIndent(max(block.level, 1))
            self._cursor.createList(bullets)

    def _set_table(self, run: _Numbered) -> None:
        rows = [block.text.split("\t") for _index, block in run]
        self._prepare_frame()
        letterhead = self._is_letterhead(rows)
        begins = insert_table(self._cursor, self._styles, rows, letterhead=letterhead)
        self._note(run, begins)

    def _set_quote(self, run: _Numbered) -> None:
        self._prepare_frame()
        lines = [block.text for _index, block in run]
        self._note(run, insert_quote(self._cursor, self._styles, lines))

    def _note(self, run: _Numbered, begins: Sequence[int]) -> None:
        self._fresh = True
        for (index, _block), begin in zip(run, begins, strict=True):
            self._built.blocks[self._page, index] = begin

    def _is_letterhead(self, rows: Sequence[Sequence[str]]) -> bool:
        """The two columns at the head of a state document: issuer and motto, number and date."""
        early = self._page == 1 and not self._seen_heading
        return early and len(rows) <= _LETTERHEAD_ROWS and all(len(row) == 2 for row in rows)

    def _prepare_frame(self) -> None:
        """An empty block before a table cannot be avoided, but it need not be seen."""
        if self._fresh:
            self._cursor.setBlockFormat(self._styles.unseen())

    def _begin_block(self, shape: QTextBlockFormat, letters: QTextCharFormat | None = None) -> None:
        letters = letters or QTextCharFormat()
        if self._fresh:
            self._cursor.setBlockFormat(shape)
            self._cursor.setBlockCharFormat(letters)
            self._cursor.setCharFormat(letters)
        else:
            self._cursor.insertBlock(shape, letters)
        self._fresh = False


def _runs(blocks: Sequence[Block]) -> list[tuple[BlockKind, _Numbered]]:
    """Neighbours of one kind together: rows of a table, lines of a quotation."""
    grouped = groupby(enumerate(blocks), key=lambda pair: pair[1].kind)
    return [(kind, list(run)) for kind, run in grouped]
