"""What every part of the window needs within reach."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property

from summit_kb.app.words import Words
from summit_kb.desktop import permitted
from summit_kb.desktop.bridge import Bridge
from summit_kb.desktop.editions.book import EditionBook
from summit_kb.desktop.reader.aloud.voices.finder import VoiceFinder
from summit_kb.desktop.reader.modes.look import Look
from summit_kb.desktop.reader.modes.looks import Looks
from summit_kb.desktop.theme.appearance import Appearance, Mode
from summit_kb.desktop.translation import Translation
from summit_kb.foundation.policy import SettingLockedError, policy
from summit_kb.foundation.settings import Settings, SettingsFile, Value


@dataclass
class Desk:
    """The bridge to work, the look, the language, and the person's choices."""

    bridge: Bridge
    translation: Translation
    appearance: Appearance
    file: SettingsFile
    settings: Settings
    looks: Looks = field(default_factory=Looks)
    voices: VoiceFinder = field(default_factory=VoiceFinder)

    @property
    def language(self) -> str:
        return self.translation.language

    @property
    def words(self) -> Words:
        """The program's words in the language of the moment."""
        return Words(self.language)

    @cached_property
    def editions(self) -> EditionBook:
        """The editions here and around, one book for all that shows them."""
        return EditionBook(self)

    def choose(self, **choices: Value) -> None:
        """Put choices in force and keep them.

        Raises StorageError when they cannot be kept, SettingLockedError for one that IT has made.
        """
        for key in choices:
            if permitted.locked(key):
                raise SettingLockedError(setting=key, contact=policy().contact)
        self.settings = replace(self.settings, **choices)  # pyright: ignore[reportArgumentType] KINDS checks each value
        self.put_in_force()
        self.file.save(self.settings)

    def put_in_force(self) -> None:
        """Look and language as the settings have them."""
        look = (Mode(self.settings.theme), self.settings.text_percent)
        if look != (self.appearance.mode, self.appearance.text_percent):
            self.appearance.apply(*look)
        self.looks.take(Look.of(self.settings))
        self.translation.use(self.settings.language)
