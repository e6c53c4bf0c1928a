"""When the edition here was last looked through, and what was wrong with it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from summit_kb.editions import blobs
from summit_kb.editions.installed import Installed
from summit_kb.foundation import atomic
from summit_kb.foundation.work import Cancel, Progress, Report, silent

MOST_FAULTS = 20


@dataclass(frozen=True)
class Checked:
    """``faults`` are names of files that are not as they were signed, the first of them."""

    number: int
    at: str
    faults: tuple[str, ...] = ()


class CheckedFile:
    """Kept in the reader's folder; one that cannot be read costs one look at all the files."""

    def __init__(self, home: Path) -> None:
        self._path = home / "sources" / "checked.json"

    def of(self, number: int) -> Checked | None:
        """What was found of the edition of that number."""
        try:
            values = json.loads(self._path.read_bytes())
            made = Checked(int(values["number"]), str(values["at"]), tuple(values["faults"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None
        return made if made.number == number else None

    def keep(self, number: int, faults: tuple[str, ...] = ()) -> Checked:
        """Found just now."""
        made = Checked(number, f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}", faults[:MOST_FAULTS])
        atomic.write_bytes(self._path, json.dumps(asdict(made), ensure_ascii=False).encode())
        return made


def faults_of(
    installed: Installed, *, report: Report = silent, cancel: Cancel | None = None
) -> tuple[str, ...]:
    """Names of files of the edition that is read which are gone or not as they were signed."""
    catalogue, edition = installed.catalogue(), installed.edition
    assert edition is not None  # or there would be no catalogue
    found: list[str] = []
    for done, (name, stored) in enumerate(catalogue.files.items()):
        if cancel is not None:
            cancel.check()
        report(Progress("verify", done, len(catalogue.files), name))
        try:
            if blobs.described(edition / name) != stored:
                found.append(name)
        except OSError:
            found.append(name)
    return tuple(found)
