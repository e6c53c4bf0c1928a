"""What IT sets for a computer that has the package: a root of trust, editions, a policy.

The root publishes the starter library in the room, as a department's office would. The reader takes
the edition from a source, then reads the one that IT keeps for everybody; what is switched off is
refused. Nothing of it may change when the package is upgraded, or go when it is purged.
"""

from __future__ import annotations

import json
from typing import cast

from room import HOME, Said
from trial import Trial

POLICY = "/etc/summit-kb/policy.toml"
TRUSTED = "/etc/summit-kb/root.json"
EDITIONS = "/usr/share/summit-kb/editions"
LIBRARY = "/usr/share/summit-kb/library"
PUBLISHED = "/srv/summit-kb/published"
KEYS = "/root/keys"
OFFICE = "Thư viện Sông Hàn"
CONTACT = "máy lẻ 123"
OURS = ("/etc/summit-kb", "/usr/share/summit-kb", "/srv/summit-kb")
"""Folders that IT has made: the package never does."""

_FROM_SOURCE = f"""\
sources = ["{PUBLISHED}"]
roots = ["{TRUSTED}"]
features_off = ["publish"]
contact = "{CONTACT}"
"""
_LIBRARY_FOR_ALL = f"""\
[settings]
library = "{LIBRARY}"
"""
_FOR_ALL = f"""\
editions = "{EDITIONS}"
roots = ["{TRUSTED}"]
accepted_age_days = 180
features_off = ["add", "publish"]
contact = "{CONTACT}"
[settings]
language = "vi"
"""


def run(trial: Trial) -> None:
    """From no policy to the one that stays in force until the end."""
    said = trial.said("policy", "--json")
    trial.report.check("no policy came with the package", '"read": []' in said.out, said.text)
    _library_of_it(trial)
    if _publish(trial):
        _from_source(trial)
        _for_all(trial)
        _unsafe(trial)
        _window(trial)


def _library_of_it(trial: Trial) -> None:
    """A library below /usr/share, which readers read and cannot write to."""
    check, own = trial.report.check, f"{HOME}/.local/share/summit-kb/library"
    trial.room.run("mkdir", "-p", "/etc/summit-kb", "/usr/share/summit-kb")
    trial.room.run("cp", "-r", own, LIBRARY)
    _set(trial, _LIBRARY_FOR_ALL)
    found = trial.asked("search", "nghi quyet 43").get("total")
    check("policy: IT's library is the usual one, and searched", found, found)
    said = trial.said("add", "/etc/hostname")
    check("policy: who cannot write to it is told: 6", said.code == 6, said.text)
    place = str(trial.asked("doctor").get("library"))
    check("doctor: the library is IT's", LIBRARY in place, place)


def _as_root(trial: Trial, *arguments: str) -> Said:
    return trial.room.run(
        trial.command,
        *arguments,
        SUMMIT_KB_HOME="/root/it",
        SUMMIT_KB_PASSPHRASE="bốn từ không liên quan",
    )


def _publish(trial: Trial) -> bool:
    """An office signs the starter library; the keys stay with it."""
    trial.room.run("mkdir", "-p", KEYS, "/etc/summit-kb", "/srv/summit-kb", "/usr/share/summit-kb")
    library = f"{HOME}/.local/share/summit-kb/library"
    key = ("--key", f"{KEYS}/publishing.pem", "--publisher", OFFICE)
    for steps in (
        ("keygen", "--to", PUBLISHED, "--keys", KEYS, "--roots", "1", "--threshold", "1"),
        ("build", "--to", PUBLISHED, "--library", library, *key),
        ("trust", f"{PUBLISHED}/metadata/1.root.json", "--to", EDITIONS),
        ("install", PUBLISHED, "--to", EDITIONS),
    ):
        said = _as_root(trial, "edition", *steps)
        if not trial.report.check(f"IT: edition {steps[0]}", said.code == 0, said.text[:90]):
            return False
    trial.room.run("cp", f"{PUBLISHED}/metadata/1.root.json", TRUSTED)
    trial.room.run("rm", "-r", "/root/it", KEYS)
    # What was locked for building belongs to the root now; it was the reader's library.
    trial.room.run("chown", "-R", "--reference", HOME, library)
    return True


def _set(trial: Trial, text: str) -> None:
    (trial.room.root / POLICY.strip("/")).write_text(text, encoding="utf-8")


def _from_source(trial: Trial) -> None:
    check = trial.report.check
    _set(trial, _FROM_SOURCE)
    said = trial.said("edition", "look")
    check("policy: a newer edition lies at IT's source", said.code == 0, said.text)
    said = trial.said("edition", "install", PUBLISHED)
    check("policy: the reader takes it, trusting IT's root", said.code == 0, said.text)
    check("policy: it is the one in use", _number(trial) == 1, _number(trial))
    said = trial.said("edition", "keygen", "--to", f"{HOME}/x", "--keys", f"{HOME}/y")
    off = said.code == 2 and CONTACT in said.text
    check("policy: publishing is off, and says whom to ask", off, said.text)


def _for_all(trial: Trial) -> None:
    check = trial.report.check
    _set(trial, _FOR_ALL)
    check("policy: IT's editions are read by everybody", _number(trial) == 1, _number(trial))
    found = trial.asked("search", "nghi quyet 43").get("total")
    check("policy: they are searched", found, found)
    said = trial.said("add", "/etc/hostname")
    check("policy: adding is off", said.code == 2 and CONTACT in said.text, said.text)
    said = trial.said("edition", "install", PUBLISHED)
    check("policy: readers take no edition themselves", said.code == 2, said.text)
    said = trial.room.as_user("find", EDITIONS, "-writable")
    check("policy: a reader can write nowhere in them", not said.out, said.out)
    told = cast("dict[str, dict[str, object]]", trial.asked("doctor"))
    check("doctor: the policy is in force", POLICY in str(told.get("policy")), told.get("policy"))
    shared = told.get("editions", {})
    check("doctor: the edition is IT's", shared.get("shared") is True, shared)


def _number(trial: Trial) -> object:
    return trial.asked("edition", "list").get("current")


def _unsafe(trial: Trial) -> None:
    """A policy that users could have written is never followed, and never passed over."""
    check, room = trial.report.check, trial.room
    room.run("chmod", "666", POLICY)
    said = trial.said("search", "da nang")
    check("policy anybody can write: the program stops", said.code == 2, said.text)
    check("policy anybody can write: doctor tells", trial.said("doctor").code == 0)
    room.run("chmod", "644", POLICY)
    check("policy protected again: it goes on", trial.said("search", "da nang").code == 0)


def _window(trial: Trial) -> None:
    log = trial.folder / f"{trial.name}-policy.log"
    opened = trial.room.start(log, trial.command, "desktop", DISPLAY=trial.screen.name)
    trial.screen.window("Summit KB")
    trial.until("number and signer of the edition", lambda: trial.shows("policy", "Sông Hàn"))
    trial.report.check("the window says which edition, and who signed it", true=True)
    trial.screen.window("Summit KB")
    trial.screen.key("ctrl+q")
    trial.report.check("and closes", opened.wait(timeout=40) == 0, opened.returncode)


def sums(trial: Trial) -> str:
    """Every byte that IT has put there."""
    told = "find {} -type f -print0 | sort -z | xargs -0 sha256sum".format(" ".join(OURS))
    return trial.room.run("sh", "-c", told).out


def still_there(trial: Trial, before: str, what: str) -> None:
    """After a change of the package, everything of IT's is as it was."""
    same = bool(before) and sums(trial) == before
    files = len(before.splitlines())
    trial.report.check(f"{what}: policy, root and editions of IT's are untouched", same, files)


def in_force(trial: Trial, what: str) -> None:
    """After a change of the package, the policy counts as before."""
    said = trial.said("policy", "--json")
    told = json.loads(said.out or "{}")
    good = told.get("read") == [POLICY] and _number(trial) == 1
    trial.report.check(f"{what}: the policy is in force", good, said.text)
