"""A bag taken out to a new folder, every byte of it verified on the way; nothing is parsed but it.

What is believed: the declaration, the manifests and bag-info, each bounded and checked; no file
of the payload is opened for what it says.
"""

from __future__ import annotations

import errno
import hashlib
import re
import shutil
import unicodedata
import zipfile
import zlib
from contextlib import ExitStack
from pathlib import Path
from typing import IO

from summit_kb.foundation import atomic
from summit_kb.foundation.errors import StorageError
from summit_kb.foundation.work import Cancel, Progress, Report, silent
from summit_kb.library.bags import tag_lines
from summit_kb.library.bags.errors import BagDamagedError, BagFormatError
from summit_kb.library.bags.names import PAYLOAD, belongs
from summit_kb.library.bags.sources import BagSource, opened
from summit_kb.library.bags.tag_lines import Oxum

_VERSIONS = ("0.96", "0.97", "1.0")
_ALGORITHMS = ("md5", "sha1", "sha256", "sha512")
_MANIFEST = re.compile(r"(?P<of>tag)?manifest-(?P<kind>[a-z0-9]+)\.txt")
_MOST_TAG_BYTES = 256_000_000
_CHUNK = 1 << 20
_Digests = dict[str, dict[str, str]]  # algorithm -> path -> digest


def take_out(
    path: Path, target: Path, *, report: Report = silent, cancel: Cancel | None = None
) -> Oxum:
    """Verify the bag at ``path`` and write its payload to ``target``, an empty folder.

    Raises BagFormatError or BagDamagedError for the first thing that is wrong; what lies in
    ``target`` then is the caller's to throw away.
    """
    with opened(path) as source:
        bag = _Bag(source)
        bag.check_tags()
        payload = bag.check_complete()
        if payload.octets > shutil.disk_usage(target).free:
            raise StorageError(path=str(target), detail=f"< {payload.octets} B")
        try:
            bag.copy(target, report, cancel or Cancel())
        except OSError as error:
            raise StorageError.from_os(target, error) from error
        return payload


class _Bag:
    def __init__(self, source: BagSource) -> None:
        self._source = source
        self._sizes = dict(source.sizes)
        version = tag_lines.declared_version(self._text(tag_lines.DECLARATION))
        if version not in _VERSIONS:
            raise self._format(tag_lines.DECLARATION, "version")
        if "fetch.txt" in self._sizes:
            raise self._format("fetch.txt", "fetch")
        self._version = version
        self._payload: _Digests = {}
        self._tags: _Digests = {}
        for name in self._sizes:
            if match := _MANIFEST.fullmatch(name):
                manifests = self._tags if match["of"] else self._payload
                manifests[match["kind"]] = self._entries(name, match["kind"])
        if not self._payload:
            raise self._format("manifest-sha512.txt", "no-manifest")

    def check_tags(self) -> None:
        for kind, digests in self._tags.items():
            for name, digest in digests.items():
                if name not in self._sizes or name.startswith(PAYLOAD):
                    raise self._damaged(name, "missing")
                if hashlib.new(kind, self._bytes(name)).hexdigest() != digest:
                    raise self._damaged(name, "changed")

    def check_complete(self) -> Oxum:
        """Every file of the payload is in every manifest, and nothing else is."""
        there = {name for name in self._sizes if name.startswith(PAYLOAD)}
        for digests in self._payload.values():
            for name in sorted(digests.keys() ^ there):
                raise self._damaged(name, "missing" if name in digests else "extra")
        payload = Oxum(sum(self._sizes[name] for name in there), len(there))
        if tag_lines.INFO in self._sizes:
            told = tag_lines.info_values(self._text(tag_lines.INFO)).get("payload-oxum")
            if told is not None and Oxum.parse(told) != payload:
                raise self._damaged(tag_lines.INFO, "oxum")
        return payload

    def copy(self, target: Path, report: Report, cancel: Cancel) -> None:
        names = sorted(next(iter(self._payload.values())))
        for done, name in enumerate(names):
            report(Progress("import", done, len(names), name.removeprefix(PAYLOAD)))
            cancel.check()
            inside = unicodedata.normalize("NFC", name.removeprefix(PAYLOAD))
            kept = target / inside if belongs(inside, with_trash=True) else None
            self._copy_one(name, kept, cancel)

    def _copy_one(self, name: str, target: Path | None, cancel: Cancel) -> None:
        hashes = {kind: hashlib.new(kind) for kind in self._payload}
        size = 0
        with ExitStack() as stack:
            reading = stack.enter_context(self._opened(name))
            writing = None
            if target is not None:
                target.parent.mkdir(parents=True, exist_ok=True)
                writing = stack.enter_context(target.open("xb"))
            while chunk := self._read(reading, name):
                cancel.check()
                size += len(chunk)
                if size > self._sizes[name]:
                    raise self._damaged(name, "changed")
                for one in hashes.values():
                    one.update(chunk)
                if writing is not None:
                    writing.write(chunk)
        for kind, one in hashes.items():
            if one.hexdigest() != self._payload[kind][name]:
                raise self._damaged(name, "changed")
        if target is not None:
            atomic.sync_file(target)

    def _opened(self, name: str) -> IO[bytes]:
        try:
            return self._source.open(name)
        except (zipfile.BadZipFile, NotImplementedError, RuntimeError, ValueError) as error:
            raise self._damaged(name, "changed") from error
        except OSError as error:
            if error.errno != errno.EINVAL:
                raise
            raise self._damaged(name, "changed") from error

    def _read(self, reading: IO[bytes], name: str, count: int = _CHUNK) -> bytes:
        try:
            return reading.read(count)
        except (zipfile.BadZipFile, zlib.error, EOFError) as error:
            raise self._damaged(name, "changed") from error
        except OSError as error:
            # A damaged zip file sends the reader to places that there are not.
            if error.errno != errno.EINVAL:
                raise
            raise self._damaged(name, "changed") from error

    def _entries(self, name: str, kind: str) -> dict[str, str]:
        if kind not in _ALGORITHMS:
            raise self._format(name, "algorithm")
        entries = tag_lines.manifest_entries(self._text(name), self._version)
        if entries is None:
            raise self._format(name, "manifest")
        return entries

    def _text(self, name: str) -> str:
        try:
            return self._bytes(name).decode("utf-8")
        except UnicodeDecodeError as error:
            raise self._format(name, "encoding") from error

    def _bytes(self, name: str) -> bytes:
        if self._sizes[name] > _MOST_TAG_BYTES:
            raise self._format(name, "large")
        with self._opened(name) as file:
            data = self._read(file, name, _MOST_TAG_BYTES + 1)
        if len(data) > _MOST_TAG_BYTES:
            raise self._format(name, "large")
        return data

    def _format(self, file: str, reason: str) -> BagFormatError:
        return BagFormatError(path=str(self._source.path), file=file, reason=reason)

    def _damaged(self, file: str, reason: str) -> BagDamagedError:
        return BagDamagedError(path=str(self._source.path), file=file, reason=reason)
