"""Editions, as both front ends use them: made and signed, verified, installed, gone back from."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from summit_kb.app.derived import Derived
from summit_kb.app.opening import open_edition
from summit_kb.app.reports import Severity
from summit_kb.editions import installing
from summit_kb.editions.catalogue import Catalogue
from summit_kb.editions.errors import LibraryNotSoundError
from summit_kb.editions.installed import Installed
from summit_kb.editions.installing import Installation
from summit_kb.foundation import paths
from summit_kb.foundation.errors import StorageError
from summit_kb.foundation.work import Cancel, Report, silent

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace
    from summit_kb.editions.building import Built

ROOT_KEYS, THRESHOLD = 3, 2


def installed() -> Installed:
    """The editions of this user."""
    return Installed(paths.home() / "editions")


@dataclass(frozen=True)
class Keys:
    """Key files as they were made, and the root of trust to hand to every computer."""

    roots: tuple[Path, ...]
    publishing: Path
    root: Path


def make_keys(
    folder: Path, repository: Path, passphrase: str, *, roots: int = ROOT_KEYS, threshold: int
) -> Keys:
    """New keys in ``folder`` and an empty publisher's folder that goes by them."""
    from summit_kb.editions import keys  # noqa: PLC0415 - cryptography, for publishers alone
    from summit_kb.editions.repository import Repository  # noqa: PLC0415 - as above

    names = [folder / f"root-{number}.pem" for number in range(1, roots + 1)]
    publishing = folder / "publishing.pem"
    made = [keys.generate(path, passphrase) for path in names]
    signer = keys.generate(publishing, passphrase)
    published = Repository.create(repository, made, threshold, signer.public_key)
    return Keys(tuple(names), publishing, published.metadata / "1.root.json")


def rotate(repository: Path, roots: Sequence[Path], passphrase: str, publishing: Path) -> None:
    """Make a new publishing key at ``publishing``; the one before signs nothing any more."""
    from summit_kb.editions import keys  # noqa: PLC0415 - cryptography, for publishers alone
    from summit_kb.editions.repository import Repository  # noqa: PLC0415 - as above

    signers = [keys.load(path, passphrase) for path in roots]
    signer = keys.generate(publishing, passphrase)
    Repository(repository).rotate(signers, signer.public_key)


def build(
    workspace: Workspace,
    repository: Path,
    key: Path,
    passphrase: str,
    publisher: str,
    *,
    report: Report = silent,
    cancel: Cancel | None = None,
) -> Built:
    """Publish the library as the next edition; only one that passes ``check``."""
    from summit_kb.editions import building, keys  # noqa: PLC0415 - cryptography
    from summit_kb.editions.repository import Repository  # noqa: PLC0415 - as above

    signer = keys.load(key, passphrase)
    with workspace.changing(report):
        workspace.derived.bring_up_to_date(report=report, cancel=cancel)
        faults = [
            one
            for one in workspace.check(report=report, cancel=cancel)
            if one.severity is Severity.ERROR
        ]
        if faults:
            raise LibraryNotSoundError(count=len(faults), document=faults[0].document or "-")
        return building.build(
            workspace.library,
            Repository(repository),
            signer,
            publisher,
            report=report,
            cancel=cancel,
        )


def install(source: Path, *, report: Report = silent, cancel: Cancel | None = None) -> Installation:
    """Take the edition at ``source`` with its index made; the one in force works until then."""

    def prepare(made: Path, before: Path | None) -> None:
        _index(made, before, report, cancel)

    return installing.install(installed(), source, prepare=prepare, report=report, cancel=cancel)


def trust(root: Path) -> None:
    """Take the root of trust in a file as this user's."""
    try:
        data = root.read_bytes()
    except OSError as error:
        raise StorageError.from_os(root, error) from error
    installing.trust_root(installed(), data)


def verify(source: Path, *, report: Report = silent, cancel: Cancel | None = None) -> Catalogue:
    """The catalogue of the edition at ``source`` if all of it can be trusted; changes nothing."""
    return installing.verify(installed(), source, report=report, cancel=cancel)


def whats_new(source: Path | None) -> Catalogue:
    """The catalogue, with its changes, of the edition at ``source``, or of the one installed."""
    here = installed()
    return here.catalogue() if source is None else installing.verify(here, source)


def _index(made: Path, before: Path | None, report: Report, cancel: Cancel | None) -> None:
    """What changed is indexed on top of what the edition before had."""
    if before is not None:
        for name in ("index", "sketches"):
            if (before / "derived" / name).is_dir():
                shutil.copytree(before / "derived" / name, made / "derived" / name)
    derived = Derived(open_edition(made))
    try:
        with derived.writing():
            derived.bring_up_to_date(report=report, cancel=cancel)
    finally:
        derived.close()
