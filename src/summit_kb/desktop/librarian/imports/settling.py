"""Which files of a watched folder are new and written to their end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

Signature = tuple[int, int]
"""Size in bytes, and when it was last written in nanoseconds."""

_QUIET_S = 2.0
# Some programs make an empty file first and write into it later.
_QUIET_EMPTY_S = 15.0


@dataclass
class Settling:
    """``known`` are files that had an outcome, as they were then; they are not taken up again."""

    known: dict[Path, Signature] = field(default_factory=dict[Path, Signature])
    _handed: dict[Path, Signature] = field(default_factory=dict[Path, Signature])
    _since: dict[Path, tuple[Signature, float]] = field(
        default_factory=dict[Path, tuple[Signature, float]]
    )

    @property
    def waiting(self) -> list[Path]:
        """Files seen and not yet quiet for long enough."""
        return list(self._since)

    def look(self, listing: Mapping[Path, Signature], now: float) -> list[Path]:
        """Files that are ready now, each told once; ``now`` in seconds of a steady clock."""
        ready: list[Path] = []
        for gone in set(self._since) - set(listing):
            del self._since[gone]
        for path, seen in listing.items():
            if seen in (self.known.get(path), self._handed.get(path)):
                self._since.pop(path, None)
                continue
            before, since = self._since.get(path, (None, now))
            if before != seen:
                self._since[path] = (seen, now)
            elif now - since >= (_QUIET_S if seen[0] else _QUIET_EMPTY_S):
                del self._since[path]
                self._handed[path] = seen
                ready.append(path)
        return ready

    def settle(self, path: Path) -> bool:
        """Note that a file handed out has its outcome; False for one that never was."""
        seen = self._handed.get(path)
        if seen is not None:
            self.known[path] = seen
        return seen is not None

    def forget_gone(self, listing: Mapping[Path, Signature]) -> None:
        """Drop what is known of files that are not there any more."""
        for gone in set(self.known) - set(listing):
            del self.known[gone]
