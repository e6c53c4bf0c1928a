"""What a person may choose, declared once: default, check, and the file it is kept in.

The front ends add the words (label, explanation). Window geometry and open tabs are state, not
settings, and live elsewhere.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING

from summit_kb.foundation import atomic
from summit_kb.foundation.errors import SettingsError, StorageError
from summit_kb.foundation.paths import home

if TYPE_CHECKING:
    import tomlkit

Value = str | int | bool


@dataclass(frozen=True)
class Choice:
    """One of a few words."""

    options: tuple[str, ...]

    def accepts(self, value: object) -> bool:
        return value in self.options


@dataclass(frozen=True)
class Whole:
    """A whole number of ``unit`` from ``low`` to ``high``, offered in ``step``."""

    low: int
    high: int
    step: int = 1
    unit: str = "%"

    def accepts(self, value: object) -> bool:
        return isinstance(value, int) and self.low <= value <= self.high


@dataclass(frozen=True)
class Flag:
    """Yes or no."""

    def accepts(self, value: object) -> bool:
        return isinstance(value, bool)


@dataclass(frozen=True)
class Folder:
    """A folder's path; empty stands for the program's own choice."""

    def accepts(self, value: object) -> bool:
        return isinstance(value, str)


@dataclass(frozen=True)
class Voice:
    """A voice of the system for a language; empty stands for the first there is."""

    language: str

    def accepts(self, value: object) -> bool:
        return isinstance(value, str)


Kind = Choice | Whole | Flag | Folder | Voice


@dataclass(frozen=True)
class Settings:
    """The choices in force; every field has its kind in KINDS."""

    language: str = "vi"
    theme: str = "system"
    text_percent: int = 100
    library: str = ""
    restore_session: bool = True
    search_history: bool = True
    reading_mode: str = "normal"
    reading_letters: str = "window"
    reading_measure: int = 70
    reading_spacing: int = 160
    voice_vi: str = ""
    voice_en: str = ""
    voice_speed: int = 100


KINDS: Mapping[str, Kind] = {
    "language": Choice(("vi", "en")),
    "theme": Choice(("system", "light", "dark")),
    "text_percent": Whole(80, 200, 10),
    "library": Folder(),
    "restore_session": Flag(),
    "search_history": Flag(),
    "reading_mode": Choice(("normal", "night", "sepia", "large")),
    "reading_letters": Choice(("window", "serif", "sans")),
    "reading_measure": Whole(40, 110, 5, ""),
    "reading_spacing": Whole(120, 240, 10),
    "voice_vi": Voice("vi"),
    "voice_en": Voice("en"),
    "voice_speed": Whole(50, 200, 5),
}


@dataclass(frozen=True)
class SettingsFile:
    """The file the choices are kept in, written whole or not at all."""

    path: Path = field(default_factory=lambda: home() / "settings.toml")

    def load(self) -> Settings:
        """The choices on disk; defaults for what is not there.

        Raises SettingsError naming file, key and line for a value that cannot be.
        """
        try:
            text = self.path.read_text(encoding="utf-8")
        except FileNotFoundError:
            return Settings()
        except OSError as error:
            raise StorageError.from_os(self.path, error) from error
        return self._checked(text)

    def save(self, settings: Settings) -> None:
        """Write what differs from the defaults; keys of other versions stay."""
        import tomlkit  # noqa: PLC0415 - only needed to write, and not light

        document = self._document()
        for item in fields(Settings):
            value = getattr(settings, item.name)
            if value == item.default:
                document.pop(item.name, None)
            else:
                document[item.name] = value
        atomic.write_text(self.path, tomlkit.dumps(document))

    def _document(self) -> tomlkit.TOMLDocument:
        import tomlkit  # noqa: PLC0415 - as above
        from tomlkit.exceptions import ParseError  # noqa: PLC0415 - as above

        try:
            return tomlkit.parse(self.path.read_text(encoding="utf-8"))
        except (FileNotFoundError, ParseError):
            return tomlkit.document()
        except OSError as error:
            raise StorageError.from_os(self.path, error) from error

    def _checked(self, text: str) -> Settings:
        try:
            values = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            line = re.search(r"line (\d+)", str(error))
            raise SettingsError(
                path=str(self.path), key="", line=int(line[1]) if line else 0, detail=str(error)
            ) from error
        for key, kind in KINDS.items():
            if key in values and not kind.accepts(values[key]):
                raise SettingsError(
                    path=str(self.path), key=key, line=_line_of(text, key), detail=repr(values[key])
                )
        return replace(Settings(), **{key: values[key] for key in KINDS if key in values})


def _line_of(text: str, key: str) -> int:
    for number, line in enumerate(text.splitlines(), start=1):
        if re.match(rf"\s*{re.escape(key)}\s*=", line):
            return number
    return 0
