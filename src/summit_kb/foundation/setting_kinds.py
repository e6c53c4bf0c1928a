"""What a setting can be, and every setting's kind: for the file, the window and the policy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

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
