"""What a person may choose, declared once: default, check, and the file it is kept in.

The front ends add the words (label, explanation). Window geometry and open tabs are state, not
settings, and live elsewhere.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING

from summit_kb.foundation import atomic, portable
from summit_kb.foundation.errors import SettingsError, StorageError
from summit_kb.foundation.paths import home
from summit_kb.foundation.policy import policy
from summit_kb.foundation.setting_kinds import (
    KINDS,
    Choice,
    Flag,
    Folder,
    Kind,
    Value,
    Voice,
    Whole,
)

if TYPE_CHECKING:
    import tomlkit

__all__ = [
    "KINDS",
    "Choice",
    "Flag",
    "Folder",
    "Kind",
    "Settings",
    "SettingsFile",
    "Value",
    "Voice",
    "Whole",
]


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


_FOLDERS = {key for key, kind in KINDS.items() if isinstance(kind, Folder)}


@dataclass(frozen=True)
class SettingsFile:
    """The file the choices are kept in, written whole or not at all."""

    path: Path = field(default_factory=lambda: home() / "settings.toml")

    def load(self) -> Settings:
        """The choices on disk, defaults for what is not there, and the policy over both.

        Raises SettingsError naming file, key and line for a value that cannot be.
        """
        try:
            text = self.path.read_text(encoding="utf-8")
        except FileNotFoundError:
            return under_policy(Settings())
        except OSError as error:
            raise StorageError.from_os(self.path, error) from error
        return under_policy(self._checked(text))

    def save(self, settings: Settings) -> None:
        """Write what differs from the defaults; locked keys and those of other versions stay."""
        import tomlkit  # noqa: PLC0415 - only needed to write, and not light

        document = self._document()
        for item in fields(Settings):
            if policy().locks(item.name):
                continue  # the person's own choice stays for the day the policy goes
            value = getattr(settings, item.name)
            if isinstance(KINDS[item.name], Folder):
                value = portable.carried(value)
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
        kept = {key: values[key] for key in KINDS if key in values}
        folders = {key: portable.found(kept[key]) for key in kept if key in _FOLDERS}
        return replace(Settings(), **{**kept, **folders})


def under_policy(settings: Settings) -> Settings:
    """The settings with what IT has set in the place of the person's choices."""
    return replace(settings, **policy().settings)  # pyright: ignore[reportArgumentType] KINDS checks each value


def _line_of(text: str, key: str) -> int:
    for number, line in enumerate(text.splitlines(), start=1):
        if re.match(rf"\s*{re.escape(key)}\s*=", line):
            return number
    return 0
