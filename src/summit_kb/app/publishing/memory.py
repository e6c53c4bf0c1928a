"""Where a librarian publishes to, with which key file, under what name: for the next time.

Never a passphrase, nor anything that opens a key.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path

from summit_kb.app.searches.library_key import library_key
from summit_kb.foundation import paths
from summit_kb.foundation.record_file import RecordFile
from summit_kb.library.store import Library


@dataclass(frozen=True)
class Habits:
    """Paths as text, empty before they were chosen: ``target`` is where was sent to last."""

    folder: str = ""
    key: str = ""
    publisher: str = ""
    target: str = ""


class PublishingMemory:
    """One record for each library."""

    def __init__(self, library: Library, home: Path | None = None) -> None:
        folder = (home or paths.home()) / "publishing"
        self._file = RecordFile(folder / "publishing.jsonl", "publishing")
        self._library = library_key(library)

    def habits(self) -> Habits:
        """What was chosen last for this library."""
        rows = [row for row in self._file.read().rows if row.get("library") == self._library]
        row = rows[-1] if rows else {}
        told = {name: row.get(name) for name in asdict(Habits())}
        return Habits(**{name: value for name, value in told.items() if isinstance(value, str)})

    def keep(self, habits: Habits) -> None:
        """Remember for next time; what is the same is not written again."""
        if habits == self.habits():
            return
        with self._file.changing() as rows:
            rows[:] = [row for row in rows if row.get("library") != self._library]
            rows.append({"library": self._library, **asdict(habits)})
