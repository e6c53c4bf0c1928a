"""Of which newer edition the reader has been told, so that one is not told of it at each start."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from summit_kb.foundation import atomic

if TYPE_CHECKING:
    from summit_kb.editions.catalogue import Catalogue


@dataclass(frozen=True)
class Told:
    """The newest edition that was seen, or whose notice was put away."""

    library: str
    number: int
    published: str

    def covers(self, edition: Catalogue) -> bool:
        """Whether ``edition`` is that one, or an older one of the same library.

        By its day too: after a theft of keys a good edition may have the number of a forged one.
        """
        if edition.library != self.library:
            return False
        is_same = (edition.number, edition.published) == (self.number, self.published)
        return is_same or edition.number < self.number


class ToldFile:
    """Kept in the reader's folder; one that cannot be read costs one more notice."""

    def __init__(self, home: Path) -> None:
        self._path = home / "sources" / "told.json"

    def last(self) -> Told | None:
        try:
            values = json.loads(self._path.read_bytes())
            return Told(str(values["library"]), int(values["number"]), str(values["published"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def keep(self, edition: Catalogue) -> None:
        """Raises StorageError."""
        told = Told(edition.library, edition.number, edition.published)
        if told != self.last():
            atomic.write_bytes(self._path, json.dumps(asdict(told), ensure_ascii=False).encode())
