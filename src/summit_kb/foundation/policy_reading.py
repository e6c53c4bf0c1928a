"""Reading the policy from where only an administrator writes."""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path

from summit_kb.foundation import policy_keys, policy_registry
from summit_kb.foundation.ownership import unprotected
from summit_kb.foundation.policy import Policy, PolicyError, PolicyUnsafeError, policy_file
from summit_kb.foundation.policy_keys import PolicyKeyError, Values

_MOST_BYTES = 1 << 20


def machine_policy() -> Policy:
    """The policy of this computer: its file, and on Windows the registry before it."""
    return policy_at(policy_file(), registry=sys.platform == "win32")


def policy_at(path: Path, *, registry: bool = False, owner: int = 0) -> Policy:
    """The policy in the file ``path`` of ``owner``, and of the registry; empty where none is."""
    text = _text_of(path, owner)
    values = {} if text is None else _parsed(path, text)
    origins = () if text is None else (str(path),)
    if text is not None:
        _checked(values, str(path), text)
    set_there = _from_registry() if registry else {}
    if set_there:
        place = policy_registry.PLACE
        _checked(set_there, place, "")
        origins = (place, *origins)
    return _checked(_over(values, set_there), " + ".join(origins), "", origins)


def policy_of(path: Path) -> Policy:
    """What the file ``path`` would set, wherever it lies: to try a policy before it is in force."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeError) as error:
        raise PolicyError(path=str(path), line="-", key="-", detail=str(error)) from error
    return _checked(_parsed(path, text), str(path), text, (str(path),))


def protected_bytes(path: Path, key: str, owner: int = 0) -> bytes:
    """A file that the policy names; raises PolicyUnsafeError when users can change it."""
    fault = unprotected(path, owner)
    if fault is not None:
        raise PolicyUnsafeError(path=str(path), detail=fault)
    try:
        with path.open("rb") as file:
            return file.read(_MOST_BYTES)
    except OSError as error:
        detail = f"{path}: {error.strerror}"
        raise PolicyError(path=str(path), line="-", key=key, detail=detail) from error


def _text_of(path: Path, owner: int) -> str | None:
    # A link to nowhere is a policy somebody wanted, not none.
    if not path.is_symlink():
        try:
            path.stat()
        except (FileNotFoundError, NotADirectoryError):
            return None
        except OSError:
            pass  # what cannot be looked at is told below
    data = protected_bytes(path, "-", owner)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise PolicyError(path=str(path), line="-", key="-", detail=str(error)) from error


def _parsed(path: Path, text: str) -> Values:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        facts = {"line": line[1] if line else "-", "key": "-", "detail": str(error)}
        raise PolicyError(path=str(path), **facts) from error


def _checked(values: Values, place: str, text: str, origins: tuple[str, ...] = ()) -> Policy:
    try:
        return policy_keys.checked(values, origins)
    except PolicyKeyError as fault:
        line = _line_of(text, fault.key) if text else "-"
        raise PolicyError(path=place, line=line, key=fault.key, detail=fault.detail) from fault


def _line_of(text: str, key: str) -> str:
    name = re.escape(key.rpartition(".")[2])
    for number, line in enumerate(text.splitlines(), start=1):
        if re.match(rf"\s*(?:\w+\.)?[\"']?{name}[\"']?\s*=|\s*\[\s*{name}\s*\]", line):
            return str(number)
    return "-"


def _from_registry() -> Values:
    try:
        return policy_registry.values()
    except (OSError, ValueError) as error:
        facts = {"line": "-", "key": "-", "detail": str(error)}
        raise PolicyError(path=policy_registry.PLACE, **facts) from error


def _over(file: Values, registry: Values) -> Values:
    """Key by key the registry goes before the file; what is off in either is off."""
    settings, off = policy_keys.SETTINGS, "features_off"
    joined = {**file, **registry}
    for key in (settings, off):
        here, there = file.get(key), registry.get(key)
        if isinstance(here, dict) and isinstance(there, dict):
            joined[key] = {**here, **there}
        elif isinstance(here, list) and isinstance(there, list):
            joined[key] = [*here, *there]
    return joined
