"""A library becomes the next edition: its files laid among the blobs, its catalogue signed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from securesystemslib.signer import CryptoSigner

from summit_kb.editions import blobs
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
    report: Report = silent,
    cancel: Cancel | None = None,
) -> Built:
    """Publish ``library`` as it is. The caller holds its lock and has checked it."""
    before = repository.latest()
    sources = dict(_sources(library))
    names = all_checked(sorted(sources))
    files: dict[str, Stored] = {}
    new_files = new_bytes = 0
    for done, name in enumerate(names):
        if cancel is not None:
            cancel.check()
        report(Progress("publish", done, len(names), name))
        stored = _described(sources[name])
        files[name] = stored
        if blobs.put(repository.blobs, sources[name], stored):
            new_files, new_bytes = new_files + 1, new_bytes + stored.size
    catalogue = Catalogue(
        number=before.number + 1 if before else 1,
        published=datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        publisher=publisher,
        library=library.name,
        files=files,
        previous=before.number if before else None,
    )
    changes = tuple(between(before, catalogue, library, repository.blobs))
    catalogue = replace(catalogue, changes=changes)
    repository.publish(catalogue, signer)
    return Built(catalogue, new_files, new_bytes)


def _sources(library: Library) -> Iterator[tuple[str, Path]]:
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


def _described(path: Path) -> Stored:
    try:
        return blobs.described(path)
    except OSError as error:
        raise StorageError.from_os(path, error) from error
