"""Quoting from one document: by key, from the menus, and by carrying off what is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from summit_kb.app.quoting import Pasted
from summit_kb.desktop.announce import announce
from summit_kb.desktop.citing import mime
from summit_kb.desktop.citing.citer import Cite, Citer
from summit_kb.desktop.reader.seams import Asking
from summit_kb.desktop.reader.speech import explain
from summit_kb.desktop.reader.views import TEXT
from summit_kb.foundation.errors import SummitError

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace
    from summit_kb.desktop.reader.pane import ReaderPane

_CHANNEL = "quote"


class ReadingCiting(QObject):
    """Everything citing does in one pane; it belongs to it."""

    def __init__(self, pane: ReaderPane, workspace: Workspace, bridge: Asking) -> None:
        super().__init__(pane)
        self._pane, self._workspace, self._bridge = pane, workspace, bridge
        self.citer = Citer.of(workspace)
        views = pane.views
        views.quote_requested.connect(self.quote)
        views.cite_requested.connect(self.cite)
        for view in (views.pages, views.text):
            view.carry = self.carry

    @Slot(str, bool)
    def quote(self, words: str, short: bool) -> None:
        """Copy words together with where they stand; without words, show how to cite the place."""
        if not words.strip():
            self.cite(words)
            return
        place, choice = self._place(words), self.citer.choice()
        later = True if short else None

        def done(pasted: Pasted) -> None:
            mime.copy(pasted)
            self.citer.remember([place], choice)
            self._pane.note.say("")
            announce(self._pane, self.tr("Copied with reference: %1").replace("%1", pasted.text))

        self._bridge.query(
            _CHANNEL,
            lambda: self.citer.pasted([place], choice, later=later),
            done,
            self._on_failed,
        )

    @Slot(str)
    def cite(self, words: str) -> None:
        """Show how to cite what is selected, or the page one reads."""
        if not self._pane.locator().document:
            return
        from summit_kb.desktop.citing.cite_dialog import CiteDialog  # noqa: PLC0415 - when asked

        place = self._place(words)
        dialog = CiteDialog(self._workspace, self._bridge, lambda: [place], self._pane)
        dialog.open()

    def carry(self, view: QWidget, words: str) -> None:
        """Let the person carry words off to another program, with where they stand."""
        place, choice = self._place(words), self.citer.choice()
        try:
            pasted = self.citer.pasted([place], choice)
        except SummitError as error:
            self._on_failed(error)
            return
        if mime.drag(view, pasted):
            self.citer.remember([place], choice)

    def _place(self, words: str) -> Cite:
        pane = self._pane
        at, document = pane.locator(), pane.open_document
        if document is None or at.page is None:
            return Cite(at.document, None, words.strip())
        first, last = self._pages()
        labels = dict.fromkeys((document.label(first), document.label(last)))
        return Cite(at.document, "–".join(labels), words.strip())

    def _pages(self) -> tuple[int, int]:
        """The pages on which the selection begins and ends, or the one that shows."""
        views = self._pane.views
        if views.shown == TEXT:
            cursor, built = views.text.textCursor(), views.text.built
            if built is not None and cursor.hasSelection():
                last = max(cursor.selectionEnd() - 1, cursor.selectionStart())
                return built.page_at(cursor.selectionStart()), built.page_at(last)
        elif views.pages.selecting is not None and views.pages.selecting.selection is not None:
            selection = views.pages.selecting.selection
            return selection.first.page, selection.last.page
        return views.page, views.page

    @Slot(object)
    def _on_failed(self, error: SummitError) -> None:
        wording = explain(error)
        self._pane.note.say(f"{wording.sentence} {wording.remedy}")
