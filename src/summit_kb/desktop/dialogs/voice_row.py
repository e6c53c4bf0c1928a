"""A voice chosen among those this computer has."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from summit_kb.desktop.reader.aloud.voices.finder import VoiceFinder
from summit_kb.foundation.settings import Value

_SHOWN_LETTERS = 26


class VoiceRow(QComboBox):
    """Voices come in as they are found; until then there is the one that was chosen."""

    def __init__(
        self,
        language: str,
        value: str,
        label: str,
        chosen: Callable[[Value], None],
        finder: VoiceFinder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._value = value
        self._chosen = chosen
        self._finder = finder
        self.setAccessibleName(label)
        self.setMinimumContentsLength(_SHOWN_LETTERS)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._finder.found.connect(self._fill)
        self.activated.connect(self._on_activated)
        self._fill()

    def showPopup(self) -> None:
        """Programs are asked when somebody wants to choose, not before."""
        self._finder.look()
        super().showPopup()

    @Slot()
    def _fill(self) -> None:
        voices = self._finder.voices_for(self._language)
        none = self._finder.is_done and not voices
        opened = self.view().isVisible()
        self.clear()
        self.addItem(
            QCoreApplication.translate("VoiceRow", "None on this computer")
            if none
            else QCoreApplication.translate("VoiceRow", "The first there is"),
            "",
        )
        for voice in voices:
            self.addItem(voice.label, voice.key)
        if self._value and self.findData(self._value) < 0:
            self.addItem(self._value, self._value)
        self.setCurrentIndex(max(self.findData(self._value), 0))
        if opened:
            # The list that is open is as long as it was before.
            super().showPopup()

    @Slot(int)
    def _on_activated(self, index: int) -> None:
        self._value = str(self.itemData(index))
        self._chosen(self._value)
