"""Sets the text of a document for the text view, in a thread, when it is first wanted."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QObject, Signal, Slot

from summit_kb.desktop.reader.built_text import BuiltText
from summit_kb.desktop.reader.seams import Asking
from summit_kb.desktop.reader.text_document import build
from summit_kb.desktop.reader.text_view import TextView
from summit_kb.domain.text import ExtractedText

_serial = itertools.count()


class TextSetter(QObject):
    """Signal: ``done`` when the view shows the text; True when it does so first."""

    done = Signal(bool)

    def __init__(self, bridge: Asking, view: TextView) -> None:
        super().__init__(view)
        self._bridge = bridge
        self._view = view
        self._channel = f"set-text-{next(_serial)}"
        self._is_set = False

    @property
    def is_set(self) -> bool:
        return self._is_set

    def forget(self) -> None:
        """Another document: nothing is set."""
        self._bridge.forget(self._channel)
        self._is_set = False
        self._view.forget()

    def set(self, text: ExtractedText) -> None:
        """Set ``text`` in the fonts and colours of the moment."""
        styles, words = self._view.styles(), self.tr("Page {page}")
        home = self.thread()
        self._bridge.query(self._channel, lambda: build(text, styles, words, home), self._on_built)

    @Slot(object)
    def _on_built(self, built: BuiltText) -> None:
        first, self._is_set = not self._is_set, True
        self._view.open(built)
        self.done.emit(first)
