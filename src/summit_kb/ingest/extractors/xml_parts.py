"""Files that are a ZIP of XML parts: opened, bounded, parsed without entities or network."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Protocol, cast, overload

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - lxml ships no types

from summit_kb.ingest.errors import DamagedFileError, EncryptedFileError, TooLargeError
from summit_kb.ingest.limits import Limits

_PIECE = 1 << 20
_LOCKED = 0x1


class XmlElement(Protocol):
    """The part of lxml's element that is used; lxml ships no types."""

    tag: object
    text: str | None
    tail: str | None

    @property
    def attrib(self) -> Mapping[str, str]: ...
    def __iter__(self) -> Iterator[XmlElement]: ...
    def __len__(self) -> int: ...
    def __getitem__(self, index: int) -> XmlElement: ...
    @overload
    def get(self, name: str) -> str | None: ...
    @overload
    def get(self, name: str, default: str) -> str: ...
    def find(self, path: str) -> XmlElement | None: ...
    def findall(self, path: str) -> list[XmlElement]: ...
    def iter(self, *tags: str) -> Iterator[XmlElement]: ...


def parse(data: bytes, *, recover: bool = False) -> XmlElement | None:
    """The root; None when even recovery finds nothing. Raises ValueError for broken XML."""
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        recover=recover,
    )
    try:
        return cast("XmlElement | None", etree.fromstring(data, parser))
    except etree.XMLSyntaxError as error:
        raise ValueError(str(error)) from error


class XmlParts:
    """Parts by name; every failure names the file as one of the format ``title``.

    ``repaired`` becomes True once damaged XML had to be mended.
    """

    # What stands in parts of a stricter dialect, and what it is read as.
    replaced: Mapping[bytes, bytes] = {}

    def __init__(self, path: Path, limits: Limits, title: str) -> None:
        self.prepare(path, limits, title)
        try:
            self._archive = zipfile.ZipFile(path)
        except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
            raise self.damaged(str(error)) from error
        self._names = {name.lower(): name for name in self._archive.namelist()}
        if any(info.flag_bits & _LOCKED for info in self._archive.infolist()):
            self.close()
            raise EncryptedFileError(path=str(path))

    def prepare(self, path: Path, limits: Limits, title: str) -> None:
        """What is known before anything is opened."""
        self._path = path
        self._limits = limits
        self._title = title
        self._unpacked = 0
        self.repaired = False

    def whole(self) -> bytes:
        """The file itself, for documents that are no archive; raises TooLargeError."""
        size = self._path.stat().st_size
        if size > self._limits.part:
            raise self._too_large(size)
        return self._path.read_bytes()

    def damaged(self, detail: str) -> DamagedFileError:
        return DamagedFileError(path=str(self._path), format=self._title, detail=detail)

    def close(self) -> None:
        self._archive.close()

    def has(self, name: str) -> bool:
        return name.lstrip("/").lower() in self._names

    def names(self) -> list[str]:
        return list(self._names.values())

    def refuse_bombs(self) -> None:
        """Raise TooLargeError when the parts unpack to more than is read; for other readers."""
        sizes = [info.file_size for info in self._archive.infolist()]
        if max(sizes, default=0) > self._limits.part or sum(sizes) > self._limits.bytes:
            raise self._too_large(sum(sizes))

    def read(self, name: str) -> bytes | None:
        """The bytes of a part, None when it is not there; raises TooLargeError for a bomb."""
        stored = self._names.get(name.lstrip("/").lower())
        if stored is None:
            return None
        pieces: list[bytes] = []
        size = 0
        try:
            with self._archive.open(stored) as member:
                while piece := member.read(_PIECE):
                    size += len(piece)
                    self._unpacked += len(piece)
                    if size > self._limits.part or self._unpacked > self._limits.bytes:
                        raise self._too_large(size)
                    pieces.append(piece)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
            raise self.damaged(f"{stored}: {error}") from error
        return b"".join(pieces)

    def part(self, name: str) -> XmlElement | None:
        """The parsed part, None when it is not there; damaged XML is repaired where possible."""
        data = self.read(name)
        return None if data is None else self.parsed(name, data)

    def parsed(self, name: str, data: bytes) -> XmlElement:
        """The root of a part's bytes; damaged XML is repaired where possible."""
        for found, wanted in self.replaced.items():
            data = data.replace(found, wanted)
        try:
            root = parse(data)
        except ValueError as error:
            return self._repair(name, data, error)
        if root is None:
            raise self.damaged(f"{name}: no XML")
        return root

    def _repair(self, name: str, data: bytes, error: ValueError) -> XmlElement:
        try:
            root = parse(data, recover=True)
        except ValueError:
            root = None
        if root is None:
            raise self.damaged(f"{name}: {error}") from error
        self.repaired = True
        return root

    def _too_large(self, size: int) -> TooLargeError:
        return TooLargeError(
            path=str(self._path),
            size=f"> {size // 1_000_000} MB",
            limit=f"{self._limits.part // 1_000_000} MB",
        )
