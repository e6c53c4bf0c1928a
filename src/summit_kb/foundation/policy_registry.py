r"""The policy as Group Policy keeps it: ``HKLM\Software\Policies\Summit KB``.

Words and numbers are values; lists are subkeys whose values are the members; features switched off
are subkey ``FeaturesOff`` with a number 1 under the feature's name; settings are values of
``Settings``. Only administrators write below ``Policies``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from summit_kb.foundation import policy_keys
from summit_kb.foundation.policy_keys import PolicyKeyError
from summit_kb.foundation.setting_kinds import KINDS, Flag

KEY = r"Software\Policies\Summit KB"
PLACE = rf"HKEY_LOCAL_MACHINE\{KEY}"
NAMES = {
    "editions": "Editions",
    "contact": "Contact",
    "accepted_age_days": "AcceptedAgeDays",
    "sources": "Sources",
    "roots": "Roots",
    "topics": "Topics",
    "features_off": "FeaturesOff",
    policy_keys.SETTINGS: "Settings",
}
"""What each key of a policy is called there."""


Look = Callable[[str], Mapping[str, object]]
"""The values of a subkey ("" for the key itself) by their names; empty where there is none."""


def values(look: Look | None = None) -> dict[str, object]:
    """What is set, under the keys of the file; raises PolicyKeyError."""
    look = look or _look
    told: dict[str, object] = {}
    own = look("")
    names = {name.casefold(): key for key, name in NAMES.items()}
    singles = (*policy_keys.WORD_KEYS, *policy_keys.NUMBER_KEYS)
    for name, value in own.items():
        key = names.get(name.casefold(), name)
        if key not in singles:
            raise PolicyKeyError(name, repr(value))
        told[key] = value
    for key in ("sources", "roots", "topics"):
        # Group Policy numbers the members of a list.
        listed = look(NAMES[key])
        if listed:
            told[key] = [listed[name] for name in sorted(listed, key=_numbered)]
    off = look(NAMES["features_off"])
    if off:
        told["features_off"] = [name for name, value in off.items() if _is_on(name, value)]
    settings = look(NAMES[policy_keys.SETTINGS])
    if settings:
        told[policy_keys.SETTINGS] = {name: _setting(name, one) for name, one in settings.items()}
    return told


def _numbered(name: str) -> tuple[int, str]:
    return (int(name), "") if name.isdecimal() else (1 << 31, name)


def _is_on(name: str, value: object) -> bool:
    if value not in (0, 1):
        raise PolicyKeyError(f"FeaturesOff\\{name}", repr(value))
    return value == 1


def _setting(name: str, value: object) -> object:
    # The registry has no yes and no.
    is_flag = isinstance(KINDS.get(name), Flag) and value in (0, 1)
    return bool(value) if is_flag else value


def _look(subkey: str) -> Mapping[str, object]:
    import winreg  # noqa: PLC0415 - of Windows alone

    path = rf"{KEY}\{subkey}" if subkey else KEY
    access = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, path, 0, access) as key:
            count = winreg.QueryInfoKey(key)[1]
            rows = [winreg.EnumValue(key, number) for number in range(count)]
    except FileNotFoundError:
        return {}
    return {name: value for name, value, _kind in rows}
