"""Every edition a publisher's folder still knows, by the metadata that was signed for it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from securesystemslib.exceptions import StorageError as SecureSystemsStorageError
from tuf.api.metadata import Metadata, Snapshot, Targets, Timestamp
from tuf.api.serialization import DeserializationError

from summit_kb.editions import catalogue as catalogues
from summit_kb.editions import difference, plain_files
from summit_kb.editions.catalogue import Catalogue
from summit_kb.editions.difference import Earlier
from summit_kb.editions.errors import EditionRefusedError, PublishingError
from summit_kb.editions.metadata_form import is_in_form
from summit_kb.editions.repository import CATALOGUE, Repository

_TIMESTAMP_BYTES = 500_000


def published(repository: Repository) -> Iterator[Catalogue]:
    """Those whose catalogue is still there, the newest first; what cannot be read is passed over.

    What a publishing that was stopped left behind is not among them: it was never signed for.
    """
    return (catalogue for catalogue, _data in _all(repository))


def earlier(repository: Repository) -> Iterator[Earlier]:
    """The same with their numbers, as they were signed."""
    return ((catalogue.number, data) for catalogue, data in _all(repository))


def difference_from(repository: Repository, number: int) -> Path | None:
    """Where it lies what the newest edition has other than edition ``number``, if that was told."""
    found = differences(repository).get(difference.name_of(number))
    return found if found is not None and found.is_file() else None


def differences(repository: Repository) -> dict[str, Path]:
    """What was signed with the newest catalogue, by name."""
    version = versions(repository)[1]
    targets = cast("Targets", _signed(repository.metadata / f"{version}.targets.json"))
    return {
        name: repository.targets / f"{target.hashes['sha256']}.{name}"
        for name, target in targets.targets.items()
        if difference.number_in(name) is not None
    }


def _all(repository: Repository) -> Iterator[tuple[Catalogue, bytes]]:
    if not (repository.metadata / "timestamp.json").is_file():
        return
    for version in range(versions(repository)[1], 0, -1):
        found = _catalogue(repository, version)
        if found is not None:
            yield found


def edition(repository: Repository, number: int) -> Catalogue:
    """The edition of that number; raises PublishingError."""
    for one in published(repository):
        if one.number == number:
            return one
    raise PublishingError(path=str(repository.folder), reason="no-such-edition", number=number)


def newest_version(repository: Repository) -> int:
    """The version of the timestamp; 0 where there is none that can be read.

    It may lie on a stick that anybody has held.
    """
    path = repository.metadata / "timestamp.json"
    try:
        data = plain_files.read(path, repository.folder, _TIMESTAMP_BYTES)
    except OSError:
        return 0
    return int(Metadata[Any].from_bytes(data).signed.version) if is_in_form(data) else 0


def versions(repository: Repository) -> tuple[int, int, Path]:
    """The versions of snapshot and targets in force, and the path of their catalogue."""
    folder = repository.metadata
    timestamp = cast("Timestamp", _signed(folder / "timestamp.json"))
    snapshot_version = timestamp.snapshot_meta.version
    snapshot = cast("Snapshot", _signed(folder / f"{snapshot_version}.snapshot.json"))
    targets_version = snapshot.meta["targets.json"].version
    targets = cast("Targets", _signed(folder / f"{targets_version}.targets.json"))
    return snapshot_version, targets_version, _path(repository, targets)


def _catalogue(repository: Repository, version: int) -> tuple[Catalogue, bytes] | None:
    path = repository.metadata / f"{version}.targets.json"
    try:
        place = _path(repository, cast("Targets", _signed(path)))
        data = place.read_bytes()
        return catalogues.read(data, str(place)), data
    except (OSError, PublishingError, EditionRefusedError):
        return None


def _path(repository: Repository, targets: Targets) -> Path:
    return repository.targets / f"{targets.targets[CATALOGUE].hashes['sha256']}.{CATALOGUE}"


def _signed(path: Path) -> Timestamp | Snapshot | Targets:
    try:
        signed: Timestamp | Snapshot | Targets = Metadata[Any].from_file(str(path)).signed
    except (SecureSystemsStorageError, DeserializationError) as error:
        raise PublishingError(path=str(path), reason="damaged") from error
    return signed
