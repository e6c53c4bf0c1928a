"""Where a link may lead, to choose from; of an absent document, who speaks of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from summit_kb.app.previews import Choice, Preview
from summit_kb.app.words import Words
from summit_kb.desktop.reader.links.link_words import identity_line, title
from summit_kb.desktop.theme.icons import icon
from summit_kb.reading.linking.link import Target

_LONGEST = 90
# What is left is for the picture before a line and the room around it.
_OF_SCREEN = 0.85


class LinkMenu(QMenu):
    """Signals: ``chosen`` carries a Target, ``search_wanted`` what is to be looked for. It goes
    when it is closed.
    """

    chosen = Signal(object)
    search_wanted = Signal(str)

    def __init__(self, preview: Preview, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.aboutToHide.connect(self.deleteLater)
        for choice in preview.choices:
            self._add(choice, words)

    def _add(self, choice: Choice, words: Words) -> None:
        told = identity_line(choice, words)
        name = title(choice, words)
        whole = name if told in ("", name) else f"{told} — {name}"
        if choice.document is not None or choice.documents is not None:
            action = self.addAction(icon("documents"), self._cut(whole))
            action.triggered.connect(partial(self._on_chosen, choice.target))
            return
        absent = self.tr("{document} (not in the library)")
        line = self._cut(whole, beside=absent.format(document=""))
        self.addAction(absent.format(document=line)).setEnabled(False)
        if choice.cited_by:
            # Some styles show the words of a section as a line only.
            self.addSeparator()
            self.addAction(self.tr("Mentioned in")).setEnabled(False)
        for document, other in choice.cited_by:
            action = self.addAction(icon("documents"), self._cut(other))
            action.triggered.connect(partial(self._on_chosen, Target(document)))
        self.addSeparator()
        wanted = choice.number or f'"{title(choice, words)}"'
        search = self.addAction(
            icon("search"),
            self._cut(self.tr("Search the library for {words}").format(words=wanted)),
        )
        search.triggered.connect(partial(self._on_search, wanted))

    def _on_search(self, wanted: str, *_checked: bool) -> None:
        self.search_wanted.emit(wanted)

    def _on_chosen(self, target: Target, *_checked: bool) -> None:
        self.chosen.emit(target)

    def _cut(self, text: str, *, beside: str = "") -> str:
        """As many words of it as a line has room for, with what stands ``beside`` it."""
        letters = self.fontMetrics()
        room = self.screen().availableSize().width() * _OF_SCREEN
        room -= letters.horizontalAdvance(beside)
        short = text if len(text) <= _LONGEST else text[:_LONGEST].rsplit(" ", 1)[0]
        while letters.horizontalAdvance(f"{short}…") > room and " " in short:
            short = short.rsplit(" ", 1)[0]
        # "&" would be taken for the sign of a shortcut.
        return (short if short == text else f"{short}…").replace("&", "&&")
