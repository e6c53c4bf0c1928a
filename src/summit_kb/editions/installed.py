"""The editions on this computer: which one is read, which one can be gone back to.

current.json       the one commit point: number, trust, previous, place, previous_place
<place>/           an edition's library; the place is its number
<place>.json       its catalogue, as it was signed
trust-<hex>/       what The Update Framework remembers
root.json          the root of trust this computer was given
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, cast

from summit_kb.editions import catalogue as catalogues
from summit_kb.editions import strict_json
from summit_kb.editions.catalogue import Catalogue
from summit_kb.editions.difference import Earlier
from summit_kb.editions.errors import EditionDamagedError, NothingInstalledError
from summit_kb.foundation import atomic
from summit_kb.foundation.errors import InUseError, StorageError
from summit_kb.foundation.lock import writer_lock

CURRENT, ANCHOR, LOCK = "current.json", "root.json", ".writer.lock"
_TRUST = re.compile(r"trust-[0-9a-f]{12}")
_PLACE = re.compile(r"[1-9][0-9]{0,15}(?:-[0-9a-f]{8})?")


@dataclass(frozen=True)
class State:
    """``number`` is read; ``previous`` is the other one here, to go back to.

    An edition lies in the folder of its number, or in ``place`` when that was taken by another
    edition of the same number.
    """

    number: int
    trust: str
    previous: int | None = None
    place: str | None = None
    previous_place: str | None = None

    @property
    def folder(self) -> str:
        return self.place or str(self.number)

    @property
    def previous_folder(self) -> str | None:
        return self.previous_place or (str(self.previous) if self.previous else None)


class Installed:
    """The folder of editions; it may not be there yet."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._read: tuple[str, Catalogue] | None = None  # large ones take a second to read

    @property
    def state(self) -> State | None:
        """What is in force; None before the first edition."""
        path = self.folder / CURRENT
        try:
            data = path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise StorageError.from_os(path, error) from error
        try:
            return _checked(State(**cast("dict[str, Any]", strict_json.loads(data))))
        except (ValueError, TypeError) as error:
            raise EditionDamagedError(source=str(self.folder), file=CURRENT) from error

    @property
    def library(self) -> Path | None:
        """The library of the edition that is read."""
        return self.edition / "library" if self.edition else None

    @property
    def edition(self) -> Path | None:
        """The folder of the edition that is read: ``library`` and ``derived`` are in it."""
        state = self.state
        return self.folder / state.folder if state else None

    @property
    def trust(self) -> Path | None:
        state = self.state
        return self.folder / state.trust if state else None

    def catalogue(self, number: int | None = None) -> Catalogue:
        """The catalogue of an edition here, by default of the one read."""
        state = self.state
        if state is None:
            raise NothingInstalledError
        is_read = number is None or number == state.number
        place = state.folder if is_read else state.previous_folder
        if not is_read and number != state.previous:
            place = str(number)
        return self.catalogue_at(str(place))

    def catalogue_at(self, place: str) -> Catalogue:
        """The catalogue of the edition in that folder; raises EditionDamagedError."""
        path = self.folder / f"{place}.json"
        try:
            data = path.read_bytes()
        except OSError as error:
            raise EditionDamagedError(source=str(self.folder), file=path.name) from error
        sha256 = hashlib.sha256(data).hexdigest()
        if self._read is None or self._read[0] != sha256:
            self._read = sha256, catalogues.read(data, str(path))
        return self._read[1]

    def earlier(self) -> list[Earlier]:
        """The catalogues here as they were signed, that of the edition read first."""
        state = self.mended_state()
        if state is None:
            return []
        places = [(state.number, state.folder), (state.previous, state.previous_folder)]
        found: list[Earlier] = []
        for number, place in places:
            if number is not None:
                with suppress(OSError):  # who lacks it needs a whole edition
                    found.append((number, (self.folder / f"{place}.json").read_bytes()))
        return found

    def all(self) -> list[Catalogue]:
        """Every edition here that can be read or gone back to, the newest first."""
        state = self.state
        places = {state.folder, state.previous_folder} if state else set[str | None]()
        found = [self.catalogue_at(place) for place in places if place is not None]
        return sorted(found, key=lambda one: one.number, reverse=True)

    def commit(self, state: State) -> None:
        """From here on ``state`` is in force; what neither it nor its past needs goes."""
        said = {key: value for key, value in asdict(state).items() if value is not None}
        atomic.write_bytes(self.folder / CURRENT, json.dumps(said).encode())
        # It is in force: what cannot be swept now, or not even looked at, is no failure of it.
        with suppress(StorageError, EditionDamagedError):
            self.sweep()

    def sweep(self) -> None:
        """Remove what no edition in force needs, and what a crash left behind.

        Only for who holds the lock: it takes away what another one may be laying.
        """
        for path in self._strays():
            remove(path)

    def sweep_after_a_crash(self) -> None:
        """At a start: take away what an installation that was killed left, if there is anything."""
        try:
            if self._strays():
                with writer_lock(self.folder / LOCK):
                    self.sweep()
        except (InUseError, StorageError, EditionDamagedError):
            return  # somebody installs, or only reads here; what is damaged is told elsewhere

    def mended_state(self) -> State | None:
        """The state; when its file is damaged, the newest edition and trust that lie here."""
        try:
            return self.state
        except EditionDamagedError:
            names = [path.name for path in self.folder.glob("*.json") if path.stem.isdecimal()]
            numbers = [int(name[:-5]) for name in names if (self.folder / name[:-5]).is_dir()]
            trusts = [path for path in self.folder.glob("trust-*") if _TRUST.fullmatch(path.name)]
            if not numbers or not trusts:
                return None
            newest = max(trusts, key=lambda path: path.stat().st_mtime_ns)
            return State(max(numbers), newest.name)

    def _strays(self) -> list[Path]:
        """What lies in the folder and is neither needed nor the lock."""
        state = self.state
        kept = {CURRENT, ANCHOR}
        if state is not None:
            places = {state.folder, state.previous_folder or state.folder}
            kept |= places | {f"{place}.json" for place in places} | {state.trust}
        try:
            found = list(self.folder.iterdir())
        except FileNotFoundError:
            return []
        except OSError as error:
            raise StorageError.from_os(self.folder, error) from error
        return [one for one in found if one.name not in kept and not one.name.startswith(".writer")]


def remove(path: Path) -> None:
    """Remove a file, a folder with all in it, or a link and never what it leads to."""
    try:
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    except OSError:
        # On Windows somebody may read there; the next sweep comes.
        return


def _checked(state: State) -> State:
    numbers = [state.number] if state.previous is None else [state.number, state.previous]
    # Checked because it becomes part of paths, and JSON may hold anything.
    is_number = all(type(one) is int and 0 < one < 10**15 for one in numbers)
    places = [place for place in (state.folder, state.previous_folder) if place is not None]
    is_plain = all(isinstance(one, str) and _PLACE.fullmatch(one) for one in places)  # pyright: ignore[reportUnnecessaryIsInstance] as above
    if not is_number or not is_plain or _TRUST.fullmatch(state.trust) is None:
        raise ValueError(state)
    return state
