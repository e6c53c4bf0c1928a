"""What a source says, once every signature holds; until then nothing of it is read or kept.

Verifying works on a copy of the folder that remembers what was trusted before; the caller puts the
copy in its place together with what it installs.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tuf.api import exceptions
from tuf.ngclient import Updater, UpdaterConfig
from tuf.ngclient.fetcher import FetcherInterface

from summit_kb.editions import catalogue as catalogues
from summit_kb.editions.catalogue import Catalogue
from summit_kb.editions.errors import (
    EditionDamagedError,
    EditionExpiredError,
    EditionNotFoundError,
    EditionOlderError,
    EditionRefusedError,
    EditionSignatureError,
)
from summit_kb.editions.repository import CATALOGUE
from summit_kb.foundation.errors import StorageError

_BASE = "edition:/"
_ASKED = re.compile(r"edition:/(?P<path>(?:metadata|targets)/[0-9a-z]+(?:\.[0-9a-z]+)*)")
_PIECE = 1 << 16
_CATALOGUE_BYTES = 200_000_000
_CONFIG = UpdaterConfig(targets_max_length=1_000_000)


@dataclass(frozen=True)
class Verified:
    """A catalogue as it was signed, and the folder that now remembers it."""

    catalogue: Catalogue
    data: bytes
    trust: Path


def verified(source: Path, anchor: bytes, known: Path | None, trust: Path) -> Verified:
    """Verify the edition at ``source`` with the root of trust ``anchor``.

    ``known`` remembers earlier editions (none at first); ``trust`` is a new folder that will
    remember this one. Raises EditionRefusedError in its kinds, EditionNotFoundError.
    """
    if not (source / "metadata").is_dir():
        raise EditionNotFoundError(source=str(source))
    try:
        if known is not None and known.is_dir():
            shutil.copytree(known, trust, symlinks=True)
        trust.mkdir(parents=True, exist_ok=True)
        data = _catalogue(source, anchor, trust)
        _refuse_half_spoilt(source, anchor, data, trust.with_name(f"{trust.name}-alone"))
    except OSError as error:
        raise StorageError.from_os(trust, error) from error
    return Verified(catalogues.read(data, str(source)), data, trust)


def _catalogue(source: Path, anchor: bytes, trust: Path) -> bytes:
    files = _Folder(source)
    downloads = trust / "downloads"
    downloads.mkdir(exist_ok=True)
    try:
        updater = Updater(
            str(trust),
            f"{_BASE}metadata/",
            str(downloads),
            f"{_BASE}targets/",
            files,
            _CONFIG,
            bootstrap=anchor,
        )
        updater.refresh()
        target = updater.get_targetinfo(CATALOGUE)
        if target is None or target.length > _CATALOGUE_BYTES:
            raise EditionDamagedError(source=str(source), file=CATALOGUE)
        return Path(updater.download_target(target)).read_bytes()
    except (exceptions.RepositoryError, exceptions.DownloadError) as error:
        raise _refusal(error, source, files.asked) from error


def _refuse_half_spoilt(source: Path, anchor: bytes, data: bytes, trust: Path) -> None:
    """The source must hold without what this computer remembers, to the last byte it needs."""
    try:
        trust.mkdir(parents=True)
        alone = _catalogue(source, anchor, trust)
    finally:
        shutil.rmtree(trust, ignore_errors=True)
    name = f"{json.loads(anchor)['signed']['version']}.root.json"
    given = source / "metadata" / name
    if alone != data or (given.is_file() and given.read_bytes() != anchor):
        raise EditionDamagedError(source=str(source), file=f"metadata/{name}")


def _refusal(error: Exception, source: Path, file: str) -> EditionRefusedError:
    kinds: list[tuple[type[Exception], type[EditionRefusedError]]] = [
        (exceptions.ExpiredMetadataError, EditionExpiredError),
        (exceptions.BadVersionNumberError, EditionOlderError),
        (exceptions.UnsignedMetadataError, EditionSignatureError),
    ]
    for kind, refusal in kinds:
        if isinstance(error, kind):
            return refusal(source=str(source), file=file)
    return EditionDamagedError(source=str(source), file=file)


class _Folder(FetcherInterface):
    """Gives out files of a folder; ``asked`` is the one asked for last."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.asked = ""

    def _fetch(self, url: str) -> Iterator[bytes]:
        asked = _ASKED.fullmatch(url)
        if asked is None:
            raise exceptions.DownloadError(url)
        self.asked = asked["path"]
        try:
            with (self._folder / self.asked).open("rb") as file:
                while piece := file.read(_PIECE):
                    yield piece
        except FileNotFoundError as error:
            message = "missing"
            raise exceptions.DownloadHTTPError(message, 404) from error
        except OSError as error:
            raise exceptions.DownloadError(url) from error
