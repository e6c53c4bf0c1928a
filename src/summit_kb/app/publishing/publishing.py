"""The next edition of a library: seen beforehand, and signed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from summit_kb.app.checking import errors
from summit_kb.app.publishing.publishers_folder import held
from summit_kb.app.reports import Problem, Severity
from summit_kb.app.unconfirmed import unconfirmed
from summit_kb.editions import building, keys, planning
from summit_kb.editions.building import Built
from summit_kb.editions.catalogue import Entry, What
from summit_kb.editions.changes import by_topic
from summit_kb.editions.errors import LibraryNotSoundError
from summit_kb.editions.planning import Draft
from summit_kb.editions.repository import Repository
from summit_kb.foundation.work import Cancel, Report, silent

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace


@dataclass(frozen=True)
class Plan:
    """What publishing now would do: ``errors`` stand in the way, ``warnings`` do not.

    ``unconfirmed`` are documents in which something waits for a librarian.
    """

    draft: Draft
    errors: tuple[Problem, ...]
    warnings: tuple[Problem, ...]
    unconfirmed: tuple[str, ...]

    @property
    def may_publish(self) -> bool:
        return not self.errors

    @property
    def counts(self) -> Mapping[What, int]:
        """How many documents became what, every kind named."""
        changes = self.draft.catalogue.changes
        return {what: sum(one.what is what for one in changes) for what in What}

    @property
    def by_topic(self) -> Mapping[str, tuple[Entry, ...]]:
        """Changes under each of their topics, "" for those without; the largest topic first."""
        return by_topic(self.draft.catalogue.changes)


def plan(
    workspace: Workspace,
    repository: Path,
    *,
    report: Report = silent,
    cancel: Cancel | None = None,
) -> Plan:
    """What the next edition would hold and change, and what stands in its way; changes nothing."""
    problems = workspace.check(report=report, cancel=cancel)
    draft = planning.draft(workspace.library, Repository(repository), report=report, cancel=cancel)
    return Plan(
        draft,
        tuple(one for one in problems if one.severity is Severity.ERROR),
        tuple(one for one in problems if one.severity is Severity.WARNING),
        tuple(one.document.id for one in unconfirmed(workspace.library.documents.values())),
    )


def build(
    workspace: Workspace,
    repository: Path,
    key: Path,
    passphrase: str,
    publisher: str,
    *,
    note: str = "",
    report: Report = silent,
    cancel: Cancel | None = None,
) -> Built:
    """Publish the library as the next edition; only one that passes ``check``.

    ``note`` is what readers are told of it, signed with all the rest.
    """
    signer = keys.load(key, passphrase)
    with held(repository) as target, workspace.changing(report, "publish"):
        target.refuse_strangers(signer)
        workspace.derived.bring_up_to_date(report=report, cancel=cancel)
        workspace.library.reload()
        faults = errors(workspace.library, workspace.derived, report=report, cancel=cancel)
        if faults:
            raise LibraryNotSoundError(count=len(faults), document=faults[0].document or "-")
        return building.build(
            workspace.library, target, signer, publisher, note=note, report=report, cancel=cancel
        )
