"""Reading a document aloud, sentence by sentence, with what is said marked in both views."""

from __future__ import annotations

import itertools
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from summit_kb.desktop.reader.aloud.script import Sentence, sentences_of
from summit_kb.desktop.reader.aloud.short_forms import short_forms
from summit_kb.desktop.reader.aloud.starting import starting_place
from summit_kb.desktop.reader.aloud.voices.speaker import Speaker
from summit_kb.domain.text import Block, BlockKind
from summit_kb.foundation.errors import SummitError

if TYPE_CHECKING:
    from summit_kb.desktop.reader.aloud.voices.finder import VoiceFinder
    from summit_kb.desktop.reader.open_document import OpenDocument
    from summit_kb.desktop.reader.seams import Asking
    from summit_kb.desktop.reader.views import Views

_serial = itertools.count()


class Mood(StrEnum):
    """What it is doing."""

    SILENT = "silent"
    READING = "reading"
    PAUSED = "paused"


class ReadingAloud(QObject):
    """Signals: ``changed`` on any change of what it does; ``failed`` (SummitError);
    ``mute`` carries the language that no voice is there for; ``ended`` at the end of the text.
    """

    changed = Signal()
    failed = Signal(object)
    mute = Signal(str)
    ended = Signal()

    def __init__(
        self, views: Views, finder: VoiceFinder, bridge: Asking, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.mood = Mood.SILENT
        self.speed = 1.0
        self.chosen: dict[str, str] = {}
        self.speaker = Speaker(self)
        self._views = views
        self._finder = finder
        self._bridge = bridge
        self._channel = f"aloud-{next(_serial)}"
        self._document: OpenDocument | None = None
        self._page, self._at = 0, 0
        self._sentences: list[Sentence] = []
        self._last_said = False
        self.speaker.finished.connect(self._on_said)
        self.speaker.failed.connect(self._on_failed)

    @property
    def sentence(self) -> Sentence | None:
        """The one that is being read, or would be next."""
        there = self.mood is not Mood.SILENT and 0 <= self._at < len(self._sentences)
        return self._sentences[self._at] if there else None

    def begin(self, document: OpenDocument) -> None:
        """Read from what is selected, or from what shows."""
        self.stop()
        self._document = document
        page, offset = starting_place(self._views, document)
        self.mood = Mood.READING
        self.changed.emit()
        self._load(page, offset)

    def pause(self) -> None:
        if self.mood is Mood.READING:
            self.mood = Mood.PAUSED
            self.speaker.stop()
            self.changed.emit()

    def go_on(self) -> None:
        """Go on with the sentence that was interrupted."""
        if self.mood is Mood.PAUSED:
            self.mood = Mood.READING
            self._say()

    def step(self, by: int) -> None:
        """To the next sentence or the one before; over the edge of a page to the other."""
        if self.mood is Mood.SILENT or not self._page:
            return
        at = self._at + by
        if 0 <= at < len(self._sentences):
            self._at = at
            self._say()
        elif by > 0:
            self._turn(1)
        elif self._page > 1:
            self._turn(-1)

    def stop(self) -> None:
        """Be silent, and forget where it was."""
        self.speaker.close()
        self._bridge.forget(self._channel)
        self._sentences, self._page = [], 0
        if self.mood is not Mood.SILENT:
            self.mood = Mood.SILENT
            self._mark()
            self.changed.emit()

    def say_again(self) -> None:
        """Speed or voice are others now: the sentence begins anew."""
        if self.mood is Mood.READING:
            self._say()

    def _turn(self, by: int) -> None:
        """Go on with the page behind, or with the end of the one before."""
        document, page = self._document, self._page + by
        if document is None or not 1 <= page <= document.page_count:
            self.stop()
            self.ended.emit()
            return
        self.speaker.stop()
        self._load(page, -1 if by < 0 else 0)

    def _load(self, page: int, offset: int) -> None:
        """Have the sentences of a page; ``offset`` -1 stands for its last sentence."""
        document = self._document
        assert document is not None
        self._page, self._sentences = page, []

        def read() -> list[Sentence]:
            text = document.text
            if text is not None and page <= len(text.pages):
                blocks = text.pages[page - 1].blocks
            else:
                words = document.page_text(page)
                blocks = (Block(BlockKind.PARAGRAPH, words),)
            return sentences_of(page, blocks, document.document.language)

        def arrived(found: list[Sentence]) -> None:
            self._on_sentences(found, offset)

        self._bridge.query(self._channel, read, arrived, self._on_failed)

    def _on_sentences(self, found: list[Sentence], offset: int) -> None:
        self._sentences = found
        if offset < 0:
            self._at = max(len(found) - 1, 0)
        else:
            later = (at for at, one in enumerate(found) if one.place.end > offset)
            self._at = next(later, len(found))
        if self._at >= len(found):
            # A blank page, or one that was read to its end.
            self._turn(1)
        elif self.mood is Mood.READING:
            self._say()
        else:
            self._mark()
            self.changed.emit()

    def _say(self) -> None:
        sentence = self.sentence
        if sentence is None:
            return
        self._mark()
        if self.mood is not Mood.READING:
            self.changed.emit()
            return
        voice = self._finder.voice_for(sentence.language, self.chosen.get(sentence.language, ""))
        if voice is None:
            self.pause()
            self.mute.emit(sentence.language)
            return
        self.speaker.say(sentence.said(short_forms()), voice, self.speed)
        self.changed.emit()

    def _mark(self) -> None:
        sentence = self.sentence
        self._views.show_spoken(sentence.place if sentence is not None else None)

    @Slot()
    def _on_said(self) -> None:
        if self.mood is Mood.READING:
            self.step(1)

    @Slot(object)
    def _on_failed(self, error: SummitError) -> None:
        self.pause()
        self.failed.emit(error)
