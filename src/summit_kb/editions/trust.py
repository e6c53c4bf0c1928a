"""What a source says, once every signature holds; until then nothing of it is read or kept.

Verifying works on a copy of the folder that remembers what was trusted before; the caller puts the
copy in its place together with what it installs.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from securesystemslib.exceptions import StorageError as SecureSystemsStorageError
from tuf.api import exceptions
from tuf.api.metadata import Metadata, Root
from tuf.api.serialization import DeserializationError
from tuf.ngclient import Updater, UpdaterConfig
from tuf.ngclient.fetcher import FetcherInterface

from summit_kb.editions import carried, plain_files
from summit_kb.editions import catalogue as catalogues
from summit_kb.editions.catalogue import Catalogue
from summit_kb.editions.difference import Earlier
from summit_kb.editions.errors import (
    EditionDamagedError,
    EditionExpiredError,
    EditionNotFoundError,
    EditionNotPlainError,
    EditionOlderError,
    EditionRefusedError,
    EditionSignatureError,
)
from summit_kb.editions.metadata_form import is_in_form
from summit_kb.editions.plain_files import NotPlainError
from summit_kb.foundation.errors import StorageError

_BASE = "edition:/"
_ASKED = re.compile(r"edition:/(?P<path>(?:metadata|targets)/[0-9a-z]+(?:\.[0-9a-z]+)*)")
_PIECE = 1 << 16
_METADATA_BYTES = 500_000
_CONFIG = UpdaterConfig(
    root_max_length=_METADATA_BYTES, snapshot_max_length=50_000, targets_max_length=50_000
)


@dataclass(frozen=True)
class Verified:
    """A catalogue as it was signed, and the folder that now remembers it."""

    catalogue: Catalogue
    data: bytes
    trust: Path


def verified(
    source: Path,
    anchor: bytes,
    known: Path | None,
    trust: Path,
    before: Sequence[Earlier] = (),
) -> Verified:
    """Verify the edition at ``source`` with the root of trust ``anchor``.

    ``known`` remembers earlier editions (none at first); ``trust`` is a new folder that will
    remember this one; ``before`` are the catalogues here, for an update that tells only how its own
    differs. Raises EditionRefusedError in its kinds, EditionNotFoundError.
    """
    try:
        is_there = (source / "metadata").is_dir()
    except OSError as error:
        raise StorageError.from_os(source, error) from error
    if not is_there:
        raise EditionNotFoundError(source=str(source))
    try:
        if known is not None and known.is_dir():
            # Files alone: links of our own need a right on Windows that few have.
            shutil.copytree(known, trust, ignore_dangling_symlinks=True)
        trust.mkdir(parents=True, exist_ok=True)
        data = _catalogue(source, anchor, trust, before)
        alone = trust.with_name(f"{trust.name}-alone")
        _refuse_half_spoilt(source, anchor, data, alone, before)
        _let_be_read(trust)
    except OSError as error:
        raise StorageError.from_os(trust, error) from error
    return Verified(catalogues.read(data, str(source)), data, trust)


def _let_be_read(trust: Path) -> None:
    """TUF keeps its files from all but their owner; who may look into the folder may read them.

    In a folder that IT keeps for many, every reader verifies with them.
    """
    mode = trust.stat().st_mode & 0o666
    for path in trust.rglob("*"):
        if path.is_file() and not path.is_symlink():
            path.chmod(mode)


def still_counts(known: Path, now: Path) -> bool:
    """Whether what was signed for the trust folder ``known`` would be believed with ``now`` too.

    It is not when its key was replaced, perhaps because it was stolen.
    """
    try:
        root = Metadata[Root].from_file(str(now / "root.json")).signed
        before = Metadata[Any].from_file(str(known / "targets.json"))
        root.verify_delegate(before.signed.type, before.signed_bytes, before.signatures)
    except (exceptions.RepositoryError, SecureSystemsStorageError, DeserializationError):
        return False
    return True


def _catalogue(source: Path, anchor: bytes, trust: Path, before: Sequence[Earlier]) -> bytes:
    files = _Folder(source)
    downloads = trust / "downloads"
    downloads.mkdir(exist_ok=True)
    try:
        updater = _Updater(
            str(trust),
            f"{_BASE}metadata/",
            str(downloads),
            f"{_BASE}targets/",
            files,
            _CONFIG,
            bootstrap=anchor,
        )
        updater.refresh()
        return carried.catalogue(updater, trust, source, before)
    except (exceptions.RepositoryError, exceptions.DownloadError) as error:
        raise _refusal(error, source, files) from error


class _Updater(Updater):
    """Keeps what it trusts on disks without links too, as sticks have them."""

    def _update_root_symlink(self) -> None:
        try:
            super()._update_root_symlink()
        except OSError:
            folder = Path(self._dir)
            roots = (folder / "root_history").glob("*.root.json")
            newest = max(roots, key=lambda path: int(path.name.split(".")[0]))
            shutil.copyfile(newest, folder / "root.json")


def _refuse_half_spoilt(
    source: Path, anchor: bytes, data: bytes, trust: Path, before: Sequence[Earlier]
) -> None:
    """The source must hold without what this computer remembers, to the last byte it needs."""
    version = int(json.loads(anchor)["signed"]["version"])
    name = f"metadata/{version}.root.json"
    try:
        trust.mkdir(parents=True)
        alone = _catalogue(source, anchor, trust, before)
        _refuse_idle_signatures(source, trust)
    finally:
        shutil.rmtree(trust, ignore_errors=True)
    if alone != data or not _holds_anchor(source, anchor, name, version):
        raise EditionDamagedError(source=str(source), file=name)


def _holds_anchor(source: Path, anchor: bytes, name: str, version: int) -> bool:
    """Whether the root this computer starts from lies there too, unless that is younger."""
    try:
        return plain_files.read(source / name, source, _METADATA_BYTES) == anchor
    except FileNotFoundError:
        roots = [path.name.split(".")[0] for path in source.glob("metadata/*.root.json")]
        return bool(roots) and all(root.isdecimal() and int(root[:9]) < version for root in roots)
    except OSError:
        return False


def _refuse_idle_signatures(source: Path, trust: Path) -> None:
    """Every signature counts: one that does not hold beside enough others is damage, or a try."""
    history = sorted(trust.glob("root_history/*.root.json"), key=lambda one: int(one.name[:-10]))
    roots = [Metadata[Root].from_file(str(path)) for path in history]
    for before, after in zip([roots[0], *roots], roots, strict=False):
        _refuse_idle(source, f"{after.signed.version}.root.json", after, before, after)
    for role in ("timestamp", "snapshot", "targets"):
        made = Metadata[Any].from_file(str(trust / f"{role}.json"))
        _refuse_idle(source, f"{role}.json", made, roots[-1])


def _refuse_idle(source: Path, name: str, made: Metadata[Any], *keepers: Metadata[Root]) -> None:
    held: set[str] = set()
    for keeper in keepers:
        role = made.signed.type
        held |= keeper.signed.get_verification_result(
            role, made.signed_bytes, made.signatures
        ).signed.keys()
    if held != made.signatures.keys():
        raise EditionSignatureError(source=str(source), file=f"metadata/{name}")


def _refusal(error: Exception, source: Path, files: _Folder) -> EditionRefusedError:
    kinds: list[tuple[type[Exception], type[EditionRefusedError]]] = [
        (exceptions.ExpiredMetadataError, EditionExpiredError),
        (exceptions.BadVersionNumberError, EditionOlderError),
        (exceptions.UnsignedMetadataError, EditionSignatureError),
    ]
    refusal = files.refusal or next((made for kind, made in kinds if isinstance(error, kind)), None)
    if refusal is EditionOlderError and files.asked.endswith(".root.json"):
        refusal = EditionSignatureError  # a root under the number of another one
    return (refusal or EditionDamagedError)(source=str(source), file=files.asked)


class _Folder(FetcherInterface):
    """Gives out files of a folder; ``asked`` is the one asked for last."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.asked = ""
        self.refusal: type[EditionRefusedError] | None = None

    def _fetch(self, url: str) -> Iterator[bytes]:
        asked = _ASKED.fullmatch(url)
        if asked is None:
            raise exceptions.DownloadError(url)
        self.asked = asked["path"]
        try:
            yield from self._pieces(self._folder / self.asked)
        except FileNotFoundError as error:
            message = "missing"
            raise exceptions.DownloadHTTPError(message, 404) from error
        except NotPlainError as error:
            self.refusal = EditionNotPlainError
            raise exceptions.DownloadError(url) from error
        except OSError as error:
            raise exceptions.DownloadError(url) from error

    def _pieces(self, path: Path) -> Iterator[bytes]:
        if path.parent.name == "metadata":
            data = plain_files.read(path, self._folder, _METADATA_BYTES)
            if not is_in_form(data):
                raise exceptions.DownloadError(str(path))
            yield data
            return
        with plain_files.opened(path, self._folder) as file:
            while piece := file.read(_PIECE):
                yield piece
