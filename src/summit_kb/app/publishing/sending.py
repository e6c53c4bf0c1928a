"""An edition on its way: onto a stick or a share, and what the publisher's folder can forget."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from summit_kb.app.publishing.publishers_folder import held
from summit_kb.editions import exporting, past, pruning
from summit_kb.editions.catalogue import Catalogue
from summit_kb.editions.exporting import Exported
from summit_kb.editions.pruning import Pruned
from summit_kb.editions.repository import Repository
from summit_kb.foundation.work import Cancel, Report, silent


@dataclass(frozen=True)
class Load:
    """What an export would write: bytes in all, still to be written, and free at the place."""

    whole: int
    missing: int
    free: int

    @property
    def fits(self) -> bool:
        return self.missing <= self.free


def load(repository: Path, to: Path, since: int | None = None) -> Load:
    """What ``export`` would write to ``to``; nothing is written."""
    sent = exporting.parcel(Repository(repository), since)
    missing, free = exporting.room(sent, to)
    return Load(sent.size, missing, free)


def export(
    repository: Path,
    to: Path,
    *,
    since: int | None = None,
    report: Report = silent,
    cancel: Cancel | None = None,
) -> Exported:
    """Make ``to`` a source of the newest edition: whole, or for computers that have ``since``."""
    with held(repository) as source:
        return exporting.export(source, to, since=since, report=report, cancel=cancel)


def prune(
    repository: Path,
    keep: int,
    *,
    only_look: bool = False,
    report: Report = silent,
    cancel: Cancel | None = None,
) -> Pruned:
    """Remove what none of the newest ``keep`` editions needs."""
    with held(repository) as target:
        return pruning.prune(target, keep, only_look=only_look, report=report, cancel=cancel)


def published(repository: Path) -> list[Catalogue]:
    """Every edition the folder knows, the newest first."""
    return list(past.published(Repository(repository)))
