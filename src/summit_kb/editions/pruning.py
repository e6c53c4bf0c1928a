"""What a publisher's folder need not hold any more: files that no kept edition has."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from summit_kb.editions import past
from summit_kb.editions.errors import PublishingError
from summit_kb.editions.repository import Repository
from summit_kb.foundation.errors import StorageError
from summit_kb.foundation.work import Cancel, Progress, Report, silent


@dataclass(frozen=True)
class Pruned:
    """``kept`` editions by number, the newest first; ``files`` and ``bytes`` were not theirs."""

    kept: tuple[int, ...]
    files: int
    bytes: int


def prune(
    repository: Repository,
    keep: int,
    *,
    only_look: bool = False,
    report: Report = silent,
    cancel: Cancel | None = None,
) -> Pruned:
    """Remove the files that none of the newest ``keep`` editions has; ``only_look`` counts them.

    Catalogues stay, so an update for a computer with any earlier edition can still be made. Nothing
    that is kept is touched: stopped at any moment the folder is as good as before.
    """
    kept = list(islice(past.published(repository), keep))
    if keep < 1 or not kept:
        raise PublishingError(path=str(repository.folder), reason="nothing-published")
    wanted = {stored.sha256 for one in kept for stored in one.files.values()}
    files = bytes_ = 0
    found = [path for path in repository.blobs.glob("??/*") if path.name not in wanted]
    told = set(past.differences(repository).values())
    found += [path for path in repository.targets.glob("*.since.*.json") if path not in told]
    for done, path in enumerate(found):
        if cancel is not None:
            cancel.check()
        report(Progress("prune", done, len(found)))
        size = _removed(path, only_look=only_look)
        files, bytes_ = files + 1, bytes_ + size
    return Pruned(tuple(one.number for one in kept), files, bytes_)


def _removed(path: Path, *, only_look: bool) -> int:
    try:
        size = path.stat().st_size
        if not only_look:
            path.unlink()
    except OSError as error:
        raise StorageError.from_os(path, error) from error
    return size
