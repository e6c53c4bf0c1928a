"""A library becomes the next edition: its files laid among the blobs, its catalogue signed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from securesystemslib.signer import CryptoSigner

from summit_kb.editions import blobs, marker, past
from summit_kb.editions import catalogue as catalogues
from summit_kb.editions.catalogue import Catalogue, Stored
from summit_kb.editions.changes import between
from summit_kb.editions.names import all_checked
from summit_kb.editions.repository import Repository
from summit_kb.foundation.errors import StorageError
from summit_kb.foundation.work import Cancel, Progress, Report, silent
from summit_kb.library.store import Library

_RECORDS = ("library.toml", "topics.toml", "events.toml", "rules.toml", "authorities.toml")
_LIBRARY, _TEXTS = "library", "derived/texts"


@dataclass(frozen=True)
class Built:
    """An edition as it was published; ``new_bytes`` is what was not in the one before."""

    catalogue: Catalogue
    new_files: int
    new_bytes: int


def build(
    library: Library,
    repository: Repository,
    signer: CryptoSigner,
    publisher: str,
    *,
    note: str = "",
    report: Report = silent,
    cancel: Cancel | None = None,
) -> Built:
    """Publish ``library`` as it is, with a ``note`` to readers. The caller holds its lock and has
    checked it.
    """
    before = repository.latest()
    found = dict(sources(library))
    names = all_checked(sorted(found))
    files: dict[str, Stored] = {}
    new_files = new_bytes = 0
    unsynced: list[Path] = []
    for done, name in enumerate(names):
        if cancel is not None:
            cancel.check()
        report(Progress("publish", done, len(names), name))
        stored = described(found[name])
        files[name] = stored
        if blobs.put(repository.blobs, found[name], stored, unsynced):
            new_files, new_bytes = new_files + 1, new_bytes + stored.size
    if cancel is not None:
        cancel.check()
    blobs.sync(unsynced)
    catalogue = next_catalogue(library, repository, before, files, publisher, note)
    marker.write(repository.folder, library.name)
    repository.publish(catalogue, signer, past.earlier(repository))
    return Built(catalogue, new_files, new_bytes)


def next_catalogue(
    library: Library,
    repository: Repository,
    before: Catalogue | None,
    files: Mapping[str, Stored],
    publisher: str,
    note: str = "",
) -> Catalogue:
    """What would be signed now: ``files`` under the next number, with what changed.

    Raises EditionFormatError, EditionTooLargeError.
    """
    catalogue = Catalogue(
        number=before.number + 1 if before else 1,
        published=datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        publisher=publisher,
        library=library.name,
        files=files,
        previous=before.number if before else None,
        note=" ".join(note.split()),
    )
    changes = tuple(between(before, catalogue, library, repository.blobs))
    catalogue = replace(catalogue, changes=changes)
    # What computers would refuse is never signed: a title with signs that steer terminals, say.
    return catalogues.read(catalogue.to_bytes(), library.name)


def sources(library: Library) -> Iterator[tuple[str, Path]]:
    """Every file of the library that belongs into an edition, by its name there."""
    for name in _RECORDS:
        if (library.root / name).is_file():
            yield f"{_LIBRARY}/{name}", library.root / name
    for document in library.documents.values():
        folder = f"documents/{document.id}"
        record = f"{folder}/document.toml"
        yield f"{_LIBRARY}/{record}", library.root / record
        for file in document.files:
            yield f"{_LIBRARY}/{folder}/{file.name}", library.file_path(document, file)
    texts = library.derived / "texts"
    wanted = {file.sha256 for one in library.documents.values() for file in one.files}
    for path in texts.glob("v-*/*/*.json"):
        if path.stem in wanted:
            yield f"{_TEXTS}/{path.relative_to(texts).as_posix()}", path


def described(path: Path) -> Stored:
    """Hash and size of a file of the library; raises StorageError."""
    try:
        return blobs.described(path)
    except OSError as error:
        raise StorageError.from_os(path, error) from error
