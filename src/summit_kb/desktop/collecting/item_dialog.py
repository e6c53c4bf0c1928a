"""Asks for what can be said of an item: its pages, a heading of its own, a remark."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from summit_kb.app.briefing_words import spans
from summit_kb.app.page_ranges import PageRangeError, pages_in
from summit_kb.desktop.collecting.fields import FieldDialog
from summit_kb.desktop.desk import Desk
from summit_kb.desktop.widgets.sizing import resize_in_letters, scaled
from summit_kb.desktop.widgets.text import muted
from summit_kb.domain.briefing import Divider, Extract, Item, Quote


class ItemDialog(FieldDialog):
    """Signal: ``edited`` (the item as it is to be).

    ``pages`` is how many the document has, None when it has none of its own.
    """

    edited = Signal(object)

    def __init__(
        self, desk: Desk, item: Item, title: str, pages: int | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._item = item
        self._count = pages
        self.setWindowTitle(self.tr("Edit the item"))
        self.pages: QLineEdit | None = None
        self.heading: QLineEdit | None = None
        self.remark = QPlainTextEdit(item.remark)
        self.remark.setTabChangesFocus(True)
        self.remark.setFixedHeight(scaled(84))
        if isinstance(item, Divider):
            self._add_heading(item.title, self.tr("Heading"), self.tr("Stands on a sheet alone."))
        else:
            shown = muted(title)
            shown.setWordWrap(True)
            self.rows.addRow(shown)
        if isinstance(item, Extract):
            self._add_extract(item)
        self.add_row(self._remark_label(), self.remark)
        self.finish_column(self.tr("Keep"))
        resize_in_letters(self, 78, 62)
        (self.pages or self.heading or self.remark).setFocus()

    def take(self) -> None:
        item, remark = self._item, self.remark.toPlainText().strip()
        if isinstance(item, Quote):
            self._give(replace(item, remark=remark))
        elif isinstance(item, Divider):
            title = " ".join(self.heading.text().split()) if self.heading else item.title
            if not title and self.heading is not None:
                self.blame(self.tr("A divider needs a heading."), self.heading)
                return
            self._give(replace(item, title=title, remark=remark))
        else:
            self._take_extract(item, remark)

    def _take_extract(self, item: Extract, remark: str) -> None:
        heading = " ".join(self.heading.text().split()) if self.heading else ""
        pages = item.pages
        if self.pages is not None and self._count is not None:
            try:
                pages = pages_in(self.pages.text(), self._count)
            except PageRangeError as error:
                wording = self._desk.words.error(error)
                self.blame(f"{wording.sentence} {wording.remedy}", self.pages)
                return
        self._give(replace(item, pages=pages, heading=heading, remark=remark))

    def _give(self, item: Item) -> None:
        self.edited.emit(item)
        self.accept()

    def _add_extract(self, item: Extract) -> None:
        if self._count is not None:
            self.pages = QLineEdit(spans(item.pages))
            hint = self.tr("For example 2-4, 7. Empty: all %n page(s).", "", self._count)
            self.add_row(self.tr("Pages"), self.pages, hint)
        hint = self.tr("Stands in the contents in place of the title.")
        self._add_heading(item.heading, self.tr("Own heading"), hint)

    def _add_heading(self, text: str, label: str, hint: str) -> None:
        self.heading = QLineEdit(text)
        self.heading.setMaxLength(300)
        self.add_row(label, self.heading, hint)

    def _remark_label(self) -> str:
        return self.tr("Remark, printed in italics")
