"""Mends what a plain layout does at the ends of lines and pages."""

from __future__ import annotations

import re

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextFormat

FILLED = 0.15  # a last page emptier than this looks like an accident
LINE_BREAK = "\u2028"
_WORD = re.compile(r"[^\s\u2028]+")


def mend_breaks(document: QTextDocument, headings: set[int]) -> None:
    """Keeps document numbers whole, and headings and first lines in company."""
    block = document.firstBlock()
    while block.isValid():
        _keep_words_whole(document, block)
        block = block.next()
    block = document.firstBlock()
    while block.isValid():
        if block.blockNumber() in headings:
            _keep(document, block, [block.next()])
        elif QTextCursor(block).currentTable() is None and block.layout().lineCount() > 1:
            _keep(document, block, [])
        block = block.next()


def flaws(document: QTextDocument) -> int:
    """What is left to see: lines alone on top of a page, and a last page that is nearly empty."""
    found = 0
    block = document.firstBlock()
    while block.isValid():
        lines = block.layout().lineCount()
        alone = lines > 1 and _page_of(document, block, lines) > _page_of(
            document, block, lines - 1
        )
        found += alone
        block = block.next()
    height = document.pageSize().height()
    end = document.documentLayout().blockBoundingRect(document.lastBlock()).bottom()
    filled = end / height - (document.pageCount() - 1)
    return found + (document.pageCount() > 1 and filled < FILLED)


def _keep_words_whole(document: QTextDocument, block: QTextBlock) -> None:
    """Starts a new line before a word such as 119/2020/QH14 that the layout has cut in two."""
    done = False
    while not done:
        document.documentLayout().blockBoundingRect(block)
        text, layout, done = block.text(), block.layout(), True
        starts = {layout.lineAt(i).textStart() for i in range(1, layout.lineCount())}
        for word in _WORD.finditer(text):
            inside = any(word.start() < start < word.end() for start in starts)
            if inside and word.start() > 0 and text[word.start() - 1] == " ":
                cursor = QTextCursor(block)
                cursor.setPosition(block.position() + word.start() - 1)
                cursor.deleteChar()
                cursor.insertText(LINE_BREAK)
                done = False
                break


def _keep(document: QTextDocument, block: QTextBlock, company: list[QTextBlock]) -> None:
    """Moves a block to the next page when its first two lines, or its company, would part."""
    first = _page_of(document, block, 1)
    if first == _page_of(document, company[0] if company else block, 2):
        return
    form = block.blockFormat()
    form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    form.setTopMargin(0)
    QTextCursor(block).setBlockFormat(form)


def _page_of(document: QTextDocument, block: QTextBlock, line: int) -> int:
    """The page of the block's n-th line (its last when it has fewer)."""
    top = document.documentLayout().blockBoundingRect(block).top()
    layout = block.layout()
    at = layout.lineAt(min(line, layout.lineCount()) - 1)
    return int((top + at.y() + at.height() / 2) // document.pageSize().height())
