"""The context menu of the pages."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from summit_kb.desktop.collecting.menu_action import add_collect_action
from summit_kb.desktop.reader.notes.note_actions import add_note_actions
from summit_kb.desktop.reader.reader_keys import KEYS
from summit_kb.desktop.reader.zoom import Fit
from summit_kb.desktop.theme.icons import icon
from summit_kb.desktop.widgets.window_actions import add_window_actions


class PageActions(Protocol):
    """What can be done with the pages and what is selected on them."""

    @property
    def has_selection(self) -> bool: ...
    def copy(self) -> None: ...
    def quote(self, *, short: bool = False) -> None: ...
    def ask_cite(self) -> None: ...
    def ask_search(self) -> None: ...
    def ask_like(self) -> None: ...
    def select_page(self) -> None: ...
    def set_fit(self, fit: Fit) -> None: ...
    def rotate(self, degrees: int) -> None: ...


class PageMenu(QMenu):
    """A menu for what is selected and what shows; it goes when it is closed."""

    def __init__(self, pages: PageActions, parent: QWidget) -> None:
        super().__init__(parent)
        self.aboutToHide.connect(self.deleteLater)
        self._add_selection(pages)
        add_window_actions(self, parent, "copy_link", "set_mark")
        self.addSeparator()
        add_collect_action(self, parent)
        add_note_actions(self, parent)
        self.addSeparator()
        whole = self.addAction(self.tr("Select the whole page"), pages.select_page)
        whole.setShortcut(QKeySequence(QKeySequence.StandardKey.SelectAll))
        self.addSeparator()
        self.addAction(
            icon("fit-width"), self.tr("Fit width"), lambda: pages.set_fit(Fit.WIDTH)
        ).setShortcut("Ctrl+1")
        self.addAction(
            icon("fit-page"), self.tr("Fit page"), lambda: pages.set_fit(Fit.PAGE)
        ).setShortcut("Ctrl+2")
        self.addAction(icon("rotate"), self.tr("Turn right"), lambda: pages.rotate(90)).setShortcut(
            "Ctrl+R"
        )

    def _add_selection(self, pages: PageActions) -> None:
        copy = self.addAction(icon("copy"), self.tr("Copy"), pages.copy)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        quote = self.addAction(icon("quote"), self.tr("Copy with reference"), pages.quote)
        quote.setShortcut(KEYS["quote"][0])
        short = self.addAction(
            self.tr("Copy with short reference"), lambda: pages.quote(short=True)
        )
        # Without a selection the page is cited.
        self.addAction(self.tr("Cite…"), pages.ask_cite).setShortcut(KEYS["cite"][0])
        actions: list[QAction] = [
            *(copy, quote, short),
            self.addAction(icon("search"), self.tr("Search for the selection"), pages.ask_search),
            self.addAction(icon("documents"), self.tr("Find passages like this"), pages.ask_like),
        ]
        for action in actions:
            action.setEnabled(pages.has_selection)
