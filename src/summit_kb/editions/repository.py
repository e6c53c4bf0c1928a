"""The publisher's folder: metadata of The Update Framework, catalogues, and files by their hash.

    metadata/   1.root.json, 2.root.json ..., N.targets.json, N.snapshot.json, timestamp.json
    targets/    <sha256>.catalogue.json
    blobs/      ab/<sha256>

Copied whole to a stick, a share or a web server it is a source to install from. Long expiry is a
limit for a stick that lies about; it gates installing, never reading.
"""

from __future__ import annotations

import copy
import hashlib
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from securesystemslib.exceptions import StorageError as SecureSystemsStorageError
from securesystemslib.signer import CryptoSigner, Key
from tuf.api.exceptions import UnsignedMetadataError
from tuf.api.metadata import (
    Metadata,
    MetaFile,
    Root,
    Snapshot,
    TargetFile,
    Targets,
    Timestamp,
)
from tuf.api.serialization import DeserializationError

from summit_kb.editions import catalogue as catalogues
from summit_kb.editions import difference
from summit_kb.editions.catalogue import Catalogue
from summit_kb.editions.difference import Earlier
from summit_kb.editions.errors import PublishingError
from summit_kb.editions.metadata_form import PRETTY
from summit_kb.foundation import atomic

CATALOGUE = "catalogue.json"
ROOT_YEARS, YEARS = 10, 5
_ONLINE = (Targets.type, Snapshot.type, Timestamp.type)


def _now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)


class Repository:
    """The folder at ``folder``; nothing is written before it is signed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.metadata = folder / "metadata"
        self.targets = folder / "targets"
        self.blobs = folder / "blobs"

    @classmethod
    def create(
        cls, folder: Path, roots: Sequence[CryptoSigner], threshold: int, publishing: Key
    ) -> Repository:
        """A new repository: ``threshold`` of the root keys say which keys count."""
        made = cls(folder)
        if made.metadata.exists():
            raise PublishingError(path=str(folder), reason="exists")
        if not 0 < threshold <= len(roots):
            raise PublishingError(path=str(folder), reason="threshold")
        root = Root(version=1, expires=_in_years(ROOT_YEARS), consistent_snapshot=True)
        for signer in roots:
            root.add_key(signer.public_key, Root.type)
        root.roles[Root.type].threshold = threshold
        for role in _ONLINE:
            root.add_key(publishing, role)
        made._write_root(root, roots)
        return made

    @property
    def root(self) -> Metadata[Root]:
        """The newest root; raises PublishingError when this is no repository."""
        versions = [int(path.name.split(".")[0]) for path in self.metadata.glob("*.root.json")]
        if not versions:
            raise PublishingError(path=str(self.folder), reason="none")
        return self._signed(f"{max(versions)}.root.json")

    def rotate(self, roots: Sequence[CryptoSigner], publishing: Key) -> None:
        """From now on ``publishing`` signs editions, and the key before it no longer does."""
        root = copy.deepcopy(self.root.signed)
        for role in _ONLINE:
            for keyid in list(root.roles[role].keyids):
                root.revoke_key(keyid, role)
            root.add_key(publishing, role)
        root.version += 1
        root.expires = _in_years(ROOT_YEARS)
        self._write_root(root, roots)

    def replace_root(self, roots: Sequence[CryptoSigner], gone: str, new: CryptoSigner) -> None:
        """From now on ``new`` stands for the root key of id ``gone``; the threshold stays.

        Enough of the keys before must sign, and enough of those after: ``new`` signs with them.
        """
        root = copy.deepcopy(self.root.signed)
        if gone not in root.roles[Root.type].keyids:
            raise PublishingError(path=str(self.folder), reason="no-such-key")
        root.revoke_key(gone, Root.type)
        root.add_key(new.public_key, Root.type)
        root.version += 1
        root.expires = _in_years(ROOT_YEARS)
        self._write_root(root, [*roots, new])

    def latest(self) -> Catalogue | None:
        """The catalogue published last, as this folder has it."""
        if not (self.metadata / "timestamp.json").is_file():
            return None
        timestamp: Timestamp = self._signed("timestamp.json").signed
        snapshot: Snapshot = self._signed(f"{timestamp.snapshot_meta.version}.snapshot.json").signed
        targets: Targets = self._signed(
            f"{snapshot.meta['targets.json'].version}.targets.json"
        ).signed
        path = self.targets / f"{targets.targets[CATALOGUE].hashes['sha256']}.{CATALOGUE}"
        return catalogues.read(path.read_bytes(), str(path))

    def publish(
        self, catalogue: Catalogue, signer: CryptoSigner, before: Iterable[Earlier] = ()
    ) -> None:
        """Sign ``catalogue``, whose files lie among the blobs; the timestamp comes last.

        For computers that have one of those ``before`` how it differs is signed too.
        """
        data = catalogue.to_bytes()
        signed = {CATALOGUE: data} | difference.all_told(before, data)
        files = {name: TargetFile.from_data(name, one, ["sha256"]) for name, one in signed.items()}
        version = self._next_version()
        self.refuse_strangers(signer)
        expires = _in_years(YEARS)
        targets = _signed_by(signer, Targets(version, expires=expires, targets=files))
        meta = {"targets.json": _bound(version, targets)}
        snapshot = _signed_by(signer, Snapshot(version, expires=expires, meta=meta))
        timestamp = Timestamp(version, expires=expires, snapshot_meta=_bound(version, snapshot))
        for name, one in signed.items():
            atomic.write_bytes(self.targets / f"{hashlib.sha256(one).hexdigest()}.{name}", one)
        atomic.write_bytes(self.metadata / f"{version}.targets.json", targets)
        atomic.write_bytes(self.metadata / f"{version}.snapshot.json", snapshot)
        atomic.write_bytes(self.metadata / "timestamp.json", _signed_by(signer, timestamp))

    def _next_version(self) -> int:
        if not (self.metadata / "timestamp.json").is_file():
            return 1
        timestamp: Timestamp = self._signed("timestamp.json").signed
        return timestamp.version + 1

    def refuse_too_few(self, roots: Sequence[CryptoSigner]) -> None:
        """Raise PublishingError unless enough of ``roots`` count to make a new root."""
        role = self.root.signed.roles[Root.type]
        counting = {signer.public_key.keyid for signer in roots} & set(role.keyids)
        if len(counting) < role.threshold:
            raise PublishingError(path=str(self.folder), reason="threshold")

    def refuse_strangers(self, signer: CryptoSigner) -> None:
        """Raise PublishingError unless the key of ``signer`` may publish."""
        known = self.root.signed.roles[Targets.type].keyids
        if signer.public_key.keyid not in known:
            raise PublishingError(path=str(self.folder), reason="stranger")

    def _signed(self, name: str) -> Metadata[Any]:
        path = self.metadata / name
        try:
            return Metadata[Any].from_file(str(path))
        except (SecureSystemsStorageError, DeserializationError) as error:
            raise PublishingError(path=str(path), reason="damaged") from error

    def _write_root(self, root: Root, signers: Sequence[CryptoSigner]) -> None:
        made = Metadata(root)
        for signer in signers:
            made.sign(signer, append=True)
        keepers: list[Root] = [root] if root.version == 1 else [self.root.signed, root]
        for keeper in keepers:
            try:
                keeper.verify_delegate(Root.type, made.signed_bytes, made.signatures)
            except UnsignedMetadataError as error:
                raise PublishingError(path=str(self.folder), reason="threshold") from error
        atomic.write_bytes(self.metadata / f"{root.version}.root.json", made.to_bytes(PRETTY))


def _signed_by(signer: CryptoSigner, signed: Targets | Snapshot | Timestamp) -> bytes:
    made = Metadata[Any](signed)
    made.sign(signer)
    return made.to_bytes(PRETTY)


def _bound(version: int, data: bytes) -> MetaFile:
    """These very bytes: metadata of two publishings under one number are never mixed."""
    return MetaFile.from_data(version, data, ["sha256"])


def _in_years(years: int) -> datetime:
    return _now() + timedelta(days=365 * years)
