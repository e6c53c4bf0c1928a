"""The keys of a policy and what their values may be: the same in the file and in the registry."""

from __future__ import annotations

import difflib
import ntpath
import posixpath
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import cast

from summit_kb.foundation.policy import FEATURES, Policy
from summit_kb.foundation.setting_kinds import KINDS, Choice, Flag, Kind, Value, Whole

WORD_KEYS = ("editions", "contact")
NUMBER_KEYS = ("accepted_age_days",)
LIST_KEYS = ("sources", "roots", "topics", "features_off")
SETTINGS = "settings"
KEYS = (*WORD_KEYS, *NUMBER_KEYS, *LIST_KEYS, SETTINGS)
MOST_DAYS = 36_500
_PATH_KEYS = frozenset({"editions", "roots"})

Values = Mapping[str, object]


class PolicyKeyError(ValueError):
    """One key that cannot be: ``key`` as a reader finds it, and what is wrong with it."""

    def __init__(self, key: str, detail: str) -> None:
        self.key, self.detail = key, detail
        super().__init__(f"{key}: {detail}")


def checked(values: Values, origins: tuple[str, ...]) -> Policy:
    """The policy of ``values``; raises PolicyKeyError for the first that cannot be."""
    for key in values:
        _known(key, key, KEYS)
    lists = {key: _words(key, values.get(key, [])) for key in LIST_KEYS}
    for feature in lists["features_off"]:
        _known("features_off", feature, FEATURES)
    editions = _word("editions", values.get("editions", ""))
    return Policy(
        sources=lists["sources"],
        roots=tuple(Path(one) for one in lists["roots"]),
        accepted_age_days=_days(values.get("accepted_age_days")),
        editions=Path(editions) if editions else None,
        topics=lists["topics"],
        features_off=frozenset(lists["features_off"]),
        settings=_settings(values.get(SETTINGS, {})),
        contact=_word("contact", values.get("contact", "")),
        origins=origins,
    )


def _wrong(key: str, value: object, taken: str) -> PolicyKeyError:
    """What stands there, and behind the arrow what may: signs that need no language."""
    return PolicyKeyError(key, f"{value!r} → {taken}")


def _taken(kind: Kind) -> str:
    match kind:
        case Choice():
            return " | ".join(f'"{one}"' for one in kind.options)
        case Whole():
            return f"{kind.low} … {kind.high}"
        case Flag():
            return "true | false"
        case _:
            return '"…"'


def _known(key: str, said: str, known: tuple[str, ...]) -> None:
    if said not in known:
        near = difflib.get_close_matches(said, known, 1)
        raise PolicyKeyError(
            key, f"{said!r} → {repr(near[0]) + '?' if near else ' | '.join(known)}"
        )


def _word(key: str, value: object) -> str:
    if not isinstance(value, str) or not value.isprintable():
        raise _wrong(key, value, '"…"')
    if key in _PATH_KEYS and value and not _is_whole_path(value):
        raise _wrong(key, value, r"/… | C:\… | \\…")
    return value


def _words(key: str, value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise _wrong(key, value, '["…", "…"]')
    words = tuple(_word(key, one) for one in cast("list[object]", value))
    if not all(words):
        raise _wrong(key, "", '"…"')
    return words


def _is_whole_path(text: str) -> bool:
    # A policy may be written on one system and checked on another before it is rolled out.
    return posixpath.isabs(text) or (ntpath.isabs(text) and bool(ntpath.splitdrive(text)[0]))


def _days(value: object) -> int | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= MOST_DAYS:
        raise _wrong("accepted_age_days", value, f"1 … {MOST_DAYS}")
    return value


def _settings(value: object) -> Mapping[str, Value]:
    if not isinstance(value, dict):
        raise _wrong(SETTINGS, value, "[settings]")
    settings = cast("dict[str, Value]", value)
    for key, one in settings.items():
        _known(f"{SETTINGS}.{key}", key, tuple(KINDS))
        is_truth = isinstance(KINDS[key], Whole) and isinstance(one, bool)
        if is_truth or not KINDS[key].accepts(one):
            raise _wrong(f"{SETTINGS}.{key}", one, _taken(KINDS[key]))
    return MappingProxyType(dict(settings))
