"""The next edition before it is signed: what it would hold, and what would be new in it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from summit_kb.editions.building import described, next_catalogue, sources
from summit_kb.editions.catalogue import Catalogue, Stored
from summit_kb.editions.names import all_checked
from summit_kb.editions.repository import Repository
from summit_kb.foundation.work import Cancel, Progress, Report, silent
from summit_kb.library.store import Library


@dataclass(frozen=True)
class Draft:
    """``new_files`` and ``new_bytes`` are what the edition before did not have."""

    catalogue: Catalogue
    before: Catalogue | None
    new_files: int
    new_bytes: int

    @property
    def is_same(self) -> bool:
        """Nothing would be in it that is not in the one before."""
        return self.before is not None and self.before.files == self.catalogue.files


def draft(
    library: Library,
    repository: Repository,
    *,
    report: Report = silent,
    cancel: Cancel | None = None,
) -> Draft:
    """The next edition of ``library``; the publisher's folder may not be there yet.

    Files of documents count as they were added: whether they still are so is for ``check``.
    """
    before = repository.latest()
    found = dict(sources(library))
    names = all_checked(sorted(found))
    known = _recorded(library)
    files: dict[str, Stored] = {}
    for done, name in enumerate(names):
        if cancel is not None:
            cancel.check()
        report(Progress("plan", done, len(names)))
        files[name] = known.get(found[name]) or described(found[name])
    had = {one.sha256 for one in before.files.values()} if before else set[str]()
    new = {one.sha256: one.size for one in files.values() if one.sha256 not in had}
    catalogue = next_catalogue(library, repository, before, files, "")
    return Draft(catalogue, before, len(new), sum(new.values()))


def _recorded(library: Library) -> dict[Path, Stored]:
    return {
        library.file_path(document, file): Stored(file.sha256, file.size)
        for document in library.documents.values()
        for file in document.files
    }
