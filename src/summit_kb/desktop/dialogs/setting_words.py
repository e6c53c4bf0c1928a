"""What each setting is called, and what it does."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from summit_kb.desktop.translation import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class SettingWords:
    """Label and explanation; for a choice, the name of every option."""

    label: str
    explanation: str
    options: tuple[tuple[str, str], ...] = ()

    def named(self) -> tuple[str, str, dict[str, str]]:
        """All of it in the language of the moment."""
        options = {value: _said(text) for value, text in self.options}
        return _said(self.label), _said(self.explanation), options


def _said(text: str) -> str:
    return QCoreApplication.translate("Setting", text)


SETTING_WORDS = {
    "language": SettingWords(
        QT_TRANSLATE_NOOP("Setting", "Language"),
        QT_TRANSLATE_NOOP("Setting", "The language of the windows; documents stay as they are."),
        (("vi", "Tiếng Việt"), ("en", "English")),
    ),
    "theme": SettingWords(
        QT_TRANSLATE_NOOP("Setting", "Look"),
        QT_TRANSLATE_NOOP("Setting", "Light or dark, or as the system has it."),
        (
            ("system", QT_TRANSLATE_NOOP("Setting", "As the system")),
            ("light", QT_TRANSLATE_NOOP("Setting", "Light")),
            ("dark", QT_TRANSLATE_NOOP("Setting", "Dark")),
        ),
    ),
    "text_percent": SettingWords(
        QT_TRANSLATE_NOOP("Setting", "Size of text"),
        QT_TRANSLATE_NOOP("Setting", "For everything in the windows."),
    ),
    "library": SettingWords(
        QT_TRANSLATE_NOOP("Setting", "Library folder"),
        QT_TRANSLATE_NOOP("Setting", "Empty: your own copy of the library the program came with."),
    ),
    "restore_session": SettingWords(
        QT_TRANSLATE_NOOP("Setting", "Go on where I left off"),
        QT_TRANSLATE_NOOP(
            "Setting", "Open the same documents and the same search at the next start."
        ),
    ),
    "reading_mode": SettingWords(
        QT_TRANSLATE_NOOP("Setting", "Reading mode"),
        QT_TRANSLATE_NOOP(
            "Setting", "How documents look, whether the window is light or dark. Ctrl+Alt+M."
        ),
        (
            ("normal", QT_TRANSLATE_NOOP("Setting", "Normal")),
            ("night", QT_TRANSLATE_NOOP("Setting", "Night")),
            ("sepia", QT_TRANSLATE_NOOP("Setting", "Sepia")),
            ("large", QT_TRANSLATE_NOOP("Setting", "Large text")),
        ),
    ),
    "reading_letters": SettingWords(
        QT_TRANSLATE_NOOP("Setting", "Letters of text"),
        QT_TRANSLATE_NOOP("Setting", "For documents shown as text, not as pages."),
        (
            ("window", QT_TRANSLATE_NOOP("Setting", "As the window")),
            ("serif", QT_TRANSLATE_NOOP("Setting", "With serifs")),
            ("sans", QT_TRANSLATE_NOOP("Setting", "Without serifs")),
        ),
    ),
    "reading_measure": SettingWords(
        QT_TRANSLATE_NOOP("Setting", "Width of text"),
        QT_TRANSLATE_NOOP("Setting", "Letters in a line of documents shown as text."),
    ),
    "reading_spacing": SettingWords(
        QT_TRANSLATE_NOOP("Setting", "Distance of lines"),
        QT_TRANSLATE_NOOP("Setting", "Of the size of letters, in documents shown as text."),
    ),
    "voice_vi": SettingWords(
        QT_TRANSLATE_NOOP("Setting", "Vietnamese voice"),
        QT_TRANSLATE_NOOP("Setting", "Reads Vietnamese paragraphs aloud."),
    ),
    "voice_en": SettingWords(
        QT_TRANSLATE_NOOP("Setting", "English voice"),
        QT_TRANSLATE_NOOP("Setting", "Reads English paragraphs aloud."),
    ),
    "voice_speed": SettingWords(
        QT_TRANSLATE_NOOP("Setting", "Speed of reading aloud"),
        QT_TRANSLATE_NOOP("Setting", "Of the speed the voice itself has."),
    ),
    "search_history": SettingWords(
        QT_TRANSLATE_NOOP("Setting", "Remember my searches"),
        QT_TRANSLATE_NOOP(
            "Setting",
            "On this computer only. Without it none is kept, and those that were are removed.",
        ),
    ),
}
