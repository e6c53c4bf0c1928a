"""The context menu of the text view."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from summit_kb.desktop.collecting.menu_action import add_collect_action
from summit_kb.desktop.reader.notes.note_actions import add_note_actions
from summit_kb.desktop.reader.reader_keys import KEYS
from summit_kb.desktop.theme.icons import icon
from summit_kb.desktop.widgets.window_actions import add_window_actions


class TextActions(Protocol):
    """What can be done with what is selected."""

    @property
    def has_selection(self) -> bool: ...
    def copy(self) -> None: ...
    def quote(self, *, short: bool = False) -> None: ...
    def ask_cite(self) -> None: ...
    def ask_search(self) -> None: ...
    def ask_like(self) -> None: ...
    def selectAll(self) -> None: ...


class TextMenu(QMenu):
    """A menu for what is selected; it goes when it is closed."""

    def __init__(self, text: TextActions, parent: QWidget) -> None:
        super().__init__(parent)
        self.aboutToHide.connect(self.deleteLater)
        copy = self.addAction(icon("copy"), self.tr("Copy"), text.copy)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        quote = self.addAction(icon("quote"), self.tr("Copy with reference"), text.quote)
        short = self.addAction(self.tr("Copy with short reference"), lambda: text.quote(short=True))
        quote.setShortcut(KEYS["quote"][0])
        # Without a selection the page is cited.
        self.addAction(self.tr("Cite…"), text.ask_cite).setShortcut(KEYS["cite"][0])
        search = self.addAction(
            icon("search"), self.tr("Search for the selection"), text.ask_search
        )
        like = self.addAction(icon("documents"), self.tr("Find passages like this"), text.ask_like)
        for action in (copy, quote, short, search, like):
            action.setEnabled(text.has_selection)
        add_window_actions(self, parent, "copy_link", "set_mark")
        add_collect_action(self, parent)
        add_note_actions(self, parent)
        self.addSeparator()
        everything = self.addAction(self.tr("Select everything"), text.selectAll)
        everything.setShortcut(QKeySequence(QKeySequence.StandardKey.SelectAll))
