"""The settings, for the palette: each with its present value, changed at once or opened."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from summit_kb.desktop import permitted
from summit_kb.desktop.dialogs.setting_words import SETTING_WORDS
from summit_kb.desktop.palette.command_entries import said
from summit_kb.desktop.palette.entry import SETTING, Deed, Entry
from summit_kb.desktop.palette.other_words import other_words
from summit_kb.desktop.palette.ranking import name_of
from summit_kb.desktop.translation import QT_TRANSLATE_NOOP
from summit_kb.foundation.settings import KINDS, Choice, Flag, Value, Whole

if TYPE_CHECKING:
    from summit_kb.desktop.window.main_window import MainWindow

_NOW = QT_TRANSLATE_NOOP("Palette", "now: {value}")
_IN_FORCE = QT_TRANSLATE_NOOP("Palette", "in force")
_ON, _OFF = QT_TRANSLATE_NOOP("Palette", "on"), QT_TRANSLATE_NOOP("Palette", "off")
_PROGRAMS_OWN = QT_TRANSLATE_NOOP("Palette", "the program's own")
_SETTING = QT_TRANSLATE_NOOP("Palette", "Setting")


def setting_entries(window: MainWindow) -> Iterator[Entry]:
    """An entry for each option of a choice, one for all else."""
    settings = window.desk.settings
    for key, kind in KINDS.items():
        if permitted.locked(key):
            continue
        names, value = _names(key), getattr(settings, key)
        if isinstance(kind, Choice):
            yield from _options(window, key, names, str(value))
        elif isinstance(kind, Flag):
            now = said(_NOW).format(value=said(_ON if value else _OFF))
            yield _entry(key, names, now, _choosing(window, key, not value))
        else:
            shown = _shown(kind, value) or said(_PROGRAMS_OWN)
            now = said(_NOW).format(value=shown)
            yield _entry(key, names, now, _opening(window, key))


def _options(window: MainWindow, key: str, names: Sequence[str], value: str) -> Iterator[Entry]:
    words = other_words()
    for option, text in SETTING_WORDS[key].options:
        options = words.names("Setting", text)
        both = [f"{names[min(at, len(names) - 1)]}: {one}" for at, one in enumerate(options)]
        yield _entry(
            f"{key}={option}",
            [*both, *names],
            said(_IN_FORCE) if option == value else "",
            _choosing(window, key, option),
        )


def _entry(key: str, names: Sequence[str], detail: str, do: Deed) -> Entry:
    all_names = (*names, *other_words().names("Palette", _SETTING))
    found = tuple(map(name_of, dict.fromkeys(all_names)))
    return Entry(f"setting:{key}", SETTING, names[0], found, do, detail=detail)


def _names(key: str) -> tuple[str, ...]:
    return other_words().names("Setting", SETTING_WORDS[key].label)


def _choosing(window: MainWindow, key: str, value: Value) -> Deed:
    return lambda _behind: window.orders.choose_setting(key, value)


def _opening(window: MainWindow, key: str) -> Deed:
    return lambda _behind: window.orders.show_settings().show_row(key)


def _shown(kind: object, value: object) -> str:
    return f"{value} {kind.unit}".strip() if isinstance(kind, Whole) else str(value)
