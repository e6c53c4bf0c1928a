"""The editions on this computer: which one is read, which one can be gone back to.

current.json       the one commit point: number, previous, trust
<number>/          an edition's library
<number>.json      its catalogue, as it was signed
trust-<hex>/       what The Update Framework remembers
root.json          the root of trust this computer was given
"""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path

from summit_kb.editions import catalogue as catalogues
from summit_kb.editions.catalogue import Catalogue
from summit_kb.editions.errors import EditionDamagedError, NothingInstalledError
from summit_kb.foundation import atomic

CURRENT, ANCHOR = "current.json", "root.json"


@dataclass(frozen=True)
class State:
    """``number`` is read; ``previous`` is the other one here, to go back to."""

    number: int
    trust: str
    previous: int | None = None


class Installed:
    """The folder of editions; it may not be there yet."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def state(self) -> State | None:
        """What is in force; None before the first edition."""
        path = self.folder / CURRENT
        try:
            data = path.read_bytes()
        except FileNotFoundError:
            return None
        try:
            return State(**json.loads(data))
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
        return self.folder / str(state.number) if state else None

    @property
    def trust(self) -> Path | None:
        state = self.state
        return self.folder / state.trust if state else None

    def catalogue(self, number: int | None = None) -> Catalogue:
        """The catalogue of an edition here, by default of the one read."""
        state = self.state
        if state is None:
            raise NothingInstalledError
        path = self.folder / f"{number or state.number}.json"
        try:
            return catalogues.read(path.read_bytes(), str(path))
        except OSError as error:
            raise EditionDamagedError(source=str(self.folder), file=path.name) from error

    def all(self) -> list[Catalogue]:
        """Every edition here, the newest first."""
        numbers = sorted((int(path.stem) for path in self.folder.glob("[0-9]*.json")), reverse=True)
        return [self.catalogue(number) for number in numbers]

    def commit(self, state: State) -> None:
        """From here on ``state`` is in force; what neither it nor its past needs goes."""
        data = json.dumps(asdict(state)).encode()
        atomic.write_bytes(self.folder / CURRENT, data)
        self.sweep()

    def sweep(self) -> None:
        """Remove what no edition in force needs, and what a crash left behind."""
        state = self.state
        if state is None:
            return
        kept = {str(state.number), str(state.previous)}
        kept |= {f"{name}.json" for name in kept} | {state.trust, CURRENT, ANCHOR, ".lock"}
        for path in self.folder.iterdir():
            if path.name in kept or path.name.startswith(".writer"):
                continue
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path, ignore_errors=True)
            else:
                path.unlink(missing_ok=True)
