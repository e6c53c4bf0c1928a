"""What taking an edition would change, cost and need: told before anything is copied."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from summit_kb.app.searches.library_key import line_key
from summit_kb.app.updating.age import Age, age_of
from summit_kb.app.updating.differing import changes_from
from summit_kb.app.updating.errors import UpdateGapError
from summit_kb.app.updating.touching import Touched, touched_by
from summit_kb.editions.blobs import place
from summit_kb.editions.catalogue import Catalogue, Entry, Stored, What
from summit_kb.editions.errors import NoRoomError
from summit_kb.editions.installed import Installed

_INDEX_SHARE = 0.6  # of the bytes of texts and records, measured on made-up libraries
_SPARE = 50_000_000
_MEGABYTE = 1_000_000


@dataclass(frozen=True)
class Preview:
    """``copied`` bytes come from the source; ``needed`` and ``free`` are of the disk."""

    catalogue: Catalogue
    here: int | None
    changes: tuple[Entry, ...]
    copied_files: int
    copied: int
    needed: int
    free: int
    age: Age
    touched: Touched
    missing: int = 0

    @property
    def counts(self) -> Mapping[What, int]:
        """How many documents are added, amended, expired, removed."""
        return Counter(entry.what for entry in self.changes)

    @property
    def has_room(self) -> bool:
        return self.needed <= self.free

    def by_topic(self) -> list[tuple[str, int]]:
        """Topics with the number of documents that change in them, the most first; "" for none."""
        found = Counter(topic for one in self.changes for topic in one.topics or ("",))
        return sorted(found.items(), key=lambda one: (-one[1], one[0]))

    def require(self, source: Path, folder: Path) -> None:
        """Raise what would stop it halfway: UpdateGapError, NoRoomError."""
        if self.missing:
            raise UpdateGapError(
                source=str(source),
                number=self.catalogue.number,
                here=self.here or 0,
                missing=self.missing,
            )
        if not self.has_room:
            needed, free = (-(-self.needed // _MEGABYTE), self.free // _MEGABYTE)
            raise NoRoomError(path=str(folder), needed=needed, free=free)


def preview_of(
    installed: Installed, source: Path, catalogue: Catalogue, accepted: int | None, home: Path
) -> Preview:
    """Of an edition whose signatures hold; its files are verified when they are taken."""
    state = installed.state
    here = installed.catalogue() if state is not None else None
    own = _own_files(installed, here)
    wanted = {one.sha256: one for one in catalogue.files.values()}
    lacking = [one for one in wanted.values() if one.sha256 not in own]
    absent = sum(not place(source / "blobs", one.sha256).is_file() for one in lacking)

    def find(stored: Stored) -> Path | None:
        return own.get(stored.sha256) or place(source / "blobs", stored.sha256)

    changes = changes_from(here, catalogue, find)
    copied = sum(one.size for one in lacking)
    texts = sum(one.size for name, one in catalogue.files.items() if name.startswith("derived/"))
    return Preview(
        catalogue,
        here.number if here else None,
        changes,
        len(lacking),
        copied,
        copied + round(texts * _INDEX_SHARE) + _SPARE,
        _free(installed.folder),
        age_of(catalogue, accepted),
        touched_by(changes, home, line_key(here.library if here else catalogue.library)),
        absent,
    )


def _own_files(installed: Installed, here: Catalogue | None) -> dict[str, Path]:
    edition = installed.edition
    if here is None or edition is None:
        return {}
    return {one.sha256: edition / name for name, one in here.files.items()}


def _free(folder: Path) -> int:
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return shutil.disk_usage(folder).free
