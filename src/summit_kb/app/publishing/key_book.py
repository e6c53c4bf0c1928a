"""Who holds which key, as it was told when the keys were made: for every record after the first.

On the publisher's computer alone: names of people go neither into what is published nor into keys.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from summit_kb.foundation import paths
from summit_kb.foundation.record_file import Record, RecordFile

_MOST = 200


@dataclass(frozen=True)
class Kept:
    """``file`` is the key file's name, without the stick it lies on."""

    holder: str = ""
    file: str = ""


class KeyBook:
    """Keys by their ids, of every publisher's folder on this computer."""

    def __init__(self, home: Path | None = None) -> None:
        self._file = RecordFile((home or paths.home()) / "publishing" / "keys.jsonl", "keys")

    def all(self) -> Mapping[str, Kept]:
        return {key: kept for key, kept in map(_kept, self._file.read().rows) if key}

    def keep(self, told: Iterable[tuple[str, Kept]]) -> None:
        """Remember holders by key id; what is not told is not forgotten."""
        known = dict(self.all())
        wanted = {key: _joined(known.get(key, Kept()), kept) for key, kept in told}
        if all(known.get(key) == kept for key, kept in wanted.items()):
            return
        with self._file.changing() as rows:
            rows[:] = [row for row in rows if row.get("key") not in wanted]
            rows += [{"key": key, **asdict(kept)} for key, kept in wanted.items()]
            del rows[:-_MOST]


def _joined(known: Kept, told: Kept) -> Kept:
    return Kept(told.holder or known.holder, told.file or known.file)


def _kept(row: Record) -> tuple[str, Kept]:
    key, holder, file = (row.get(name) for name in ("key", "holder", "file"))
    return str(key or ""), Kept(str(holder or ""), str(file or ""))
