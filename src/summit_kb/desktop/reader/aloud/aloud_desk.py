"""Reading aloud in one pane: its bar, its voices, and what the person chose of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot

from summit_kb.desktop.announce import announce
from summit_kb.desktop.reader.aloud.aloud_bar import AloudBar
from summit_kb.desktop.reader.aloud.aloud_words import no_voice
from summit_kb.desktop.reader.aloud.reading_aloud import Mood, ReadingAloud
from summit_kb.desktop.reader.aloud.voices.speaker import Speaker
from summit_kb.desktop.reader.speech import explain
from summit_kb.foundation.errors import SummitError

if TYPE_CHECKING:
    from summit_kb.desktop.desk import Desk
    from summit_kb.desktop.reader.aloud.voices.finder import VoiceFinder
    from summit_kb.desktop.reader.pane import ReaderPane

_SHOWN_LETTERS = 140


class AloudDesk(QObject):
    """Belongs to the pane; the bar comes when reading begins."""

    def __init__(self, pane: ReaderPane, desk: Desk, finder: VoiceFinder) -> None:
        super().__init__(pane)
        self._pane = pane
        self._desk = desk
        self._finder = finder
        self.bar = AloudBar()
        self.reading = ReadingAloud(pane.views, finder, desk.bridge, self)
        layout = pane.layout()
        if layout is not None:
            layout.addWidget(self.bar)
        self.bar.pressed.connect(self._on_pressed)
        self.bar.speed_chosen.connect(self._on_speed)
        self.bar.voice_chosen.connect(self._on_voice)
        self.reading.changed.connect(self._show)
        self.reading.mute.connect(self._on_mute)
        self.reading.failed.connect(self._on_failed)
        self.reading.ended.connect(self._on_ended)
        finder.found.connect(self._on_found)
        # No voice goes on when the document or the program is closed.
        pane.destroyed.connect(partial(Speaker.close, self.reading.speaker))
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.stop)

    @property
    def is_on(self) -> bool:
        return self.bar.isVisibleTo(self._pane)

    def flip(self) -> None:
        """Begin to read, or stop."""
        if self.is_on:
            self.stop()
            return
        self.bar.show()
        self._pane.toolbar.set_down("aloud", down=True)
        self.bar.say(self.tr("Looking for voices…"))
        self.bar.offer(offered=False)
        self._finder.look()

    def stop(self) -> None:
        """Be silent and take the bar away."""
        if not self.is_on:
            return
        self.reading.stop()
        self.bar.hide()
        self._pane.toolbar.set_down("aloud", down=False)

    @Slot()
    def _on_found(self) -> None:
        document = self._pane.open_document
        if not self.is_on or self.reading.mood is not Mood.SILENT:
            return
        if not self._finder.voices:
            self._tell(no_voice(""))
            return
        if document is None or not document.page_count:
            self._tell(self.tr("There is nothing to read aloud yet."))
            return
        settings = self._desk.settings
        self.reading.speed = settings.voice_speed / 100
        self.reading.chosen = {"vi": settings.voice_vi, "en": settings.voice_en}
        self.bar.show_speed(settings.voice_speed)
        self.bar.offer(offered=True)
        self.reading.begin(document)

    @Slot()
    def _show(self) -> None:
        reading, bar = self.reading, self.bar
        bar.show_reading(reading=reading.mood is Mood.READING)
        sentence = reading.sentence
        if sentence is None:
            return
        plain = " ".join(sentence.text.split())
        cut = plain if len(plain) <= _SHOWN_LETTERS else f"{plain[:_SHOWN_LETTERS].rstrip()}…"
        bar.say(cut)
        language = sentence.language
        voices = self._finder.voices_for(language)
        current = self._finder.voice_for(language, reading.chosen.get(language, ""))
        bar.show_voices(language, voices, current)

    @Slot(str)
    def _on_pressed(self, name: str) -> None:
        reading = self.reading
        deeds: dict[str, Callable[[], None]] = {
            "back": lambda: reading.step(-1),
            "on": lambda: reading.step(1),
            "play": reading.go_on if reading.mood is Mood.PAUSED else reading.pause,
            "close": self.stop,
        }
        deeds[name]()

    @Slot(int)
    def _on_speed(self, percent: int) -> None:
        self.reading.speed = percent / 100
        self._keep(voice_speed=percent)
        self.reading.say_again()

    @Slot(str, str)
    def _on_voice(self, language: str, key: str) -> None:
        self.reading.chosen[language] = key
        if language == "vi":
            self._keep(voice_vi=key)
        else:
            self._keep(voice_en=key)
        self.reading.say_again()

    @Slot(str)
    def _on_mute(self, language: str) -> None:
        """The rest may be in a language there is a voice for: going on is left to the person."""
        self._tell(no_voice(language))

    @Slot(object)
    def _on_failed(self, error: SummitError) -> None:
        wording = explain(error)
        self._tell(f"{wording.sentence} {wording.remedy}")

    @Slot()
    def _on_ended(self) -> None:
        self._tell(self.tr("That was the end of the document."))
        self.bar.offer(offered=False)

    def _tell(self, words: str) -> None:
        self.bar.say(words)
        announce(self._pane, words)

    def _keep(self, **choices: str | int) -> None:
        try:
            self._desk.choose(**choices)
        except SummitError as error:
            self._on_failed(error)
