"""What the doctor tells of policy, editions and sources; nothing is changed, nothing is raised."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from summit_kb.app.opening import editions_here
from summit_kb.foundation import paths, portable
from summit_kb.foundation.errors import SummitError
from summit_kb.foundation.policy import Policy, policy, policy_file

if TYPE_CHECKING:
    from summit_kb.app.updates import Updates

Section = dict[str, object]
_SECONDS = 3.0
_MOST = 12


def policy_facts() -> Section:
    """What IT has set, key by key, or what is wrong with it."""
    told: Section = {"policy-file": str(policy_file())}
    try:
        found = policy()
    except SummitError as error:
        return told | {"error": str(error)}
    return told | {"read-from": list(found.origins), "set": _set_by(found)}


def _set_by(found: Policy) -> list[str]:
    lists = {
        "sources": found.sources,
        "roots": tuple(map(str, found.roots)),
        "topics": found.topics,
        "features_off": tuple(sorted(found.features_off)),
        "settings": tuple(f"{key}={value}" for key, value in sorted(found.settings.items())),
    }
    single = {"accepted_age_days": found.accepted_age_days, "editions": found.editions}
    told = [f"{key}: {value}" for key, value in single.items() if value is not None]
    return told + [f"{key}: {', '.join(values)}" for key, values in lists.items() if values]


def place_facts() -> Section:
    """Where the program keeps its state: on a computer, a stick, a stick that is locked."""
    stick = portable.data_folder()
    return {
        "stick": str(stick) if stick else None,
        "stick-locked": portable.read_only_data() is not None,
        "home-variable": bool(os.environ.get(paths.HOME_VARIABLE)),
    }


def edition_facts() -> Section:
    """The edition that is read, how old it is, and whom this computer trusts."""
    try:
        here = editions_here()
        told: Section = {
            "folder": str(here.folder),
            "shared": policy().editions is not None,
            "folder-writable": os.access(here.folder, os.W_OK),
        }
        if here.state is None and not policy().roots and not here.folder.exists():
            return told | {"number": None}
        return told | _edition(_updates())
    except SummitError as error:
        return {"error": str(error)}


def _edition(updates: Updates) -> Section:
    here = updates.here()
    if here.error is not None:
        return {"error": str(here.error)}
    current, age = here.current, here.age
    return {
        "number": current.number if current else None,
        "published": current.published if current else None,
        "publisher": current.publisher if current else None,
        "age-days": age.days if age else None,
        "accepted-days": age.accepted if age else None,
        "previous": here.other.number if here.other else None,
        "root": here.root.fingerprint if here.root else None,
        "checked": here.checked,
        "damaged": list(here.faults),
    }


def source_facts() -> Section:
    """Every known source with what lies there; one that does not answer is waited for briefly."""
    try:
        updates = _updates()
        found = [updates.look(one, _SECONDS) for one in updates.sources()[:_MOST]]
    except SummitError as error:
        return {"error": str(error)}
    return {"known": [_source(str(one.source.path), one.lies.value, one.error) for one in found]}


def _source(path: str, lies: str, error: SummitError | None) -> str:
    return f"{path}: {lies}" if error is None else f"{path}: {lies} ({error.code})"


def _updates() -> Updates:
    from summit_kb.app.updates import Updates  # noqa: PLC0415 - start-up time

    return Updates()
