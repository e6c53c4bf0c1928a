"""The language of the windows, switched while they are open.

Every widget with words sets them in ``retranslate`` and calls it again on LanguageChange.
"""

from __future__ import annotations

import logging
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from summit_kb.desktop.mac_keys import MacKeys
from summit_kb.foundation.paths import resources_dir

_log = logging.getLogger(__name__)

_LOCALES = {
    "vi": QLocale(QLocale.Language.Vietnamese, QLocale.Country.Vietnam),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark ``text`` for the translators; the name is the one lupdate looks for."""
    return text


class Translation(QObject):
    """Installs the words of one language. Signal: ``changed`` carries the language."""

    changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = ""
        self._installed: list[QTranslator] = []
        self._held: list[bytes] = []  # Qt reads the words where they are

    @property
    def language(self) -> str:
        return self._language

    @property
    def installed(self) -> list[QTranslator]:
        return self._installed

    def use(self, language: str) -> None:
        """Speak ``language`` ("vi" or "en") from now on."""
        if language == self._language:
            return
        self._language = language
        QLocale.setDefault(_LOCALES[language])
        self._replace(language)
        self.changed.emit(language)

    def _replace(self, language: str) -> None:
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed, self._held = [], []
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._install(f"qtbase_{language}", qt_folder)
        own = str(resources_dir() / "translations")
        if not self._install(f"summit_kb_{language}", own):
            _log.error("no words for %s in %s", language, own)
        if sys.platform == "darwin":
            keys = MacKeys(self._installed, self)
            QCoreApplication.installTranslator(keys)
            self._installed.append(keys)

    def _install(self, name: str, folder: str) -> bool:
        translator = QTranslator(self)
        try:
            words = (Path(folder) / f"{name}.qm").read_bytes()
        except OSError:
            return False
        # Qt would map the file: a program whose files are replaced while it runs would crash.
        if not translator.load(words):
            return False
        QCoreApplication.installTranslator(translator)
        self._installed.append(translator)
        self._held.append(words)
        return True
