"""The bar at the foot of a reader that reads aloud."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QToolButton, QWidget

from summit_kb.desktop.reader.aloud.voices.voice import Voice
from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.buttons import icon_button, set_words
from summit_kb.desktop.widgets.text import TextLabel

SPEEDS = (50, 75, 90, 100, 110, 125, 150, 175, 200)
_DRAWINGS = {"back": "sentence-back", "play": "pause", "on": "sentence-on"}


class AloudBar(QFrame):
    """Signals: ``pressed`` ("back", "play", "on", "close"), ``speed_chosen`` (percent),
    ``voice_chosen`` (language, key of the voice).
    """

    pressed = Signal(str)
    speed_chosen = Signal(int)
    voice_chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "foot")
        self._reading = True
        self._language = ""
        self.buttons = {name: self._button(name, icon) for name, icon in _DRAWINGS.items()}
        self.close_button = self._button("close", "close")
        self.words = TextLabel()
        self.words.setWordWrap(True)
        self.speed, self.voice = QComboBox(), QComboBox()
        self.voice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for percent in SPEEDS:
            self.speed.addItem("", percent)
        self.speed.setCurrentIndex(SPEEDS.index(100))
        self.speed.activated.connect(self._on_speed)
        self.voice.activated.connect(self._on_voice)
        self._lay_out()
        self.retranslate()
        self.hide()

    def show_reading(self, *, reading: bool) -> None:
        """The button in the middle pauses, or goes on."""
        self._reading = reading
        self.buttons["play"].setIcon(icons.icon("pause" if reading else "play"))
        self._name_play()

    def show_speed(self, percent: int) -> None:
        nearest = min(SPEEDS, key=lambda one: abs(one - percent))
        self.speed.setCurrentIndex(SPEEDS.index(nearest))

    def show_voices(self, language: str, voices: Sequence[Voice], current: Voice | None) -> None:
        """The voices of a language, and the one that reads it."""
        self._language = language
        self.voice.clear()
        for voice in voices:
            self.voice.addItem(voice.label, voice.key)
        if current is not None:
            self.voice.setCurrentIndex(self.voice.findData(current.key))
        self.voice.setVisible(len(voices) > 0)

    def say(self, text: str) -> None:
        """What is being read, or why nothing is."""
        self.words.setText(text)

    def offer(self, *, offered: bool) -> None:
        """Without a voice there is nothing to press but closing."""
        for widget in (*self.buttons.values(), self.speed):
            widget.setEnabled(offered)
        if not offered:
            self.voice.hide()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Reading aloud"))
        set_words(self.buttons["back"], self.tr("Previous sentence"))
        set_words(self.buttons["on"], self.tr("Next sentence"))
        set_words(self.close_button, self.tr("Stop reading aloud"), "Ctrl+Shift+U")
        self.speed.setAccessibleName(self.tr("Speed"))
        self.speed.setToolTip(self.tr("Speed"))
        self.voice.setAccessibleName(self.tr("Voice"))
        self.voice.setToolTip(self.tr("Voice"))
        for index, percent in enumerate(SPEEDS):
            self.speed.setItemText(index, f"{percent} %")
        self._name_play()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _name_play(self) -> None:
        set_words(self.buttons["play"], self.tr("Pause") if self._reading else self.tr("Go on"))

    def _button(self, name: str, drawing: str) -> QToolButton:
        button = icon_button(drawing)
        button.setObjectName(name)
        button.clicked.connect(self._on_pressed)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(4)
        for button in self.buttons.values():
            row.addWidget(button)
        row.addSpacing(8)
        row.addWidget(self.words, 1)
        row.addSpacing(8)
        for widget in (self.voice, self.speed, self.close_button):
            row.addWidget(widget)

    @Slot()
    def _on_pressed(self) -> None:
        self.pressed.emit(self.sender().objectName())

    @Slot(int)
    def _on_speed(self, index: int) -> None:
        self.speed_chosen.emit(SPEEDS[index])

    @Slot(int)
    def _on_voice(self, index: int) -> None:
        self.voice_chosen.emit(self._language, str(self.voice.itemData(index)))
